from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QWidget
from shop_kit import a_member, a_paper, some_papers
from window_kit import Hand, cells, said

from shopqun.basics import ShopTrouble, Touched, Trouble
from shopqun.coupons.code import CodeKind, mint
from shopqun.floor import Floor
from shopqun.rooms import open_rooms
from shopqun.ui.finding.wording_commands import commands
from shopqun.ui.posters import painter

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLACES = ("today", "till", "members", "events", "posters", "groups", "reports", "settings")


@pytest.fixture
def taste(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def opened(launched, clock, qapp, theme, hand, taste):
    """Open the launched shop; what is made is closed again."""
    made = []

    def floor():
        new = Floor(qapp, theme, open_rooms(launched.path, clock, lambda: painter), clock, taste)
        made.append(new)
        new.window.show()
        hand.at(new.window)
        return new

    yield floor
    for each in made:
        each.window.close()
        each.window.deleteLater()
        qapp.removeEventFilter(each.window._scanner)


@pytest.fixture
def floor(opened):
    return opened()


@pytest.fixture
def hand(qtbot):
    return Hand(qtbot)


def test_each_place_has_its_key(floor, hand):
    floor.window.open("settings")
    for number, place in enumerate(PLACES):
        hand.key(Qt.Key(Qt.Key.Key_1 + number), ALT)
        assert floor.window.here == place


class _Watch(QObject):
    """Writes down which windows are shown: a part shown before it has its place is one and takes the keys."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_is_ever_a_window_of_its_own(opened, hand, qapp):
    watch = _Watch()
    qapp.installEventFilter(watch)
    try:
        floor = opened()
        for place in PLACES:
            floor.window.open(place)
        for lead in (("groups", "calendar"), ("events", "part draws"), ("members", "tiers")):
            floor.go(*lead)
        rested = []
        floor.work.books(lambda: None, rested.append)
        hand.until(lambda: rested)
    finally:
        qapp.removeEventFilter(watch)
    assert watch.shown == ["Window"]


def test_the_scanner_is_heard_everywhere(floor, hand, launched, clock):
    for place, code in zip(PLACES, some_papers(launched, clock, count=8), strict=True):
        floor.till.next_customer()
        floor.window.open(place)
        hand.scan(f"SQ:{code}")
        assert floor.window.here == "till"
        # The paper stands from a bill of 59 on, so the till asks what the bill is.
        hand.until(lambda: "这一单多少钱？填好按 Enter" in said(floor.till.waiting))
        assert floor.till.waiting.code.text() == f"SQ:{code}"


def test_what_stood_in_a_field_is_not_spoilt_by_the_scanner(floor, hand, launched, clock):
    floor.window.open("members")
    search = floor.members.customers.list.search
    hand.fill(search, "wang")
    hand.qtbot.wait(100)
    hand.scan(a_paper(launched, clock))
    assert floor.window.here == "till"
    assert search.text() == "wang"


def test_search_leads_to_the_customer(floor, hand, launched, clock):
    for name in ("zhou", "wang"):
        a_member(launched, clock, name)
    floor.window.open("reports")
    hand.key(Qt.Key.Key_K, CTRL)
    hand.until(floor.window.top.search.hasFocus)
    hand.type("wang")
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: floor.window.here == "members")
    table = floor.members.customers.list.table
    hand.until(lambda: [row[1] for row in cells(table)] == ["wang"])
    hand.until(floor.members.customers.panel.isVisible)
    assert floor.members.customers.panel.title.text() == "wang"


def search_for(floor, hand, text):
    """Call for the box by its key and type; wait until the answers are here."""
    hand.key(Qt.Key.Key_K, CTRL)
    hand.until(floor.window.top.search.hasFocus)
    hand.type(text)
    finder = floor.finder
    hand.until(lambda: finder._answered == finder._number and finder.rows.chosen)


def test_the_search_box_is_called_for_from_any_line(floor, hand):
    floor.window.open("members")
    hand.press(floor.members.customers.list.search)
    hand.type("zhou")
    hand.key(Qt.Key.Key_K, CTRL)
    hand.until(floor.window.top.search.hasFocus)
    hand.key(Qt.Key.Key_Escape)
    assert floor.members.customers.list.search.hasFocus()
    assert floor.members.customers.list.search.text() == "zhou"


def test_a_usable_paper_is_held_ready_at_the_till_and_not_used(floor, hand, launched, clock):
    code = a_paper(launched, clock)
    floor.till.waiting.amount.setText("60")
    search_for(floor, hand, code)
    hand.key(Qt.Key.Key_Return)
    assert floor.window.here == "till"
    assert (floor.till.waiting.code.text(), floor.till.waiting.amount.text()) == (code, "60")
    assert floor.rooms.coupons.show(code).state == "issued"
    hand.until(floor.till.waiting.code.hasFocus)
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: floor.rooms.coupons.show(code).state == "redeemed")


def test_the_second_answer_to_a_paper_is_its_story(floor, hand, launched, clock):
    search_for(floor, hand, a_paper(launched, clock))
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    assert (floor.window.here, floor.events.tools.current()) == ("events", "coupons")
    hand.until(lambda: "周中满减券" in said(floor.events.coupons.story))


def test_an_event_is_opened_by_its_sound(floor, hand):
    search_for(floor, hand, "zzmj")
    hand.key(Qt.Key.Key_Return)
    hand.until(floor.events.coupons.panel.isVisible)
    assert floor.events.coupons.panel.title.text() == "周中满减券"


def test_a_scan_over_the_open_list_goes_to_the_till_and_closes_it(floor, hand, launched, clock):
    search_for(floor, hand, "beif")
    hand.qtbot.wait(100)
    hand.scan(a_paper(launched, clock))
    assert floor.window.here == "till"
    assert floor.finder.isHidden()
    assert floor.window.top.search.text() == "beif"


def test_every_command_leads_to_its_place(floor):
    for command in commands():
        floor.finder.go.emit(command.place, command.about)
        assert floor.window.here == command.place, command


@pytest.mark.parametrize(
    ("lead", "true"),
    [
        (("members", "new"), lambda floor: floor.members.customers.form_panel.isVisible()),
        (("members", "import"), lambda floor: floor.members.customers.importing.isVisible()),
        (("members", "gifts"), lambda floor: floor.members.gifts.isVisible()),
        (("till", "closing"), lambda floor: floor.till.closing.isVisible()),
        (("groups", "new"), lambda floor: floor.groups.groups.form.isVisible()),
        (("groups", "texts"), lambda floor: floor.groups.texts.isVisible()),
        (("events", "draw L01"), lambda floor: floor.events.draws.choice.currentData() == "L01"),
        (("events", "claim F01"), lambda floor: floor.events.sales.claims.isVisible()),
        (("events", "part sales"), lambda floor: floor.events.sales.isVisible()),
        (("settings", "looks"), lambda floor: floor.settings.looks.isVisible()),
        (("reports", "month"), lambda floor: floor.reports.shelf.files),
    ],
    ids=lambda lead: "-".join(lead) if isinstance(lead, tuple) else "",
)
def test_a_lead_opens_what_it_says(floor, hand, lead, true):
    floor.go(*lead)
    hand.until(lambda: true(floor))


def test_the_owner_serves_until_somebody_says_otherwise(opened, hand, launched, clock):
    floor = opened()
    assert floor.window.top.clerk.text() == "老板"
    assert floor.till._counter().clerk == "老板"
    words = []
    hand.answer("yes", "Lin", words)
    hand.press(floor.window.top.clerk)
    hand.until(lambda: floor.window.top.clerk.text() == "Lin")
    assert "现在谁在前台？" in words[0]
    assert floor.window.top.clerk.text() == "Lin"
    code = a_paper(launched, clock)
    hand.scan(code)
    hand.until(floor.till.waiting.amount.hasFocus)
    hand.type("60")
    hand.key(Qt.Key.Key_Return)
    hand.until(floor.till.face.isVisible)
    assert floor.rooms.till.last_use(code).clerk == "Lin"
    floor.window.close()
    assert opened().window.top.clerk.text() == "Lin"


def test_a_new_customer_is_written_down_by_who_serves(floor, hand, taste):
    hand.answer("yes", "Lin")
    hand.press(floor.window.top.clerk)
    hand.until(lambda: taste.value("clerk") == "Lin")
    assert floor.members.customers.form._clerk == "Lin"
    assert taste.value("clerk") == "Lin"


@pytest.mark.parametrize(("button", "name"), [("no", "Lin"), ("yes", "")])
def test_thinking_better_of_it_leaves_the_clerk(floor, hand, taste, button, name):
    heard = []
    hand.answer(button, name, heard)
    hand.press(floor.window.top.clerk)
    hand.until(lambda: heard)
    if button == "yes":  # without a name it stays open
        floor.serving.question.reject()
    assert floor.window.top.clerk.text() == "老板"
    assert taste.value("clerk") is None


def test_today_follows_the_clock_when_it_is_opened(floor, hand, clock):
    hand.until(lambda: "3月1日" in said(floor.window.top))
    floor.window.open("settings")
    clock.move(days=1)
    hand.until(lambda: "3月2日" in said(floor.window.top))
    floor.window.open("today")
    hand.until(lambda: floor.today._seen.now == clock.now())


@pytest.mark.parametrize("place", ["posters", "reports"])
def test_what_only_looks_while_it_is_seen_looks_again_when_opened(floor, monkeypatch, place):
    looked = []
    floor.window.open(place)
    monkeypatch.setitem(floor.looks, place, lambda: looked.append(place))
    floor.window.open(place)
    assert looked == []
    floor.work.touched.emit(Touched.MEMBERS)
    assert looked == []
    floor.window.open("till")
    floor.work.touched.emit(Touched.NOTHING)
    floor.window.open(place)
    assert looked == []
    floor.window.open("till")
    floor.work.touched.emit(Touched.MEMBERS)
    floor.window.open(place)
    assert looked == [place]
    floor.window.open("till")
    floor.window.open(place)
    assert looked == [place]


def test_a_new_month_figure_is_there_when_reports_are_opened(floor, hand):
    hand.key(Qt.Key.Key_7, ALT)
    hand.until(lambda: floor.reports._seen is not None)
    hand.key(Qt.Key.Key_3, ALT)
    hand.press(floor.members.customers.list.add)
    hand.type("wang")
    hand.press(floor.members.customers.form.save)
    hand.until(lambda: cells(floor.members.customers.list.table))
    hand.key(Qt.Key.Key_7, ALT)
    hand.until(lambda: floor.reports._seen.now.members_new == 1)


def test_a_thing_to_do_leads_to_its_place(floor):
    floor.go("groups", "Q02")
    assert (floor.window.here, floor.groups.groups._chosen) == ("groups", "Q02")
    floor.go("groups", "calendar")
    assert (floor.window.here, floor.groups.choice.current()) == ("groups", "calendar")
    floor.go("events", "F01")
    assert (floor.window.here, floor.events.tools.current()) == ("events", "sales")
    for about in ("rewards", "review"):
        floor.members.open_tab("customers")
        floor.go("members", about)
        assert (floor.window.here, floor.members.tabs.current()) == ("members", "referrals")
    floor.go("reports", "")
    assert floor.window.here == "reports"


def test_a_customer_is_opened_by_her_id(floor, hand, launched, clock):
    member = a_member(launched, clock, "王秀兰")
    floor.go("members", str(member.id))
    hand.until(floor.members.customers.panel.isVisible)
    assert floor.members.customers.panel.title.text() == "王秀兰"


def test_a_poster_is_asked_for_by_its_subject(floor, hand):
    floor.make_poster("coupon", "C02")
    assert floor.window.here == "posters"
    hand.until(lambda: floor.posters._drawn is not None)
    assert floor.window.top.context.text() == "优惠券海报 · 周中满减券"


def test_a_trouble_nobody_waits_for_is_said_with_its_remedy(floor, hand):
    words = []
    hand.answer("no", heard=words)
    floor._show_trouble(ShopTrouble(Trouble.DISK_FULL, "shop"))
    assert "没有办成" in words[0]


def test_a_bug_leaves_every_place_open(floor):
    floor._show_bug(ZeroDivisionError("seven"))
    assert floor.window.crash.isVisible()
    floor.window.open("till")
    assert floor.till.isVisible()


def test_closing_leaves_one_file(floor, launched, clock):
    launched.close()
    a_member_was = floor.rooms.members
    a_member_was.add("王秀兰", request_id="1")
    assert (floor.path.parent / "shop.shopqun-wal").exists()
    floor.window.close()
    assert [each.name for each in floor.path.parent.glob("shop.shopqun*")] == ["shop.shopqun"]


def test_a_scanned_ticket_goes_to_the_lotteries_desk(floor):
    code = mint(CodeKind.TICKET, lambda _: 7).text
    floor.window.open("till")
    floor.window.scanned.emit(code)
    assert floor.window.here == "events"
    assert floor.events.tools.current() == "draws"
    assert floor.events.draws.run.draw.code.text().replace("-", "") == code


def test_a_whole_number_is_seen_from_the_panel_and_written_down(floor, hand, clock):
    added = floor.rooms.members.add("周大姐", phone="13800006621", record_consent=True, request_id="z").value
    floor.go("members", str(added.member.id))
    customers = floor.members.customers
    hand.until(customers.portrait.phone.isVisible)
    assert "138****6621" in customers.panel.note.text()
    hand.press(customers.portrait.phone)
    hand.until(lambda: "13800006621" in customers.panel.note.text())
    with floor.rooms.books.reading() as db:
        looks = db.exec_driver_sql("SELECT count(*) FROM gestures WHERE command LIKE '%phone%'").scalar()
    assert looks == 1


def test_what_the_tray_said_leads_to_today(floor):
    floor.window.open("till")
    floor.reminder.pressed.emit()
    assert floor.window.here == "today"
