"""The customers' place: the list and its panels, who brought whom, and who rises and falls."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.basics import Refused, Touched
from shopqun.loyalty.service import LoyaltyService
from shopqun.members.service import MembersService
from shopqun.placements.service import PlacementService
from shopqun.referrals.service import ReferralService
from shopqun.referrals.statement import Statement
from shopqun.ui.members import wording
from shopqun.ui.members.away import AwayPage
from shopqun.ui.members.customers import Customers
from shopqun.ui.members.gifts import Gifts
from shopqun.ui.members.referrals import Referrals
from shopqun.ui.members.sources import Sources
from shopqun.ui.members.statement import StatementSheet
from shopqun.ui.members.tiers import TiersPage
from shopqun.ui.parts.card import row
from shopqun.ui.parts.faces import Faces
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_MINE = Touched.MEMBERS | Touched.TILL | Touched.REFERRALS | Touched.COUPONS


class MembersScreen(QWidget):
    """Customers, who brought whom, and the tiers.

    `make_poster(kind, id)` for an invite poster, `export(kind)` for a workbook (`members` or `referrals`),
    `print_receipt(reward id)` after a reward was paid, `said(words)` for the toast.
    `phone_asked(member id, then)` asks for a whole number, to be given to `then`.
    `slip_asked(title, parts)` to print a statement.
    """

    make_poster = Signal(str, str)
    export = Signal(str)
    print_receipt = Signal(str)
    said = Signal(str)
    phone_asked = Signal(int, object)
    slip_asked = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        members: MembersService,
        referrals: ReferralService,
        loyalty: LoyaltyService,
        placements: PlacementService,
    ) -> None:
        super().__init__()
        self._theme, self._work, self._book = theme, work, referrals
        self.statement: StatementSheet | None = None
        self.tabs = Segmented(wording.tabs())
        self.customers = Customers(theme, work, members, loyalty, placements)
        self.referrals = Referrals(theme, work, referrals)
        self.tiers = TiersPage(theme, work, loyalty)
        self.gifts = Gifts(theme, work, referrals)
        self.away = AwayPage(theme, work, members)
        self.sources = Sources(theme, work, placements)
        self._parts = (self.customers, self.referrals, self.away, self.sources, self.gifts, self.tiers)
        self.stack = Faces()
        for part in self._parts:
            self.stack.addWidget(part)
        head = row(self.tabs, 1)
        head.setContentsMargins(24, 16, 24, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.stack, 1)
        self._connect()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.open_tab)
        self.customers.poster_asked.connect(lambda member: self.make_poster.emit("invite", member))
        self.customers.phone_asked.connect(self.phone_asked)
        self.customers.export_asked.connect(lambda: self.export.emit("members"))
        self.customers.statement_asked.connect(self.show_statement)
        self.referrals.leaders.statement_asked.connect(self.show_statement)
        self.referrals.export_asked.connect(lambda: self.export.emit("referrals"))
        self.referrals.receipt_asked.connect(self.print_receipt)
        self.referrals.customers_asked.connect(lambda: self.open_tab("customers"))
        self.tiers.chosen.connect(self.show_member)
        self.away.chosen.connect(self.show_member)
        self.referrals.gifts_asked.connect(lambda: self.open_tab("gifts"))
        self.sources.places_changed.connect(self.customers.form.reload)
        for part in self._parts:
            part.said.connect(self.said)
        self._work.touched.connect(self._touched)

    def reload(self) -> None:
        """Read every part again."""
        for part in self._parts:
            part.reload()

    @Slot(str)
    def set_clerk(self, name: str) -> None:
        """Say who writes: it stands beside what is written."""
        self.customers.set_clerk(name)

    @Slot(str)
    def open_tab(self, key: str) -> None:
        """Open `customers`, `referrals`, `away`, `sources`, `gifts` or `tiers`."""
        self.tabs.choose(key)
        known = {
            "referrals": self.referrals,
            "away": self.away,
            "sources": self.sources,
            "gifts": self.gifts,
            "tiers": self.tiers,
        }
        self.stack.setCurrentWidget(known.get(key, self.customers))

    def open_for(self, about: str) -> None:
        """Open what an id names: a tab by its key, `new` for the form, `import`, else a customer."""
        if about in {"rewards", "review"}:
            self.open_tab("referrals")
        elif about in {"customers", "referrals", "sources", "gifts", "tiers"}:
            self.open_tab(about)
        elif about in {"new", "import"}:
            self.open_tab("customers")
            (self.customers.new_customer if about == "new" else self.customers.start_import)()
        else:
            self.show_member(about)

    @Slot(str)
    def show_member(self, member: str) -> None:
        """Open one customer, named by id, number, card code or full phone."""
        self.open_tab("customers")
        self.customers.show_member(member)

    @Slot(str)
    def show_statement(self, member: str) -> None:
        """Show whom a customer brought and what she has for it, over whatever is open."""
        self._work.books(lambda: self._book.statement(member), self._stated)

    def _stated(self, made: Statement | Refused) -> None:
        if isinstance(made, Refused):
            self.said.emit(wording.refusal(made))
            return
        self.statement = StatementSheet(self._theme, self.window(), made)
        self.statement.print_asked.connect(self.slip_asked)
        self.statement.said.connect(self.said)
        self.statement.finished.connect(self.statement.deleteLater)
        self.statement.open()

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched & _MINE:
            self.reload()
