from __future__ import annotations

import pytest
from ui.reports.months import inviter, month, paper
from ui.sentences import is_wording, unfit

from shopqun.ui.reports import wording, wording_charts

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording_charts) == []
    assert unfit(wording, "workbooks") == []


@pytest.mark.parametrize(
    "seen",
    [
        month(),
        month((3, 9), [paper("见面券", 2, 1)], [inviter(1, "王秀兰", 2)]),
        month(papers=[paper("券", 0, 0)]),
    ],
    ids=["empty", "full", "still"],
)
def test_every_chart_has_its_sentence(seen):
    for said in (
        wording_charts.by_day_note(seen),
        wording_charts.by_inviter_note(seen.inviters),
        wording_charts.by_paper_note(seen.papers),
    ):
        assert is_wording(said)
        assert is_wording(wording_charts.chart_spoken(wording_charts.by_day(), said))
