"""What is to be done today, the urgent first, and how far the shop has come: from facts alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shopqun.basics import ShopDay
from shopqun.calendar.task import Task
from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.calendar.todo_groups import of_groups, of_healths
from shopqun.community.group import Group
from shopqun.community.health import Health
from shopqun.flashsales.sale import Board
from shopqun.flashsales.words import words_left

BACK_UP_EVERY = timedelta(days=3)
_LAPSES_SOON = timedelta(days=2)
_AT_THE_DOOR = timedelta(hours=1)
_ORDER = tuple(TodoKind)


@dataclass(frozen=True, slots=True)
class PublicCoupon:
    """A coupon on posters that ends: its papers are worth nothing from `expires_at` on."""

    template: str
    name: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SoFar:
    """What today brought until now; what was taken back today is subtracted."""

    papers_used: int = 0
    members_new: int = 0
    brought: int = 0
    paid_fen: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """Which of the six steps of the trade the shop has taken (六大环节)."""

    planned: bool = False
    gifts: bool = False
    drawing: bool = False
    running: bool = False
    selling: bool = False
    bringing: bool = False

    def steps(self) -> tuple[bool, ...]:
        """Give the six steps in their order."""
        return (self.planned, self.gifts, self.drawing, self.running, self.selling, self.bringing)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that decides what there is to do: one look at the books.

    `rewards`, `reviews` and `removals` are names.
    """

    days: ShopDay
    opens_on: date
    rewards: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    removals: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    healths: tuple[Health, ...] = ()
    tasks: tuple[Task, ...] = ()
    tasks_missed: int = 0
    sales: tuple[Board, ...] = ()
    coupons: tuple[PublicCoupon, ...] = ()
    last_backup: datetime | None = None
    so_far: SoFar = SoFar()
    progress: Progress = Progress()


def todos(facts: Facts, now: datetime) -> tuple[Todo, ...]:
    """List what there is to do, ranked by urgency, then kind, then time."""
    found = (
        *_of_sales(facts, now),
        *_of_tasks(facts, now),
        *of_groups(facts.groups),
        *of_healths(facts.healths, now, facts.days.of(now)),
        *_of_people(facts),
        *_of_coupons(facts, now),
        *_of_backup(facts, now),
    )
    return tuple(sorted(found, key=_rank))


def _rank(todo: Todo) -> tuple[int, int, float, str]:
    at = todo.at.timestamp() if todo.at else 0.0
    return todo.urgency, _ORDER.index(todo.kind), at, todo.key


def next_sale(facts: Facts, now: datetime) -> Board | None:
    """Give the sale that runs or comes next."""
    coming = [board for board in facts.sales if now < board.sale.ends_at]
    return min(coming, key=_starts) if coming else None


def _starts(board: Board) -> datetime:
    return board.sale.starts_at


def to_collect(facts: Facts, now: datetime) -> Board | None:
    """Give the sale whose goods wait to be collected, the one that closes first."""
    waiting = [board for board in facts.sales if now < board.sale.pickup_until and held(board)]
    return min(waiting, key=_closes) if waiting else None


def _closes(board: Board) -> datetime:
    return board.sale.pickup_until


def held(board: Board) -> int:
    """Count the pieces that wait to be collected."""
    return sum(standing.held for standing in board.items)


def taken(board: Board) -> int:
    """Count the pieces that were collected."""
    return sum(standing.taken for standing in board.items)


def backup_due(last: datetime | None, now: datetime, days: ShopDay) -> bool:
    """Say whether the books have gone three calendar days or more without a copy, or never had one."""
    return last is None or days.local(now).date() - days.local(last).date() >= BACK_UP_EVERY


def _of_sales(facts: Facts, now: datetime) -> Iterator[Todo]:
    today = facts.days.of(now)
    for board in facts.sales:
        sale = board.sale
        if now < sale.ends_at and facts.days.of(sale.starts_at) <= today:
            near = sale.starts_at - now <= _AT_THE_DOOR
            urgency = Urgency.NOW if near else Urgency.TODAY
            left = sum(standing.available for standing in board.items)
            words = words_left(board)
            yield Todo(
                f"sale:{sale.id}",
                TodoKind.SALE,
                urgency,
                sale.id,
                sale.name,
                sale.starts_at,
                left,
                words=words,
            )
        if not held(board) or now < sale.starts_at:
            continue
        if now >= sale.pickup_until:
            kind, urgency = TodoKind.LEFT_BEHIND, Urgency.SOON
        elif facts.days.of(sale.pickup_until) == today:
            kind, urgency = TodoKind.PICKUP, Urgency.SOON
        else:
            continue
        yield Todo(f"{kind}:{sale.id}", kind, urgency, sale.id, sale.name, sale.pickup_until, held(board))


def _of_tasks(facts: Facts, now: datetime) -> Iterator[Todo]:
    for task in facts.tasks:
        if task.settled:
            continue
        wait = task.due_at - now
        urgency = (
            Urgency.NOW if wait <= timedelta(0) else Urgency.SOON if wait <= _AT_THE_DOOR else Urgency.TODAY
        )
        yield Todo(
            f"task:{task.id}",
            TodoKind.TASK,
            urgency,
            str(task.id),
            task.column,
            task.due_at,
            words=task.words,
            note=task.action,
        )
    if facts.tasks_missed:
        yield Todo("tasks_missed", TodoKind.TASKS_MISSED, Urgency.SPARE, count=facts.tasks_missed)


def _of_people(facts: Facts) -> Iterator[Todo]:
    if facts.rewards:
        names = tuple(dict.fromkeys(facts.rewards))
        yield Todo("rewards", TodoKind.REWARDS, Urgency.SOON, count=len(facts.rewards), names=names)
    if facts.reviews:
        names = tuple(dict.fromkeys(facts.reviews))
        yield Todo("review", TodoKind.REVIEW, Urgency.TODAY, count=len(facts.reviews), names=names)
    if facts.removals:
        names = tuple(dict.fromkeys(facts.removals))
        yield Todo("removals", TodoKind.REMOVALS, Urgency.TODAY, count=len(facts.removals), names=names)


def _of_coupons(facts: Facts, now: datetime) -> Iterator[Todo]:
    """Name the coupons on posters whose last day is today, tomorrow or the day after."""
    today = facts.days.of(now)
    for coupon in facts.coupons:
        last = facts.days.of(coupon.expires_at) - timedelta(days=1)
        if now < coupon.expires_at and last - today <= _LAPSES_SOON:
            key = f"coupon:{coupon.template}"
            urgency = Urgency.SOON if last == today else Urgency.SPARE
            yield Todo(key, TodoKind.COUPON_ENDS, urgency, coupon.template, coupon.name, coupon.expires_at)


def _of_backup(facts: Facts, now: datetime) -> Iterator[Todo]:
    if backup_due(facts.last_backup, now, facts.days):
        yield Todo("backup", TodoKind.BACKUP, Urgency.TODAY, at=facts.last_backup)
