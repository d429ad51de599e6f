"""A hand at the window: it presses what is in sight and types where the keys are, and is counted."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from shopqun.clocks import SetClock
from shopqun.sample import make_sample
from shopqun.ui.parts.ask import Question

LONG_MS = 30_000
_STROKE_MS, _SCANNER_MS, _PAUSE_MS = 40, 5, 100


@dataclass
class RunningClock:
    """A clock that runs, and can be set to another instant."""

    inner: SetClock
    set_by_hand: bool = True

    def now(self):
        """Give the instant it was set to plus what has passed since."""
        return self.inner.now()

    def set(self, at):
        """Set it; it runs on from there."""
        self.inner = SetClock(at, monotonic())


def seen(root, kind=QWidget):
    """Give the widgets of a kind that can be seen somewhere in a widget."""
    return [each for each in root.findChildren(kind) if each.isVisible()]


def said(root):
    """Give every word that stands in a widget, one line a label or button."""
    return "\n".join(each.text() for kind in (QLabel, QPushButton) for each in seen(root, kind))


def cells(table):
    """Give the texts of a table, row by row; columns that are dropped stay out."""
    model = table.model()
    shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    return [[model.index(row, column).data() for column in shown] for row in range(model.rowCount())]


@dataclass
class Hand:
    """Presses and types through the window system, so that what is covered or off is not pressed."""

    qtbot: object
    gestures: int = 0
    files: list = field(default_factory=list)

    def until(self, true):
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=LONG_MS)

    def at(self, window):
        """Wait until a window is in front and has the keys; a screenless platform must be asked for them."""
        window.windowHandle().requestActivate()
        self.qtbot.waitActive(window)
        self.until(lambda: QApplication.focusWindow() is window.windowHandle())
        QApplication.processEvents()

    def press(self, widget):
        """Press a widget where it stands, after it may be pressed; roll it into sight first."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        QApplication.processEvents()
        _into_sight(widget)
        self.press_place(widget, widget.rect().center())

    def press_place(self, widget, place):
        """Press a place of a widget, in its own coordinates."""
        window = widget.window()
        at = widget.mapTo(window, place)
        hit = window.childAt(at)
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
        self.gestures += 1
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def press_words(self, root, words):
        """Press the button that says these words."""
        self.until(lambda: [each for each in seen(root, QPushButton) if each.text() == words])
        self.press(next(each for each in seen(root, QPushButton) if each.text() == words))

    def press_row(self, table, words):
        """Press the first row of a table in which these words stand."""
        self.until(lambda: any(words in row for row in cells(table)))
        place = next(number for number, row in enumerate(cells(table)) if words in row)
        index = table.model().index(place, 0)
        table.scrollTo(index)
        self.press_place(table.viewport(), table.visualRect(index).center())

    def fill(self, entry, text):
        """Press a line, then type over what stands in it."""
        self.press(entry)
        QTest.keyClick(entry.window().windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._type(entry.window(), text)

    def type(self, text):
        """Type where the keys are."""
        self.gestures += 1
        self._type(self._keys_go_to(), text)

    def _type(self, window, text):
        handle = window.windowHandle() if isinstance(window, QWidget) else window
        for char in text:
            if char.isascii():
                QTest.keyClick(handle, char, Qt.KeyboardModifier.NoModifier, _STROKE_MS)
            else:
                done = QInputMethodEvent()
                done.setCommitString(char)
                QApplication.sendEvent(QApplication.focusWidget(), done)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press one key."""
        self.gestures += 1
        QTest.keyClick(self._keys_go_to(), key, modifier, _STROKE_MS)

    def scan(self, code):
        """Hold a code under the scanner: it types a key every few milliseconds, then Enter."""
        self.gestures += 1
        handle, at = self._keys_go_to(), round(monotonic() * 1000)
        strokes = [(QKeySequence(char)[0].key(), char) for char in code]
        for place, (key, char) in enumerate([*strokes, (Qt.Key.Key_Return, "\r")]):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                stroke = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
                stroke.setTimestamp(at + _SCANNER_MS * place)
                QApplication.sendEvent(handle, stroke)

    def _keys_go_to(self):
        """Give the window that has the keys; a screenless platform leaves them nowhere after one closed."""
        self.qtbot.wait(_PAUSE_MS)
        if QApplication.focusWindow() is None:
            next(each for each in QApplication.topLevelWindows() if each.isVisible()).requestActivate()
        self.until(lambda: QApplication.focusWindow() is not None)
        return QApplication.focusWindow()

    def answer(self, button, typed="", heard=None):
        """Answer the question that comes up next: type into its line, press `yes` or `no`."""
        self.gestures += 1 + bool(typed)
        waiting = QTimer(QApplication.instance())

        def look():
            asked = [each for each in QApplication.topLevelWidgets() if isinstance(each, Question)]
            for question in (each for each in asked if each.isVisible()):
                waiting.stop()
                if heard is not None:
                    heard.append(said(question))
                if typed:
                    QTest.keyClicks(question.findChild(QLineEdit), typed)
                QTest.mouseClick(getattr(question, button), Qt.MouseButton.LeftButton)

        waiting.timeout.connect(look)
        waiting.start(50)

    def choose_file(self, path):
        """Answer the next dialog of the system with a file."""
        self.files.append(path)

    def dialog(self, *_asked):
        """Stand in for the dialogs of the system."""
        self.gestures += 1
        return str(self.files.pop(0)), ""


def _into_sight(widget):
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and not isinstance(widget, QAbstractScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    QApplication.processEvents()


@cache
def sample_of(at):
    """Make the sample shop of an instant once a session; give its file, to be copied and not opened."""
    folder = Path(tempfile.mkdtemp(prefix="shopqun-sample-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    make_sample(folder / "sample.shopqun", SetClock(at))
    return folder / "sample.shopqun"
