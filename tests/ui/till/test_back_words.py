from __future__ import annotations

import pytest
from ui.sentences import is_sentence, unfit

from shopqun.basics import Money
from shopqun.ui.till import back_words

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(back_words) == []


@pytest.mark.parametrize("words", [back_words.undo_words, back_words.refund_words])
def test_what_a_press_does_is_said_in_a_sentence(words):
    assert is_sentence(words())


@pytest.mark.parametrize("reasons", [back_words.undo_reasons, back_words.refund_reasons])
def test_there_are_three_different_reasons(reasons):
    assert len(set(reasons())) == 3


def test_money_stands_in_its_words():
    assert back_words.refund_title(Money(4180)) == "退款，这一单付了 ¥41.80"
    assert back_words.too_much(Money(4180)) == "最多退 ¥41.80"
