"""The widths of columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.ui.widths import ENOUGH, shared_out


@pytest.mark.parametrize(
    ("wanted", "room", "percent", "given"),
    [
        ((100, 0), 300, 100, (100, 200)),
        ((100, 0), 400, 100, (130, 270)),
        ((100, 0, 100), 443, 100, (101, 241, 101)),
        ((100, 0), 300, 130, (130, 170)),
        ((100, 0), 120, 100, (100, 72)),
        ((100, 60), 200, 100, (120, 80)),
        ((100, 60), 120, 100, (100, 60)),
        ((0, 0), 1000, 100, (500, 500)),
        ((), 500, 100, ()),
    ],
)
def test_room_is_shared(wanted, room, percent, given):
    assert shared_out(wanted, room, percent) == given


@given(st.lists(st.integers(0, 200), min_size=1, max_size=9), st.integers(2000, 4000))
def test_all_the_room_is_used_and_nobody_gets_less_than_asked(wanted, room):
    got = shared_out(wanted, room)
    assert sum(got) == room
    assert all(width >= (asked or ENOUGH) for asked, width in zip(wanted, got, strict=True))
