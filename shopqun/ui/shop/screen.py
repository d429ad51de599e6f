"""Settings: sections at the left, one page at a time; backup comes first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopqun.basics import Touched
from shopqun.compliance.service import LawService
from shopqun.livery.service import LiveryService
from shopqun.shop.profile import Upkeep
from shopqun.shop.service import ShopService
from shopqun.staff.service import StaffService
from shopqun.ui.parts.buttons import Button
from shopqun.ui.shop import wording
from shopqun.ui.shop.about_page import AboutPage
from shopqun.ui.shop.backup_page import BackupPage
from shopqun.ui.shop.law_page import LawPage
from shopqun.ui.shop.livery_page import LiveryPage
from shopqun.ui.shop.quiet_pages import LimitsPage, LooksPage
from shopqun.ui.shop.sign_page import SignPage
from shopqun.ui.shop.staff_page import Gate, StaffPage
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_WIDE, _NARROW, _FOLD_BELOW = 216, 184, 960
_MOST_WIDE = 1120
RESTORE = "restore"
"""The act of putting a backup in the place of the books, as the owner's lock knows it."""


class SettingsScreen(QWidget):
    """Is the shop's book safe? `restore(Path)` asks the program to close the books and put a backup there.

    `looks_chosen(mode, per cent)` is to be remembered; it is in force already. `headed` is the context.
    """

    restore = Signal(object)
    looks_chosen = Signal(str, int)
    headed = Signal(str)
    speaks = Signal(str)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        shop: ShopService,
        staff: StaffService,
        law: LawService,
        livery: LiveryService,
        gate: Gate,
    ) -> None:
        super().__init__()
        self._theme, self._work, self._shop, self._staff, self._gate = theme, work, shop, staff, gate
        self.backup = BackupPage(theme, work, shop)
        self.sign = SignPage(theme, work, shop, gate)
        self.livery = LiveryPage(theme, work, livery, gate)
        self.staff = StaffPage(theme, work, staff, gate)
        self.looks = LooksPage(theme)
        self.law = LawPage(theme, work, law)
        self.about = AboutPage(theme, work, shop)
        self._pages = QStackedWidget()
        self._sections = QButtonGroup(self)
        self._nav = QFrame()
        self._lay_out(theme)
        self.backup.restoring.connect(self._restoring)
        self.looks.chosen.connect(self.looks_chosen)
        self.looks.speaks.connect(self.speaks)
        self._sections.idClicked.connect(self._open)
        work.touched.connect(self._touched)
        theme.changed.connect(self._fit_sections)

    def _lay_out(self, theme: Theme) -> None:
        self._nav.setProperty("part", "side")
        self._nav.setFixedWidth(_WIDE)
        nav = QVBoxLayout(self._nav)
        nav.setContentsMargins(12, 16, 12, 16)
        nav.setSpacing(4)
        pages = (
            self.backup,
            self.sign,
            self.livery,
            self.staff,
            self.looks,
            self.law,
            LimitsPage(theme),
            self.about,
        )
        for place, ((_, words, icon), page) in enumerate(zip(wording.sections(), pages, strict=True)):
            button = Button(theme, words, kind="side", icon=icon)
            button.setCheckable(True)
            self._sections.addButton(button, place)
            nav.addWidget(button)
            self._pages.addWidget(_scrolling(page))
        nav.addStretch(1)
        self._sections.button(0).setChecked(True)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._nav)
        box.addWidget(self._pages, 1)

    @Slot()
    def reload(self) -> None:
        """Read again how safe the books are."""
        self._work.books(self._shop.upkeep, self.render_state)
        self.livery.reload()
        self._work.books(self._staff.house, self.staff.show_house)

    def render_state(self, seen: Upkeep) -> None:
        """Show the shop and its newest copy."""
        self.backup.show_upkeep(seen)
        self.sign.show_profile(seen.profile)
        self.about.show_upkeep(seen)
        self._head()

    def open_section(self, key: str) -> None:
        """Open a section by its key: backup, shop, livery, staff, looks, law, limits, about."""
        place = [section[0] for section in wording.sections()].index(key)
        self._sections.button(place).setChecked(True)
        self._open(place)

    @Slot(object)
    def _restoring(self, backup: object) -> None:
        """Let only the owner put a backup in the place of the books."""
        self._gate(RESTORE, wording.restore_needs_owner(), lambda: self.restore.emit(backup))

    @Slot(int)
    def _open(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self._head()

    def _head(self) -> None:
        self.headed.emit(wording.sections()[self._pages.currentIndex()][1])

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: pages scroll in themselves."""
        return QSize(720, 360)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow the list of sections in a narrow window."""
        super().resizeEvent(event)
        self._fit_sections()

    @Slot()
    def _fit_sections(self) -> None:
        """Give the list of sections the room its words need at the owner's size."""
        usual = _NARROW if self.width() < _FOLD_BELOW else _WIDE
        self._nav.setFixedWidth(max(usual, _NARROW * self._theme.size // 100))

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched & Touched.SHOP:
            self.reload()


def _scrolling(page: QWidget) -> QScrollArea:
    """Let a page scroll when it must; in a wide window it grows no wider than can be read."""
    page.setMaximumWidth(_MOST_WIDE)
    holder = QWidget()
    holder.setProperty("part", "page")
    box = QHBoxLayout(holder)
    box.setContentsMargins(24, 24, 24, 24)
    box.addWidget(page)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    scroll.setWidget(holder)
    return scroll
