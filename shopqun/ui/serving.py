"""Who serves now: one press a person of the list, or another name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from shopqun.staff.person import House, Person, Role
from shopqun.staff.service import StaffService
from shopqun.ui.owner import OwnerGate
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.field import Field
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

SERVE = "serve"
"""The act of serving as the owner, as her lock knows it."""

_KEPT = "clerk"


class Serving(QObject):
    """Knows who serves, and asks when the name is pressed; `changed(name)`.

    A person the list calls an owner needs the PIN where one is set; for anybody else the lock is shut.
    """

    changed = Signal(str)

    def __init__(
        self, theme: Theme, work: Work, staff: StaffService, gate: OwnerGate, taste: QSettings, over: QWidget
    ) -> None:
        super().__init__(over)
        self._theme, self._work, self._staff, self._gate = theme, work, staff, gate
        self._taste, self._over = taste, over
        self.question: ServingQuestion | None = None

    @property
    def name(self) -> str:
        """Give who serves; the owner until somebody else was named."""
        return str(self._taste.value(_KEPT, "")) or QCoreApplication.translate("Window", "老板")

    def begin(self) -> None:
        """Say who served last; the owner's acts ask for the PIN again after a start."""
        self._gate.hand_over()
        self.changed.emit(self.name)

    @Slot()
    def ask(self) -> None:
        """Ask who serves now."""
        self._work.books(self._staff.house, self._open)

    def _open(self, house: House) -> None:
        owners = {each.name for each in house.serving if each.role is Role.OWNER}
        self.question = ServingQuestion(self._theme, self._over, house.serving)
        self.question.chosen.connect(lambda name: self._chosen(name, owner=name in owners))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _chosen(self, name: str, *, owner: bool) -> None:
        if owner:
            why = QCoreApplication.translate("Window", "换店主看店，要输口令。")
            self._gate.ask(SERVE, why, lambda: self._take(name))
        else:
            self._gate.hand_over()
            self._take(name)

    def _take(self, name: str) -> None:
        self._taste.setValue(_KEPT, name)
        self.changed.emit(name)


class ServingQuestion(Question):
    """`chosen(name)` when a person is pressed, or another name is written and agreed to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, people: tuple[Person, ...]) -> None:
        title = QCoreApplication.translate("Window", "现在谁在前台？")
        verb = QCoreApplication.translate("Window", "换人")
        super().__init__(theme, parent, title, "", verb)
        self.buttons: list[Button] = []
        for person in people:
            icon = "crown" if person.role is Role.OWNER else "user"
            button = Button(theme, person.name, icon=icon, height=56)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, name=person.name: self._take(name))
            self.middle.addWidget(button)
            self.buttons.append(button)
        other = QCoreApplication.translate("Window", "别的名字") if people else ""
        self.field = Field(theme, other or QCoreApplication.translate("Window", "怎么称呼"))
        self.middle.addWidget(self.field)
        self.no.setDefault(False)
        self.no.setAutoDefault(False)
        self.yes.setDefault(True)
        self.yes.set_kind("filled")
        (self.buttons[0] if self.buttons else self.field.entry).setFocus()

    def _take(self, name: str) -> None:
        super().accept()
        self.chosen.emit(name)

    def accept(self) -> None:
        """Go on only with a name."""
        if name := self.field.text():
            self._take(name)
