from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.ui.parts.bar import Bar, Segment, spans
from shopqun.ui.tokens import LIGHT


@pytest.mark.parametrize(
    ("counts", "whole", "width", "expected"),
    [
        ((12, 38), 60, 240, ((0, 48), (48, 152))),
        ((6, 34), 40, 232, ((0, 34), (34, 198))),
        ((), 10, 100, ()),
        ((0,), 0, 100, ((0, 0),)),
        ((30,), 20, 100, ((0, 100),)),
        ((-5, 10), 10, 100, ((0, 0), (0, 100))),
    ],
)
def test_spans(counts, whole, width, expected):
    assert spans(tuple(Segment(count) for count in counts), whole, width) == expected


@given(st.lists(st.integers(0, 500), max_size=5), st.integers(0, 1000), st.integers(1, 2000))
def test_segments_join_and_never_leave_the_bar(counts, whole, width):
    found = spans(tuple(Segment(count) for count in counts), whole, width)
    edge = 0
    for left, wide in found:
        assert left == edge
        edge = left + wide
    assert edge <= width
    if counts and sum(counts) >= max(whole, 1):
        assert edge == width


def test_painted_in_order_over_the_track(theme, qtbot):
    bar = Bar(theme, height=16)
    qtbot.addWidget(bar)
    bar.resize(100, 16)
    bar.show_segments((Segment(20, "ok"), Segment(30, "c1")), 100, "已提 20，已订 30，共 100")
    image = bar.grab().toImage()
    shown = [image.pixelColor(x, 8).name().upper() for x in (10, 40, 80)]
    assert shown == [LIGHT.ok, LIGHT.c1, LIGHT.track]
    assert bar.accessibleName() == "已提 20，已订 30，共 100"
    assert bar.sizeHint().height() == 16
