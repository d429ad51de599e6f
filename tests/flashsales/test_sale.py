"""How an article stands, and when a sale is open."""

from datetime import timedelta

import pytest
from flashsales.sale_kit import END, PICKUP_UNTIL, SALE, START, STRAWBERRY

from shopqun.flashsales.sale import Standing

INSTANT = timedelta(microseconds=1)


def test_available_is_stock_less_what_is_held_and_taken():
    # 5 - 2 - 1; three waiting pieces are nobody's yet.
    assert Standing(STRAWBERRY, held=2, taken=1, waiting=3).available == 2


@pytest.mark.parametrize(
    ("at", "claiming", "pasting"),
    [
        (START - INSTANT, False, False),
        (START, True, True),
        (END - INSTANT, True, True),
        (END, False, True),
        (PICKUP_UNTIL - INSTANT, False, True),
        (PICKUP_UNTIL, False, False),
    ],
)
def test_the_first_and_last_instant(at, claiming, pasting):
    assert (at in SALE.claiming) is claiming
    assert (at in SALE.pasting) is pasting
