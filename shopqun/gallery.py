"""Every screen, poster and workbook of the sample shop, drawn into a folder by one command."""

import sys
import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from shopqun.basics import Refused
from shopqun.floor import Floor
from shopqun.rooms import Rooms
from shopqun.till.lately import LineKind
from shopqun.ui import words
from shopqun.ui.theme import Mode, Theme
from shopqun.ui.work import Work
from shopqun.window import Front, clock_of

_SETTLED_MS, _LOOK_MS = 400, 100
_POSTERS = (
    ("group", "Q01", "a4", "fresh"),
    ("coupon", "C01", "a4", "fresh"),
    ("card", "", "a4", "fresh"),
    ("invite", "1", "a6", "paper"),
    ("price", "F02", "a4", "neon"),
    ("lottery", "L01", "a4", "berry"),
)


def draw_gallery(folder: Path, environment: Mapping[str, str]) -> int:
    """Draw it all, name each file on stdout, and give the exit code.

    `SHOPQUN_LANG` (zh_CN, en) and `SHOPQUN_THEME` (light, dark) say how it looks; what this computer's owner
    chose for her own window is neither asked nor changed.
    """
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.dress(app)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(ignore_cleanup_errors=True) as home:
        front = Front(app, theme, clock_of(environment), Path(home))
        front.speak_first(environment.get("SHOPQUN_LANG", words.CHINESE))
        theme.set_mode(Mode(environment.get("SHOPQUN_THEME", Mode.LIGHT)))
        for path in _drawn(front, folder):
            sys.stdout.write(f"{path}\n")
            sys.stdout.flush()
        front.leave()
    return 0


def _drawn(front: Front, folder: Path) -> Iterator[Path]:
    front.show_start()
    yield _shot(front.shell, folder / "first-start.png")
    front.show_wizard()
    yield _shot(front.shell, folder / "wizard.png")
    front.open_sample()
    floor = front.floor
    if floor is None:
        return
    for name, turn in _views(floor):
        turn()
        yield _shot(floor.window, folder / f"{name}.png", floor.work)
    yield _shot(_guide(front), folder / "guide.png")
    yield from _papers(floor.rooms, folder)


def _guide(front: Front) -> QWidget | None:
    """Open the guide, as large as the window."""
    front.show_guide()
    if front.guide is not None and front.floor is not None:
        front.guide.resize(front.floor.window.size())
    return front.guide


def _views(floor: Floor) -> tuple[tuple[str, Callable[[], object]], ...]:
    """Name each view and say how to get there, as a hand would."""
    till, window = floor.till, floor.window
    return (
        ("today", lambda: window.open("today")),
        ("till", lambda: window.open("till")),
        ("till-accepted", lambda: _scan(floor)),
        ("till-refused", lambda: till.scanned(_used_code(floor.rooms))),
        ("till-closing", till.close_the_day),
        ("members", lambda: floor.go("members", "1")),
        ("referrals", lambda: floor.go("members", "rewards")),
        ("tiers", lambda: floor.go("members", "tiers")),
        ("away", lambda: floor.members.open_tab("away")),
        ("sources", lambda: floor.members.open_tab("sources")),
        ("newcomer", lambda: _new_customer(floor)),
        ("gifts", lambda: floor.members.open_tab("gifts")),
        ("coupons", lambda: window.open("events")),
        ("coupon-panel", lambda: floor.events.coupons.table.selectRow(0)),
        ("sale-over", lambda: floor.go("events", _sale_that_is_over(floor.rooms))),
        ("sale", lambda: floor.go("events", "F02")),
        ("sale-prices", lambda: floor.events.sales.turn_to("prices")),
        ("lottery", lambda: floor.events.open_part("draws")),
        ("posters", lambda: floor.make_poster("group", "Q01")),
        ("posters-photo", lambda: floor.make_poster("coupon", "C01")),
        *_group_views(floor),
        ("calendar", lambda: floor.go("groups", "calendar")),
        ("calendar-led", lambda: _lead_up(floor)),
        ("plan", lambda: floor.groups.open_part("plan")),
        ("announcement", lambda: floor.groups.open_part("texts")),
        ("reports", lambda: window.open("reports")),
        ("settings", lambda: window.open("settings")),
        ("settings-about", lambda: floor.settings.open_section("about")),
        ("settings-staff", lambda: floor.settings.open_section("staff")),
        ("settings-livery", lambda: floor.settings.open_section("livery")),
        ("settings-law", lambda: floor.settings.open_section("law")),
        ("finding-nothing", lambda: _look_for(floor, "wuci")),
        ("finding", lambda: _look_for(floor, "周")),
    )


