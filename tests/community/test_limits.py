"""The limits of the handbook (A5), and what they may be set to."""

import pytest

from shopqun.community.limits import Limits, allowed


def test_the_handbook_s_figures_hold_until_others_are_set():
    assert Limits() == Limits(warning_days=90, quick_leave_pct=15, leave_pct=10, silent_days=30, cold_pct=3)


@pytest.mark.parametrize(
    ("name", "value", "may"),
    [
        ("warning_days", 1, True),
        ("warning_days", 365, True),
        ("warning_days", 366, False),
        ("cold_pct", 100, True),
        ("cold_pct", 101, False),
        ("silent_days", 0, False),
        ("nothing", 5, False),
    ],
)
def test_what_a_limit_may_be(name, value, may):
    assert allowed(name, value) is may
