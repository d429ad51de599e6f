"""The window: nav rail, top bar, the places as pages, and the slots for toast and crash card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopqun.bugs import trace
from shopqun.ui.parts.crash import CrashCard
from shopqun.ui.parts.filling import Filling
from shopqun.ui.parts.focus import FocusRing
from shopqun.ui.parts.rail import Rail
from shopqun.ui.parts.toast import Toast
from shopqun.ui.parts.topbar import TopBar
from shopqun.ui.scanner import Scanner
from shopqun.ui.theme import Theme

HELP_KEY = "F1"


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the shop: its key, the words on the rail, a Lucide icon, what makes its page and tools.

    The page is made when the place is first opened, its tools stand above it. A page that scrolls inside (a
    table that fills it) says `scrolls=False`: as a whole it scrolls only where the window is too small.
    """

    key: str
    title: str
    icon: str
    page: Callable[[], QWidget]
    tools: Callable[[], QWidget] | None = None
    scrolls: bool = True


class Window(QMainWindow):
    """The shell around the pages; knows no shop. The last place stands at the foot of the rail."""

    scanned = Signal(str)
    place_opened = Signal(str)
    search_typed = Signal(str)
    search_entered = Signal(str)
    clerk_pressed = Signal()
    help_asked = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, places: tuple[Place, ...], app: QApplication) -> None:
        super().__init__()
        self._places = {place.key: place for place in places}
        self._here = ""
        self._headings = {place.key: (place.title, "") for place in places}
        sign = QCoreApplication.translate("Window", "群")
        self.rail = Rail(theme, tuple((place.key, place.title, place.icon) for place in places), sign)
        self.top = TopBar(theme)
        self.crash = CrashCard(theme)
        self._pages = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        self._lay_out()
        self._toast = Toast(theme, self._pages)
        self._scanner = Scanner(app, self)
        self._focus = FocusRing(theme, app, self)
        self._connect()
        self.setWindowTitle(QCoreApplication.translate("Window", "店群通"))
        self.resize(1366, 768)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.crash)
        right.addWidget(self._pages, 1)
        whole = QWidget()
        whole.setProperty("part", "page")
        box = QHBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addLayout(right, 1)
        self.setCentralWidget(whole)
        whole.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        whole.setFocus()

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open)
        self.top.search_typed.connect(self.search_typed)
        self.top.search_entered.connect(self.search_entered)
        self.top.clerk_pressed.connect(self.clerk_pressed)
        self.top.help_pressed.connect(self.help_asked)
        QShortcut(QKeySequence(HELP_KEY), self).activated.connect(self.help_asked)
        self._scanner.scanned.connect(self.scanned)

    @property
    def here(self) -> str:
        """Give the key of the place that is open; empty until one was opened."""
        return self._here

    @property
    def number_here(self) -> int:
        """Give the number on the rail of the place that is open, from 0."""
        return list(self._places).index(self._here)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a place and say so; raises `KeyError` for a key that is none."""
        page, tools = self._page(key), self._places[key].tools
        self._here = key
        self._pages.setCurrentWidget(page)
        self.rail.choose(key)
        self.top.set_heading(*self._headings[key])
        self.top.show_tools(tools() if tools is not None else None)
        self.place_opened.emit(key)

    def _page(self, key: str) -> QWidget:
        """Give the page of a place, made at its first visit."""
        if key not in self._made:
            place = self._places[key]
            page = place.page()
            self._made[key] = _scrolling(page) if place.scrolls else Filling(page)
            self._pages.addWidget(self._made[key])
        return self._made[key]

    def set_heading(self, key: str, context: str, title: str = "") -> None:
        """Give a place its line of context, and a title other than its name while something is open in it."""
        self._headings[key] = (title or self._places[key].title, context)
        if key == self.here:
            self.top.set_heading(*self._headings[key])

    def set_badge(self, key: str, count: int) -> None:
        """Show how much is to be done at a place."""
        self.rail.button(key).set_count(count)

    def set_clock(self, time: str, day: str) -> None:
        """Show the time and the day, already as words."""
        self.top.set_clock(time, day)

    def set_clerk(self, name: str) -> None:
        """Show who is at the till."""
        self.top.clerk.setText(name)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say for four seconds what just went well."""
        self._toast.say(text, undo)

    def show_bug(self, bug: BaseException) -> None:
        """Show the crash card; every page stays open."""
        self.crash.show_bug(trace(bug))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: what task bar and title leave of 1366 × 768 at 200 %."""
        return QSize(640, 304)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window closes, so that work is waited for and the books are closed clean."""
        self.closing.emit()
        super().closeEvent(event)


def _scrolling(page: QWidget) -> QScrollArea:
    page.setProperty("part", "page")
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    scroll.setWidget(page)
    return scroll
