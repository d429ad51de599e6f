from __future__ import annotations

import pytest
from ui.sentences import is_wording, unfit

from shopqun.ui.members import form_words, gift_words, referral_words, reward_words, wording

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("words", "keyed"),
    [
        (form_words, ()),
        (referral_words, ()),
        (reward_words, ("ways_to_settle",)),
        (gift_words, ()),
        (wording, ("tabs",)),
    ],
)
def test_what_is_said_is_calm_and_whole(words, keyed):
    assert unfit(words, *keyed) == []


def test_tabs_are_named():
    assert all(is_wording(name, key) for key, name in wording.tabs())


@pytest.mark.parametrize("words", [form_words.refused_columns, form_words.skipped_columns])
def test_columns_are_named_in_their_sentence(words):
    said = words(("身份证号", "住址"))
    assert is_wording(said)
    assert "身份证号" in said
    assert "住址" in said


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("qualified", "有效"),
        ("existing_customer", "不算：原来就是顾客"),
        ("cap_reached", "不算：介绍人这个月到上限了"),
        ("原来就常来", "不算：原来就常来"),
    ],
)
def test_a_timeline_says_why_one_does_not_count(code, words):
    assert referral_words.came_to(code) == words
