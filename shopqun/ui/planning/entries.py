"""What one types into: each entry gives a value, shows one, and says when the owner has changed it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSizePolicy

from shopqun.basics import Money, parse_yuan
from shopqun.planning.questions import Value
from shopqun.ui import words

_AROUND = 28


class Line(QLineEdit):
    """One line of words; `most` characters at the utmost."""

    edited = Signal()

    def __init__(self, most: int = 60) -> None:
        super().__init__()
        self.setMaxLength(most)
        self.textEdited.connect(self.edited)

    def value(self) -> Value:
        """Give the words without spaces around them."""
        return self.text().strip()

    def show_value(self, value: Value) -> None:
        """Show words; the same ones stay as they are typed, with the cursor where it is."""
        words = str(value or "")
        if words != self.value():
            self.setText(words)
            self.setCursorPosition(0)


class _Sheet(QPlainTextEdit):
    """A sheet of at least `rows` lines that grows with its words: the page scrolls, never the sheet."""

    edited = Signal()

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.textChanged.connect(self.edited)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give room for the rows, or for more when the words need them."""
        rows = max(self._rows, round(self.document().size().height()))
        return QSize(240, self.fontMetrics().lineSpacing() * rows + _AROUND)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give room for the rows."""
        return QSize(80, self.sizeHint().height())

    def _show(self, words: str) -> None:
        with QSignalBlocker(self):
            self.setPlainText(words)


class Prose(_Sheet):
    """A sentence or two; Enter is left to the page."""

    def __init__(self) -> None:
        super().__init__(2)

    def value(self) -> Value:
        """Give the words as one paragraph."""
        return " ".join(self.toPlainText().split())

    def show_value(self, value: Value) -> None:
        """Show words without saying that they were edited."""
        if value != self.value():
            self._show(str(value or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type; Enter goes up to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Lines(_Sheet):
    """A list, one item a line."""

    def __init__(self) -> None:
        super().__init__(5)

    def value(self) -> Value:
        """Give the lines that say something."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def show_value(self, value: Value) -> None:
        """Show a list without saying that it was edited."""
        if value != self.value():
            self._show("\n".join(map(str, value)) if isinstance(value, tuple) else "")


class Yuan(QLineEdit):
    """An amount in yuan; its value is in fen, None while it cannot be read."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(9)
        self.textEdited.connect(self.edited)

    def value(self) -> Value:
        """Give the amount in fen, or None."""
        amount = parse_yuan(self.text().strip())
        return amount.fen if amount is not None else None

    def show_value(self, value: Value) -> None:
        """Show an amount given in fen."""
        if value != self.value() and isinstance(value, int):
            self.setText(Money(value).spoken())


class Count(QLineEdit):
    """A whole number between two ends; its value is None while it is none of them."""

    edited = Signal()

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.least, self.most = least, most
        self.setMaxLength(len(str(most)))
        self.textEdited.connect(self.edited)

    def value(self) -> Value:
        """Give the number, or None."""
        text = self.text().strip()
        if not (text.isascii() and text.isdigit()):
            return None
        return int(text) if self.least <= int(text) <= self.most else None

    def show_value(self, value: Value) -> None:
        """Show a number."""
        if value != self.value() and isinstance(value, int):
            self.setText(str(value))


class Day(QDateEdit):
    """A day, chosen from a calendar or typed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setLocale(QLocale(words.spoken()))
        self.setDisplayFormat(QCoreApplication.translate("Wizard", "yyyy年M月d日 ddd"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dateChanged.connect(self.edited)

    def value(self) -> Value:
        """Give the day."""
        day = self.date()
        return dt.date(day.year(), day.month(), day.day())

    def show_value(self, value: Value) -> None:
        """Show a day without saying that it was edited."""
        if isinstance(value, dt.date):
            with QSignalBlocker(self):
                self.setDate(QDate(value.year, value.month, value.day))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()


class Platform(QComboBox):
    """One of a few, as (key, words)."""

    edited = Signal()

    def __init__(self, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        for key, said in choices:
            self.addItem(said, key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self.edited)

    def value(self) -> Value:
        """Give the key of what is chosen."""
        return str(self.currentData())

    def show_value(self, value: Value) -> None:
        """Show the choice with this key; a key that is none leaves it."""
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()
