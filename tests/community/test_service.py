"""The door of the groups, on real books."""

from dataclasses import replace
from datetime import date, time

import pytest
import qrcode
from PIL import Image
from shop_kit import new_id

from shopqun.basics import Refused, ShopDay, ShopTrouble, Trouble
from shopqun.calendar.service import TaskService
from shopqun.community.file import Column, GroupFile
from shopqun.community.group import PrintableCode
from shopqun.community.health import CLOSING, RESCUE, Light
from shopqun.community.qr import QrShown, QrState
from shopqun.community.service import GroupService
from shopqun.data.gestures import Pen
from shopqun.data.prints import record
from shopqun.posters.made import Wanted
from shopqun.prints.record import SheetProof

OWN = "https://weixin.qq.com/g/AwYAAPq1"
CONTACT = "https://u.wechat.com/MEoR9"
TODAY = date(2027, 3, 1)


@pytest.fixture
def groups(books, clock):
    made = GroupService(books, clock)
    made.add("北门邻里群", "acquisition", "wechat_group", 200, request_id="first group")
    return made


@pytest.fixture
def picture(tmp_path):
    def draw(*payloads):
        path = tmp_path / f"{abs(hash(payloads))}.png"
        sheet = Image.new("RGB", (500 * max(len(payloads), 1), 500), "white")
        for place, payload in enumerate(payloads):
            code = qrcode.make(payload, box_size=8).get_image().convert("RGB")
            sheet.paste(code, (500 * place, 0))
        sheet.save(path)
        return path

    return draw


def reason(answered):
    return answered.value.reason if isinstance(answered.value, Refused) else answered.value


def test_a_group_is_added_under_the_next_free_id(groups):
    answered = groups.add(" 果粉会员群 ", "member", "wecom_customer_group", 150, request_id="a")
    added = answered.value
    assert (added.id, added.name, added.type, added.platform, added.capacity, added.count) == (
        "Q02", "果粉会员群", "member", "wecom_customer_group", 150, None,
    )  # fmt: skip
    assert (added.qr, added.contact_qr) == (QrShown(), QrShown())
    assert [group.id for group in groups.list_groups()] == ["Q01", "Q02"]
    again = groups.add("果粉会员群", "member", "wecom_customer_group", 150, request_id="a")
    assert (again.value, again.repeated) == (added, True)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("北门邻里群", "fan", "qq_group", 100), "name_taken"),
        (("群", "secret", "qq_group", 100), "bad_group_type"),
        (("群", "fan", "telegram", 100), "bad_platform"),
        (("群", "fan", "other", 0), "bad_count"),
        (("群", "fan", "other", 100_001), "bad_count"),
        ((" ", "fan", "other", 100), "bad_name"),
        (("长" * 61, "fan", "other", 100), "bad_name"),
    ],
)
def test_what_is_no_new_group(groups, said, code):
    assert reason(groups.add(*said, request_id="a")) == code
    assert len(groups.list_groups()) == 1


def test_the_newest_count_is_in_force(groups):
    assert groups.count("Q01", 150, request_id="a").value.count == 150
    assert groups.count("北门邻里群", 0, request_id="b").value.count == 0
    assert [group.count for group in groups.list_groups()] == [0]
    assert reason(groups.count("Q09", 1, request_id="c")) == "unknown_group"
    assert reason(groups.count("Q01", -1, request_id="d")) == "bad_count"


def test_a_code_is_read_from_its_picture_and_ages(groups, picture, clock):
    kept = groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a").value
    assert (kept.qr.payload, kept.qr.kind, kept.qr.state) == (OWN, "wechat_group", QrState.FRESH)
    clock.set("2027-03-06T00:00:00+08:00")
    assert groups.list_groups()[0].qr.state is QrState.AGEING
    clock.set("2027-03-08T00:00:00+08:00")
    assert groups.list_groups()[0].qr.state is QrState.EXPIRED
    assert groups.printable_code("Q01").reason == "group_qr_expired"
    groups.keep_qr("Q01", picture(OWN), date(2027, 3, 8), request_id="b")
    assert groups.list_groups()[0].qr.state is QrState.FRESH


def test_a_contact_stands_beside_the_groups_own_code(groups, picture):
    groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a")
    kept = groups.keep_qr("Q01", picture(CONTACT), TODAY, request_id="b").value
    assert (kept.qr.payload, kept.contact_qr.payload) == (OWN, CONTACT)
    assert groups.printable_code("Q01") == PrintableCode(kept.qr, by_contact=False)
    groups.count("Q01", 200, request_id="c")
    assert groups.printable_code("Q01") == PrintableCode(kept.contact_qr, by_contact=True)


