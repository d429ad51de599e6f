"""A sheet's charts in openpyxl's hands: flat, few, of values of their own, three beside one another."""

from collections.abc import Sequence
from typing import Any

from openpyxl.chart import BarChart, LineChart
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumVal, StrData, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import Series
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties

from shopqun.reports.sheet import Chart, Drawn, Kind

_INK, _GRID = "0B6374", "E3E0D9"
_STANDS = ((0, 2), (2, 4), (4, 5))
_ROWS_DOWN = 15
_DAYS_BETWEEN_LABELS = 7
_FORMS = {Kind.INT: "#,##0", Kind.MONEY: "#,##0", Kind.PERCENT: "0.0%"}
_SCALES = {Kind.INT: 1, Kind.MONEY: 100, Kind.PERCENT: 10_000}


def place_charts(page: Any, charts: Sequence[Chart], row: int) -> None:
    """Put charts below a sheet's rows, from a row (counted from 1) on; they need five columns to stand on."""
    for place, chart in enumerate(charts):
        down, across = divmod(place, len(_STANDS))
        left, right = _STANDS[across]
        top = row - 1 + down * _ROWS_DOWN
        made = _drawn(chart)
        made.anchor = TwoCellAnchor(
            editAs="oneCell",
            _from=AnchorMarker(col=left, row=top),
            to=AnchorMarker(col=right, row=top + _ROWS_DOWN - 1),
        )
        page.add_chart(made)


def _drawn(chart: Chart) -> Any:
    line = chart.drawn is Drawn.LINE
    made: Any = LineChart() if line else BarChart()
    made.title = chart.title
    made.title.overlay = False
    made.title.tx.rich.paragraphs[0].r[0].rPr = CharacterProperties(sz=1200, b=True)
    made.legend = None
    made.x_axis.delete = made.y_axis.delete = False
    made.y_axis.number_format = _FORMS[chart.kind]
    made.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    if line:
        made.x_axis.tickLblSkip = _DAYS_BETWEEN_LABELS
        made.y_axis.scaling.min = min(0, *chart.values)
    else:
        made.type = "bar"
        made.gapWidth = 60
        made.x_axis.tickLblSkip = 1
        made.x_axis.scaling.orientation = "maxMin"
        made.y_axis.delete = True
        made.y_axis.majorGridlines = None
    made.series.append(_series(chart))
    return made


def _series(chart: Chart) -> Series:
    """Give the chart's values as they are, with nothing to be looked up."""
    scale, form = _SCALES[chart.kind], _FORMS[chart.kind]
    numbers = [NumVal(idx=place, v=value / scale) for place, value in enumerate(chart.values)]
    names = [StrVal(idx=place, v=name) for place, name in enumerate(chart.names)]
    made = Series(
        val=NumDataSource(numLit=NumData(formatCode=form, ptCount=len(numbers), pt=numbers)),
        cat=AxDataSource(strLit=StrData(ptCount=len(names), pt=names)),
    )
    if chart.drawn is Drawn.LINE:
        made.spPr = GraphicalProperties(ln=LineProperties(solidFill=_INK, w=2 * 12700))
        made.smooth = False
    else:
        made.spPr = GraphicalProperties(solidFill=_INK)
        made.invertIfNegative = False
        made.dLbls = DataLabelList(numFmt=form, showVal=True)
        for other in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
            setattr(made.dLbls, other, False)
    return made
