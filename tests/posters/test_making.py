"""Paper on its way out: page by page, told of at each, ended by the first that may not go out."""

from __future__ import annotations

import pytest

from shopqun.basics import Refused
from shopqun.posters.boxes import Page, Sheet
from shopqun.posters.making import Making, NotMade
from shopqun.posters.paper import PAPERS
from shopqun.posters.proof import Proof

PROOF = Proof("SQ:C1", ("zxing-cpp",), 0.5, 14.5, 14)


def sheet(pages: int) -> Sheet:
    return Sheet("卡", 210, 297, PAPERS["a4"], tuple(Page(()) for _ in range(pages)))


def making(pages: int, heard: list, *, refused_at: int = 0) -> Making:
    proven = []

    def prove(_sheet):
        proven.append(1)
        return Refused("unreadable_qr", {"page": 1}) if len(proven) == refused_at else (PROOF,)

    return Making(lambda _about: (sheet(pages), ()), prove, lambda *step: heard.append(step))


def test_each_page_is_told_of_when_the_next_is_asked_for():
    heard = []
    work = making(3, heard)
    leaves = work.leaves(("7",))
    assert (next(leaves).page, heard) == (1, [])
    assert (next(leaves).page, heard) == (2, [(1, 3)])
    assert [leaf.page for leaf in leaves] == [3]
    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert [(each.about, each.page) for each in work.sheets] == [("7", 1), ("7", 2), ("7", 3)]
    assert work.proofs == [PROOF] * 3


def test_many_are_counted_by_what_they_are_about():
    heard = []
    assert len(list(making(2, heard).leaves(("1", "2", "3")))) == 6
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_the_first_that_may_not_go_out_ends_it_and_says_where():
    heard = []
    leaves = making(3, heard, refused_at=2).leaves(("7",))
    next(leaves)
    with pytest.raises(NotMade) as stopped:
        next(leaves)
    assert stopped.value.refused == Refused("unreadable_qr", {"page": 2})


def test_a_refusal_before_the_first_page_and_nobody_to_make_for():
    work = Making(lambda _about: Refused("unknown_batch"), lambda _sheet: (), lambda *_step: None)
    for abouts, reason in ((("9",), "unknown_batch"), ((), "unknown_member")):
        with pytest.raises(NotMade) as stopped:
            next(work.leaves(abouts))
        assert stopped.value.refused.reason == reason