@pytest.mark.parametrize(
    ("payloads", "code"),
    [
        ((), "no_qr"),
        (("wxp://f2f0abcdef",), "payment_code"),
        (("HTTPS://QR.ALIPAY.COM/FKX01",), "payment_code"),
        ((OWN, CONTACT), "two_codes"),
    ],
)
def test_a_picture_that_cannot_be_kept(groups, picture, payloads, code):
    assert reason(groups.keep_qr("Q01", picture(*payloads), TODAY, request_id="a")) == code
    assert groups.list_groups()[0].qr.state is QrState.MISSING


def test_a_code_is_not_made_tomorrow(groups, picture, clock):
    clock.set("2027-03-01T23:59:59+08:00")
    answered = groups.keep_qr("Q01", picture(OWN), date(2027, 3, 2), request_id="a")
    assert reason(answered) == "bad_day"
    clock.set("2027-03-02T00:00:00+08:00")
    answered = groups.keep_qr("Q01", picture(OWN), date(2027, 3, 2), request_id="b")
    assert answered.value.qr.state is QrState.FRESH


def test_nobodys_group_and_no_picture(groups, picture, tmp_path):
    assert reason(groups.keep_qr("Q09", picture(OWN), TODAY, request_id="a")) == "unknown_group"
    assert groups.printable_code("Q09").reason == "unknown_group"
    words = tmp_path / "words.png"
    words.write_text("no picture", encoding="utf-8")
    for path, kind in ((words, Trouble.UNREADABLE), (tmp_path / "none.png", Trouble.NOT_FOUND)):
        with pytest.raises(ShopTrouble) as trouble:
            groups.keep_qr("Q01", path, TODAY, request_id="b")
        assert trouble.value.kind is kind


def test_the_same_picture_twice_is_one_gesture(groups, picture):
    first = groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a")
    again = groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a")
    assert (again.value, again.repeated) == (first.value, True)
    assert reason(groups.keep_qr("Q01", picture(CONTACT), TODAY, request_id="a")) == "request_id_reused"


def fares(groups, group="Q01"):
    return next(each for each in groups.healths() if each.group_id == group)


def test_a_group_s_file_is_kept_and_its_end_stands_in_the_group(groups):
    file = GroupFile(
        " 给会员留货 ", "steady", ("群主：老周", ""), (Column("早报", (1, 3), time(8)),), date(2027, 5, 1)
    )
    kept = groups.write_file("北门邻里群", file, request_id="a").value
    assert (kept.purpose, kept.roles) == ("给会员留货", ("群主：老周",))
    (board,) = groups.overview().groups
    assert (board.file, board.closes_on) == (kept, date(2027, 5, 1))
    assert (
        reason(groups.write_file("Q01", replace(file, next_group="Q09"), request_id="b")) == "bad_next_group"
    )
    assert reason(groups.write_file("Q09", file, request_id="c")) == "unknown_group"


def test_a_plan_s_columns_stand_until_the_owner_writes_some(launched, clock):
    columns = GroupService(launched, clock).files()["Q01"].columns
    assert [column.name for column in columns] == ["到货早报", "限时抢购", "挑果小课堂", "邻居晒单"]


def test_a_second_group_for_the_same_is_asked_about_until_they_differ(groups):
    groups.add("南门邻里群", "acquisition", "wechat_group", 200, request_id="a")
    assert [board.twins for board in groups.overview().groups] == [("南门邻里群",), ("北门邻里群",)]
    groups.write_file("Q01", GroupFile("北门的到货早报"), request_id="b")
    groups.write_file("Q02", GroupFile("南门的到货早报"), request_id="c")
    assert [board.twins for board in groups.overview().groups] == [(), ()]


def test_a_look_is_written_down_and_counts_the_people(groups, clock):
    clock.move(days=2)
    assert fares(groups).look == 3
    found = groups.check("Q01", 84, 16, 30, request_id="a").value
    assert (found.look, found.leaving, found.check.spoke) == (0, 16, 30)
    assert groups.list_groups()[0].count == 84
    for numbers, code in (((5, 0, 6), "bad_spoke"), ((-1, 0, 0), "bad_count")):
        assert reason(groups.check("Q01", *numbers, request_id=code)) == code


