"""The struck price: never above what the goods were sold for in seven days."""

from dataclasses import replace

import pytest
from flashsales.sale_kit import STRAWBERRY
from hypothesis import given
from hypothesis import strategies as st

from shopqun.flashsales.prices import struck_fen

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
