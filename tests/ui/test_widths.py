"""The widths of columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.ui.widths import EDGES, ENOUGH, NAME, Wish, shared_out, wish_of


@pytest.mark.parametrize(
    ("asked", "words", "percent", "whole", "wish"),
    [
        (100, 60, 100, False, Wish(60, 60, 100)),
        (100, 60, 150, False, Wish(60, 60, 150)),
        (100, 140, 100, False, Wish(100, 140, 140)),
        (100, 140, 100, True, Wish(140, 140, 140)),
        (0, 90, 100, False, Wish(90, 90, 240)),
        (0, 200, 100, False, Wish(132, 200, 240)),
        (0, 200, 150, False, Wish(186, 200, 360)),
        (0, 300, 100, False, Wish(132, 300, 300)),
    ],
)
def test_what_a_column_wants(asked, words, percent, whole, wish):
    assert wish_of(asked, words, percent, whole=whole) == wish


NUMBER, LONG = Wish(60, 60, 100), Wish(132, 200, 240)


@pytest.mark.parametrize(
    ("wishes", "room", "given"),
    [
        ((NUMBER, LONG), 400, (130, 270)),
        ((NUMBER, LONG), 340, (100, 240)),
        ((NUMBER, LONG), 300, (80, 220)),
        ((NUMBER, LONG), 260, (60, 200)),
        ((NUMBER, LONG), 226, (60, 166)),
        ((NUMBER, LONG), 192, (60, 132)),
        ((NUMBER, LONG), 100, (60, 132)),
        ((NUMBER, NUMBER, NUMBER), 304, (101, 101, 102)),
        ((), 500, ()),
    ],
)
def test_room_is_shared(wishes, room, given):
    assert shared_out(wishes, room) == given


@given(
    st.lists(st.tuples(st.sampled_from((0, 90, 160)), st.integers(25, 400)), min_size=1, max_size=9),
    st.integers(0, 4000),
)
def test_nobody_gets_less_than_the_least_and_room_is_not_wasted(asked, room):
    wishes = [wish_of(width, words) for width, words in asked]
    got = shared_out(wishes, room)
    assert all(width >= wish.least for wish, width in zip(wishes, got, strict=True))
    assert sum(got) <= max(room, sum(wish.least for wish in wishes))
    if room >= sum(wish.ease for wish in wishes):
        assert sum(got) == room


def test_a_name_keeps_room_for_its_words_and_edges():
    assert wish_of(0, ENOUGH).least == NAME + EDGES
