from __future__ import annotations

import pytest

from shopqun.ui.planning.mending import findings_in, mended


@pytest.mark.parametrize(
    ("key", "words", "found"),
    [
        ("why", "全网最低价的水果", ["全网最低价"]),
        ("why", "价格比门口标价低", []),
        ("people", "全网最低价的人", []),
        ("rules", "不发砍价链接", []),
        ("shop_name", "第一水果店", []),
        ("group_name", "秒杀福利群", []),
        ("why", "每晚秒杀", ["秒杀"]),
        ("shop_name", "全国最便宜水果", ["最便宜"]),
    ],
)
def test_what_stops_the_words_of_a_field(key, words, found):
    said = [each.word for each in findings_in(key, words)]
    assert all(any(word in one or one in word for one in said) for word in found)
    assert bool(said) == bool(found)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("全网最低价的水果", "水果"),
        ("新货先到群里，最便宜", "新货先到群里，"),
        ("坏果包退", "坏果包退"),
    ],
)
def test_the_words_are_taken_out_with_what_hangs_on_them(words, left):
    assert mended(words, findings_in("why", words)) == left


def test_mended_words_have_nothing_left_to_find():
    words = "全网最低价，国家级水果，最便宜"
    assert findings_in("why", mended(words, findings_in("why", words))) == ()
