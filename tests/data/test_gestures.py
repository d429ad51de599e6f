"""A gesture happens once, is remembered, and leaves nothing behind when it is refused."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

import pytest
from shop_kit import dump, launch, new_id, preset
from sqlalchemy import insert, select

from shopqun.basics import Refused, ShopDay
from shopqun.data.gestures import Answered, Request, days_of, last_instant, once, recall
from shopqun.data.tables.community import GroupCount
from shopqun.data.tables.shop import Gesture


@dataclass(frozen=True, slots=True)
class Counted:
    people: int
    at: datetime


def count_people(people, refuse=None):
    def act(pen):
        pen.db.execute(insert(GroupCount).values(group_id="Q01", people=people, at=pen.at))
        return refuse or Counted(people, pen.at)

    return act


def ask(request_id, **said):
    return Request(request_id, "test count", said or {"people": 5})


def test_an_answer_is_given_again_and_nothing_is_done_twice(launched, clock):
    first = once(launched, clock, ask("a"), Counted, count_people(5))
    assert first == Answered(Counted(5, clock.at))
    rows = dump(launched)
    clock.move(days=3)
    assert once(launched, clock, ask("a"), Counted, count_people(6)) == Answered(first.value, repeated=True)
    assert dump(launched) == rows


def test_the_same_id_for_something_else_is_no_repeat(launched, clock):
    once(launched, clock, ask("a"), Counted, count_people(5))
    rows = dump(launched)
    again = once(launched, clock, ask("a", people=6), Counted, count_people(6))
    assert again == Answered(Refused("request_id_reused"))
    other = Request("a", "another command", {"people": 5})
    assert once(launched, clock, other, Counted, count_people(5)).value == Refused("request_id_reused")
    assert dump(launched) == rows


def test_the_order_of_arguments_does_not_matter(launched, clock):
    once(launched, clock, ask("a", x=1, y="二"), Counted, count_people(5))
    assert once(launched, clock, ask("a", y="二", x=1), Counted, count_people(5)).repeated


def test_a_refusal_is_remembered_and_what_it_wrote_is_undone(launched, clock):
    rows = dump(launched, "gestures")
    refusal = Refused("not_due", {"due_at": clock.at, "left": 3})
    assert once(launched, clock, ask("a"), Counted, count_people(5, refusal)) == Answered(refusal)
    assert dump(launched, "gestures") == rows
    again = once(launched, clock, ask("a"), Counted, count_people(5))
    assert again.repeated
    assert again.value.reason == "not_due"
    assert again.value.facts["left"] == 3
    assert dump(launched, "gestures") == rows


def test_a_bug_leaves_no_trace(launched, clock):
    rows = dump(launched)

    def act(pen):
        count_people(5)(pen)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        once(launched, clock, ask("a"), Counted, act)
    assert dump(launched) == rows
    assert not once(launched, clock, ask("a"), Counted, count_people(5)).repeated


def test_the_audit_says_who_when_and_by_which_clock(launched, clock):
    clock.set_by_hand = False
    once(launched, clock, Request("a", "test count", {}, "clerk 小林"), Counted, count_people(5))
    with launched.reading() as db:
        row = db.execute(select(Gesture).where(Gesture.request_id == "a")).one()
    assert (row.actor, row.command, row.clock_set, row.refused) == ("clerk 小林", "test count", False, False)
    assert row.at == clock.at


def test_recalling(launched, clock):
    assert recall(launched, ask("a"), Counted) is None
    once(launched, clock, ask("a"), Counted, count_people(5))
    assert recall(launched, ask("a"), Counted) == Answered(Counted(5, clock.at), repeated=True)
    assert recall(launched, ask("a", people=6), Counted) == Answered(Refused("request_id_reused"))


def test_a_pen_knows_the_moment_the_day_and_what_came_last(books, clock):
    plan = preset("hotpot_neighborhood")
    launch(books, clock, replace(plan, shop=replace(plan.shop, day_cut_off="02:00")))
    seen = []
    clock.set("2027-03-06T01:30:00+08:00")
    once(books, clock, ask(new_id()), int, lambda pen: seen.append(pen) or 1)
    clock.set("2027-03-06T02:00:00+08:00")
    once(books, clock, ask(new_id()), int, lambda pen: seen.append(pen) or 1)
    first, second = seen
    assert first.days == ShopDay(time(2))
    assert (first.day, second.day) == (date(2027, 3, 5), date(2027, 3, 6))
    assert second.last_at == first.at == datetime(2027, 3, 5, 17, 30, tzinfo=UTC)


def test_the_last_instant_is_the_latest_not_the_newest_row(launched, clock):
    clock.move(hours=5)
    latest = clock.at
    once(launched, clock, ask(new_id()), Counted, count_people(1))
    clock.move(hours=-5)
    once(launched, clock, ask(new_id()), Counted, count_people(1))
    with launched.reading() as db:
        assert last_instant(db) == latest


def test_books_without_a_shop_run_by_the_calendar(books):
    with books.reading() as db:
        assert days_of(db) == ShopDay(time(0))
        assert last_instant(db) is None
