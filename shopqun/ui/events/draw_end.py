"""After the end: the lottery is put away in a file, and any such file can be checked."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.lotteries.archive import Verified
from shopqun.lotteries.desk import Archived, Desk
from shopqun.lotteries.service import LotteryService, verify_file
from shopqun.places import papers_folder
from shopqun.ui.endings import with_ending
from shopqun.ui.events import wording_desk as wording
from shopqun.ui.gesture import Answer
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work


class EndPage(QWidget):
    """Archives a closed lottery."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, lotteries: LotteryService) -> None:
        super().__init__()
        self._work, self._lotteries = work, lotteries
        self._desk: Desk | None = None
        translate = QCoreApplication.translate
        self._words = Text("", wrap=True)
        self._label = Text(translate("Draws", "公布的种子"), "caption")
        self.seed = Text("", wrap=True)
        self.keep = Button(theme, translate("Draws", "存一份档"), kind="filled", icon="archive-restore")
        self._told = Text("", "body", "bad", wrap=True)
        self._told.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for widget in (self._words, self._label, self.seed, self._told, self.keep):
            box.addWidget(widget)
        box.addStretch(1)
        self.keep.clicked.connect(self._keep)

    def show_desk(self, desk: Desk) -> None:
        """Show what is left to do."""
        self._desk = desk
        self._words.setText(wording.ended(desk))
        self.seed.setText(wording.broken(desk.seed))

    @Slot()
    def _keep(self) -> None:
        desk = self._desk
        if desk is None:
            return
        usual = papers_folder() / f"{wording.archive_name(desk)}.json"
        name, _ = QFileDialog.getSaveFileName(
            self.window(), self.keep.text(), str(usual), wording.archive_files()
        )
        if not name:
            return
        out, request = with_ending(Path(name), ".json"), str(uuid.uuid4())
        self._told.hide()
        self._work.books(
            lambda: self._lotteries.archive(desk.id, out, request_id=request),
            self._kept,
            Touched.LOTTERIES,
            self._stuck,
        )

    def _kept(self, answer: Answer[Archived]) -> None:
        if isinstance(answer.value, Refused):
            self._tell(wording.refusal(answer.value))
        else:
            self.said.emit(wording.archived(Path(answer.value.file).name))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._tell(sentence(trouble))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()


class CheckPage(QWidget):
    """Checks an archive, of this shop or of another."""

    def __init__(self, theme: Theme, work: Work) -> None:
        super().__init__()
        self._work = work
        self.check = Button(
            theme, QCoreApplication.translate("Draws", "核对一份存档"), kind="text", icon="badge-check"
        )
        self.told = Text("", "body", wrap=True)
        self.told.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.check)
        box.addWidget(self.told)
        self.check.clicked.connect(self._check)

    @Slot()
    def _check(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.check.text(), str(papers_folder()), wording.archive_files()
        )
        if name:
            self._work.paper(lambda _job: verify_file(Path(name)), self._checked, trouble=self._stuck)

    def _checked(self, found: Verified) -> None:
        self._tell(*wording.checked(found))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._tell(sentence(trouble), "bad")

    def _tell(self, words: str, tone: str) -> None:
        self.told.setText(words)
        self.told.set_tone(tone)
        self.told.show()
