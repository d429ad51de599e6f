from __future__ import annotations

from datetime import date

import pytest

from shopqun.members.winback import Missed, Visits
from shopqun.ui.members import away_words as words

CAME = Visits(2, date(2027, 2, 1), date(2027, 2, 11))


def missed(paper="", until=None):
    return Missed(1, "000001", "周大姐", "", True, CAME, 40, 100, paper, until)


@pytest.mark.parametrize(
    ("one", "cell", "within"),
    [
        (missed(), "", "了。不想收"),
        (missed("周中满减券"), "可以送周中满减券", "给您留了一张周中满减券"),
        (
            missed("周中满减券", date(2027, 3, 28)),
            "手上有周中满减券，到 3月28日",
            "您手上的周中满减券还没用，3月28日前来都行。",
        ),
    ],
)
def test_a_paper_and_the_message_with_the_way_out(one, cell, within):
    assert words.paper(one) == cell
    assert within in words.message(one)
    assert words.message(one).endswith("回“退订”就不再发。")
