"""The first start: four doors, one of them usual, and the promise that data stays on this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import ShopTrouble
from shopqun.planning.answers import Answers
from shopqun.planning.service import PlanningService
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.start import wording
from shopqun.ui.start.doors import Door
from shopqun.ui.start.storefront import Storefront
from shopqun.ui.theme import Theme
from shopqun.ui.tokens import SIZES
from shopqun.ui.work import Work

Choose = Callable[[QWidget, str, Path, str], Path | None]
"""Asks for a file: parent, title, folder to begin in, kinds; None when she thinks better of it."""

_SIDE, _NARROW = 72, 1100


def choose_file(parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
    """Ask with the system's own dialog."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(chosen) if chosen else None


class StartScreen(QWidget):
    """`sample`, `plan`, `open_shop(path)`, `restore(path)` are the four doors.

    `sized(per cent)` follows a change of the type, `guide` asks for the guide. `draft` is the
    wizard's file; `shops` and `backups` are where the dialogs begin.
    """

    sample = Signal()
    plan = Signal()
    open_shop = Signal(Path)
    restore = Signal(Path)
    sized = Signal(int)
    guide = Signal()

    def __init__(
        self,
        theme: Theme,
        work: Work,
        planning: PlanningService,
        draft: Path,
        shops: Path,
        backups: Path,
        choose: Choose = choose_file,
    ) -> None:
        super().__init__()
        self._theme, self._work, self._planning, self._draft = theme, work, planning, draft
        self._shops, self._backups, self._choose = shops, backups, choose
        self.front = Storefront(theme)
        self.to_plan = Door(theme, "store", wording.plan(), primary=True)
        self.to_sample = Door(theme, "eye", wording.sample())
        self.to_shop = Door(theme, "folder-open", wording.open_shop())
        self.to_backup = Door(theme, "archive-restore", wording.restore())
        self.trouble = Text("", "body", "bad", wrap=True)
        self.trouble.hide()
        self.size_box = QComboBox()
        self.to_guide = Button(theme, wording.guide(), kind="text", icon="circle-question-mark", height=32)
        self._lay_out()
        self.to_guide.clicked.connect(self.guide)
        self.to_plan.opened.connect(self.plan)
        self.to_sample.opened.connect(self.sample)
        self.to_shop.opened.connect(self._find_shop)
        self.to_backup.opened.connect(self._find_backup)
        self.size_box.activated.connect(self._size_chosen)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("part", "page")
        self._box = box = QVBoxLayout(page)
        hello, stays = wording.greeting()
        box.addStretch(1)
        box.addWidget(Text(hello, "wizard", wrap=True))
        box.addWidget(Text(stays, "body", "text2", wrap=True))
        box.addWidget(self.trouble)
        box.addSpacing(8)
        for door in (self.to_plan, self.to_sample, self.to_shop, self.to_backup):
            box.addWidget(door)
        box.addSpacing(8)
        box.addLayout(self._foot())
        box.addLayout(row(self.to_guide, 1))
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.front)
        halves.addWidget(scroll, 1)

    def _foot(self) -> QHBoxLayout:
        for size in SIZES:
            self.size_box.addItem(f"{size}%", size)
        self.size_box.setCurrentIndex(max(self.size_box.findData(self._theme.size), 0))
        self.size_box.setMinimumHeight(32)
        label = Text(wording.size(), "body", "text2")
        label.setBuddy(self.size_box)
        self.size_box.setAccessibleName(wording.size())
        shield = Symbol(self._theme, "shield-check", "text2", side=18, shape="")
        return row(shield, Text(wording.privacy(), "body", "text2"), 1, label, self.size_box)

    def reload(self) -> None:
        """See whether a plan was left half-way, and offer to go on with it."""
        self._work.books(lambda: self._planning.draft(self._draft), self._show_draft, trouble=self._no_draft)
        self.to_plan.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_last(self, shop: str) -> None:
        """Name the shop that was open last."""
        self.to_shop.show_words(wording.last_used(shop))

    def say(self, trouble: str) -> None:
        """Say why a door did not open; an empty sentence takes it back."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _show_draft(self, answers: Answers | None) -> None:
        if answers is None:
            self.to_plan.show_words(*wording.plan()[1:])
        else:
            self.to_plan.show_words(*wording.go_on(answers.shop_name or ""))

    @Slot(object)
    def _no_draft(self, _trouble: ShopTrouble) -> None:
        """Offer nothing where a draft cannot be read; the wizard says so when it opens."""
        self._show_draft(None)

    @Slot()
    def _find_shop(self) -> None:
        path = self._choose(self, wording.open_shop()[0], self._shops, wording.filters()[0])
        if path is not None:
            self.say("")
            self.open_shop.emit(path)

    @Slot()
    def _find_backup(self) -> None:
        path = self._choose(self, wording.restore()[0], self._backups, wording.filters()[1])
        if path is not None:
            self.say("")
            self.restore.emit(path)

    @Slot()
    def _size_chosen(self) -> None:
        size = int(self.size_box.currentData())
        self._theme.set_size(size)
        self.sized.emit(size)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the doors their room when the window is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.front.setVisible(not narrow)
        side = _SIDE // 2 if narrow else _SIDE
        self._box.setContentsMargins(side, 16, side, 16)
        self._box.setSpacing(8 if narrow else 16)
