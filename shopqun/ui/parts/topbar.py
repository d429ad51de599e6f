"""The top bar: where you are, one line of context, the page's tools, search, clock and clerk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopqun.ui import icons
from shopqun.ui.parts.buttons import Button, IconButton
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_NARROW, _GLASS, _GAP = 960, 40, 20
_SEARCH, _SEARCH_NARROW, _SEARCH_LEAST = 264, 200, 112
_TALL, _SECOND, _EDGE, _BETWEEN, _CUT = 64, 48, 24, 16, 32
_TOOLS = 2
"""The place of the tools in the line."""
_FIRST = 9
"""The search box takes free room before the line of context does."""


class TopBar(QFrame):
    """The bar; `search_typed` on each key, `search_entered` on Enter, `clerk_pressed` on the clerk's name.

    `help_pressed` on the question mark.
    `search_asked` when the search box is called for by its key, before it has the keys.
    """

    search_typed = Signal(str)
    search_asked = Signal()
    search_entered = Signal(str)
    clerk_pressed = Signal()
    help_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("part", "top")
        self.setFixedHeight(_TALL)
        self.title = Text("", "title")
        self.context = Text("", "body", "text2", elide=True)
        self.tools = QStackedWidget()
        self.tools.addWidget(QWidget())
        self.tools.hide()
        self.search = self._search_box()
        self._time = Text("", "section")
        self._day = Text("", "note", "text2")
        self._clock = QWidget()
        self.clerk = Button(theme, "", icon="user")
        self.clerk.clicked.connect(self.clerk_pressed)
        guide = QCoreApplication.translate("TopBar", "用户手册（F1）")
        self.help = IconButton(theme, "circle-question-mark", guide, height=40)
        self.help.clicked.connect(self.help_pressed)
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()

    def _search_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setMinimumHeight(40)
        box.setFixedWidth(_SEARCH)
        words = QCoreApplication.translate("TopBar", "找顾客、券码、活动")
        box.setPlaceholderText(words)
        box.setAccessibleName(words)
        self._glass = QAction(box)
        box.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        key = self._key = QLabel("Ctrl K")
        key.setProperty("part", "key")
        key.setFixedHeight(22)
        inside = QHBoxLayout(box)
        inside.setContentsMargins(0, 0, 11, 0)
        inside.addWidget(key, 0, Qt.AlignmentFlag.AlignRight)
        box.textChanged.connect(self._make_room)
        box.textEdited.connect(self.search_typed)
        box.returnPressed.connect(self._entered)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.go_search)
        return box

    def _lay_out(self) -> None:
        clock = QVBoxLayout(self._clock)
        clock.setContentsMargins(0, 0, 0, 0)
        clock.setSpacing(0)
        for line in (self._time, self._day):
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            clock.addWidget(line)
        both = QVBoxLayout(self)
        both.setContentsMargins(_EDGE, 0, _EDGE, 0)
        both.setSpacing(0)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.setSpacing(_BETWEEN)
        both.addLayout(self._first, 1)
        both.addLayout(self._second)
        self._first.addWidget(self.title)
        self._first.addWidget(self.context, 1)
        for widget in (self.tools, self.search, self._clock, self.clerk, self.help):
            stretch = _FIRST if widget is self.search else 0
            self._first.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)

    def show_tools(self, tools: QWidget | None) -> None:
        """Show the tools of a page, or none."""
        if tools is not None:
            self.tools.addWidget(tools)
            self.tools.setCurrentWidget(tools)
        else:
            self.tools.setCurrentIndex(0)
        self.tools.setHidden(tools is None)
        self._settle()

    def _settle(self) -> None:
        """Put the tools below the title where they have no room beside it."""
        below = not self.tools.isHidden() and self._one_line() > self.width()
        if below == (self._second.count() > 0):
            return
        self._box_of(below=not below).removeWidget(self.tools)
        place = 0 if below else _TOOLS
        self._box_of(below=below).insertWidget(place, self.tools, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(_TALL + _SECOND if below else _TALL)

    def _box_of(self, *, below: bool) -> QBoxLayout:
        return self._second if below else self._first

    def _one_line(self) -> int:
        """Give the least width of a bar with everything beside each other, a cut line of context among it."""
        shown = [each for each in (self.title, self._clock, self.clerk, self.help) if not each.isHidden()]
        shown += filter(None, (self.tools.currentWidget(),))
        wide = sum(max(each.sizeHint().width(), each.minimumWidth()) for each in shown)
        return wide + self.search.minimumWidth() + _CUT + (len(shown) + 1) * _BETWEEN + 2 * _EDGE

    @Slot()
    def _draw(self) -> None:
        ink = self._theme.tokens.text3
        self._make_room()
        self._settle()
        self._glass.setIcon(QIcon(icons.icon("search", 16, ink, self.devicePixelRatioF())))

    @Slot()
    def _make_room(self) -> None:
        """Show the key only where it does not lie over words."""
        words = self.search.text() or self.search.placeholderText()
        free = self.search.width() - self.search.fontMetrics().horizontalAdvance(words) - _GLASS
        self._key.setHidden(bool(self.search.text()) or free < self._key.sizeHint().width() + _GAP)

    @Slot()
    def go_search(self) -> None:
        """Put the keys into the search box."""
        self.search_asked.emit()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _entered(self) -> None:
        self.search_entered.emit(self.search.text().strip())

    def set_heading(self, title: str, context: str) -> None:
        """Say where we are."""
        self.title.setText(title)
        self.context.setText(context)
        self._settle()

    def set_clock(self, time: str, day: str) -> None:
        """Show the wall's time and day, as words."""
        self._time.setText(time)
        self._day.setText(day)

    def event(self, event: QEvent) -> bool:
        """Settle anew when something in the bar needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the clock, narrow the search box, then put the tools below, before the title is cut."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._clock.setHidden(narrow)
        if narrow:
            self.search.setMinimumWidth(_SEARCH_LEAST)
            self.search.setMaximumWidth(_SEARCH_NARROW)
        else:
            self.search.setFixedWidth(_SEARCH)
        self._make_room()
        self._settle()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: the bar never makes the window wider than its pages."""
        return QSize(560, 64)
