"""The scanner: a keyboard that types a code very fast and then Enter, from whatever page is open."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from shopqun.coupons.code import parse

FASTEST_HAND_MS = 35
"""Keys of a scanner follow each other within this many milliseconds; fingers do not."""
_CODE = re.compile(r"(?:SQ:)[0-9A-Z-]{12,17}|[0-9A-Z-]{12,40}")
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def read_burst(typed: str) -> str | None:
    """Give the code in what was typed, half width and upper case; None when it is none."""
    text = unicodedata.normalize("NFKC", typed).strip().upper()
    return text if _CODE.fullmatch(text) else None


def _now_ms() -> int:
    return round(monotonic() * 1000)


class Burst:
    """Gathers keys; a pause longer than a scanner's begins anew. Times are milliseconds of one clock."""

    def __init__(self) -> None:
        self._typed = ""
        self._last_ms = 0

    def key(self, text: str, at_ms: int) -> bool:
        """Take a character; says whether it is the first of a new run."""
        first = not self._typed or at_ms - self._last_ms > FASTEST_HAND_MS
        self._typed = text if first else self._typed + text
        self._last_ms = at_ms
        return first

    def end(self, at_ms: int) -> str | None:
        """Take the Enter; gives the code when the run before it was a scanner's."""
        typed, self._typed = self._typed, ""
        return read_burst(typed) if at_ms - self._last_ms <= FASTEST_HAND_MS else None


class Scanner(QObject):
    """Watches all keys of the program; `scanned(code)` after a burst.

    The Enter of a burst goes no further, and what had the keys gets back what it said before. With an input
    method on, keys arrive as what it made of them: at once, or one by one in full width. A list that is open
    closes unanswered. While a question is open a scan waits for the answer: a paper is never taken behind it;
    of several the last one is meant. It goes with its window.
    """

    scanned = Signal(str)

    def __init__(self, app: QApplication, window: QWidget, clock: Callable[[], int] = _now_ms) -> None:
        super().__init__(window)
        self._clock = clock
        self._at = 0
        self._seen = clock()
        self._by_method = False
        self._app = app
        self._burst = Burst()
        self._entry: QWidget | None = None
        self._before: str | int = ""
        self._waits = ""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at each key once, where it enters the window; swallow only the Enter of a burst."""
        if event.type() == QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self, self._let_go)
        if isinstance(event, QInputMethodEvent):
            return isinstance(watched, QWidget) and self._committed(watched, event.commitString())
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWindow):
            return False
        return isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENDS:
            code = self._burst.end(self._time_of(event.timestamp()))
            if code is None:
                return False
            self._give_back()
            self._tell(code)
            return True
        if event.text().isprintable() and event.text():
            self._take(event.text(), self._time_of(event.timestamp()))
        return False

    def _committed(self, entry: QObject, text: str) -> bool:
        """Take what an input method made of keys; a whole code is a scan, and leaves nothing half-written."""
        if parse(text) is not None:
            self._app.sendEvent(entry, QInputMethodEvent())
            self._tell(unicodedata.normalize("NFKC", text).strip().upper())
            return True
        for char in text:
            self._take(char, self._time_of(None))
        return False

    def _tell(self, code: str) -> None:
        """Say what was scanned, now or when the question that is open was answered."""
        popup = self._app.activePopupWidget()
        if popup is not None:
            popup.close()
        self._waits = code
        self._let_go()

    @Slot()
    def _let_go(self) -> None:
        if self._waits and self._app.activeModalWidget() is None:
            code, self._waits = self._waits, ""
            self.scanned.emit(code)

    def _take(self, char: str, at: int) -> None:
        if self._burst.key(char, at):
            self._remember()

    def _time_of(self, stamp: int | None) -> int:
        """Give when something was typed: what an input method gives has no time but that it is seen at."""
        now = self._clock()
        at = self._at + now - self._seen if stamp is None or self._by_method else stamp
        self._at, self._seen, self._by_method = at, now, stamp is None
        return at

    def _remember(self) -> None:
        self._entry = self._app.focusWidget()
        self._before = _said_by(self._entry)

    def _give_back(self) -> None:
        entry = self._entry if self._entry is self._app.focusWidget() else None
        match entry, self._before:
            case QLineEdit(), str(words):
                entry.setText(words)
            case QPlainTextEdit(), str(words):
                entry.setPlainText(words)
            case QAbstractSpinBox(), str(words):
                entry.lineEdit().setText(words)
                entry.interpretText()
            case QComboBox(), int(place):
                entry.setCurrentIndex(place)
        self._entry = None


def _said_by(entry: QWidget | None) -> str | int:
    """Give what stands in an entry; of a choice its place."""
    match entry:
        case QLineEdit():
            return entry.text()
        case QPlainTextEdit():
            return entry.toPlainText()
        case QAbstractSpinBox():
            return entry.lineEdit().text()
        case QComboBox():
            return entry.currentIndex()
    return ""
