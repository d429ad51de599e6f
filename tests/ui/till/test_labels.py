from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from shopqun.members.member import MemberLine
from shopqun.members.portrait import HeldPaper, Portrait
from shopqun.ui.till import labels

LINE = MemberLine(
    1, "000107", "陈小满", "", "138****2107", "1", "M", "邻居", 1, 0, 0, False, date(2027, 3, 2)
)
PAPER = HeldPaper("C1", "砂糖橘兑换券", datetime(2027, 3, 17, 16, 0, tzinfo=UTC))


def portrait(*papers, brought_by=""):
    return Portrait(LINE, 1, 0, brought_by, papers, (), ())


@pytest.mark.parametrize(
    ("papers", "words"),
    [
        ((), "没有别的券"),
        ((PAPER,), "砂糖橘兑换券，3月18日前"),
        ((PAPER, PAPER, PAPER), "砂糖橘兑换券，3月18日前，另有 2 张"),
    ],
)
def test_what_she_still_holds(papers, words):
    assert labels.papers_in_hand(portrait(*papers)) == words


def test_who_she_is():
    assert labels.member_note(portrait(brought_by="王秀兰")) == "138****2107 · 会员 000107 · 王秀兰介绍来的"
    assert labels.member_note(portrait()) == "138****2107 · 会员 000107"


@pytest.mark.parametrize(("paid", "words"), [(0, "第 1 次来"), (3, "第 3 次来")])
def test_visits(paid, words):
    assert labels.visits(paid) == words
