"""The calendar of a launched shop: reading days, ticking off once."""

from datetime import date

import pytest

from shopqun.basics import Refused
from shopqun.calendar.service import TaskService
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
