"""When a sheet may be called spoiled, and what it takes with it."""

import pytest

from shopqun.basics import Refused
from shopqun.prints.spoiling import PaperOnSheet, refusal_of, still_on, worthless


def paper(number, **more):
    given = {"held": False, "shown": False, "void": False} | more
    return PaperOnSheet(number, f"C{number}", **given)


@pytest.mark.parametrize(
    ("papers", "refused"),
    [
        ((), None),
        ((paper(1), paper(2)), None),
        ((paper(1), paper(2, shown=True)), Refused("sheet_used", {"codes": ("C2",)})),
        ((paper(1, held=True), paper(2)), Refused("sheet_held", {"codes": ("C1",)})),
        ((paper(1, held=True), paper(2, shown=True)), Refused("sheet_used", {"codes": ("C2",)})),
    ],
)
def test_what_was_handed_out_is_not_spoiled(papers, refused):
    assert refusal_of(papers) == refused


def test_a_paper_lives_as_long_as_another_sheet_carries_it():
    papers = (paper(1), paper(2, others=(7, 9)), paper(3, others=(7,)), paper(4, void=True))
    assert [each.code for each in worthless(papers)] == ["C1"]
    assert still_on(papers) == (7, 9)
