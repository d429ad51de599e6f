"""Points and tiers in words."""

from datetime import date

import pytest
from ui.sentences import is_sentence, is_wording, unfit

from shopqun.basics import Refused
from shopqun.loyalty.answers import PointsShown
from shopqun.loyalty.points import Account, Lot
from shopqun.loyalty.tiers import Move, Step
from shopqun.ui.members import regular_words as wording

DAY = date(2027, 3, 31)


@pytest.mark.parametrize("reason", ["unknown_member", "not_enough_points", "bad_number", "something_else"])
def test_a_refusal_is_a_sentence(reason):
    assert is_sentence(wording.refusal(Refused(reason, {"balance": 3})), reason)


@pytest.mark.parametrize("step", Step)
def test_every_step_is_said(step):
    move = Move(7, "周大姐", 2, 1, "果粉", "邻居", 100, 80_000, step, DAY)
    for said in (wording.when(move), wording.why(move), wording.notice(move)):
        assert is_wording(said, step)
    assert wording.chip(move)


def test_points_that_never_lapse_and_points_that_are_owed():
    shown = PointsShown(7, "周", Account((Lot(1, DAY, None, 5, 5),), 3), 0, False, "", DAY)
    assert wording.lots(shown) == "5 分，不过期\n退单多收回 3 分，下次攒的先补上"
    assert wording.worth(shown) == ""


def test_the_words_are_words():
    assert unfit(wording) == []
