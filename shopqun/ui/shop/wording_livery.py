"""What the page of the shop's mark and colour says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def mark() -> str:
    """Head the card of the mark."""
    return QCoreApplication.translate("Livery", "店标")


def no_mark_yet() -> str:
    """Say that there is no mark."""
    return QCoreApplication.translate("Livery", "还没有店标")


def bring_mark() -> str:
    """Ask for the mark."""
    return QCoreApplication.translate("Livery", "把店标图片拖到这里")


def bring_note() -> str:
    """Say what is best, and that it may be pasted."""
    return QCoreApplication.translate("Livery", "底是透明的 PNG 最好；也可以 Ctrl+V")


def pick() -> str:
    """Name the button that asks for a file."""
    return QCoreApplication.translate("Livery", "选图片")


def mark_note() -> str:
    """Say where the mark stands and where it is kept."""
    return QCoreApplication.translate(
        "Livery", "往后做的海报都印它，放不下就省掉，不挤字也不挡码。图存在店的账里，备份带得走。"
    )


def no_mark() -> str:
    """Name the button that takes the mark off."""
    return QCoreApplication.translate("Livery", "不印店标")


def colour() -> str:
    """Head the card of the colour."""
    return QCoreApplication.translate("Livery", "店色")


def choose() -> str:
    """Name the button that opens the palette."""
    return QCoreApplication.translate("Livery", "选颜色")


def no_colour() -> str:
    """Name the button that takes the colour off."""
    return QCoreApplication.translate("Livery", "用配色自己的")


def colour_note() -> str:
    """Say what takes the colour."""
    return QCoreApplication.translate(
        "Livery", "价格和醒目的字印成这个颜色；太浅看不清的会自动加深。二维码总是黑的，扫得出。"
    )


def mark_on() -> str:
    """Say that papers wear the mark from now on."""
    return QCoreApplication.translate("Livery", "店标存好了，往后的海报都印上。")


def mark_off() -> str:
    """Say that papers wear no mark any more."""
    return QCoreApplication.translate("Livery", "往后的海报不印店标了。")


def colour_on() -> str:
    """Say that papers wear the colour from now on."""
    return QCoreApplication.translate("Livery", "店色存好了，往后的海报照它印。")


def colour_off() -> str:
    """Say that papers wear the theme's own colours again."""
    return QCoreApplication.translate("Livery", "往后的海报用配色自己的颜色。")
