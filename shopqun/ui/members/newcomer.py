"""The form of a new customer, in the side panel: what is refused is said beside its field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Refused, Touched
from shopqun.members.member import Added
from shopqun.members.service import MembersService
from shopqun.placements.service import PlacementService
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.members import form_words, wording
from shopqun.ui.members.agree import Agree
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class NewcomerForm(QWidget):
    """`added(Added)` when she is in the books, `owner_asked(member id)` to see whose phone it is."""

    added = Signal(object)
    owner_asked = Signal(str)

    def __init__(
        self, theme: Theme, work: Work, members: MembersService, placements: PlacementService
    ) -> None:
        super().__init__()
        self._work, self._members, self._placements = work, members, placements
        self._clerk, self._owner = "", ""
        self.name = Field(theme, form_words.name())
        self.wechat = Field(theme, form_words.wechat(), hint=form_words.optional())
        self.phone = Field(theme, form_words.phone(), hint=form_words.optional())
        self.told = Agree(theme, form_words.told())
        self.marketing = Agree(theme, form_words.marketing())
        self.invite = Field(theme, form_words.invite(), hint=form_words.invite_hint())
        self.where = QComboBox()
        self.source = Field(theme, form_words.source(), self.where)
        self.source.hide()
        self.problem = Text("", "caption", "bad", wrap=True)
        self.save = Button(theme, form_words.save(), kind="filled")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 24)
        box.setSpacing(8)
        box.addWidget(self.name)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for half in (self.wechat, self.source):
            beside.addWidget(half, 1)
        box.addLayout(beside)
        for part in (self.phone, self.told, self.marketing, self.invite, self.problem, self.save):
            box.addWidget(part)
        box.addStretch(1)
        self.save.clicked.connect(self._add)
        self.phone.cured.connect(self._cure_phone)
        for field in self._fields():
            _line(field).returnPressed.connect(self._add)

    def _fields(self) -> tuple[Field, ...]:
        return self.name, self.wechat, self.phone, self.invite

    def set_clerk(self, name: str) -> None:
        """Say who writes her down."""
        self._clerk = name

    def start(self) -> None:
        """Begin with an empty form."""
        for field in self._fields():
            _line(field).clear()
        for agree in (self.told, self.marketing):
            agree.switch.setChecked(False)
        self.where.setCurrentIndex(0)
        self.reload()
        self._clear_problems()
        self.name.entry.setFocus()

    @Slot()
    def reload(self) -> None:
        """Read the places she can come from."""
        self._work.books(self._placements.names, self._offer)

    def _offer(self, names: tuple[str, ...]) -> None:
        kept = self.where.currentText()
        self.where.clear()
        self.where.addItem(form_words.not_asked())
        self.where.addItems(names)
        self.where.setCurrentText(kept)
        self.source.setVisible(bool(names))

    def _clear_problems(self) -> None:
        for field in self._fields():
            field.clear_problem()
        self._owner = ""
        self._say("")

    @Slot()
    def _add(self) -> None:
        self._clear_problems()
        does = Press(self._act(), self.added.emit, self._refused, self._say, Touched.MEMBERS)
        press(self._work, self.save, does)

    def _act(self) -> Callable[[str], Answer[Added]]:
        """Take what stands in the form now; the rest happens on the books lane."""
        name, wechat = self.name.text(), self.wechat.text()
        phone, invite = self.phone.text(), self.invite.text()
        channel = self.where.currentText() if self.where.currentIndex() > 0 else ""
        told, marketing, clerk = self.told.switch.isChecked(), self.marketing.switch.isChecked(), self._clerk
        return lambda request: self._members.add(
            name,
            request_id=request,
            wechat=wechat,
            phone=phone,
            record_consent=told,
            marketing=marketing,
            invited_by=invite,
            clerk=clerk,
            channel=channel,
        )

    def _refused(self, refused: Refused) -> str:
        """Say the refusal beside its field; what has none is said above the button."""
        words = wording.refusal(refused)
        match refused.reason:
            case "bad_name":
                self._point(self.name, words)
            case "bad_phone":
                self._point(self.phone, words)
            case "consent_needed":
                self._point(self.phone, words, form_words.she_agrees())
            case "phone_taken":
                self._owner = str(refused.facts.get("member", ""))
                self._point(self.phone, words, form_words.see_owner())
            case "unknown_invite_code":
                self._point(self.invite, words)
            case _:
                return words
        return ""

    def _point(self, field: Field, words: str, cure: str = "") -> None:
        field.show_problem(words, cure)
        field.entry.setFocus()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @Slot()
    def _cure_phone(self) -> None:
        if self._owner:
            self.owner_asked.emit(self._owner)
        else:
            self.told.switch.setChecked(True)
            self._add()


def _line(field: Field) -> QLineEdit:
    if not isinstance(field.entry, QLineEdit):  # pragma: no cover - every field of this form is a line
        raise TypeError(field)
    return field.entry
