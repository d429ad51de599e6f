import pytest

from shopqun.reports.curve import ArticleCurve, Step, points


@pytest.mark.parametrize(
    ("steps", "seen"),
    [
        ((), ()),
        ((Step(1, 2, "held", 0), Step(2, 3, "held", 0)), ((0, 5),)),
        ((Step(1, 2, "held", 0), Step(2, 3, "held", 4)), ((0, 2), (4, 5))),
        ((Step(1, 2, "held", 0), Step(1, 2, "taken", 3)), ((0, 2), (3, 2))),
        ((Step(1, 2, "held", 0), Step(1, 2, "released", 3)), ((0, 2), (3, 0))),
        ((Step(1, 2, "waiting", 0), Step(1, 2, "held", 3)), ((0, 0), (3, 2))),
        ((Step(1, 2, "waiting", 0), Step(1, 2, "released", 3)), ((0, 0), (3, 0))),
        (
            (Step(1, 3, "held", 0), Step(1, 3, "released", 5), Step(2, 1, "taken", 5), Step(3, 2, "held", 5)),
            ((0, 3), (5, 3)),
        ),
    ],
    ids=["none", "one minute", "two", "taken", "let go", "moved up", "gave up", "parted"],
)
def test_pieces_out_minute_by_minute(steps, seen):
    assert points(steps) == seen


@pytest.mark.parametrize(("minute", "out"), [(0, 0), (1, 5), (25, 5), (26, 20), (90, 20)])
def test_what_is_out_at_a_minute(minute, out):
    assert ArticleCurve("草莓", 20, ((1, 5), (26, 20))).at(minute) == out


@pytest.mark.parametrize(
    ("stock", "shown", "minute"),
    [(20, ((1, 5), (26, 20), (30, 19)), 26), (21, ((26, 20),), None), (0, (), None)],
)
def test_when_nothing_was_left(stock, shown, minute):
    assert ArticleCurve("草莓", stock, shown).sold_out == minute
