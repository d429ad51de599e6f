"""The state of a reward: what happened to it, or else the clock."""

from datetime import UTC, datetime, timedelta

import pytest

from shopqun.referrals.rewards import RewardState, state_now

DUE = datetime(2027, 3, 8, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("events", "late_us", "state"),
    [
        ((), -1, RewardState.HELD),
        ((), 0, RewardState.DUE),
        (("paid",), -1, RewardState.PAID),
        (("paid",), 0, RewardState.PAID),
        (("cancelled",), 0, RewardState.CANCELLED),
        (("paid", "clawed_back"), 0, RewardState.CLAWED_BACK),
    ],
)
def test_state(events, late_us, state):
    assert state_now(frozenset(events), DUE, DUE + timedelta(microseconds=late_us)) is state
