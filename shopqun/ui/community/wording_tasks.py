"""What is said when a task is written by hand, changed, or taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.calendar.task import Task
from shopqun.ui import dates


def add() -> str:
    """Name the button that adds a task."""
    return QCoreApplication.translate("Tasks", "加一件")


def change() -> str:
    """Name the button that changes a task."""
    return QCoreApplication.translate("Tasks", "改")


def reopen() -> str:
    """Name the button that takes a tick back."""
    return QCoreApplication.translate("Tasks", "没做完")


def picture() -> str:
    """Name the button that puts a task's poster on the clipboard."""
    return QCoreApplication.translate("Tasks", "复制图片")


def ticked(column: str) -> str:
    """Say that a task is done."""
    return QCoreApplication.translate("Calendar", "做完了：{column}").format(column=column)


def put_back() -> str:
    """Say that a task is again as it was."""
    return QCoreApplication.translate("Tasks", "改回去了")


def print_day() -> str:
    """Name the button that puts a day on paper."""
    return QCoreApplication.translate("Tasks", "打这一天")


def print_week() -> str:
    """Name the button that puts a week on paper."""
    return QCoreApplication.translate("Tasks", "打这一周")


def titles() -> tuple[str, str, str]:
    """Give the form's title for a new task, for one that is changed, and its verb."""
    return (
        QCoreApplication.translate("Tasks", "加一件要做的"),
        QCoreApplication.translate("Tasks", "改这一件"),
        QCoreApplication.translate("Tasks", "记下"),
    )


def labels() -> tuple[str, ...]:
    """Give the form's labels: day, time, who, column, kind of content, what to do, words."""
    return (
        QCoreApplication.translate("Tasks", "哪天"),
        QCoreApplication.translate("Tasks", "几点"),
        QCoreApplication.translate("Tasks", "谁来做"),
        QCoreApplication.translate("Tasks", "栏目"),
        QCoreApplication.translate("Tasks", "内容"),
        QCoreApplication.translate("Tasks", "做什么"),
        QCoreApplication.translate("Tasks", "发到群里的话，可以空着"),
    )


def content_types() -> tuple[tuple[str, str], ...]:
    """Give the three kinds of content: as the tables say it, and in words."""
    return (
        ("价值", QCoreApplication.translate("Tasks", "价值")),
        ("互动", QCoreApplication.translate("Tasks", "互动")),
        ("产品", QCoreApplication.translate("Tasks", "产品")),
    )


def added(task: Task) -> str:
    """Say that a task was added."""
    words = QCoreApplication.translate("Tasks", "加好了：{day} {column}")
    return words.format(day=dates.day(task.day), column=task.column)


def changed(column: str) -> str:
    """Say that a task was changed."""
    return QCoreApplication.translate("Tasks", "改好了：{column}").format(column=column)


def reopened(column: str) -> str:
    """Say that a tick was taken back."""
    return QCoreApplication.translate("Tasks", "退回待做：{column}").format(column=column)


def taken_back() -> str:
    """Give the reason that stands beside a task which was added and taken back."""
    return QCoreApplication.translate("Tasks", "加错了")
