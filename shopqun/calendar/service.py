"""The calendar's door: what is due on which day, ticking it off, and what there is to do today."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from shopqun.basics import Clock, Refused
from shopqun.calendar.task import Task, task_of
from shopqun.calendar.today import Facts, Todo, todos
from shopqun.data import calendar
from shopqun.data import today as look
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.numbers import row_number


@dataclass(frozen=True, slots=True)
class Today:
    """The shop at an instant: what there is to do, and the facts it follows from."""

    now: datetime
    facts: Facts
    todos: tuple[Todo, ...]


class TaskService:
    """What is to be posted and done, day by day. Days are business days."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def tasks(self, first: date, last: date) -> tuple[Task, ...]:
        """List the tasks of the days from `first` to `last`, both included, in the order they are due."""
        with self._books.reading() as db:
            days, now = days_of(db), self._clock.now()
            return tuple(task_of(line, now, days) for line in calendar.lines_between(db, days, first, last))

    def all_tasks(self) -> tuple[Task, ...]:
        """List every task there is in the order they are due."""
        with self._books.reading() as db:
            days, now = days_of(db), self._clock.now()
            return tuple(task_of(line, now, days) for line in calendar.lines(db))

    def tasks_on(self, day: date) -> tuple[Task, ...]:
        """List the tasks of one day."""
        return self.tasks(day, day)

    def today(self) -> date:
        """Give the business day it is now in the shop."""
        with self._books.reading() as db:
            return days_of(db).of(self._clock.now())

    def overview(self) -> Today:
        """Look at the whole shop once and say what there is to do, the urgent first."""
        with self._books.reading() as db:
            now = self._clock.now()
            facts = look.facts_of(db, now, days_of(db))
        return Today(now, facts, todos(facts, now))

    def done(self, task_id: int | str, *, request_id: str) -> Answered[Task]:
        """Tick a task off, on its day, before or after it; `unknown_task already_done`."""
        number = row_number(str(task_id))

        def act(pen: Pen) -> Task | Refused:
            line = calendar.line_of(pen.db, number)
            if line is None:
                return Refused("unknown_task", {"text": str(task_id)})
            if line.done_at is not None:
                return Refused("already_done", {"done_at": line.done_at})
            calendar.tick(pen, line.id, pen.at)
            return task_of(replace(line, done_at=pen.at), pen.at, pen.days)

        request = Request(request_id, "tasks done", {"task": str(number)}, self._actor)
        return once(self._books, self._clock, request, Task, act)
