"""The shop floor: the eight places of an open shop, each built and connected when it is first visited."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from shopqun import screens
from shopqun.basics import SHOP_ZONE, Clock, ShopTrouble, Touched
from shopqun.bugs import write_down
from shopqun.coupons.code import CodeKind, parse
from shopqun.places import bug_log, live_folder
from shopqun.rooms import Rooms
from shopqun.ui.dates import day, weekday
from shopqun.ui.finding.finder import Finder
from shopqun.ui.finding.wording_commands import commands
from shopqun.ui.owner import OwnerGate
from shopqun.ui.parts.ask import ask
from shopqun.ui.posters.pictures import CouponPictures
from shopqun.ui.posters.receipts import Receipts
from shopqun.ui.reminder import Reminder
from shopqun.ui.serving import Serving
from shopqun.ui.shop.staff_page import StaffPage
from shopqun.ui.sounds import Sounds
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.window import Place, Window
from shopqun.ui.work import Work

_SOUNDS = "sounds"
_ON_TOUCH = frozenset({"posters", "reports"})
"""Places that look again by themselves only while they are seen."""


class Floor(QObject):
    """An open shop with its window; `restoring(path)` asks to put a backup in the place of its file.

    `speaks(language)` asks for the same window in a language. `taste` remembers who serves.
    A screen is made at its first visit; `leads` and `looks` are what the visited ones do with an id they are
    opened for, and what they read again when they are opened once more.
    """

    restoring = Signal(Path)
    speaks = Signal(str)

    today = cached_property(screens.today)
    till = cached_property(screens.till)
    members = cached_property(screens.members)
    events = cached_property(screens.events)
    posters = cached_property(screens.posters)
    groups = cached_property(screens.groups)
    reports = cached_property(screens.reports)
    settings = cached_property(screens.settings)

    def __init__(self, app: QApplication, theme: Theme, rooms: Rooms, clock: Clock, taste: QSettings) -> None:
        super().__init__()
        self.theme, self.clock, self._taste, self.rooms = theme, clock, taste, rooms
        self.leads: dict[str, Callable[[str], None]] = {}
        self.looks: dict[str, Callable[[], None]] = {}
        self._visited: set[str] = set()
        self._stale: set[str] = set()
        self._day = clock.now().astimezone(SHOP_ZONE).date()
        self.work = Work(self._show_trouble, self._show_bug)
        self.sounds = Sounds(live_folder() / "sounds", on=taste.value(_SOUNDS, "on") == "on")
        self.window = Window(theme, self._places(), app)
        self.receipts = Receipts(self.work, rooms.posters, self.window, self.window.say, taste)
        self.pictures = CouponPictures(self.work, rooms.posters, self.window, self.window.say)
        self.gate = OwnerGate(theme, self.work, rooms.staff, self.window)
        self.serving = Serving(theme, self.work, rooms.staff, self.gate, taste, self.window)
        find, top = rooms.finding.find, self.window.top
        self.finder = Finder(theme, self.work, find, commands(), top, self.window)
        self.reminder = Reminder(theme, self.work, rooms.tasks, clock, taste, self.window)
        self._connect()
        self.serving.begin()
        self.reminder.begin()
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._show_time)
        self._tick.start(1000)
        self._show_time()
        self.window.open("today")

    @property
    def path(self) -> Path:
        """Where the shop file lies."""
        return self.rooms.shop.path

    def _places(self) -> tuple[Place, ...]:
        translate = QCoreApplication.translate
        return (
            Place("today", translate("Window", "今日"), "sun", lambda: self.today),
            Place(
                "till", translate("Window", "前台"), "scan-line", lambda: self.till, lambda: self.till.tools
            ),
            Place("members", translate("Window", "顾客"), "users", lambda: self.members, scrolls=False),
            Place(
                "events",
                translate("Window", "活动"),
                "ticket-percent",
                lambda: self.events,
                lambda: self.events.tools,
                scrolls=False,
            ),
            Place("posters", translate("Window", "海报"), "image", lambda: self.posters, scrolls=False),
            Place(
                "groups",
                translate("Window", "社群"),
                "message-circle",
                lambda: self.groups,
                lambda: self.groups.tools,
                scrolls=False,
            ),
            Place("reports", translate("Window", "报表"), "chart-column", lambda: self.reports),
            Place("settings", translate("Window", "设置"), "settings", lambda: self.settings),
        )

    def _connect(self) -> None:
        self.window.scanned.connect(self._scanned)
        self.window.search_entered.connect(self._search)
        self.finder.narrowed.connect(self._search)
        self.finder.go.connect(self.go)
        self.window.scanned.connect(self.finder.shut)
        self.window.place_opened.connect(self.finder.shut)
        self.window.clerk_pressed.connect(self.serving.ask)
        self.serving.changed.connect(self.window.set_clerk)
        self.gate.said.connect(self.window.say)
        self.window.place_opened.connect(self._arrived)
        self.work.touched.connect(self._note_stale)
        self.window.closing.connect(self.close)
        self.reminder.pressed.connect(self._from_tray)

    @Slot(str, str)
    def go(self, place: str, about: str) -> None:
        """Open a place, for something in it where an id is given."""
        self.window.open(place)
        if about and place in self.leads:
            self.leads[place](about)

    @Slot(str, str)
    def make_poster(self, kind: str, about: str) -> None:
        """Open the studio for a poster of a kind about something."""
        self.window.open("posters")
        self.posters.open_for(kind, about)

    @Slot(str, str, str)
    def hand_out(self, deed: str, kind: str, about: str) -> None:
        """Hand one coupon out: `copy` or `save` its picture, or print its `slip`."""
        match deed:
            case "copy":
                self.pictures.copy(kind, about)
            case "save":
                self.pictures.save(kind, about)
            case _:
                self.receipts.print_slip("coupon", about)

    @Slot(str)
    def _scanned(self, text: str) -> None:
        """Let the till judge what was scanned; a lottery's ticket goes to its desk."""
        code = parse(text)
        if code is not None and code.kind is CodeKind.TICKET:
            self.window.open("events")
            self.events.take_ticket(code.text)
            return
        self.window.open("till")
        self.till.scanned(text)

    @Slot()
    def _from_tray(self) -> None:
        """Show Today when she presses what the tray said."""
        self.window.open("today")
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    @Slot(str)
    def _search(self, text: str) -> None:
        self.window.open("members")
        self.members.open_tab("customers")
        self.members.customers.list.search.setText(text)

    @Slot(str)
    def export(self, kind: str) -> None:
        """Write a workbook where the reports are."""
        self.window.open("reports")
        self.reports.shelf.asked.emit(kind)

    @Slot(bool)
    def switch_sounds(self, on: bool) -> None:
        """Sound from now on, or be silent."""
        self.sounds.on = on
        self._taste.setValue(_SOUNDS, "on" if on else "off")

    def show_device(self, page: StaffPage) -> None:
        """Show how this computer sounds and prints."""
        page.show_device(sounds=self.sounds.on, printer=self.receipts.printer_name)

    @Slot(object)
    def _note_stale(self, touched: Touched) -> None:
        if touched:
            self._stale |= _ON_TOUCH - {self.window.here}

    @Slot(str)
    def _arrived(self, place: str) -> None:
        """Let a place look again when it is opened once more; at the first visit it has just read."""
        if place not in self._visited:
            self._visited.add(place)
            return
        look = self.looks.get(place)
        if look is not None and (place not in _ON_TOUCH or place in self._stale):
            self._stale.discard(place)
            look()

    @Slot()
    def _show_time(self) -> None:
        wall = self.clock.now().astimezone(SHOP_ZONE)
        if wall.date() != self._day:
            self._day = wall.date()
            self._stale |= _ON_TOUCH
            self.today.reload()
        self.window.set_clock(f"{wall:%H:%M}", f"{day(wall.date())} {weekday(wall.date())}")

    def _show_trouble(self, trouble: ShopTrouble) -> None:
        translate = QCoreApplication.translate
        ask(
            self.theme,
            self.window,
            translate("Window", "没有办成"),
            sentence(trouble),
            translate("Window", "知道了"),
        )

    def _show_bug(self, bug: BaseException) -> None:
        write_down(bug, bug_log(), self.clock.now())
        self.window.show_bug(bug)

    @Slot()
    def close(self) -> None:
        """Wait for what is running, then close the books."""
        self._tick.stop()
        self.reminder.end()
        self.work.close()
        self.rooms.close()
