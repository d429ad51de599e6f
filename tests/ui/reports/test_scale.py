from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.ui.reports.scale import apart, heat, nice_top


@given(st.integers(0, 10**6))
def test_the_scale_holds_the_most_and_is_even(most):
    top = nice_top(most)
    assert top >= most
    assert top % 2 == 0
    assert top <= max(2, 2.5 * most)


def test_the_scale_never_shrinks():
    tops = [nice_top(most) for most in range(300)]
    assert tops == sorted(tops)


@pytest.mark.parametrize(
    ("value", "most", "level"),
    [
        (-5, 100, 0),
        (0, 100, 0),
        (0, 0, 0),
        (1, 100, 1),
        (25, 100, 1),
        (26, 100, 2),
        (75, 100, 3),
        (76, 100, 4),
        (100, 100, 4),
    ],
)
def test_a_day_is_as_hot_as_its_quarter_of_the_best(value, most, level):
    assert heat(value, most) == level


@pytest.mark.parametrize(
    ("places", "moved"),
    [
        ((), ()),
        ((50,), (50,)),
        ((10, 50), (10, 50)),
        ((0, 0), (0, 20)),
        ((100, 100, 100), (60, 80, 100)),
        ((100, 0, 95), (100, 0, 80)),
    ],
)
def test_labels_move_no_more_than_they_must(places, moved):
    assert sorted(apart(places, 20, 0, 100)) == sorted(moved)
    assert all(later - sooner >= 20 for sooner, later in pairwise(sorted(apart(places, 20, 0, 100))))
