"""The calendar of a launched shop: reading days, ticking off once."""

from datetime import date

import pytest

from shopqun.basics import Refused
from shopqun.calendar.service import TaskService
from shopqun.calendar.sop import SKIPPED, Cell
from shopqun.calendar.task import TaskState
from shopqun.data.books import Books
from shopqun.planning.service import PlanningService


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    yield books
    books.close()


@pytest.fixture
def tasks(shop, clock):
    return TaskService(shop, clock)


def test_a_day_gives_its_own_tasks_in_order(tasks):
    first, second = tasks.tasks_on(date(2027, 3, 1)), tasks.tasks_on(date(2027, 3, 2))
    assert first
    assert {task.day for task in first} == {date(2027, 3, 1)}
    assert tasks.tasks(date(2027, 3, 1), date(2027, 3, 2)) == first + second


def test_all_tasks_are_those_of_the_plan_in_the_order_they_are_due(tasks):
    due = [task.due_at for task in tasks.all_tasks()]
    assert len(due) == 30
    assert due == sorted(due)


def test_today_follows_the_clock(tasks, clock):
    clock.set("2027-03-03T12:00:00+08:00")
    assert tasks.today() == date(2027, 3, 3)


def test_a_tick_is_kept_and_given_once(tasks, clock):
    task = tasks.tasks_on(tasks.today())[0]
    answer = tasks.done(task.id, request_id="tick")
    assert answer.value.state is TaskState.DONE
    assert not answer.value.late
    assert tasks.tasks_on(tasks.today())[0].done_at == clock.now()
    again = tasks.done(str(task.id), request_id="tick")
    assert again.repeated
    assert again.value == answer.value


def test_a_task_is_done_late_after_its_day(tasks, clock):
    task = tasks.tasks_on(tasks.today())[0]
    clock.set("2027-03-02T00:00:00+08:00")
    assert tasks.done(task.id, request_id="tick").value.late


def test_a_second_tick_is_refused_and_keeps_the_first(tasks, clock):
    task = tasks.tasks_on(tasks.today())[0]
    first = clock.now()
    tasks.done(task.id, request_id="tick")
    clock.move(hours=1)
    assert tasks.done(task.id, request_id="tock").value.reason == "already_done"
    assert tasks.tasks_on(tasks.today())[0].done_at == first


@pytest.mark.parametrize("text", ["0", "999", "x", "", "1" * 30])
def test_nobodys_task(tasks, text):
    answer = tasks.done(text, request_id="tick")
    assert isinstance(answer.value, Refused)
    assert answer.value.reason == "unknown_task"


def test_a_tick_is_taken_back_once(tasks):
    (task,) = tasks.tasks_on(tasks.today())
    assert tasks.reopen(task.id, request_id="early").value.reason == "not_done"
    tasks.done(task.id, request_id="tick")
    assert tasks.reopen(task.id, request_id="back").value == task
    assert tasks.tasks_on(tasks.today()) == (task,)
    assert tasks.reopen("999", request_id="nobody").value.reason == "unknown_task"


def test_what_was_left_out_is_to_be_done_again(tasks):
    (task,) = tasks.tasks_on(tasks.today())
    cells = {Cell.STATE: SKIPPED, Cell.REASON: "停电"}
    tasks.change(str(task.id), cells, request_id="skip")
    assert tasks.reopen(task.id, request_id="back").value == task


BY_HAND = {
    Cell.DAY: "2027-03-06",
    Cell.TIME: "21:15",
    Cell.COLUMN: "收尾播报",
    Cell.CONTENT_TYPE: "互动",
    Cell.ACTION: "报剩余库存",
    Cell.WORDS: "还剩三份",
    Cell.ASSIGNEE: "小林",
}


def test_a_task_written_by_hand_stands_on_its_day(tasks):
    made = tasks.add(BY_HAND, request_id="add").value
    assert tasks.tasks_on(date(2027, 3, 6))[-1] == made
    assert (made.table, made.words, made.assignee) == ("maintenance", "还剩三份", "小林")
    assert tasks.add(BY_HAND, request_id="add").repeated
    assert tasks.add(BY_HAND, request_id="again").value.reason == "task_known"


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({Cell.ACTION: ""}, "needed_for_new"),
        ({Cell.DAY: "2027-02-30"}, "bad_day"),
        ({Cell.TIME: "25:00"}, "bad_time"),
        ({Cell.CONTENT_TYPE: "广告"}, "bad_content_type"),
        ({Cell.WORDS: "早" * 2001}, "too_long"),
    ],
)
def test_what_cannot_be_kept_is_refused(tasks, cells, reason):
    assert tasks.add(BY_HAND | cells, request_id="add").value.reason == reason
    assert len(tasks.all_tasks()) == 30


# --- before people are asked in ----------------------------------------------------------------------


@pytest.mark.parametrize("thing", ["B6", "海报"])
def test_a_thing_is_ready_when_it_is_ticked_and_not_when_the_tick_is_taken_back(tasks, thing):
    assert tasks.make_ready(thing, done=True, request_id="t").value.done
    assert [each.id for each in tasks.readiness() if each.done] == ["B6"]
    assert [each.id for each in tasks.overview().not_ready] == ["B1", "B2", "B3", "B4", "B5", "B7", "B8"]
    assert tasks.make_ready(thing, done=True, request_id="t").repeated
    tasks.make_ready(thing, done=False, request_id="u")
    assert not any(each.done for each in tasks.readiness())


def test_nothing_of_that_name_must_lie_ready(tasks):
    assert tasks.make_ready("B9", done=True, request_id="t").value == Refused("unknown_task", {"text": "B9"})


def test_what_is_ticked_stands_in_the_table_too(tasks):
    tasks.make_ready("礼品", done=True, request_id="t")
    (row,) = (row for row in tasks.tables() if row.id == "B7")
    assert row.cells[Cell.STATE] == "做完"
