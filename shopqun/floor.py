"""The shop floor: the eight places of an open shop, built, connected and put into the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from shopqun.basics import SHOP_ZONE, Clock, ShopTrouble, Touched
from shopqun.bugs import write_down
from shopqun.coupons.code import CodeKind, parse
from shopqun.places import bug_log, live_folder
from shopqun.posters.brief import CounterSlip, SlipRow
from shopqun.rooms import Rooms
from shopqun.ui.community.screen import GroupsScreen
from shopqun.ui.dates import day, weekday
from shopqun.ui.events.screen import EventsScreen
from shopqun.ui.members.screen import MembersScreen
from shopqun.ui.owner import OwnerGate
from shopqun.ui.parts.ask import ask
from shopqun.ui.posters.pictures import CouponPictures
from shopqun.ui.posters.receipts import Receipts
from shopqun.ui.posters.screen import PostersScreen
from shopqun.ui.reports.screen import ReportsScreen
from shopqun.ui.serving import Serving
from shopqun.ui.shop.screen import SettingsScreen
from shopqun.ui.sounds import Sounds
from shopqun.ui.theme import Theme
from shopqun.ui.till.desk import Desk
from shopqun.ui.till.screen import TillScreen
from shopqun.ui.today.screen import TodayScreen
from shopqun.ui.troubles import sentence
from shopqun.ui.window import Place, Window
from shopqun.ui.work import Work

_SOUNDS = "sounds"
_ON_TOUCH = frozenset({"posters", "reports"})
"""Places that look again by themselves only while they are seen."""


class Floor(QObject):
    """An open shop with its window; `restoring(path)` asks to put a backup in the place of its file.

    `speaks(language)` asks for the same window in a language.

    `taste` remembers who serves.
    """

    restoring = Signal(Path)
    speaks = Signal(str)

    def __init__(self, app: QApplication, theme: Theme, rooms: Rooms, clock: Clock, taste: QSettings) -> None:
        super().__init__()
        self._theme, self._clock, self._taste, self.rooms = theme, clock, taste, rooms
        self._stale: set[str] = set()
        self._day = clock.now().astimezone(SHOP_ZONE).date()
        self.work = Work(self._show_trouble, self._show_bug)
        self.today = TodayScreen(theme, self.work, rooms.tasks, rooms.shop)
        self.sounds = Sounds(live_folder() / "sounds", on=taste.value(_SOUNDS, "on") == "on")
        desk = Desk(rooms.till, rooms.members, rooms.referrals, rooms.sales)
        self.till = TillScreen(theme, self.work, desk, self.sounds, self._ask_owner)
        self.members = MembersScreen(
            theme, self.work, rooms.members, rooms.referrals, rooms.loyalty, rooms.placements
        )
        self.events = EventsScreen(theme, self.work, clock, rooms.coupons, rooms.sales, rooms.lotteries)
        self.posters = PostersScreen(theme, self.work, rooms.posters, rooms.law)
        self.groups = GroupsScreen(theme, self.work, rooms.groups, rooms.tasks)
        self.reports = ReportsScreen(theme, self.work, rooms.reports)
        self.settings = SettingsScreen(theme, self.work, rooms.shop, rooms.staff, rooms.law, self._ask_owner)
        self.window = Window(theme, self._places(), app)
        self.receipts = Receipts(self.work, rooms.posters, self.window, self.window.say, taste)
        self.pictures = CouponPictures(self.work, rooms.posters, self.window, self.window.say)
        self.gate = OwnerGate(theme, self.work, rooms.staff, self.window)
        self.serving = Serving(theme, self.work, rooms.staff, self.gate, taste, self.window)
        self._lead = self._leads()
        self._look_again = self._looks()
        self._connect()
        self.serving.begin()
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._show_time)
        self._tick.start(1000)
        self._show_time()
        self.reload()

    @property
    def path(self) -> Path:
        """Where the shop file lies."""
        return self.rooms.shop.path

    def _places(self) -> tuple[Place, ...]:
        translate, events, groups = QCoreApplication.translate, self.events, self.groups
        return (
            Place("today", translate("Window", "今日"), "sun", self.today),
            Place("till", translate("Window", "前台"), "scan-line", self.till, self.till.tools),
            Place("members", translate("Window", "顾客"), "users", self.members, scrolls=False),
            Place(
                "events", translate("Window", "活动"), "ticket-percent", events, events.tools, scrolls=False
            ),
            Place("posters", translate("Window", "海报"), "image", self.posters, scrolls=False),
            Place(
                "groups", translate("Window", "社群"), "message-circle", groups, groups.tools, scrolls=False
            ),
            Place("reports", translate("Window", "报表"), "chart-column", self.reports),
            Place("settings", translate("Window", "设置"), "settings", self.settings),
        )

    def _leads(self) -> dict[str, Callable[[str], None]]:
        """Say what a place does with the id it is opened for."""
        return {
            "events": self.events.open_sale,
            "groups": self._open_group,
            "members": self._open_members,
            "settings": self.settings.open_section,
        }

    def _looks(self) -> dict[str, Callable[[], None]]:
        """Say what a place reads again when it is opened: time went by, or others wrote."""
        return {
            "today": self.today.reload,
            "members": self.members.referrals.reload,
            "posters": self.posters.reload,
            "groups": self.groups.reload,
            "reports": self.reports.reload,
            "settings": self.settings.reload,
        }

    def _open_group(self, about: str) -> None:
        if about == "calendar":
            self.groups.open_part("calendar")
        else:
            self.groups.open_group(about)

    def _open_members(self, about: str) -> None:
        if about in ("rewards", "review"):
            self.members.open_tab("referrals")
        elif about == "tiers":
            self.members.open_tab("tiers")
        else:
            self.members.show_member(about)

    def _connect(self) -> None:
        for leads in (self.today.go, self.till.go, self.posters.go):
            leads.connect(self.go)
        makers = (self.today, self.members, self.events, self.groups)
        for asks in [screen.make_poster for screen in makers]:
            asks.connect(self.make_poster)
        tellers = (self.today, self.till, self.members, self.events, self.groups, self.reports)
        for says in [screen.said for screen in tellers]:
            says.connect(self.window.say)
        self.today.headed.connect(lambda words: self.window.set_heading("today", words))
        self.posters.headed.connect(lambda words: self.window.set_heading("posters", words))
        self.reports.headed.connect(lambda words: self.window.set_heading("reports", words))
        self.events.headed.connect(lambda words, title: self.window.set_heading("events", words, title))
        self.groups.headed.connect(lambda words, title: self.window.set_heading("groups", words, title))
        self.today.badged.connect(lambda count: self.window.set_badge("today", count))
        self.members.print_receipt.connect(self.receipts.print_for)
        self.till.slip_asked.connect(self.receipts.print_slip)
        self.till.closing_asked.connect(self._print_parts)
        self.members.slip_asked.connect(self._print_parts)
        self.events.hand_out.connect(self.hand_out)
        self.members.export.connect(self._export)
        self.members.phone_asked.connect(self.gate.show_phone)
        self.settings.headed.connect(lambda words: self.window.set_heading("settings", words))
        self.settings.restore.connect(self.restoring)
        self.settings.speaks.connect(self.speaks)
        self.window.scanned.connect(self._scanned)
        self.window.search_entered.connect(self._search)
        self.window.clerk_pressed.connect(self.serving.ask)
        self.serving.changed.connect(self._set_clerk)
        self.gate.said.connect(self.window.say)
        self._connect_settings()
        self.window.place_opened.connect(self._arrived)
        self.work.touched.connect(self._note_stale)
        self.window.closing.connect(self.close)

    @Slot(str, str)
    def go(self, place: str, about: str) -> None:
        """Open a place, for something in it where an id is given."""
        self.window.open(place)
        if about and place in self._lead:
            self._lead[place](about)

    @Slot(str, str)
    def make_poster(self, kind: str, about: str) -> None:
        """Open the studio for a poster of a kind about something."""
        self.posters.open_for(kind, about)
        self.window.open("posters")

    @Slot(str, object)
    def _print_parts(self, title: str, parts: tuple[tuple[SlipRow, ...], ...]) -> None:
        self.receipts.print_brief(CounterSlip(self.rooms.posters.face(), title, parts))

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

    @Slot(str)
    def _search(self, text: str) -> None:
        self.window.open("members")
        self.members.open_tab("customers")
        self.members.customers.list.search.setText(text)

    @Slot(str)
    def _export(self, kind: str) -> None:
        self.window.open("reports")
        self.reports.shelf.asked.emit(kind)

    def _connect_settings(self) -> None:
        page = self.settings.staff
        page.sounds_switched.connect(self._switch_sounds)
        page.printer_asked.connect(self.receipts.choose_printer)
        page.printer_asked.connect(self._show_device)
        page.trial_asked.connect(lambda: self.receipts.print_slip("trial", ""))
        self._show_device()

    def _ask_owner(self, act: str, why: str, then: Callable[[], None]) -> None:
        self.gate.ask(act, why, then)

    @Slot(bool)
    def _switch_sounds(self, on: bool) -> None:
        self.sounds.on = on
        self._taste.setValue(_SOUNDS, "on" if on else "off")

    @Slot()
    def _show_device(self) -> None:
        self.settings.staff.show_device(sounds=self.sounds.on, printer=self.receipts.printer_name)

    def _set_clerk(self, name: str) -> None:
        self.window.set_clerk(name)
        self.till.set_clerk(name)
        self.members.set_clerk(name)

    @Slot(object)
    def _note_stale(self, touched: Touched) -> None:
        if touched:
            self._stale |= _ON_TOUCH - {self.window.here}

    @Slot(str)
    def _arrived(self, place: str) -> None:
        """Let a place look again when it is opened."""
        look = self._look_again.get(place)
        if look is not None and (place not in _ON_TOUCH or place in self._stale):
            self._stale.discard(place)
            look()

    def reload(self) -> None:
        """Read every place again."""
        screens = (self.today, self.till, self.members, self.events, self.posters, self.groups, self.reports)
        for screen in (*screens, self.settings):
            screen.reload()

    @Slot()
    def _show_time(self) -> None:
        wall = self._clock.now().astimezone(SHOP_ZONE)
        if wall.date() != self._day:
            self._day = wall.date()
            self._stale |= _ON_TOUCH
            self.today.reload()
        self.window.set_clock(f"{wall:%H:%M}", f"{day(wall.date())} {weekday(wall.date())}")

    def _show_trouble(self, trouble: ShopTrouble) -> None:
        translate = QCoreApplication.translate
        ask(
            self._theme,
            self.window,
            translate("Window", "没有办成"),
            sentence(trouble),
            translate("Window", "知道了"),
        )

    def _show_bug(self, bug: BaseException) -> None:
        write_down(bug, bug_log(), self._clock.now())
        self.window.show_bug(bug)

    @Slot()
    def close(self) -> None:
        """Wait for what is running, then close the books."""
        self._tick.stop()
        self.work.close()
        self.rooms.close()
