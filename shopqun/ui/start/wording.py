"""The words of the first start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def name() -> str:
    """Give the program's name."""
    return translate("Start", "店群通")


def sign() -> str:
    """Give the one character of the logo."""
    return translate("Start", "群")


def promise() -> tuple[str, str]:
    """Say what the program is for, in large and in small."""
    return (
        translate("Start", "把进店的人留住，\n让老顾客带新顾客"),
        translate("Start", "做海报、发券、扫码核销、群里接龙，\n月底一张表，看清赚没赚。"),
    )


def greeting() -> tuple[str, str]:
    """Ask where to begin, and promise that data stays here."""
    return (
        translate("Start", "您好，先从哪里开始？"),
        translate("Start", "所有数据只放在这台电脑里，不用注册，不登录微信。"),
    )


def guide() -> str:
    """Name the button that opens the guide, with its key."""
    return translate("Start", "用户手册（F1）")


def plan() -> tuple[str, str, str]:
    """Give the first door: title, what is behind it, verb."""
    return (
        translate("Start", "开我的店"),
        translate("Start", "回答五个问题，约 10 分钟，公告、海报、券和 30 天日程就都有了"),
        translate("Start", "开始"),
    )


def go_on(shop: str) -> tuple[str, str]:
    """Give the first door's words when a plan was left half-way: what is behind it, verb."""
    named = translate("Start", "“{shop}”上次填了一半，都还在").format(shop=shop)
    return named if shop else translate("Start", "上次填了一半，都还在"), translate("Start", "接着填")


def sample() -> tuple[str, str, str]:
    """Give the door to the sample shop."""
    return (
        translate("Start", "看看示例店"),
        translate("Start", "一家开了一年的水果店，随便点，不会弄坏任何东西"),
        translate("Start", "打开示例"),
    )


def open_shop() -> tuple[str, str, str]:
    """Give the door to a shop that is there."""
    return (
        translate("Start", "打开一家店"),
        translate("Start", "店的文件以 .shopqun 结尾"),
        translate("Start", "打开"),
    )


def last_used(shop: str) -> str:
    """Name the shop that was open last."""
    return translate("Start", "上次用的：{shop}").format(shop=shop)


def restore() -> tuple[str, str, str]:
    """Give the door to a backup."""
    return (
        translate("Start", "从备份恢复"),
        translate("Start", "换了电脑或文件坏了，选 U 盘或文件夹里的备份"),
        translate("Start", "找备份"),
    )


def privacy() -> str:
    """Say what is done for customers' phones; nothing that is not so."""
    return translate("Start", "手机号在屏幕上只显示前三位和后四位")


def size() -> str:
    """Name the choice of text size."""
    return translate("Start", "字号")


def filters() -> tuple[str, str]:
    """Name the kinds of files: a shop, a backup."""
    return translate("Start", "店 (*.shopqun)"), translate("Start", "备份 (*.shopqun)")


def version(number: str) -> str:
    """Say which version this is."""
    return f"ShopQun {number}"
