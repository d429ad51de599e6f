"""The list under the search box: answers while one types, chosen with the arrows, opened with Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopqun.basics import ShopTrouble
from shopqun.finding.answer import Found
from shopqun.ui.finding import wording
from shopqun.ui.finding.entries import entries
from shopqun.ui.finding.entry import Entry
from shopqun.ui.finding.rows import Rows
from shopqun.ui.parts.text import Text
from shopqun.ui.parts.topbar import TopBar
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_WIDE, _MARGIN, _BELOW, _INSIDE, _EDGE = 560, 16, 4, 5, 1
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_STILL_HERE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""Ways the keys leave the box though it keeps them in this window."""
Find = Callable[[str], Found]


class Finder(QFrame):
    """`go(place, id)` for the answer that was chosen, `narrowed(text)` before it where it is a customer.

    Each key asks anew under a number; what comes late is dropped. An Enter that is faster than the answers
    waits for them.
    """

    go = Signal(str, str)
    narrowed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        find: Find,
        commands: Sequence[Entry],
        top: TopBar,
        over: QMainWindow,
    ) -> None:
        super().__init__(over)
        self._theme, self._work, self._find, self._commands = theme, work, find, tuple(commands)
        self._over, self._search = over, top.search
        self._number = self._answered = 0
        self._entered = False
        self._before: QWidget | None = None
        self.setProperty("part", "finder")
        self.rows = Rows(theme)
        self.nothing = Text("", "body", "text2", wrap=True)
        self.nothing.setContentsMargins(12, 12, 12, 12)
        box = QVBoxLayout(self)
        box.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, _INSIDE)
        box.addWidget(self.rows)
        box.addWidget(self.nothing)
        self.hide()
        self._connect(top)

    def _connect(self, top: TopBar) -> None:
        self._search.installEventFilter(self)
        self._over.installEventFilter(self)
        top.search_typed.connect(self.ask)
        top.search_asked.connect(self._called)
        self.rows.itemClicked.connect(lambda item: self._open(self.rows.entry_at(self.rows.row(item))))
        self.rows.currentRowChanged.connect(self._speak)
        self._theme.changed.connect(self._settle)

    @Slot()
    def _called(self) -> None:
        """Remember what has the keys, and ask."""
        held = self._over.focusWidget()
        if held is not self._search:
            self._before = held
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Look for what stands in the box; a blank one shows all that can be opened or begun."""
        self._number += 1
        number, text = self._number, self._search.text().strip()
        self._entered = False
        if not text:
            self._answered = number
            self._show(self._commands, first=False)
            return
        self._work.books(
            lambda: self._find(text) if number == self._number else None,
            lambda found: self._came(number, found),
            trouble=lambda trouble: self._stuck(number, trouble),
        )

    def _came(self, number: int, found: Found | None) -> None:
        if number != self._number or found is None:
            return
        self._answered = number
        answers = entries(found, self._commands)
        self._show(answers, first=True, nothing=wording.nothing(unknown=found.unknown))
        if self._entered:
            self._open(self.rows.chosen)

    def _stuck(self, number: int, trouble: ShopTrouble) -> None:
        if number == self._number:
            self._answered = number
            self._show((), first=False, nothing=sentence(trouble))

    def _show(self, answers: Sequence[Entry], *, first: bool, nothing: str = "") -> None:
        self.rows.show_entries(answers, first=first)
        self.rows.setVisible(bool(answers))
        self.nothing.setText(nothing)
        self.nothing.setVisible(not answers)
        self.show()
        self.raise_()
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Stand under the box, as high as the answers and the window allow."""
        if self.isHidden():
            return
        under = self._search.mapTo(self._over, QPoint(self._search.width(), self._search.height() + _BELOW))
        wide = min(_WIDE * max(self._theme.size, 100) // 100, self._over.width() - 2 * _MARGIN)
        around = 2 * (_INSIDE + _EDGE)
        wanted = self.rows.wanted_height if self.rows.count() else self.nothing.heightForWidth(wide - around)
        high = min(wanted + around, self._over.height() - under.y() - _MARGIN)
        self.setGeometry(max(under.x() - wide, _MARGIN), under.y(), wide, high)

    @Slot()
    def shut(self) -> None:
        """Close the list; answers under way are dropped."""
        self._number += 1
        self._answered = self._number
        self._entered = False
        self.hide()

    @Slot(int)
    def _speak(self, row: int) -> None:
        """Tell the chosen row to ears: the keys stay in the box."""
        entry = self.rows.entry_at(row)
        self._search.setAccessibleDescription(entry.spoken if entry else "")

    def _open(self, entry: Entry | None) -> None:
        if entry is None:
            return
        text = self._search.text().strip()
        self._leave(None)
        if entry.narrows:
            self.narrowed.emit(text)
        self.go.emit(entry.place, entry.about)

    def _leave(self, to: QWidget | None) -> None:
        """Empty the box, close the list and give the keys to a widget, else to the page."""
        self.shut()
        self._search.clear()
        (to or self._over.centralWidget() or self._over).setFocus()

    def _had_keys(self) -> QWidget | None:
        """Give what had the keys before the box, where it is still there."""
        before = self._before
        return before if before is not None and isValid(before) and before.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the list's keys from the box, follow the window, and close when the keys go elsewhere."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._settle()
        if watched is self._search:
            match event.type():
                case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                    return self._key(Qt.Key(event.key()))
                case QEvent.Type.MouseButtonPress:
                    self.ask()
                case QEvent.Type.FocusOut if isinstance(event, QFocusEvent):
                    if event.reason() not in _STILL_HERE:
                        self.shut()
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._leave(self._had_keys())
            return True
        if key in _STEPS:
            self.ask() if self.isHidden() else self.rows.step(_STEPS[key])
            return True
        return key in _ENTERS and self._enter()

    def _enter(self) -> bool:
        """Open the chosen answer, now or when it is here; say whether that was done or is to be."""
        self._entered = self._answered != self._number
        chosen, asked = self.rows.chosen, bool(self._search.text().strip())
        if self._entered:
            return True
        if self.isHidden() or not (chosen or asked):
            return False
        self._open(chosen)
        return True
