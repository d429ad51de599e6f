"""The shop as its papers sign it, and the form that changes that."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.shop.profile import Profile, Signboard
from shopqun.shop.service import ShopService
from shopqun.staff.service import SETTINGS
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, line, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording, wording_sign, wording_staff
from shopqun.ui.shop.staff_page import Gate
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_LINES = ("name", "place", "phone", "open_hours")


class SignPage(QWidget):
    """What papers sign with can be changed; the trade and how days run stay as planned."""

    def __init__(self, theme: Theme, work: Work, shop: ShopService, gate: Gate) -> None:
        super().__init__()
        self._work, self._shop, self._gate = work, shop, gate
        self.lines = {key: QLineEdit() for key in _LINES}
        self.save = Button(theme, wording_sign.save(), kind="filled", icon="check")
        self.said = Text("", "caption", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(12)
        self._facts.setColumnStretch(1, 1)
        card = Card(wording.sections()[1][1], padding=20)
        form = QGridLayout()
        form.setSpacing(16)
        for place, (key, entry) in enumerate(self.lines.items()):
            field = Field(theme, wording_sign.label(key), entry, wording_sign.hint(key))
            form.addWidget(field, place // 2, place % 2)
        card.body.addLayout(form)
        card.body.addSpacing(8)
        below = row(self.save)
        below.addWidget(self.said, 1)
        card.body.addLayout(below)
        card.body.addSpacing(8)
        card.add(line())
        card.body.addLayout(self._facts)
        card.add(Text(wording_sign.note(), "caption", wrap=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        box.addStretch(1)
        self.save.clicked.connect(self._save)

    def show_profile(self, profile: Profile) -> None:
        """Fill the form from the books, unless something is being typed into it."""
        clear(self._facts)
        for place, (label, value) in enumerate(wording_sign.facts(profile)):
            self._facts.addWidget(Text(label, "caption"), place, 0)
            self._facts.addWidget(Text(value, "strong", wrap=True), place, 1)
        for key, entry in self.lines.items():
            if not entry.isModified():
                entry.setText(getattr(profile, key))

    @Slot()
    def _save(self) -> None:
        board = Signboard(**{key: entry.text().strip() for key, entry in self.lines.items()})
        does = Press[Profile](
            act=lambda request: self._shop.change_sign(board, request_id=request),
            took=self._saved,
            words=wording_sign.refused,
            problem=self.said.setText,
            touches=Touched.SHOP,
        )
        self._gate(SETTINGS, wording_staff.owner_needed(), lambda: press(self._work, self.save, does))

    def _saved(self, profile: Profile) -> None:
        for entry in self.lines.values():
            entry.setModified(False)
        self.show_profile(profile)
        self.said.setText(wording_sign.saved())
