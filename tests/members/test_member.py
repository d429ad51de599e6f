from datetime import date

import pytest

from shopqun.members.member import a_year_before


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2027, 3, 6), date(2026, 3, 6)),
        (date(2028, 2, 29), date(2027, 2, 28)),
        (date(2028, 3, 1), date(2027, 3, 1)),
    ],
)
def test_a_year_before(day, before):
    assert a_year_before(day) == before
