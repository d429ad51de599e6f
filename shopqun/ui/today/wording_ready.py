"""The words of what must lie ready before people are asked in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.ui.lists import listed

translate = QCoreApplication.translate


def title() -> str:
    """Head the card."""
    return translate("Today", "请人进群之前")


def so_far(ready: int, whole: int) -> str:
    """Say how many are ready."""
    return translate("Today", "{whole} 件备好 {ready} 件").format(whole=whole, ready=ready)


def done() -> str:
    """Give the verb that ticks one off."""
    return translate("Today", "备好了")


def then(names: tuple[str, ...]) -> str:
    """Name what comes after."""
    return translate("Today", "再备：{names}").format(names=listed(names))


def ticked(name: str) -> str:
    """Say that one is ready."""
    return translate("Today", "“{name}”备好了").format(name=name)
