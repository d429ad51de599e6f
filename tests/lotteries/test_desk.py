"""What may be done with a lottery, state by state and day by day."""

from datetime import UTC, date, datetime

import pytest

from shopqun.lotteries.desk import (
    Drawn,
    LotteryState,
    masked_person,
    may_archive,
    may_close,
    may_draw,
    may_hand_out,
    may_hand_over,
    may_lock,
    state_on,
)

FIRST, LAST = date(2027, 3, 18), date(2027, 3, 21)
DRAFTED, LOCKED, RUNNING, CLOSED, ARCHIVED = LotteryState


def reason(refused):
    return refused.reason if refused else None


@pytest.mark.parametrize(
    ("stored", "day", "state"),
    [
        ("drafted", FIRST, DRAFTED),
        ("locked", date(2027, 3, 17), LOCKED),
        ("locked", FIRST, RUNNING),
        ("closed", FIRST, CLOSED),
        ("archived", FIRST, ARCHIVED),
    ],
)
def test_running_is_reckoned(stored, day, state):
    assert state_on(stored, FIRST, day) is state


@pytest.mark.parametrize(
    ("state", "lock", "hand_out", "close", "archive"),
    [
        (DRAFTED, None, "lottery_not_locked", "lottery_not_locked", "lottery_not_closed"),
        (LOCKED, "lottery_locked", None, None, "lottery_not_closed"),
        (RUNNING, "lottery_locked", None, None, "lottery_not_closed"),
        (CLOSED, "lottery_locked", "lottery_closed", "lottery_closed", None),
        (ARCHIVED, "lottery_locked", "lottery_closed", "lottery_closed", None),
    ],
)
def test_each_state_lets_some_things_be_done(state, lock, hand_out, close, archive):
    assert reason(may_lock(state, LAST, FIRST)) == lock
    assert reason(may_hand_out(state, LAST, FIRST)) == hand_out
    assert reason(may_close(state)) == close
    assert reason(may_archive(state)) == archive


@pytest.mark.parametrize(
    ("day", "no"),
    [
        (date(2027, 3, 17), "lottery_not_started"),
        (FIRST, None),
        (LAST, None),
        (date(2027, 3, 22), "lottery_ended"),
    ],
)
def test_draws_have_their_days(day, no):
    assert reason(may_draw(RUNNING, FIRST, LAST, day)) == no


def test_after_the_end_nothing_is_sealed_or_handed_out():
    late = date(2027, 3, 22)
    assert may_lock(DRAFTED, LAST, late).facts == {"ended_on": LAST}
    assert reason(may_hand_out(LOCKED, LAST, late)) == "lottery_ended"


def drawn(**more):
    said = {"wins": True, "handed_over": False} | more
    return Drawn("L01", "节", "T", 1, "周", 1, None, "一等奖", "果篮", retail_fen=1, proof="",
                 at=datetime(2027, 3, 18, tzinfo=UTC), **said)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "day", "no"),
    [
        (None, FIRST, "not_drawn"),
        (drawn(wins=False), FIRST, "no_prize"),
        (drawn(handed_over=True), FIRST, "already_handed"),
        (drawn(), LAST, None),
        (drawn(), date(2027, 3, 22), "redeem_over"),
    ],
)
def test_a_prize_is_handed_over_once_and_in_time(one, day, no):
    assert reason(may_hand_over(one, LAST, day)) == no


@pytest.mark.parametrize(
    ("name", "phone", "shown"),
    [("周大姐", None, "周**"), ("周", "13800001221", "138****21"), ("", None, "**")],
)
def test_winners_are_masked(name, phone, shown):
    assert masked_person(name, phone) == shown
