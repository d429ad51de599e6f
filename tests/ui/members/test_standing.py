from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shopqun.referrals.rewards import Brought, Owed, RewardState, Side, What
from shopqun.ui.members.standing import Leader, Standing

AT = datetime(2027, 3, 13, tzinfo=UTC)


def brought(number, inviter, state):
    return Brought(number, inviter, f"第{inviter}位", 100 + number, f"新{number}", state, None, (), AT)


def owed(number, state, cost=0):
    return Owed(number, 1, 1, "", "", Side.INVITER, 0, state, What("points", "", "", 1), cost, AT, AT)


LINES = (
    brought(5, 2, "rewarded"),
    brought(4, 1, "qualified"),
    brought(3, 2, "qualified"),
    brought(2, 3, "in_review"),
    brought(1, 3, "voided"),
)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [("all", [5, 4, 3, 2, 1]), ("good", [5, 4, 3]), ("review", [2]), ("pending", []), ("bad", [1])],
)
def test_filters(wanted, ids):
    assert [line.id for line in Standing(LINES, ()).of(wanted)] == ids


def test_only_those_who_count_make_a_leader():
    assert Standing(LINES, ()).leaders() == (Leader(2, "第2位", 2), Leader(1, "第1位", 1))


def test_the_book_begins_with_what_is_due():
    book = (
        owed(1, RewardState.PAID, 800),
        owed(2, RewardState.HELD),
        owed(3, RewardState.DUE, 650),
        owed(4, RewardState.CANCELLED, 320),
        owed(5, RewardState.PAID, 650),
    )
    standing = Standing((), book)
    assert [line.id for line in standing.book(10)] == [3, 2, 5, 1]
    assert [line.id for line in standing.book(2)] == [3, 2]
    assert standing.cost_fen == 1450
