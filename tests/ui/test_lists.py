from __future__ import annotations

from shopqun.ui.lists import clauses, closed, listed, sentences


def test_things_and_parts_are_joined_with_chinese_stops_and_no_empty_ones():
    assert listed(["草莓", "脐橙"]) == "草莓、脐橙"
    assert clauses(["减 5 元", "", "新邻居"]) == "减 5 元，新邻居"
    assert sentences(["可以用", "请收 20 元"]) == "可以用。请收 20 元"
    assert closed("可以用") == "可以用。"
