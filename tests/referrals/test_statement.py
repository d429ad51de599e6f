from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from shopqun.referrals.rewards import Brought, Owed, RewardState, Side, What
from shopqun.referrals.statement import Statement, StepAhead, step_ahead, summed

AT = datetime(2027, 3, 13, tzinfo=UTC)
PAPER, BOX = What("coupon", "C02", "周中满减券", 1), What("gift", "G03", "保鲜盒", 1)


def friend(number, state):
    return Brought(number, 1, "周大姐", number, "李**", state, None, (), AT)


def owed(number, state, what=PAPER, milestone=0, days=0, settled=None):
    side = Side.MILESTONE if milestone else Side.INVITER
    due_at = AT + timedelta(days=days)
    return Owed(number, 1, 1, "", "", side, milestone, state, what, 0, AT, due_at, settled=settled)


def statement(friends=(), rewards=()):
    return Statement(1, "000001", "周大姐", "43210987", date(2027, 3, 13), friends, rewards, (), 0, 10)


def test_friends_are_counted_by_where_they_stand():
    states = ("qualified", "rewarded", "pending", "in_review", "rejected", "voided", "voided")
    made = statement(tuple(friend(number, state) for number, state in enumerate(states, 2)))
    assert (made.good, made.waiting, made.lost) == (2, 2, 3)


def test_rewards_add_up_by_state():
    made = statement(
        rewards=(
            owed(1, RewardState.PAID),
            owed(2, RewardState.PAID, BOX),
            owed(3, RewardState.PAID, What("coupon", "C02", "周中满减券", 2)),
            owed(4, RewardState.DUE),
        )
    )
    # one paper and two more, beside one box
    assert made.of(RewardState.PAID) == (What("coupon", "C02", "周中满减券", 3), BOX)
    assert made.of(RewardState.DUE) == (PAPER,)
    assert made.of(RewardState.HELD) == ()


def test_a_debt_is_what_was_not_settled_and_is_no_points():
    back = RewardState.CLAWED_BACK
    made = statement(
        rewards=(
            owed(1, back, BOX),
            owed(2, back, BOX, settled="returned"),
            owed(3, back, What("points", "points", "points", 50)),
        )
    )
    assert made.debts() == (BOX,)


def test_what_is_held_and_comes_first():
    assert statement().next_due() is None
    made = statement(
        rewards=(
            owed(1, RewardState.HELD, days=5),
            owed(2, RewardState.HELD, days=3),
            owed(3, RewardState.DUE),
        )
    )
    assert made.next_due().id == 2


@pytest.mark.parametrize(
    ("good", "rewards", "missing", "reached"),
    [
        (0, (), 3, False),
        (2, (), 1, False),
        (4, (), 0, False),
        (3, (owed(1, RewardState.HELD, BOX, 3),), 0, True),
        (1, (owed(1, RewardState.PAID, BOX, 3),), 0, True),
        (2, (owed(1, RewardState.CLAWED_BACK, BOX, 3),), 1, False),
        (2, (owed(1, RewardState.CANCELLED, BOX, 3),), 1, False),
        (2, (owed(1, RewardState.PAID, BOX, 8),), 1, False),
    ],
)
def test_a_step_ahead(good, rewards, missing, reached):
    assert step_ahead(3, BOX, good, rewards) == StepAhead(3, BOX, missing, reached)


def test_nothing_adds_up_to_nothing():
    assert summed(()) == ()
