"""The words of the plan in an open shop: its worth, its file, its canvas, and what is other than before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def file_title() -> str:
    """Head what can be done with the plan."""
    return translate("Plan", "这份方案")


def about() -> str:
    """Say what the file is for."""
    return translate("Plan", "存成文件，下个月接着用，或者拿去开第二家店。")


def save() -> str:
    """Give the verb that writes the plan's file."""
    return translate("Plan", "存成文件")


def compare() -> str:
    """Give the verb that compares it with another."""
    return translate("Plan", "和以前的比")


def canvas() -> str:
    """Give the verb that leads to its canvas."""
    return translate("Plan", "印一页画布")


def files() -> str:
    """Name the files a plan can lie in."""
    return translate("Plan", "方案 (*.json)")


def file_name(shop: str) -> str:
    """Give the usual name of the plan's file, without its ending."""
    return translate("Plan", "{shop}-方案").format(shop=shop)


def saved(name: str) -> str:
    """Say that the file is written."""
    return translate("Plan", "存好了：{name}").format(name=name)


def differs(name: str) -> str:
    """Head what is other than in a file."""
    return translate("Plan", "和“{name}”不一样的").format(name=name)


def count(differences: int) -> str:
    """Count what is other."""
    return translate("Plan", "{count} 处").format(count=differences)


def the_same() -> str:
    """Say that nothing differs."""
    return translate("Plan", "一模一样，没有改动。")


def none_yet() -> str:
    """Say that the shop has no plan."""
    return translate("Plan", "这家店还没有开店方案。")
