"""Several codes in one picture: which one is meant?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shopqun.coupons.code import parse
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels
from shopqun.ui.work import Work

MOST = 9


Names = Callable[[tuple[str, ...]], tuple[tuple[str, str], ...]]
"""Gives the codes that are papers of this shop, each with the name of its kind."""


class Which(QObject):
    """Asks which of several codes is meant, each under its paper's name; `chosen(code)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, work: Work, names: Names, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._work, self._names, self._over = theme, work, names, over
        self.question: WhichQuestion | None = None

    @Slot(object)
    def ask(self, codes: tuple[str, ...]) -> None:
        """Ask; nothing happens when she thinks better of it."""
        self._work.books(lambda: self._named(codes), self._open)

    def _named(self, codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        known = dict(self._names(codes))
        plain = dict.fromkeys(read.text for read in map(parse, codes) if read is not None)
        return tuple((code, known.get(code, "")) for code in plain)

    def _open(self, codes: tuple[tuple[str, str], ...]) -> None:
        self.question = WhichQuestion(self._theme, self._over, codes)
        self.question.chosen.connect(self.chosen)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()


class WhichQuestion(Question):
    """One button a code, also pressed by its number; `chosen(code)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, codes: tuple[tuple[str, str], ...]) -> None:
        super().__init__(theme, parent, labels.which_title(len(codes)), labels.which_words(), "")
        self.yes.hide()
        self.buttons: list[Button] = []
        for place, (code, name) in enumerate(codes[:MOST], start=1):
            read = parse(code)
            words = f"{place}　{name}　{read.grouped if read else code}"
            button = Button(theme, words.replace("　　", "　"), height=56)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, code=code: self._take(code))
            self.middle.addWidget(button)
            self.buttons.append(button)

    def _take(self, code: str) -> None:
        self.accept()
        self.chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a code by its number."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self.buttons):
            self.buttons[place].click()
        else:
            super().keyPressEvent(event)
