"""What the calendar of the groups says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.calendar.mix import Mix
from shopqun.calendar.occasions import Occasion, OccasionKind
from shopqun.calendar.task import Task, TaskState
from shopqun.ui import dates


def occasion(of: Occasion) -> str:
    """Name what a day is; names of feasts are never translated."""
    if of.kind is OccasionKind.WORKDAY:
        return QCoreApplication.translate("Calendar", "补班")
    return of.name


def weekdays() -> tuple[str, ...]:
    """Give the heads of the seven columns, Monday first."""
    monday = date(2027, 3, 1)
    return tuple(dates.weekday(monday.replace(day=1 + place)) for place in range(7))


def month(of: date) -> str:
    """Name a month."""
    return QCoreApplication.translate("Calendar", "{year}年{month}月").format(year=of.year, month=of.month)


def many(count: int) -> str:
    """Say how many things there are on a day."""
    return QCoreApplication.translate("Calendar", "{count} 件").format(count=count)


def day_title(on: date) -> str:
    """Name a day."""
    return f"{dates.day(on)} {dates.weekday(on)}"


def day_note(tasks: tuple[Task, ...]) -> str:
    """Say how much there is on a day, and how much is done."""
    if not tasks:
        return QCoreApplication.translate("Calendar", "这天没有安排")
    done = sum(task.state is TaskState.DONE for task in tasks)
    words = QCoreApplication.translate("Calendar", "{count} 件，做完 {done} 件")
    return words.format(count=len(tasks), done=done)


def summary(tasks: tuple[Task, ...], today: date) -> str:
    """Say in one line what was done and what was left lying."""
    done = sum(task.state is TaskState.DONE for task in tasks)
    late = sum(task.late and not task.settled for task in tasks)
    words = QCoreApplication.translate("Calendar", "一共 {count} 件，做完 {done} 件")
    said = words.format(count=len(tasks), done=done)
    if late:
        said += QCoreApplication.translate("Calendar", "，漏了 {late} 件").format(late=late)
    coming = next((task for task in tasks if task.day > today and not task.settled), None)
    if coming is not None:
        words = QCoreApplication.translate("Calendar", "。接下来：{day} {column}")
        said += words.format(day=day_title(coming.day), column=coming.column)
    return said


def mix(ahead: Mix) -> str:
    """Say where the coming days read like an advertisement; nothing while they do not."""
    said = []
    if ahead.too_many:
        words = QCoreApplication.translate("Calendar", "往后 {all} 件里产品占 {goods} 件，过半了。")
        said.append(words.format(all=ahead.all, goods=ahead.goods))
    if ahead.run_from is not None:
        words = QCoreApplication.translate("Calendar", "{day}起连着三件都是产品，中间插一条互动或价值。")
        said.append(words.format(day=dates.day(ahead.run_from)))
    return "\n".join(said)


def done_chip(task: Task) -> tuple[str, str]:
    """Say how a task stands, and the kind of its chip; nothing while it is still to come."""
    if task.state is TaskState.DONE:
        if task.late:
            return QCoreApplication.translate("Calendar", "补做了"), "plain"
        return QCoreApplication.translate("Calendar", "做完了"), "ok"
    if task.state is TaskState.SKIPPED:
        return QCoreApplication.translate("Calendar", "跳过了"), "plain"
    if task.late:
        return QCoreApplication.translate("Calendar", "漏了"), "bad"
    if task.state is TaskState.DUE:
        return QCoreApplication.translate("Calendar", "到点了"), "warn"
    return "", "plain"


def ask_why() -> tuple[str, str, str]:
    """Ask why a task is not done: title, label, verb."""
    return (
        QCoreApplication.translate("Calendar", "不做这一件？"),
        QCoreApplication.translate("Calendar", "没做的原因"),
        QCoreApplication.translate("Calendar", "跳过"),
    )


def ask_actual() -> tuple[str, str, str]:
    """Ask what came of a task: title, label, verb."""
    return (
        QCoreApplication.translate("Calendar", "这一件做得怎样"),
        QCoreApplication.translate("Calendar", "实际做到多少"),
        QCoreApplication.translate("Calendar", "记下"),
    )


def skipped(task: Task) -> str:
    """Say that a task was left out."""
    return QCoreApplication.translate("Calendar", "跳过了：{column}").format(column=task.column)


def noted(actual: str) -> str:
    """Say that what came of a task was written down."""
    return QCoreApplication.translate("Calendar", "记下了：{actual}").format(actual=actual)


def afterwards(task: Task) -> tuple[str, ...]:
    """Say what came of a task, and why it was left out."""
    said = []
    if task.actual:
        said.append(QCoreApplication.translate("Calendar", "实际：{actual}").format(actual=task.actual))
    if task.skip_reason and task.state is TaskState.SKIPPED:
        words = QCoreApplication.translate("Calendar", "原因：{reason}")
        said.append(words.format(reason=task.skip_reason))
    return tuple(said)


def refusal(refused: Refused) -> str:
    """Say why a task was not ticked off, and what to do."""
    words = {
        "unknown_task": QCoreApplication.translate("Calendar", "这一件不在日历里了，请看看别的日子。"),
        "already_done": QCoreApplication.translate("Calendar", "这一件已经做完了，不用再点。"),
        "not_done": QCoreApplication.translate("Calendar", "这一件本来就是待做的，不用退回。"),
        "task_known": QCoreApplication.translate("Calendar", "日历里已经有一模一样的一件。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("Calendar", "没有记上，请再按一次。"))
