"""Makes the screens of an open shop, each at its first visit: built, connected to its floor, and read.

A screen says what it does with the id it is opened for (`floor.leads`), and what it reads again when it is
opened once more: time went by, or others wrote (`floor.looks`).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from shopqun.ui.community.screen import GroupsScreen
from shopqun.ui.events.screen import EventsScreen
from shopqun.ui.members.screen import MembersScreen
from shopqun.ui.planning.plan_part import PlanPart
from shopqun.ui.posters.print_book import PrintBook
from shopqun.ui.posters.screen import PostersScreen
from shopqun.ui.posters.task_sheets import TaskSheets
from shopqun.ui.reports.screen import ReportsScreen
from shopqun.ui.shop.screen import SettingsScreen
from shopqun.ui.till.desk import Desk
from shopqun.ui.till.screen import TillScreen
from shopqun.ui.today.screen import TodayScreen

if TYPE_CHECKING:
    from shopqun.floor import Floor

Screen = TypeVar(
    "Screen",
    TodayScreen,
    TillScreen,
    MembersScreen,
    EventsScreen,
    PostersScreen,
    GroupsScreen,
    ReportsScreen,
    SettingsScreen,
)


def _read(floor: Floor, made: Screen) -> Screen:
    """Read a new screen; it is the window's from now on, so that it goes with it, opened or not."""
    made.setParent(floor.window)
    made.reload()
    return made


def today(floor: Floor) -> TodayScreen:
    """Make the place she begins at."""
    made = TodayScreen(floor.theme, floor.work, floor.rooms.tasks, floor.rooms.shop)
    made.go.connect(floor.go)
    made.make_poster.connect(floor.make_poster)
    made.said.connect(floor.window.say)
    made.headed.connect(partial(floor.window.set_heading, "today"))
    made.badged.connect(partial(floor.window.set_badge, "today"))
    floor.looks["today"] = made.reload
    return _read(floor, made)


def till(floor: Floor) -> TillScreen:
    """Make the counter."""
    rooms = floor.rooms
    desk = Desk(rooms.till, rooms.members, rooms.referrals, rooms.sales)
    made = TillScreen(floor.theme, floor.work, desk, floor.sounds, floor.gate.ask)
    made.go.connect(floor.go)
    made.said.connect(floor.window.say)
    made.slip_asked.connect(floor.receipts.print_slip)
    made.closing_asked.connect(floor.receipts.print_parts)
    made.set_clerk(floor.serving.name)
    floor.serving.changed.connect(made.set_clerk)
    floor.leads["till"] = made.open_for
    return _read(floor, made)


def members(floor: Floor) -> MembersScreen:
    """Make the place of her customers, who brought whom, and the tiers."""
    rooms = floor.rooms
    made = MembersScreen(
        floor.theme, floor.work, rooms.members, rooms.referrals, rooms.loyalty, rooms.placements
    )
    made.make_poster.connect(floor.make_poster)
    made.said.connect(floor.window.say)
    made.print_receipt.connect(floor.receipts.print_for)
    made.slip_asked.connect(floor.receipts.print_parts)
    made.export.connect(floor.export)
    made.phone_asked.connect(floor.gate.show_phone)
    made.set_clerk(floor.serving.name)
    floor.serving.changed.connect(made.set_clerk)
    floor.leads["members"] = made.open_for
    floor.looks["members"] = made.referrals.reload
    return _read(floor, made)


def events(floor: Floor) -> EventsScreen:
    """Make the place of coupons, sales and lotteries."""
    rooms = floor.rooms
    made = EventsScreen(floor.theme, floor.work, floor.clock, rooms.coupons, rooms.sales, rooms.lotteries)
    made.make_poster.connect(floor.make_poster)
    made.said.connect(floor.window.say)
    made.headed.connect(partial(floor.window.set_heading, "events"))
    made.hand_out.connect(floor.hand_out)
    made.prepare.connect(partial(floor.go, "groups"))
    floor.leads["events"] = made.open_for
    return _read(floor, made)


def posters(floor: Floor) -> PostersScreen:
    """Make the studio."""
    rooms = floor.rooms
    made = PostersScreen(floor.theme, floor.work, rooms.posters, rooms.law, rooms.livery, rooms.placements)
    book = PrintBook(floor.theme, floor.work, rooms.prints, rooms.posters, made)
    made.inspector.record_asked.connect(book.open_for)
    made.go.connect(floor.go)
    made.headed.connect(partial(floor.window.set_heading, "posters"))
    floor.looks["posters"] = made.reload
    return _read(floor, made)


def groups(floor: Floor) -> GroupsScreen:
    """Make the place of her groups and of what is said in them."""
    rooms = floor.rooms
    plan = PlanPart(floor.theme, floor.work, rooms.plans)
    made = GroupsScreen(floor.theme, floor.work, rooms.groups, rooms.tasks, rooms.conduct, plan)
    plan.make_poster.connect(floor.make_poster)
    plan.said.connect(floor.window.say)
    plan.reload()
    made.make_poster.connect(floor.make_poster)
    made.said.connect(floor.window.say)
    made.undoable.connect(floor.window.say)
    made.hand_out.connect(floor.hand_out)
    made.sheet_asked.connect(TaskSheets(floor.work, floor.rooms.tasks, floor.window, floor.window.say).save)
    made.headed.connect(partial(floor.window.set_heading, "groups"))
    floor.leads["groups"] = made.open_for
    floor.looks["groups"] = made.reload
    return _read(floor, made)


def reports(floor: Floor) -> ReportsScreen:
    """Make the place that says what it brought."""
    made = ReportsScreen(floor.theme, floor.work, floor.rooms.reports)
    made.said.connect(floor.window.say)
    made.headed.connect(partial(floor.window.set_heading, "reports"))
    floor.leads["reports"] = made.shelf.asked.emit
    floor.looks["reports"] = made.reload
    return _read(floor, made)


def settings(floor: Floor) -> SettingsScreen:
    """Make the place of backups, of the shop, of who serves and of how it looks."""
    rooms = floor.rooms
    made = SettingsScreen(
        floor.theme, floor.work, rooms.shop, rooms.staff, rooms.law, rooms.livery, floor.gate.ask
    )
    made.headed.connect(partial(floor.window.set_heading, "settings"))
    made.restore.connect(floor.restoring)
    made.speaks.connect(floor.speaks)
    made.about.guide.connect(floor.window.help_asked)
    page = made.staff
    page.sounds_switched.connect(floor.switch_sounds)
    page.printer_asked.connect(floor.receipts.choose_printer)
    page.printer_asked.connect(lambda: floor.show_device(page))
    page.trial_asked.connect(lambda: floor.receipts.print_slip("trial", ""))
    floor.show_device(page)
    floor.leads["settings"] = made.open_section
    floor.looks["settings"] = made.reload
    return _read(floor, made)
