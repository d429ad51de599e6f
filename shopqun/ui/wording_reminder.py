"""What the tray says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def name() -> str:
    """Name the program in the tray."""
    return QCoreApplication.translate("Reminder", "店群通")


def wanted() -> str:
    """Name the choice whether it speaks."""
    return QCoreApplication.translate("Reminder", "到点提醒我")


def due(column: str, action: str, count: int) -> tuple[str, str]:
    """Say what came due: the first task, and how many more."""
    title = QCoreApplication.translate("Reminder", "到点了：{column}").format(column=column)
    if count == 1:
        return title, action
    words = QCoreApplication.translate("Reminder", "{action}（还有 {more} 件）")
    return title, words.format(action=action, more=count - 1)
