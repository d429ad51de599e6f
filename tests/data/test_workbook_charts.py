"""Charts as another program reads them: of values of their own, below the rows, side by side."""

import openpyxl
import pytest

from shopqun.data.workbook import book_of
from shopqun.reports.sheet import Chart, Column, Drawn, Kind, Sheet

DAYS = Chart("每天核销", Drawn.LINE, Kind.INT, ("1", "2"), (3, -1))
RATES = Chart("核销率", Drawn.BARS, Kind.PERCENT, ("见面券",), (2500,))
MONEY = Chart("毛利", Drawn.BARS, Kind.MONEY, ("草莓",), (1580,))


@pytest.fixture
def page(tmp_path):
    sheet = Sheet(
        "总览", (Column("题", width=20),) * 5, [("a",) * 5, ("b",) * 5], charts=(DAYS, RATES, MONEY, RATES)
    )
    book_of([sheet]).save(tmp_path / "a.xlsx")
    return openpyxl.load_workbook(tmp_path / "a.xlsx").active


def literal(chart):
    series = chart.series[0]
    return [point.v for point in series.cat.strLit.pt], [float(point.v) for point in series.val.numLit.pt]


def test_charts_carry_their_own_values(page):
    assert [literal(chart) for chart in page._charts] == [
        (["1", "2"], [3, -1]),
        (["见面券"], [0.25]),
        (["草莓"], [15.8]),
        (["见面券"], [0.25]),
    ]


def test_three_stand_side_by_side_below_the_rows_and_the_fourth_below_them(page):
    corners = [
        (chart.anchor._from.col, chart.anchor._from.row, chart.anchor.to.col, chart.anchor.to.row)
        for chart in page._charts
    ]
    assert corners == [(0, 5, 2, 19), (2, 5, 4, 19), (4, 5, 5, 19), (0, 20, 2, 34)]


def test_it_prints_on_one_page(page):
    assert page.page_setup.fitToHeight == 1
    assert page.page_setup.orientation == "landscape"
