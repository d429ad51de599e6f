"""About: the versions, what a helper needs to know, what a newer program would bring, and the licences."""

from __future__ import annotations

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopqun import __version__
from shopqun.bugs import told_lately
from shopqun.places import bug_log, licences
from shopqun.shop.condition import Condition
from shopqun.shop.profile import Upkeep
from shopqun.shop.service import ShopService
from shopqun.ui import words
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording_about
from shopqun.ui.shop.update_card import UpdateCard
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_BUG_LINES = 60


class AboutPage(QWidget):
    """`guide` when she wants to read the guide."""

    guide = Signal()

    def __init__(self, theme: Theme, work: Work, shop: ShopService) -> None:
        super().__init__()
        self._theme = theme
        self._seen: Upkeep | None = None
        self.copy = Button(theme, wording_about.copy_details(), icon="copy")
        self.read = Button(theme, wording_about.read_guide(), icon="circle-question-mark")
        self.said = Text("", "caption", "ok")
        self.folder = Button(theme, wording_about.open_licences(), icon="folder-open", height=32)
        self.update_card = UpdateCard(theme, work, shop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for card in (self._program(), self.update_card, self._licences()):
            box.addWidget(card)
        box.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.read.clicked.connect(self.guide)
        self.folder.clicked.connect(self._open_folder)

    def _program(self) -> Card:
        card = Card(wording_about.version(__version__, PySide6.__version__), padding=20)
        card.add(Text(wording_about.promise(), "body", "text2", wrap=True))
        card.body.addSpacing(4)
        card.body.addLayout(row(self.read, self.copy, self.said, 1))
        card.add(Text(wording_about.copy_note(), "caption", wrap=True))
        return card

    def _licences(self) -> Card:
        card = Card(wording_about.licences_title(), padding=20)
        card.add(Text(wording_about.licences_note(), "caption", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (what, licence) in enumerate(wording_about.licences()):
            grid.addWidget(Text(what, "caption", "text"), place, 0)
            grid.addWidget(Text(licence, "caption"), place, 1)
        card.body.addLayout(grid)
        card.body.addLayout(row(self.folder, 1))
        self.folder.setVisible(licences() is not None)
        return card

    def show_upkeep(self, seen: Upkeep) -> None:
        """Remember how safe the books are, for whoever helps."""
        self._seen = seen

    def condition(self) -> Condition:
        """Give how the program stands here; no name, number, code or path is among it."""
        screen = QGuiApplication.primaryScreen()
        size, seen = screen.size(), self._seen
        return Condition(
            program=__version__,
            system=f"{platform.platform()} {platform.machine()}",
            python=platform.python_version(),
            qt=PySide6.__version__,
            screen=f"{size.width()}×{size.height()} @{screen.devicePixelRatio():g}",
            language=words.spoken(),
            looks=f"{self._theme.mode.value} {self._theme.size}%",
            books_kb=_kilobytes(Path(seen.path)) if seen else 0,
            copy_days=seen.days_since if seen else None,
            bugs=told_lately(bug_log(), _BUG_LINES),
        )

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(wording_about.details(self.condition()))
        self.said.setText(wording_about.copied())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(licences() or "")))


def _kilobytes(path: Path) -> int:
    return path.stat().st_size // 1024 if path.is_file() else 0
