"""What a newer program would bring, told from the installer the owner opens; nothing is installed here."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from shopqun import __version__
from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.shop.news import Update
from shopqun.shop.profile import Kept
from shopqun.shop.service import ShopService, look_at_installer
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, line, row
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording, wording_update
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work


class UpdateCard(Card):
    """Says what is new in an installer she opens, keeps a copy of the books, and says what to do then."""

    def __init__(self, theme: Theme, work: Work, shop: ShopService) -> None:
        super().__init__(wording_update.title(), padding=20)
        self._work, self._shop = work, shop
        self._installer: Path | None = None
        self.choose = Button(theme, wording_update.choose(), icon="download")
        self.keep = Button(theme, wording_update.keep(), kind="filled", icon="database-backup")
        self.said = Text("", "body", wrap=True)
        self._news = QVBoxLayout()
        self._news.setSpacing(4)
        self.add(Text(wording_update.note(), "body", "text2", wrap=True))
        self.body.addLayout(row(self.choose, 1))
        self.body.addLayout(self._news)
        self.add(self.said)
        self.body.addLayout(row(self.keep, 1))
        self.said.hide()
        self.keep.hide()
        self.choose.clicked.connect(self._choose)
        self.keep.clicked.connect(self._keep)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, wording_update.choose(), str(Path.home() / "Downloads"), wording_update.installers()
        )
        if name:
            self.look_at(Path(name))

    def look_at(self, installer: Path) -> None:
        """Say what an installer would bring."""
        self._begin()
        self._work.paper(
            lambda _job: look_at_installer(installer, __version__),
            lambda found: self._show(installer, found),
            trouble=self._stuck,
        )

    def _begin(self) -> None:
        clear(self._news)
        self.keep.hide()
        self.said.hide()
        self.choose.setEnabled(False)

    def _show(self, installer: Path, found: Update | Refused) -> None:
        self.choose.setEnabled(True)
        if isinstance(found, Refused):
            self._say(wording_update.refusal(found), "bad")
            return
        self._installer = installer
        self._news.addWidget(line())
        self._news.addWidget(Text(wording_update.versions(__version__, found.version), "strong", wrap=True))
        for release in found.releases:
            self._news.addWidget(Text(wording_update.since(release.version), "caption"))
            for point in release.points:
                self._news.addWidget(Text(wording_update.point(point), "body", wrap=True))
        for step in wording_update.steps(installer.name):
            self._news.addWidget(Text(step, "body", "text2", wrap=True))
        self.keep.show()

    @Slot()
    def _keep(self) -> None:
        request_id = str(uuid.uuid4())
        self.keep.setEnabled(False)
        self._say(wording.backing_up(), "text2")
        self._work.paper(
            lambda _job: self._shop.back_up(request_id=request_id).value, self._kept, trouble=self._stuck
        )

    def _kept(self, answer: Kept | Refused) -> None:
        self.keep.setEnabled(True)
        if isinstance(answer, Refused):
            self._say(wording.refusal(answer), "bad")
            return
        self._work.touched.emit(Touched.SHOP)
        if self._installer is not None:
            self._say(wording_update.kept(answer.path, self._installer.name), "ok")
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._installer.parent)))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self.choose.setEnabled(True)
        self.keep.setEnabled(True)
        self._say(sentence(trouble), "bad")

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.show()
