"""A campaign's posts go into the calendar in one gesture, once, and move with its day."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shop_kit import TestClock, dump, new_id
from sqlalchemy import update

from shopqun.basics import Refused
from shopqun.calendar.campaign import CampaignKind
from shopqun.calendar.leadup import Fate
from shopqun.calendar.service import TaskService
from shopqun.calendar.sop import Cell
from shopqun.data.books import Books
from shopqun.data.tables.flashsales import Sale

SALE, LOTTERY = CampaignKind.SALE, CampaignKind.LOTTERY


@pytest.fixture
def tasks(launched, clock):
    return TaskService(launched, clock)


def put_off(books, days):
    """Let the sale begin so many days later, or earlier."""
    with books.writing() as db:
        start = db.execute(Sale.__table__.select().where(Sale.id == "F01")).one()
        by = timedelta(days=days)
        times = {name: getattr(start, name) + by for name in ("starts_at", "ends_at", "pickup_until")}
        db.execute(update(Sale).where(Sale.id == "F01").values(**times))


def posts(tasks):
    columns = {"抢购预告", "抢购提醒", "今天开抢", "晒单"}
    return [task for task in tasks.all_tasks() if task.column in columns]


def test_what_is_still_to_come_is_listed(tasks, clock):
    assert [(each.kind, each.id) for each in tasks.campaigns()] == [(SALE, "F01"), (LOTTERY, "L01")]
    clock.set("2027-03-07T00:00:00+08:00")
    assert [each.id for each in tasks.campaigns()] == ["L01"]
    clock.set("2027-03-22T00:00:00+08:00")
    assert tasks.campaigns() == ()


def test_a_look_writes_nothing(tasks, launched):
    before = dump(launched)
    assert tasks.lead_up(SALE, "F01").count(Fate.NEW) == 4
    assert dump(launched) == before


def test_one_gesture_puts_all_four_in(tasks):
    answer = tasks.arrange(SALE, "周六鲜果夜市", request_id="plan").value
    assert answer.count(Fate.NEW) == 4
    found = posts(tasks)
    assert [(each.day, each.table, each.assignee) for each in found] == [
        (date(2027, 3, 3), "growth", "全员"),
        (date(2027, 3, 5), "growth", "全员"),
        (date(2027, 3, 6), "growth", "全员"),
        (date(2027, 3, 7), "growth", "全员"),
    ]
    assert found[2].words.startswith("【周六鲜果夜市】今天19:30开始接龙：\n丹东99草莓500g 23.9元，60份\n")
    assert len(tasks.all_tasks()) == 34


def test_a_lottery_names_its_prizes_and_no_blank(tasks):
    tasks.arrange(LOTTERY, "L01", request_id="plan")
    (opening,) = [each for each in tasks.all_tasks() if each.column == "今天开抽"]
    assert [line.split(" ")[0] for line in opening.words.split("\n")[1:-1]] == [
        "一等奖",
        "二等奖",
        "三等奖",
        "四等奖",
    ]


def test_asked_again_nothing_is_there_twice(tasks, launched):
    first = tasks.arrange(SALE, "F01", request_id="plan")
    before = dump(launched, "gestures")
    assert tasks.arrange(SALE, "F01", request_id="plan").repeated
    again = tasks.arrange(SALE, "F01", request_id=new_id()).value
    assert again.count(Fate.SAME) == 4
    assert dump(launched, "gestures") == before
    assert first.value.campaign == again.campaign


def test_the_posts_move_with_the_sale_but_what_was_done_stays(tasks, launched, clock):
    tasks.arrange(SALE, "F01", request_id="plan")
    told, reminded, *_ = posts(tasks)
    tasks.done(told.id, request_id="done")
    tasks.change(str(reminded.id), {Cell.TIME: "21:30"}, request_id="later")
    put_off(launched, 1)
    moved = tasks.arrange(SALE, "F01", request_id="again").value
    assert [turn.fate for turn in moved.turns] == [Fate.SETTLED, Fate.CHANGED, Fate.CHANGED, Fate.CHANGED]
    found = posts(tasks)
    assert [each.day.day for each in found] == [3, 6, 7, 8]
    assert [f"{each.due_at:%H:%M}" for each in found] == ["04:00", "13:30", "11:00", "04:00"]  # UTC
    assert [each.id for each in found][:2] == [told.id, reminded.id]


@pytest.mark.parametrize(
    ("kind", "about", "reason"),
    [(SALE, "F09", "unknown_sale"), (LOTTERY, "F01", "unknown_lottery"), (SALE, "", "unknown_sale")],
)
def test_nobodys_campaign(tasks, launched, kind, about, reason):
    before = dump(launched, "gestures")
    assert tasks.lead_up(kind, about).reason == reason
    assert tasks.arrange(kind, about, request_id=new_id()).value.reason == reason
    assert dump(launched, "gestures") == before


def test_a_campaign_long_over_is_refused(tasks, clock):
    clock.set("2027-03-08T00:00:00+08:00")
    assert tasks.arrange(SALE, "F01", request_id=new_id()).value == Refused(
        "campaign_over", {"last": date(2027, 3, 6)}
    )


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(-3, 3), st.integers(0, 30)), max_size=5))
def test_however_it_is_put_off_there_are_never_two_of_a_step(launched_file, tmp_path_factory, moves):
    path = tmp_path_factory.mktemp("led") / "shop.shopqun"
    path.write_bytes(launched_file.read_bytes())
    books, clock = Books.open(path), TestClock()
    tasks = TaskService(books, clock)
    for days, hours in moves:
        put_off(books, days)
        clock.move(hours=hours)
        tasks.arrange(SALE, "F01", request_id=new_id())
    found = posts(tasks)
    assert len({each.column for each in found}) == len(found)
    assert all(each.due_at >= datetime.fromisoformat("2027-02-28T00:00:00+08:00") for each in found)
    books.close()
