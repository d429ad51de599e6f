"""The groups' part: a card each on the left, the chosen one's code and count on the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.community.overview import GroupOnBoard, Overview
from shopqun.community.service import GroupService
from shopqun.ui.community.file_card import FileCard
from shopqun.ui.community.group_card import GroupCard
from shopqun.ui.community.health_card import HealthCard
from shopqun.ui.community.keeper import Keeper
from shopqun.ui.community.new_group import NewGroup
from shopqun.ui.community.pool_card import PoolCard
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE = 470


def _sides() -> Segmented:
    """Give the three sides of a group's panel to choose from."""
    return Segmented(
        (
            ("code", QCoreApplication.translate("Groups", "群码")),
            ("file", QCoreApplication.translate("Groups", "档案")),
            ("health", QCoreApplication.translate("Groups", "体检")),
        ),
        height=32,
    )


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
        self.pool = PoolCard(theme)
        self.file = FileCard(theme, work, groups)
        self.health = HealthCard(theme, work, groups)
        self.side = _sides()
        self._sides: dict[str, tuple[QWidget, ...]] = {
            "code": (self.keeper, self.pool),
            "file": (self.file,),
            "health": (self.health,),
        }
        self.form = NewGroup(theme, work, groups)
        self.form.hide()
        self.empty = Empty(
            theme,
            "message-circle",
            QCoreApplication.translate("Groups", "还没有群。在微信里建好一个，来这里登记。"),
            QCoreApplication.translate("Groups", "新建群"),
        )
        self.new_group = Button(theme, QCoreApplication.translate("Groups", "新建群"), icon="plus")
        self._cards: dict[str, GroupCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._lay_out()
        for card in (self.keeper, self.pool):
            card.make_poster.connect(self.make_poster)
        for part in (self.keeper, self.file, self.health):
            part.said.connect(self.said)
        self.pool.heir_asked.connect(self.begin_group)
        self.side.chosen.connect(self.turn_to)
        self.empty.cured.connect(self.begin_group)
        self.new_group.clicked.connect(lambda: self.begin_group(""))
        self.form.made.connect(self._made)
        self.form.given_up.connect(self._given_up)

    def _lay_out(self) -> None:
        self._columns = Columns(side=_SIDE)
        self._columns.left.addLayout(self._list)
        self._columns.left.addLayout(row(self.new_group, 1))
        self._columns.left.addWidget(self.empty)
        self._columns.left.addStretch(1)
        self._columns.right.addLayout(row(self.side, 1))
        for widget in (self.keeper, self.pool, self.file, self.health, self.form):
            self._columns.right.addWidget(widget)
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
        self.new_group.setVisible(bool(known))
        self.form.show_others(
            tuple(
                (board.group.type, board.group.name)
                for board in overview.groups
                if (board.closes_on or overview.today) >= overview.today
            )
        )
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

    def _chosen_board(self) -> GroupOnBoard | None:
        boards = self._overview.groups if self._overview else ()
        return next((each for each in boards if each.group.id == self._chosen), None)

    def _show_chosen(self) -> None:
        for key, card in self._cards.items():
            card.set_chosen(chosen=key == self._chosen)
        boards = self._overview.groups if self._overview else ()
        board = self._chosen_board()
        self._turn(shown=board is not None and self.form.isHidden())
        if board is None or self._overview is None:
            return
        today, names = self._overview.today, tuple((each.group.id, each.group.name) for each in boards)
        self.keeper.show_board(board, today)
        self.pool.show_board(board, today)
        self.file.show_board(board, names, today)
        self.health.show_board(board, dict(names).get(board.file.next_group, ""), today)

    @Slot(str)
    def turn_to(self, side: str) -> None:
        """Turn the chosen group's panel to its code, its file or its health."""
        self.side.choose(side)
        self._turn(shown=self.form.isHidden())

    def _turn(self, *, shown: bool) -> None:
        current = self.side.current()
        self.side.setVisible(shown)
        for side, cards in self._sides.items():
            for card in cards:
                card.setVisible(shown and side == current)

    @Slot()
    @Slot(str)
    def begin_group(self, name: str = "") -> None:
        """Open the form for another group; one that follows the chosen group is like it."""
        board = self._chosen_board() if name else None
        self.form.show()
        self._turn(shown=False)
        self.form.begin(name, board.group if board else None)
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
