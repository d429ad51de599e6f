"""The struck price: never above what the goods were sold for in seven days."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flashsales.sale_kit import START, STRAWBERRY
from hypothesis import given
from hypothesis import strategies as st

from shopqun.flashsales.prices import Noted, evidence_of, struck_fen, struck_of
from shopqun.flashsales.sale import Evidence, Standing

PRICES = st.integers(1, 10_000)


@pytest.mark.parametrize(
    ("low7", "recorded", "struck"),
    [
        (2980, (), 2980),  # declared 29.80, regular 32.80: the regular price may not be printed
        (2980, (3100, 2750), 2750),  # somebody bought at 27.50
        (2980, (3500,), 2980),
        (4000, (), 3280),  # never more than the regular price
        (None, (), None),  # no evidence, nothing struck
        (None, (3000,), 3000),
        (2390, (), None),  # no cheaper tonight
        (2980, (2000,), None),
    ],
)
def test_struck_price(low7, recorded, struck):
    assert struck_fen(replace(STRAWBERRY, low7_fen=low7), recorded) == struck


@given(st.none() | PRICES, st.lists(PRICES), PRICES, PRICES)
def test_is_never_above_any_known_price(low7, recorded, regular, flash):
    item = replace(STRAWBERRY, low7_fen=low7, regular_fen=regular, flash_fen=flash)
    struck = struck_fen(item, recorded)
    if struck is not None:
        assert struck > flash
        assert all(struck <= known for known in (regular, *recorded, *([low7] if low7 else [])))


def noted(*days_and_fen):
    """Note prices so many days before the sale: `noted((8, 2980), (3, 2750))`."""
    return [Noted(fen, START - timedelta(days=days)) for days, fen in days_and_fen]


@pytest.mark.parametrize(
    ("shelf", "sold", "lows", "raised"),
    [
        ((), (), (), None),
        (((20, 2980),), (), (2980,), None),  # written down long before, still in force
        (((20, 2980), (3, 2750)), (), (2980, 2750), None),  # the old price held for four of the seven days
        (((20, 2980), (7, 2750)), (), (2750,), None),  # exactly seven days ago it was changed
        (((20, 2980), (0, 2390)), (), (2980,), None),  # tonight's own price is no evidence
        ((), ((7, 2600), (8, 2000), (0, 1900)), (2600,), None),
        (((20, 2600), (10, 2860)), (), (2860,), (2600, 2860)),  # ten per cent in twenty days
        (((20, 2600), (10, 2859)), (), (2859,), None),
        (((40, 2600), (31, 2860)), (), (2860,), None),  # the raise lies before the thirty days
        (((40, 2600), (10, 2860)), (), (2860,), (2600, 2860)),  # the old price was in force within them
        (((20, 2600), (15, 2800), (10, 3000)), (), (3000,), (2600, 3000)),  # by two small steps
        (((20, 3000), (10, 2600)), (), (2600,), None),  # it became cheaper
    ],
)
def test_what_is_written_down_is_weighed(shelf, sold, lows, raised):
    assert evidence_of(noted(*shelf), noted(*sold), START) == Evidence(lows, raised)


@pytest.mark.parametrize(
    ("evidence", "struck"),
    [
        (Evidence(), 2980),
        (Evidence((2750,)), 2750),
        (Evidence((2200,)), None),
        (Evidence((2750,), (2400, 2750)), None),  # raised first, lowered then: nothing is struck (P-02)
    ],
)
def test_an_article_is_struck_by_all_that_is_known(evidence, struck):
    assert struck_of(Standing(STRAWBERRY, evidence=evidence)) == struck
