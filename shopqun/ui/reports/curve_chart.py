"""How fast a sale sold: a line for each article, named in ink at its end beside a piece of the line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from shopqun.reports.curve import ArticleCurve, Curve
from shopqun.ui.reports import wording_charts as wording
from shopqun.ui.reports.chart import Chart, Spot
from shopqun.ui.reports.frame import FOOT, TOP, grid
from shopqun.ui.reports.scale import apart

LINES = 4
_LEFT, _SLICES, _NAME, _SAMPLE = 44, 24, 116, 18
_SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
_LOOKS = (
    ("c1", Qt.PenStyle.SolidLine, 2.4),
    ("c2", Qt.PenStyle.DashLine, 2.4),
    ("c3", Qt.PenStyle.DotLine, 2.8),
    ("c4", Qt.PenStyle.SolidLine, 1.2),
)


def share(article: ArticleCurve, minute: int) -> int:
    """Give how many per cent of an article were out at the end of a minute, never more than all."""
    return min(100, 100 * article.at(minute) // article.stock) if article.stock else 0


class CurveChart(Chart):
    """At most four lines, the articles of which most were out first."""

    _curve: Curve | None = None

    def show_curve(self, curve: Curve | None, spoken: str) -> None:
        """Show a sale; None shows the frame alone."""
        self._curve = curve
        self.fresh(spoken)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a usual size."""
        return QSize(360, 208)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size that can be read."""
        return QSize(260, 180)

    def articles(self) -> tuple[ArticleCurve, ...]:
        """Give the articles that are drawn."""
        if self._curve is None:
            return ()
        last = self._curve.minutes
        return tuple(sorted(self._curve.articles, key=lambda one: -share(one, last))[:LINES])

    def _plot(self) -> QRectF:
        return QRectF(_LEFT, TOP, max(self.width() - _LEFT - _NAME, 1), self.height() - TOP - FOOT)

    def _minutes(self) -> int:
        return max(self._curve.minutes if self._curve else 0, 1)

    def spots(self) -> tuple[Spot, ...]:
        """Give slices of time, each saying how far every article was at its end."""
        if self._curve is None:
            return ()
        plot, wide = self._plot(), self._plot().width() / _SLICES
        return tuple(
            Spot(
                QRectF(plot.x() + place * wide, plot.y(), wide, plot.height()),
                self._words(self._minutes() * (place + 1) // _SLICES),
            )
            for place in range(_SLICES)
        )

    def _words(self, minute: int) -> str:
        shares = tuple((one.name, share(one, minute)) for one in self.articles())
        return wording.curve_at(minute, shares)

    def draw(self, painter: QPainter) -> None:
        """Paint grid, lines, their names, and the time below."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        plot = self._plot()
        grid(painter, self._theme, plot, ("0%", "50%", "100%"))
        if self._curve is None:
            return
        for place in range(3):
            minute = self._minutes() * place // 2
            under = QRectF(plot.x() + (plot.width() - 80) * place / 2, plot.bottom() + 2, 80, FOOT)
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(
                under, int(_SIDES[place] | Qt.AlignmentFlag.AlignVCenter), wording.minutes(minute)
            )
        articles = self.articles()
        for one, (tone, dash, wide) in zip(articles, _LOOKS, strict=False):
            painter.setPen(QPen(self._theme.colour(tone), wide, dash))
            painter.drawPolyline(QPolygonF(self._line(one, plot)))
        self._names(painter, articles, plot)

    def _line(self, one: ArticleCurve, plot: QRectF) -> list[QPointF]:
        last = self._minutes()
        minutes = sorted({0, *(minute for minute, _ in one.points if minute <= last), last})
        return [
            QPointF(
                plot.x() + plot.width() * minute / last,
                plot.bottom() - plot.height() * share(one, minute) / 100,
            )
            for minute in minutes
        ]

    def _names(self, painter: QPainter, articles: tuple[ArticleCurve, ...], plot: QRectF) -> None:
        tall = self._theme.px("caption") + 4
        room = _NAME - _SAMPLE - 12
        ends = [self._line(one, plot)[-1].y() for one in articles]
        places = apart(ends, tall, plot.y(), plot.bottom())
        for one, y, (tone, dash, wide) in zip(articles, places, _LOOKS, strict=False):
            painter.setPen(QPen(self._theme.colour(tone), wide, dash))
            painter.drawLine(QPointF(plot.right() + 8, y), QPointF(plot.right() + 8 + _SAMPLE, y))
            painter.setPen(self._theme.colour("text"))
            name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, room)
            box = QRectF(plot.right() + _SAMPLE + 12, y - tall / 2, room, tall)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
