"""The customers' tab: the list or the import on the left, one customer or the form on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopqun.basics import Refused
from shopqun.loyalty.service import LoyaltyService
from shopqun.members.member import Added, MemberLine
from shopqun.members.portrait import Portrait
from shopqun.members.service import MembersService
from shopqun.placements.service import PlacementService
from shopqun.ui.members import form_words, wording
from shopqun.ui.members.care import CareCard
from shopqun.ui.members.import_page import ImportPage
from shopqun.ui.members.list_page import ListPage
from shopqun.ui.members.newcomer import NewcomerForm
from shopqun.ui.members.portrait import PortraitPanel
from shopqun.ui.members.regular import RegularCard
from shopqun.ui.parts.faces import Faces
from shopqun.ui.parts.side import SidePanel
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_BOTH = 900
_WHOLE_MS = 30_000


class Customers(QWidget):
    """`poster_asked(member id)`, `export_asked()`, `said(words)` for the toast.

    `phone_asked(member id, then)` asks for a customer's whole number, to be given to `then`.
    `statement_asked(member id)` asks whom she brought.
    """

    poster_asked = Signal(str)
    phone_asked = Signal(int, object)
    statement_asked = Signal(str)
    export_asked = Signal()
    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        members: MembersService,
        loyalty: LoyaltyService,
        placements: PlacementService,
    ) -> None:
        super().__init__()
        self._work, self._members = work, members
        self._open = ""
        self._line: MemberLine | None = None
        self.masking = QTimer(self)
        self.masking.setSingleShot(True)
        self.masking.setInterval(_WHOLE_MS)
        self.list = ListPage(theme, work, members)
        self.importing = ImportPage(theme, work, members)
        self.portrait = PortraitPanel(theme)
        self.regular = RegularCard(theme, work, loyalty)
        self.care = CareCard(theme, work, members)
        self.portrait.take_in(self.regular, self.care)
        self.form = NewcomerForm(theme, work, members, placements)
        self.panel = SidePanel(theme, self.portrait)
        self.form_panel = SidePanel(theme, self.form)
        self.pages = Faces()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.importing)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(24, 16, 24, 24)
        left.addWidget(self.pages)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._left, 1)
        box.addWidget(self.panel)
        box.addWidget(self.form_panel)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.add_asked.connect(self.new_customer)
        self.list.import_asked.connect(self.start_import)
        self.list.export_asked.connect(self.export_asked)
        self.importing.left.connect(lambda: self.pages.setCurrentWidget(self.list))
        self.form.added.connect(self._added)
        self.form.owner_asked.connect(self.show_member)
        self.portrait.poster_asked.connect(self.poster_asked)
        self.portrait.phone_asked.connect(self._ask_phone)
        self.portrait.statement_asked.connect(self.statement_asked)
        self.masking.timeout.connect(self._mask)
        self.regular.said.connect(self.said)
        self.care.said.connect(self.said)
        self.care.changed.connect(self.show_member)
        self.care.left.connect(self._erased)
        self.portrait.copied.connect(lambda: self.said.emit(wording.copied()))
        self.panel.closed.connect(self._closed)
        self.form_panel.closed.connect(self._fit)

    def reload(self) -> None:
        """Read the list again, and the customer who is open."""
        self.list.reload()
        if self._open:
            self.show_member(self._open)

    def set_clerk(self, name: str) -> None:
        """Say who writes."""
        self.form.set_clerk(name)
        self.importing.set_clerk(name)

    @Slot()
    def new_customer(self) -> None:
        """Open the form of a new customer."""
        self.pages.setCurrentWidget(self.list)
        self._open = ""
        self.panel.shut()
        self.form_panel.open_with(form_words.new_title(), form_words.new_note())
        self._fit()
        self.form.start()

    @Slot(str)
    def show_member(self, member: str) -> None:
        """Open one customer beside the list, named by id, number, card or phone."""
        self._open = member
        self._work.books(lambda: self._members.portrait(member), lambda came: self._came(member, came))

    def _came(self, asked: str, portrait: Portrait | Refused) -> None:
        if self._open != asked:
            return
        if isinstance(portrait, Refused):
            self.panel.shut()
            self.said.emit(wording.refusal(portrait))
            return
        self._open = str(portrait.line.id)
        self.form_panel.shut()
        self.portrait.show_portrait(portrait)
        self.regular.show_member(self._open)
        self.care.show_line(portrait.line)
        self._line = portrait.line
        self.masking.stop()
        self.panel.open_with(portrait.line.name, wording.panel_note(portrait.line))
        self._fit()

    @Slot(str)
    def _ask_phone(self, member: str) -> None:
        self.phone_asked.emit(int(member), lambda phone: self._show_phone(member, phone))

    def _show_phone(self, member: str, phone: str) -> None:
        """Show a whole number for half a minute, if she is still the one who is open."""
        if self._line is not None and self._open == member:
            self.panel.note.setText(wording.panel_note(self._line, phone))
            self.masking.start()

    @Slot()
    def _mask(self) -> None:
        if self._line is not None:
            self.panel.note.setText(wording.panel_note(self._line))

    @Slot(object)
    def _chosen(self, line: MemberLine) -> None:
        self.show_member(str(line.id))

    @Slot(object)
    def _added(self, added: Added) -> None:
        self.said.emit(wording.added(added))
        self.form_panel.shut()
        self.show_member(str(added.member.id))

    @Slot()
    def start_import(self) -> None:
        """Ask for the list of customers to bring in."""
        self.panel.shut()
        self.form_panel.shut()
        self.pages.setCurrentWidget(self.importing)
        self.importing.start()

    @Slot()
    def _erased(self) -> None:
        """Close what showed her; with the keys in the list, the next customer would open instead."""
        self.panel.shut()
        self.list.search.setFocus()

    @Slot()
    def _closed(self) -> None:
        self._open = ""
        self.masking.stop()
        self._mask()
        self._fit()
        self.list.table.clearSelection()
        self.list.table.setFocus()

    @Slot()
    def _fit(self) -> None:
        """Where there is no room for both, what is open stands alone."""
        one_open = not (self.panel.isHidden() and self.form_panel.isHidden())
        alone = one_open and self.width() < _BOTH
        for panel in (self.panel, self.form_panel):
            panel.stand_alone(alone=alone)
        self._left.setHidden(alone)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close what is open on Esc, wherever the keys are."""
        if event.key() == Qt.Key.Key_Escape:
            self.form_panel.shut()
            self.panel.shut()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: the list alone."""
        return QSize(480, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show both while there is room."""
        super().resizeEvent(event)
        self._fit()
