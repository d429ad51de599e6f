"""Who rises at once, who is told first, and who falls."""

from datetime import date

import pytest

from shopqun.loyalty.tiers import Notice, Rung, Standing, Step, review

DAY = date(2027, 3, 31)
RUNGS = (Rung(1, "邻居", 0), Rung(2, "果粉", 80_000), Rung(3, "老街坊", 240_000))


def looked_at(level, spent, notice=None, rungs=RUNGS):
    return review([Standing(7, "周大姐", level, spent, notice)], rungs, 14, DAY)


@pytest.mark.parametrize(
    ("level", "spent", "to"), [(1, 80_000, 2), (1, 79_999, None), (1, 240_000, 3), (2, 100_000, None)]
)
def test_who_spent_enough_rises_at_once(level, spent, to):
    said = looked_at(level, spent)
    assert [move.to_level for move in said.promote] == ([] if to is None else [to])
    assert said.demote == ()


def test_a_fall_is_told_first():
    (move,) = looked_at(3, 100_000).demote
    assert (move.step, move.to_level, move.not_before) == (Step.ANNOUNCE, 2, date(2027, 4, 14))
    assert (move.from_name, move.to_name, move.need_fen) == ("老街坊", "果粉", 240_000)


def test_nobody_falls_more_than_one_tier_at_a_time():
    (move,) = looked_at(3, 0).demote
    assert move.to_level == 2


@pytest.mark.parametrize(
    ("not_before", "step"),
    [(date(2027, 4, 1), Step.WAIT), (DAY, Step.FALL), (date(2027, 3, 1), Step.FALL)],
)
def test_a_fall_waits_for_its_day(not_before, step):
    (move,) = looked_at(2, 100, Notice(5, 1, not_before)).demote
    assert (move.step, move.not_before, move.notice) == (step, not_before, 5)


@pytest.mark.parametrize(("told", "spent", "to"), [(2, 100, 2), (1, 90_000, 2), (1, 100, 1)])
def test_nobody_falls_lower_than_she_was_told_nor_than_she_earns(told, spent, to):
    (move,) = looked_at(3, spent, Notice(5, told, DAY)).demote
    assert move.to_level == to


@pytest.mark.parametrize("spent", [80_000, 240_000])
def test_who_spends_enough_again_is_left_in_peace(spent):
    said = looked_at(2, spent, Notice(5, 1, DAY))
    assert (said.demote, said.withdrawn) == ((), (5,))


def test_a_shop_without_tiers_moves_nobody():
    said = looked_at(1, 999_999, rungs=())
    assert (said.promote, said.demote) == ((), ())