def test_a_temperature_test_is_counted_twice_and_a_cold_group_sleeps(groups, clock):
    assert reason(groups.ask("Q01", "爱吃哪种？", request_id="a")) == "count_first"
    groups.count("Q01", 100, request_id="b")
    assert reason(groups.ask("Q01", " ", request_id="c")) == "question_needed"
    assert groups.ask("Q01", "爱吃哪种？", request_id="d").value.probe.question == "爱吃哪种？"
    assert reason(groups.ask("Q01", "还是哪种？", request_id="e")) == "probe_open"
    assert reason(groups.answered("Q01", 1, request_id="f")) == "not_due"
    clock.move(hours=2)
    assert groups.answered("Q01", 1, request_id="g").value.sleeps is False
    assert reason(groups.answered("Q01", 2, request_id="h")) == "not_due"
    clock.move(hours=22)
    assert reason(groups.answered("Q01", 101, request_id="i")) == "bad_spoke"
    assert reason(groups.answered("Q01", -1, request_id="j")) == "bad_count"
    assert groups.answered("Q01", 2, request_id="k").value.sleeps is True
    assert reason(groups.answered("Q01", 2, request_id="l")) == "no_probe"
    assert groups.ask("Q01", "再问一次？", request_id="m").value.probe.answered == ()


def cold(groups, clock):
    groups.count("Q01", 100, request_id="count")
    groups.ask("Q01", "爱吃哪种？", request_id="ask")
    clock.move(hours=2)
    groups.answered("Q01", 0, request_id="two")
    clock.move(hours=22)
    groups.answered("Q01", 0, request_id="day")


def test_a_sleeping_group_is_rescued_in_three_steps_and_then_kept(groups, clock):
    cold(groups, clock)
    assert reason(groups.step("Q01", "rescue_kept", request_id="a")) == "rescue_first"
    for step in RESCUE:
        found = groups.step("Q01", step, request_id=step).value
    assert (found.rescued, found.sleeps) == (True, True)
    assert reason(groups.step("Q01", RESCUE[0], request_id="b")) == "step_taken"
    clock.move(days=1)
    kept = groups.step("Q01", "rescue_kept", request_id="c").value
    assert (kept.sleeps, kept.steps) == (False, ())


def test_a_group_is_closed_step_by_step_and_ends_the_day_it_is_dissolved(groups, clock):
    clock.move(days=9)
    for step in CLOSING:
        found = groups.step("Q01", step, request_id=step).value
    assert found.steps == CLOSING
    (board,) = groups.overview().groups
    assert (board.closes_on, board.file.phase) == (date(2027, 3, 10), "closing")
    clock.move(days=1)
    assert fares(groups).look == 0
    assert reason(groups.step("Q01", "closing_party", request_id="a")) == "bad_step"
    assert reason(groups.step("Q09", "closing_told", request_id="b")) == "unknown_group"


def test_the_lights_see_what_was_done_of_the_calendar(launched, clock):
    groups, tasks = GroupService(launched, clock), TaskService(launched, clock)
    useful, joint, warm = groups.healths()[0].lights
    assert (useful, joint, warm) == (Light.RED, Light.RED, Light.UNKNOWN)
    clock.set("2027-03-07T21:00:00+08:00")
    for task in tasks.tasks(TODAY, date(2027, 3, 7)):
        tasks.done(task.id, request_id=new_id())
    groups.check("Q01", 100, 0, 10, request_id="a")
    assert groups.healths()[0].lights == (Light.GREEN, Light.GREEN, Light.GREEN)


def test_the_board_names_the_next_group_and_the_sheets_out_there(groups, picture, books, clock):
    groups.add("北门邻里2群", "acquisition", "wechat_group", 200, request_id="a")
    groups.keep_qr("Q02", picture(OWN), TODAY, request_id="b")
    first, second = groups.overview().groups
    assert (first.next_group.id, second.next_group) == ("Q02", None)
    assert (first.heir, second.heir) == ("北门邻里3群", "北门邻里3群")
    sheet = SheetProof("Q02", 1, (OWN,))
    with books.writing() as db:
        record(
            Pen(db, clock.now(), ShopDay(), None),
            "owner",
            Wanted("group", "Q02").kept("pdf", "x.pdf"),
            [sheet],
        )
    (hung,) = groups.overview().groups[1].hanging
    assert (hung.kind, hung.about, hung.in_force, hung.usable_before) == (
        "group",
        "Q02",
        True,
        date(2027, 3, 8),
    )
    assert groups.overview().groups[0].hanging == ()
