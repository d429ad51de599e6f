"""The heat map of a month: arrows move, Enter or a press opens a day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopqun.calendar.occasions import OccasionKind
from shopqun.ui import icons
from shopqun.ui.community import wording_calendar as wording
from shopqun.ui.community.month import HEATS, WEEK, Cell, Mark
from shopqun.ui.theme import Theme

_HEAD, _GAP, _TALL, _RADIUS, _PAD = 28, 8, 88, 6, 10
_ROOM, _MARK = 16, 18
_ICON = {Mark.DONE: "check", Mark.MISSED: "triangle-alert"}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class MonthGrid(QWidget):
    """Paints cells; `moved(day)` when the chosen day changes, `opened(day)` on Enter or a press."""

    moved = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: tuple[Cell, ...] = ()
        self._today: date | None = None
        self.chosen: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._fit)

    def show_cells(self, cells: tuple[Cell, ...], today: date, chosen: date) -> None:
        """Show a month with a chosen day."""
        self._cells, self._today, self.chosen = cells, today, chosen
        self._fit()
        cell = next((each for each in cells if each.day == chosen), None)
        said = f"{wording.many(cell.count)} {cell.column}" if cell else ""
        if cell and cell.occasion:
            said = f"{wording.occasion(cell.occasion)} {said}"
        self.setAccessibleName(f"{wording.day_title(chosen)} {said}".strip())
        self.update()

    @Slot()
    def _fit(self) -> None:
        """Let a cell never be lower than its three lines of words."""
        rows = max(1, len(self._cells) // WEEK)
        least = sum(self._theme.px(role) for role in ("section", "caption", "note")) * 5 // 4 + _ROOM
        self.setMinimumHeight(_HEAD + rows * (least + _GAP))
        self.setMaximumHeight(_HEAD + rows * (max(least, _TALL) + _GAP))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give a low size: the grid grows with the window, up to its usual height."""
        return QSize(720, self.minimumHeight())

    def box_of(self, place: int) -> QRectF:
        """Give where a cell stands."""
        rows = max(1, len(self._cells) // WEEK)
        wide = (self.width() - (WEEK - 1) * _GAP) / WEEK
        tall = (self.height() - _HEAD - rows * _GAP) / rows
        across, down = place % WEEK, place // WEEK
        return QRectF(across * (wide + _GAP), _HEAD + down * (tall + _GAP), wide, tall)

    def _at(self, point: QPointF) -> Cell | None:
        for place, cell in enumerate(self._cells):
            if self.box_of(place).contains(point):
                return cell
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the day under the mouse."""
        cell = self._at(event.position())
        if cell is not None:
            self.opened.emit(cell.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by a day or a week; open the day."""
        step = _STEPS.get(Qt.Key(event.key()))
        if self.chosen is None or (step is None and event.key() not in _ENTER):
            super().keyPressEvent(event)
        elif step is None:
            self.opened.emit(self.chosen)
        else:
            self.moved.emit(self.chosen + timedelta(days=step))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Paint the heads and the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text2"))
        for place, head in enumerate(wording.weekdays()):
            box = self.box_of(place)
            painter.drawText(
                QRectF(box.x() + 4, 0, box.width(), _HEAD), int(Qt.AlignmentFlag.AlignVCenter), head
            )
        for place, cell in enumerate(self._cells):
            self._paint_cell(painter, self.box_of(place), cell)
        painter.end()

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
        if cell.day == self._today:
            painter.setPen(QPen(self._theme.colour("sign"), 3))
        elif cell.day == self.chosen:
            painter.setPen(QPen(self._theme.colour("brand"), 2))
        else:
            painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour(f"heat{cell.heat}" if cell.inside else "canvas"))
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        if cell.day == self.chosen == self._today:
            painter.setPen(QPen(self._theme.colour("brand"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(3, 3, -3, -3), _RADIUS - 2, _RADIUS - 2)
        self._paint_words(painter, inner.adjusted(_PAD, 6, -_PAD, -6), cell)

    def _paint_words(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        ink = self._ink(cell)
        painter.setPen(self._theme.colour(ink))
        painter.setFont(self._theme.font("section"))
        top = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, top, str(cell.day.day))
        self._paint_occasion(painter, box, cell)
        if cell.mark:
            corner = QRectF(box.right() - 16, box.y() + 3, 16, 16)
            icons.draw(painter, _ICON[cell.mark], corner, getattr(self._theme.tokens, ink))
        if not cell.count:
            return
        low = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self._theme.font("note"))
        more = wording.many(cell.count) if cell.count > 1 else ""
        both = f"{cell.time} {more}".strip()
        fits = painter.fontMetrics().horizontalAdvance(both) <= box.width()
        painter.drawText(box, low, both if fits else more)
        painter.setFont(self._theme.font("caption"))
        above = box.adjusted(0, 0, 0, -self._theme.px("note") - 4)
        cut = painter.fontMetrics().elidedText(cell.column, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(above, low, cut)

    def _paint_occasion(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        """Name a holiday, a day worked for one, or a solar term beside the number, where there is room."""
        if cell.occasion is None:
            return
        left = painter.fontMetrics().horizontalAdvance("30") + 6
        room = box.adjusted(left, 0, -_MARK if cell.mark else 0, 0)
        room.setHeight(painter.fontMetrics().height())
        day_off = cell.occasion.kind is OccasionKind.HOLIDAY
        painter.setFont(self._theme.font("note", bold=day_off))
        said = wording.occasion(cell.occasion)
        if painter.fontMetrics().horizontalAdvance(said) <= room.width():
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), said)

    def _ink(self, cell: Cell) -> str:
        if not cell.inside:
            return "text3"
        return "on_brand" if cell.heat == HEATS - 1 else "text"
