"""The form for a group that was just opened in WeChat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from shopqun.basics import Touched
from shopqun.community.group import PLATFORMS, TYPES, Group
from shopqun.community.service import GroupService
from shopqun.ui.community import wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_USUAL, _MOST = 200, 2000


class NewGroup(Card):
    """Asks what a group is called and where it lives; `made(id)` or `given_up()`."""

    made = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, work: Work, groups: GroupService) -> None:
        super().__init__(QCoreApplication.translate("Groups", "新建群"))
        self._work, self._groups = work, groups
        self.name = QLineEdit()
        self.field = Field(
            theme,
            QCoreApplication.translate("Groups", "群名"),
            self.name,
            QCoreApplication.translate("Groups", "和微信里一样"),
        )
        self.kind = QComboBox()
        for key in TYPES:
            self.kind.addItem(wording.group_type(key), key)
        self.platform = QComboBox()
        for key in PLATFORMS:
            self.platform.addItem(wording.platform(key), key)
        self.capacity = Count(theme, 1, _MOST, QCoreApplication.translate("Groups", "人"))
        self.capacity.set_value(_USUAL)
        self.add_group = Button(theme, QCoreApplication.translate("Groups", "登记这个群"), kind="filled")
        self.drop = Button(theme, QCoreApplication.translate("Groups", "先不登记"))
        self.like = Text("", "caption", "warn", wrap=True)
        self._others: tuple[tuple[str, str], ...] = ()
        self._lay_out(theme)
        self.kind.currentIndexChanged.connect(self._ask_what_differs)
        self.add_group.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.drop.clicked.connect(self.given_up)

    def _lay_out(self, theme: Theme) -> None:
        self.body.setSpacing(16)
        first = QCoreApplication.translate("Groups", "群先在微信里建好，这里登记，之后存码、做海报。")
        self.add(
            Text(first, "caption", wrap=True),
            self.field,
            Field(theme, QCoreApplication.translate("Groups", "做什么用"), self.kind),
            self.like,
            Field(theme, QCoreApplication.translate("Groups", "在哪"), self.platform),
            Field(theme, QCoreApplication.translate("Groups", "打算最多"), self.capacity),
        )
        self.body.addLayout(row(self.add_group, self.drop, 1))

    def begin(self, name: str = "", like: Group | None = None) -> None:
        """Start a new form, for a group that is `like` another one where it follows that."""
        self.name.setText(name)
        if like is not None:
            self.kind.setCurrentIndex(self.kind.findData(like.type))
            self.platform.setCurrentIndex(self.platform.findData(like.platform))
            self.capacity.set_value(like.capacity)
        self.field.clear_problem()
        self.name.setFocus()

    def show_others(self, others: tuple[tuple[str, str], ...]) -> None:
        """Know the running groups, each by type and name."""
        self._others = others
        self._ask_what_differs()

    @Slot()
    def _ask_what_differs(self) -> None:
        """Ask what tells the new group from those of its type (000-30)."""
        names = tuple(name for kind, name in self._others if kind == self.kind.currentData())
        self.like.setText(wording.differs(names) if names else "")
        self.like.setVisible(bool(names))

    @Slot()
    def _add(self) -> None:
        name, kind = self.name.text(), str(self.kind.currentData())
        platform, capacity = str(self.platform.currentData()), self.capacity.value()
        self.field.clear_problem()
        does = Press(
            act=lambda request: self._groups.add(name, kind, platform, capacity, request_id=request),
            took=self._added,
            words=wording.refusal,
            problem=self.field.show_problem,
            touches=Touched.GROUPS,
        )
        press(self._work, self.add_group, does)

    def _added(self, group: Group) -> None:
        self.made.emit(group.id)
