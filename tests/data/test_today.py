"""Today's facts, counted from a real shop."""

from datetime import date

import pytest

from shopqun.basics import Money
from shopqun.calendar.service import TaskService
from shopqun.calendar.todo import TodoKind
from shopqun.data.books import Books
from shopqun.members.service import MembersService
from shopqun.planning.service import PlanningService
from shopqun.shop.service import ShopService
from shopqun.till.service import Counter, TillService


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    yield books
    books.close()


def kinds(shop, clock):
    return {todo.kind for todo in TaskService(shop, clock).overview().todos}


def test_a_new_shop_wants_codes_tasks_and_a_first_copy(shop, clock, tmp_path):
    assert {TodoKind.QR_MISSING, TodoKind.TASK, TodoKind.BACKUP} <= kinds(shop, clock)
    ShopService(shop, clock).back_up(tmp_path / "copy.shopqun", request_id="copy")
    assert TodoKind.BACKUP not in kinds(shop, clock)


def test_tasks_not_done_yesterday_are_told_today(shop, clock):
    tasks = TaskService(shop, clock)
    tasks.done(tasks.tasks_on(tasks.today())[0].id, request_id="tick")
    clock.set("2027-03-03T10:00:00+08:00")
    facts = tasks.overview().facts
    planned = len(tasks.tasks(date(2027, 3, 1), date(2027, 3, 2)))
    assert facts.tasks_missed == planned - 1
    assert {task.day for task in facts.tasks} == {date(2027, 3, 3)}


def test_so_far_counts_this_day_alone(shop, clock):
    tasks = TaskService(shop, clock)
    till, members = TillService(shop, clock), MembersService(shop, clock)
    members.add("王秀兰", request_id="m1")
    till.buy(Counter(amount=Money(4680)), request_id="p1")
    so_far = tasks.overview().facts.so_far
    assert (so_far.members_new, so_far.paid_fen, so_far.papers_used, so_far.brought) == (1, 4680, 0, 0)
    clock.set("2027-03-02T10:00:00+08:00")
    tomorrow = tasks.overview().facts.so_far
    assert (tomorrow.members_new, tomorrow.paid_fen) == (0, 0)


def test_the_steps_a_new_shop_has_taken(shop, clock):
    tasks = TaskService(shop, clock)
    assert tasks.overview().facts.progress.steps() == (True, True, False, False, False, False)
    tasks.done(tasks.tasks_on(tasks.today())[0].id, request_id="tick")
    assert tasks.overview().facts.progress.running
