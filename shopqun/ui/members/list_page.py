"""The list of customers: search as you type, pages as you scroll, the tools above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shopqun.basics import Money
from shopqun.members.member import Counts, MemberLine, Order, Page
from shopqun.members.service import MembersService
from shopqun.ui.members import wording
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

PAGE = 200
MOST_FOUND = 50
_LEAST_WIDTHS = {2: 900, 6: 780, 7: 700, 0: 560}
_TOOLS = 560
_ORDERS = {1: Order.NAME, 5: Order.SPENT, 6: Order.NEWEST}


class ListPage(QWidget):
    """`chosen(MemberLine)`, `add_asked()`, `import_asked()`, `export_asked()`."""

    chosen = Signal(object)
    add_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, work: Work, members: MembersService) -> None:
        super().__init__()
        self._theme, self._work, self._members = theme, work, members
        self._order = Order.NEWEST
        self.search = QLineEdit()
        self.search.setPlaceholderText(wording.search())
        self.search.setAccessibleName(wording.search())
        self.search.setMinimumHeight(40)
        self.add = Button(theme, wording.add(), kind="filled", icon="user-plus")
        self.bring_in = Button(theme, wording.bring_in(), icon="upload")
        self.export = Button(theme, wording.export(), icon="file-spreadsheet")
        self.table = Table(theme, _columns())
        self.empty = Empty(theme, "users", *wording.empty_shop())
        self.nobody = Empty(theme, "search", wording.nobody_found())
        self._foot = Text("", "caption", elide=True)
        self._faces = QStackedWidget()
        for face in (self.table, self.empty, self.nobody):
            self._faces.addWidget(face)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Card(flush=True)
        card.add(self._faces)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        for button in (self.export, self.bring_in, self.add):
            tools.addWidget(button)
        foot = row()
        foot.addWidget(self._foot, 1)
        foot.addWidget(Text(wording.masked(), "caption"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(tools)
        box.addWidget(card, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.table.chosen.connect(self.chosen)
        self.table.rows.wants_more.connect(self._more)
        self.table.rows.sort_asked.connect(self._sort)
        self.add.clicked.connect(self.add_asked)
        self.empty.cured.connect(self.add_asked)
        self.bring_in.clicked.connect(self.import_asked)
        self.export.clicked.connect(self.export_asked)
        self._theme.changed.connect(self._fit)

    def reload(self) -> None:
        """Read what is asked for: what was typed, or the first page."""
        if word := self.search.text().strip():
            self._typed(word)
            return
        order = self._order
        self._work.books(
            lambda: (self._members.page(0, PAGE, order), self._members.counts()), self._came_first
        )

    def _came_first(self, came: tuple[Page, Counts]) -> None:
        if self.search.text().strip():
            return
        page, counts = came
        self.table.rows.show_rows(page.lines, more=len(page.lines) < page.total)
        self._foot.setText(wording.count(counts.members, counts.marketing))
        self._faces.setCurrentWidget(self.table if page.lines else self.empty)

    @Slot(int)
    def _more(self, have: int) -> None:
        order = self._order
        self._work.books(lambda: self._members.page(have, PAGE, order), self._came_more)

    def _came_more(self, page: Page) -> None:
        if not self.search.text().strip():
            have = self.table.rows.rowCount() + len(page.lines)
            self.table.rows.append(page.lines, more=bool(page.lines) and have < page.total)

    @Slot(int, bool)
    def _sort(self, column: int, _down: bool) -> None:
        self._order = _ORDERS.get(column, Order.NEWEST)
        self.reload()

    @Slot(str)
    def _typed(self, text: str) -> None:
        word = text.strip()
        if not word:
            self.reload()
            return
        self._work.books(lambda: (word, self._members.find(word, MOST_FOUND)), self._came_found)

    def _came_found(self, came: tuple[str, tuple[MemberLine, ...]]) -> None:
        word, lines = came
        if word != self.search.text().strip():
            return
        self.table.rows.show_rows(lines)
        self._foot.setText(wording.found(len(lines)))
        self._faces.setCurrentWidget(self.table if lines else self.nobody)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow list the columns that help least go first."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        room = self.width() * 100 // max(self._theme.size, 100)
        for column, least in _LEAST_WIDTHS.items():
            self.table.setColumnHidden(column, room < least)
        for button in (self.export, self.bring_in):
            button.setHidden(room < _TOOLS)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from the search to the list on the down key; what is typed elsewhere stays there."""
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Down and self.table.rows.rowCount():
            self.table.setFocus()
            self.table.selectRow(0)
        else:
            super().keyPressEvent(event)


def _columns() -> tuple[Column[MemberLine], ...]:
    number, name, wechat, phone, tier, spent, joined, invite = wording.titles()
    return (
        Column[MemberLine](number, lambda line: line.number, width=84, tone=lambda _line: "text2"),
        Column[MemberLine](name, lambda line: line.name, bold=True, width=180, sort=lambda line: line.name),
        Column[MemberLine](wechat, lambda line: line.wechat, width=120),
        Column[MemberLine](phone, lambda line: line.phone or "", width=124),
        Column[MemberLine](tier, lambda line: line.tier, width=88, chip=_tier_chip),
        Column[MemberLine](
            spent,
            lambda line: str(Money(line.spent_12m_fen)),
            right=True,
            width=112,
            sort=lambda line: line.spent_12m_fen,
        ),
        Column[MemberLine](joined, wording.joined, width=104, sort=lambda line: line.joined_on),
        Column[MemberLine](invite, lambda line: wording.invite_code(line.invite_code), width=100),
    )


def _tier_chip(line: MemberLine) -> str:
    return "plain" if line.tier_level <= 1 else "brand" if line.tier_level == 2 else "solid"
