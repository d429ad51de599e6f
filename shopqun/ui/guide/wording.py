"""What stands around the guide; the guide itself is `docs/guide.md`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def title() -> str:
    """Name the window."""
    return QCoreApplication.translate("Guide", "用户手册")


def search() -> str:
    """Say what the line above the headings is for."""
    return QCoreApplication.translate("Guide", "在手册里找")


def nothing() -> str:
    """Say that no chapter holds the words."""
    return QCoreApplication.translate("Guide", "手册里没有这几个字，换个说法试试")