def _group_views(floor: Floor) -> tuple[tuple[str, Callable[[], object]], ...]:
    """Name the views of a group, of the rules and of who was warned."""
    return (
        ("groups", lambda: floor.go("groups", "Q02")),
        ("group-file", lambda: floor.groups.groups.turn_to("file")),
        ("group-health", lambda: floor.groups.groups.turn_to("health")),
        ("rules", lambda: floor.groups.open_editor(None)),
        ("cases", lambda: _warned(floor)),
    )


def _lead_up(floor: Floor) -> None:
    """Plan the lottery back into the calendar and look at its first day."""
    ahead = floor.rooms.tasks.campaigns()[-1]
    floor.rooms.tasks.arrange(ahead.kind, ahead.id, request_id=str(uuid.uuid4()))
    floor.groups.calendar.reload()
    floor.work.books(lambda: ahead.day, floor.groups.calendar.choose)


def _look_for(floor: Floor, text: str) -> None:
    """Type into the search box: what is found stands below it."""
    floor.window.top.go_search()
    floor.window.top.search.setText(text)
    floor.finder.ask()


def _scan(floor: Floor) -> None:
    """Scan a fresh paper of a customer: the verdict a metre away."""
    newest = floor.rooms.members.page(0, 1).lines[0].id
    batch = floor.rooms.coupons.issue("C02", 1, member=str(newest), request_id=str(uuid.uuid4()))
    floor.till.next_customer()
    if not isinstance(batch.value, Refused):
        floor.till.waiting.amount.setText("86.50")
        floor.till.scanned(batch.value.codes[0])


def _warned(floor: Floor) -> None:
    """Warn two customers, one of them to the third time, and turn to the case book."""
    desk = floor.rooms.conduct
    for who, deed in (("3栋老陈", "发广告"), ("小吴", "不私加群友推销"), *(("6栋阿珍", "发砍价链接"),) * 3):
        desk.warn("Q01", who, deed, "李阿姨" if who == "小吴" else "", request_id=str(uuid.uuid4()))
    desk.appeal(1, "转给家里人，发错了", request_id=str(uuid.uuid4()))
    desk.note("Q02", "半夜两点发语音", request_id=str(uuid.uuid4()))
    floor.groups.open_part("cases")
    floor.groups.reload()


def _new_customer(floor: Floor) -> None:
    floor.members.open_tab("customers")
    floor.members.customers.new_customer()


def _sale_that_is_over(rooms: Rooms) -> str:
    """Give the sale that was held last."""
    over = [sale for sale in rooms.sales.list_sales() if sale.id != "F02"]
    return max(over, key=lambda sale: sale.ends_at).id


def _used_code(rooms: Rooms) -> str:
    """Give the code of a paper that was used a while ago: one used just now is the same scan once more."""
    lines = rooms.till.lately(50).lines
    used = [line.code for line in lines if line.kind is LineKind.PAPER and not line.back]
    return next((code for code in reversed(used) if code.startswith("C")), "")


def _papers(rooms: Rooms, folder: Path) -> Iterator[Path]:
    for kind, about, size, theme in _POSTERS:
        out = folder / f"poster-{kind}.pdf"
        subject = about or rooms.posters.choices(kind)[0].id
        rooms.posters.make(kind, subject, out, size=size, theme=theme, request_id=str(uuid.uuid4()))
        if out.exists():
            yield out
    today = rooms.tasks.today()
    for name, write in (
        ("members.xlsx", rooms.reports.members),
        ("referrals.xlsx", rooms.reports.referrals),
    ):
        write(folder / name)
        yield folder / name
    month = folder / f"month-{today:%Y-%m}.xlsx"
    rooms.reports.month(f"{today:%Y-%m}", month)
    yield month


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


def _shot(widget: QWidget | None, path: Path, work: Work | None = None) -> Path:
    """Let the lanes come to rest, then draw what the window shows."""
    _wait(_SETTLED_MS)
    while work is not None and work.busy:
        _wait(_LOOK_MS)
    if widget is not None:
        widget.grab().save(str(path))
    return path
