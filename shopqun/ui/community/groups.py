"""The groups' part: a card each on the left, the chosen one's code and count on the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.community.overview import Overview
from shopqun.community.service import GroupService
from shopqun.ui.community.group_card import GroupCard
from shopqun.ui.community.keeper import Keeper
from shopqun.ui.community.new_group import NewGroup
from shopqun.ui.parts.card import clear
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE = 470


class GroupsPart(QWidget):
    """All groups; `make_poster(kind, id)`, `said(words)`."""

    make_poster = Signal(str, str)
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, groups: GroupService) -> None:
        super().__init__()
        self._theme = theme
        self._overview: Overview | None = None
        self._chosen = ""
        self.keeper = Keeper(theme, work, groups)
        self.form = NewGroup(theme, work, groups)
        self.form.hide()
        self.empty = Empty(
            theme,
            "message-circle",
            QCoreApplication.translate("Groups", "还没有群。在微信里建好一个，来这里登记。"),
            QCoreApplication.translate("Groups", "新建群"),
        )
        self._cards: dict[str, GroupCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._lay_out()
        self.keeper.make_poster.connect(self.make_poster)
        self.keeper.said.connect(self.said)
        self.empty.cured.connect(self.begin_group)
        self.form.made.connect(self._made)
        self.form.given_up.connect(self._given_up)

    def _lay_out(self) -> None:
        self._columns = Columns(side=_SIDE)
        self._columns.left.addLayout(self._list)
        self._columns.left.addWidget(self.empty)
        self._columns.left.addStretch(1)
        self._columns.right.addWidget(self.keeper)
        self._columns.right.addWidget(self.form)
        self._columns.right.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)

    def render_overview(self, overview: Overview) -> None:
        """Show the groups; the chosen one stays chosen, the first is chosen at first."""
        self._overview = overview
        known = [board.group.id for board in overview.groups]
        if self._chosen not in known:
            self._chosen = known[0] if known else ""
        held = self.focusWidget()
        focused = held.group_id if isinstance(held, GroupCard) else ""
        clear(self._list)
        self._cards = {}
        for board in overview.groups:
            card = GroupCard(self._theme, board, overview.today)
            card.chosen.connect(self.choose)
            self._cards[board.group.id] = card
            self._list.addWidget(card)
        self.empty.setVisible(not known)
        if focused in self._cards:
            self._cards[focused].setFocus()
        self._show_chosen()

    @Slot(str)
    def choose(self, group: str) -> None:
        """Open the panel of a group, turned to in a narrow window; an id nobody knows changes nothing."""
        if self._overview is not None and group not in self._cards:
            return
        self._chosen = group
        self.form.hide()
        self._show_chosen()
        if self._columns.folded:
            self._scroll.ensureWidgetVisible(self.keeper)

    def _show_chosen(self) -> None:
        for key, card in self._cards.items():
            card.set_chosen(chosen=key == self._chosen)
        boards = self._overview.groups if self._overview else ()
        board = next((each for each in boards if each.group.id == self._chosen), None)
        self.keeper.setVisible(board is not None and self.form.isHidden())
        if board is not None and self._overview is not None:
            self.keeper.show_board(board, self._overview.today)

    @Slot()
    def begin_group(self) -> None:
        """Open the form for another group."""
        self.form.show()
        self.keeper.hide()
        self.form.begin()
        if self._columns.folded:
            self._scroll.ensureWidgetVisible(self.form)

    @Slot(str)
    def _made(self, group: str) -> None:
        self._chosen = group
        self.form.hide()
        self.said.emit(QCoreApplication.translate("Groups", "登记好了，接着把群码截图拖进来"))

    @Slot()
    def _given_up(self) -> None:
        self.form.hide()
        self._show_chosen()

    def paste(self) -> bool:
        """Take a picture from the clipboard for the chosen group; say whether there was one."""
        return not self.keeper.isHidden() and self.keeper.zone.paste()
