"""The picture of one month: a bar of what is spent, in its kinds, over a bar of what visits earn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.planning.breakeven import Outcome
from shopqun.ui.parts.bar import Segment, paint_bar
from shopqun.ui.planning import wording_worth
from shopqun.ui.theme import Theme

TONES = ("c1", "c3", "c2", "c4")
"""The chart colours of gifts, prizes, papers and rewards, in the order of the bar."""

_EARNED = "ok"
_BAR, _GAP, _ROW = 12, 8, 10


class Balance(QWidget):
    """Two bars on one scale, each between its name and its amount in yuan."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[tuple[str, str, tuple[Segment, ...]], ...] = ()
        self._whole = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the height of two rows at the owner's size."""
        return QSize(160, 2 * self._tall())

    def show_outcome(self, outcome: Outcome, whole: int) -> None:
        """Show a case; `whole` is the amount, in fen, of a full bar."""
        kinds = (outcome.gifts_fen, outcome.prizes_fen, outcome.coupons_fen, outcome.rewards_fen)
        spent = tuple(Segment(fen, tone) for fen, tone in zip(kinds, TONES, strict=True))
        earned = (Segment(outcome.earned_fen, _EARNED),)
        self._rows = (
            (wording_worth.spent(), wording_worth.yuan(outcome.cost_fen), spent),
            (wording_worth.earned(), wording_worth.yuan(outcome.earned_fen), earned),
        )
        self._whole = whole
        self.setAccessibleName("; ".join(f"{name} {amount}" for name, amount, _ in self._rows))
        self.update()

    def _tall(self) -> int:
        return self._theme.px("note") + _ROW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint both rows."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("note"))
        measured = painter.fontMetrics().horizontalAdvance
        left = max((measured(name) for name, _, _ in self._rows), default=0) + _GAP
        right = max((measured(amount) for _, amount, _ in self._rows), default=0) + _GAP
        for place, (name, amount, segments) in enumerate(self._rows):
            line = QRectF(0, place * self._tall(), self.width(), self._tall())
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount)
            bar = QRectF(left, line.center().y() - _BAR / 2, line.width() - left - right, _BAR)
            paint_bar(painter, bar, segments, self._whole, self._theme)
        painter.end()
