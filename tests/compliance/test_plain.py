import pytest

from shopqun.compliance.plain import plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("最 低 价", "最低价"),
        ("最\u200b低\ufeff价", "最低价"),
        ("ＮＯ．１", "no.1"),
        ("TOP 1 2027", "top 1 2027"),
        ("最低價", "最低价"),
        ("最·低-·价", "最低价"),
        ("好…最", "好...最"),
        ("3月6日-7日", "3月6日-7日"),
        ("周一-周四", "周一周四"),
        ("①等奖", "1等奖"),
        ("最🔥低", "最低"),
        ("最，便，宜", "最便宜"),
        ("朋/友/圈", "朋友圈"),
        ("大，中号", "大,中号"),
        ("“稳赚”“躺赚”", "“稳赚、躺赚”"),
    ],
)
def test_disguises_fold_away(text: str, folded: str):
    assert plain(text).text == folded


def test_a_place_in_the_plain_text_leads_back_to_the_original():
    folded = plain("a 最\u200b低 价")
    assert folded.text == "a最低价"
    assert folded.span(1, 4) == (2, 7)


def test_a_character_that_folds_to_two_leads_back_to_one_place():
    assert plain("№1").span(0, 2) == (0, 1)


def test_what_stands_before_and_after_ends_with_the_line():
    folded = plain("不发广告\n最低价\n好")
    assert folded.text == "不发广告最低价好"
    assert folded.before(4) == ""
    assert folded.before(6) == "最低"
    assert folded.after(5) == "低价"
    assert folded.after(7) == ""


def test_each_character_of_what_was_spelled_stands_for_the_whole_of_its_letters():
    folded = plain("发peng you quan领")
    assert folded.text == "发朋友圈领"
    assert folded.span(1, 2) == folded.span(2, 4) == (1, 14)
    assert folded.span(4, 5) == (14, 15)


def test_letters_on_two_lines_are_not_spelled_together():
    assert plain("p\nyq").text == "pyq"
    assert plain("zui低\nzui低").before(2) == ""
