"""Backup and restore: proof first, then the ways back."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.places import file_name, papers_folder
from shopqun.shop.profile import Kept, Problem, Profile, Upkeep
from shopqun.shop.service import ShopService, look_into
from shopqun.ui.endings import with_ending
from shopqun.ui.parts.ask import ask
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work


class BackupPage(QWidget):
    """`restoring(Path)` when she has said yes to a backup that was looked into."""

    restoring = Signal(object)

    def __init__(self, theme: Theme, work: Work, shop: ShopService) -> None:
        super().__init__()
        self._theme, self._work, self._shop = theme, work, shop
        self._seen: Upkeep | None = None
        self._icon = Symbol(theme, "shield-check", "ok", side=56)
        self.title = Text("", "title", wrap=True)
        self._note = Text("", "caption", wrap=True)
        self.notice = Text("", "body", wrap=True)
        self.keep = Button(theme, wording.back_up(), kind="filled", icon="database-backup", height=56)
        self.stick = Button(theme, wording.to_stick(), icon="usb")
        self.restore = Button(theme, wording.restore(), icon="archive-restore")
        self.check = Button(theme, wording.check(), icon="list-checks")
        self.repair = Button(theme, wording.repair(), kind="outline")
        self._place = Text("", "body", wrap=True)
        self._folder = Button(theme, wording.open_folder(), height=32)
        self._lay_out()
        self.keep.clicked.connect(lambda: self._back_up(None))
        self.stick.clicked.connect(self._back_up_elsewhere)
        self.restore.clicked.connect(self._choose)
        self.check.clicked.connect(self._check)
        self.repair.clicked.connect(self._repair)
        self._folder.clicked.connect(self._open_folder)

    def _lay_out(self) -> None:
        top = Card(padding=20)
        proof = QHBoxLayout()
        proof.setSpacing(16)
        proof.addWidget(self._icon)
        proof.addLayout(column(self.title, self._note, spacing=2), 1)
        proof.addWidget(self.keep)
        top.body.addLayout(proof)
        top.add(self.notice)
        self.notice.hide()
        self.repair.hide()
        top.body.addLayout(row(self.repair, 1))
        elsewhere = Card(wording.live_file(), padding=20)
        elsewhere.add(self._place, Text(wording.live_file_note(), "caption", wrap=True))
        elsewhere.body.addLayout(row(self._folder, 1))
        elsewhere.add(Text(wording.to_stick_note(), "caption", wrap=True))
        elsewhere.body.addLayout(row(self.stick, 1))
        elsewhere.body.addStretch(1)
        back = Card(wording.new_computer(), padding=20)
        back.add(*(Text(step, "body", "text2", wrap=True) for step in wording.new_computer_steps()))
        back.body.addStretch(1)
        back.body.addLayout(column(self.restore, self.check))
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(elsewhere, 3)
        below.addWidget(back, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(top)
        box.addLayout(below)
        box.addStretch(1)

    def show_upkeep(self, seen: Upkeep) -> None:
        """Show how safe the books are."""
        self._seen = seen
        safe = wording.is_safe(seen)
        self._icon.show_icon("shield-check" if safe else "hard-drive", "ok" if safe else "warn")
        self.title.setText(wording.safety(seen))
        self._note.setText(wording.safety_note(seen))
        self._place.setText(seen.path)

    def _say(self, words: str, tone: str = "text") -> None:
        self.notice.setText(words)
        self.notice.set_tone(tone)
        self.notice.setVisible(bool(words))

    def _busy(self, words: str) -> None:
        self._lock(locked=True)
        self._say(words, "text2")

    def _lock(self, *, locked: bool) -> None:
        for button in (self.keep, self.stick, self.restore, self.check, self.repair):
            button.setEnabled(not locked)

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._lock(locked=False)
        self._say(sentence(trouble), "bad")

    @Slot()
    def _back_up_elsewhere(self) -> None:
        if self._seen is None:
            return
        usual = Path.home() / file_name(wording.backup_name(self._seen))
        name, _ = QFileDialog.getSaveFileName(self, wording.to_stick(), str(usual), wording.shop_files())
        if name:
            self._back_up(with_ending(Path(name), ".shopqun"))

    def _back_up(self, out: Path | None) -> None:
        request_id = str(uuid.uuid4())
        self._busy(wording.backing_up())
        self._work.paper(
            lambda _job: self._shop.back_up(out, request_id=request_id).value, self._kept, trouble=self._stuck
        )

    def _kept(self, answer: Kept | Refused) -> None:
        self._lock(locked=False)
        if isinstance(answer, Refused):
            self._say(wording.refusal(answer), "bad")
            return
        self._say(wording.backed_up(answer.path, answer.size), "ok")
        self._work.touched.emit(Touched.SHOP)

    @Slot()
    def _choose(self) -> None:
        folder = str(papers_folder())
        name, _ = QFileDialog.getOpenFileName(self, wording.restore(), folder, wording.shop_files())
        if not name:
            return
        backup = Path(name)
        self._busy(wording.looking_into())
        self._work.paper(
            lambda _job: look_into(backup), lambda found: self._ask(backup, found), trouble=self._stuck
        )

    def _ask(self, backup: Path, found: Profile) -> None:
        self._lock(locked=False)
        self._say("")
        title, words = wording.restore_title(found), wording.restore_words(backup.name)
        if ask(self._theme, self, title, words, wording.restore_verb(), danger=True):
            self.restoring.emit(backup)

    @Slot()
    def _check(self) -> None:
        self._busy(wording.checking())
        self._work.paper(lambda _job: self._shop.check(), self._checked, trouble=self._stuck)

    def _checked(self, problems: tuple[Problem, ...]) -> None:
        self._lock(locked=False)
        self._say(wording.checked(problems), "bad" if problems else "ok")
        self.repair.setVisible(any(each.mendable for each in problems))

    @Slot()
    def _repair(self) -> None:
        request_id = str(uuid.uuid4())
        self._lock(locked=True)
        self._work.books(
            lambda: self._shop.repair(request_id=request_id).value,
            self._repaired,
            lambda answer: (
                Touched.NOTHING if isinstance(answer, Refused) else Touched.REFERRALS | Touched.SALES
            ),
            self._stuck,
        )

    def _repaired(self, answer: int | Refused) -> None:
        self._lock(locked=False)
        self.repair.hide()
        if isinstance(answer, Refused):
            self._say(wording.refusal(answer), "bad")
        else:
            self._say(wording.repaired(answer), "ok")

    @Slot()
    def _open_folder(self) -> None:
        if self._seen is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._seen.path).parent)))
