"""The words of what comes of the answers: preview, thumbnail and content mix."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from shopqun.ui import dates

translate = QCoreApplication.translate


def mix_title() -> str:
    """Head the content mix."""
    return translate("Wizard", "内容配比")


def mix_posts(posts: int) -> str:
    """Say how many posts the calendar has."""
    return translate("Wizard", "30 天共 {posts} 条").format(posts=posts)


def mix_fair() -> str:
    """Say that the group will not read like an advertisement."""
    return translate("Wizard", "产品不超过一半，不会像广告群")


def mix_unfair() -> str:
    """Say that there is too much selling."""
    return translate("Wizard", "产品过半了，邻居会觉得像广告群")


def step_state(*, here: bool, done: bool) -> str:
    """Say the state of a step to a screen reader."""
    if here:
        return translate("Wizard", "正在填")
    return translate("Wizard", "填好了") if done else translate("Wizard", "还没填")


def result() -> str:
    """Head the live result."""
    return translate("Wizard", "做出来是这样")


def as_you_type() -> str:
    """Say that the result follows the keys."""
    return translate("Wizard", "边填边变")


def announcement() -> str:
    """Head the announcement."""
    return translate("Wizard", "群公告")


def group_name() -> str:
    """Label the group's name."""
    return translate("Wizard", "群名")


def welcome() -> str:
    """Head the welcome words."""
    return translate("Wizard", "欢迎语")


def first_week() -> str:
    """Head the first week."""
    return translate("Wizard", "头一周")


def week_dates(opens: dt.date) -> str:
    """Say from when to when the first week lasts."""
    last = opens + dt.timedelta(days=6)
    return f"{dates.day(opens)}–{dates.day(last)}"


def only_an_example() -> str:
    """Mark the thumbnail's code as no real one."""
    return translate("Wizard", "示意")


def poster_spoken(headline: str) -> str:
    """Describe the thumbnail to a screen reader."""
    return translate("Wizard", "进群海报：{headline}").format(headline=headline)
