"""Workbooks to take along: three buttons, and the files made since the program was started."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, row
from shopqun.ui.parts.longwork import LongWork
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.reports import wording
from shopqun.ui.theme import Theme

_SHOWN = 3


class Shelf(Card):
    """`asked(kind)` when a workbook is wanted: month, members or referrals.

    The three `buttons` are laid out by the screen, where they need no scrolling.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording.take_along(), wording.kept_where())
        self._theme = theme
        self.buttons: dict[str, Button] = {}
        for place, (kind, verb) in enumerate(wording.workbooks()):
            look = "filled" if place == 0 else "plain"
            made = Button(theme, verb, kind=look, icon="file-spreadsheet" if place == 0 else "")
            made.clicked.connect(lambda _checked=False, kind=kind: self.asked.emit(kind))
            self.buttons[kind] = made
        self.notice = Text(wording.nothing_made(), "caption", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._files: list[Path] = []
        self.progress = LongWork(theme)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.progress)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    @property
    def files(self) -> tuple[Path, ...]:
        """Give the files made, the newest first."""
        return tuple(self._files)

    def busy(self, words: str) -> None:
        """Show that one is being written."""
        self._lock(locked=True)
        self.say(words)
        self.progress.begin("")

    def say(self, words: str, tone: str = "text2") -> None:
        """Say how it stands."""
        self.notice.setText(words)
        self.notice.set_tone(tone)

    def free(self) -> None:
        """Let the buttons be pressed again."""
        self._lock(locked=False)
        self.progress.end()

    def _lock(self, *, locked: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(not locked)

    def put(self, path: Path) -> None:
        """Put a file that was written on the shelf, first."""
        self._files = [path, *(each for each in self._files if each != path)]
        clear(self._rows)
        for each in self._files[:_SHOWN]:
            name = Text(each.name, "body", elide=True)
            name.setToolTip(str(each))
            file = Button(self._theme, wording.open_file(), kind="outline", height=32)
            folder = Button(self._theme, wording.open_folder(), kind="text", height=32)
            file.clicked.connect(lambda _checked=False, path=each: self._open(path))
            folder.clicked.connect(lambda _checked=False, path=each.parent: self._open(path))
            line = row(Symbol(self._theme, "file-spreadsheet", "ok", side=20, shape=""))
            line.addWidget(name, 1)
            line.addWidget(file)
            line.addWidget(folder)
            self._rows.addLayout(line)

    @Slot()
    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
