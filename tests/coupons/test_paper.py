"""The state of a paper is reckoned, never stored."""

from datetime import UTC, datetime, timedelta

import pytest

from shopqun.coupons.paper import PaperState, state_of

LAPSES = datetime(2027, 3, 7, 16, tzinfo=UTC)
BEFORE, AFTER = LAPSES - timedelta(microseconds=1), LAPSES


@pytest.mark.parametrize(
    ("voided", "redeemed", "now", "state"),
    [
        (False, False, BEFORE, PaperState.ISSUED),
        (False, False, AFTER, PaperState.EXPIRED),
        (False, True, BEFORE, PaperState.REDEEMED),
        (False, True, AFTER, PaperState.REDEEMED),
        (True, False, BEFORE, PaperState.VOID),
        (True, False, AFTER, PaperState.VOID),
        (True, True, BEFORE, PaperState.VOID),
    ],
)
def test_state(voided, redeemed, now, state):
    assert state_of(voided=voided, redeemed=redeemed, expires_at=LAPSES, now=now) is state
