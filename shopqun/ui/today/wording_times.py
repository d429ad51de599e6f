"""Days and hours as Today says them, on the shop's wall clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.basics import ShopDay
from shopqun.ui import dates

_TWO_DAYS = 48 * 3600


def hour(at: datetime, days: ShopDay) -> str:
    """Say the time of day: 19:30."""
    return f"{days.local(at):%H:%M}"


def day(on: date) -> str:
    """Say a date: 3月13日 周六."""
    words = QCoreApplication.translate("Today", "{month}月{day}日 {weekday}")
    return words.format(month=on.month, day=on.day, weekday=dates.weekday(on))


def near(on: date, today: date) -> str:
    """Say a date as people do when it is near: 今天, 明天, 后天, 昨天, else 3月15日."""
    words = {
        -1: QCoreApplication.translate("Today", "昨天"),
        0: QCoreApplication.translate("Today", "今天"),
        1: QCoreApplication.translate("Today", "明天"),
        2: QCoreApplication.translate("Today", "后天"),
    }
    other = QCoreApplication.translate("Today", "{month}月{day}日")
    return words.get((on - today).days, other).format(month=on.month, day=on.day)


def moment(at: datetime, now: datetime, days: ShopDay) -> str:
    """Say a day and an hour: 今天 20:00, 3月15日 22:05."""
    return f"{near(days.local(at).date(), days.local(now).date())} {hour(at, days)}"


def wait(left: timedelta) -> str:
    """Say how long it still is, in the one unit that matters; whole minutes are rounded up."""
    minutes = -(-int(left.total_seconds()) // 60)
    if minutes >= 48 * 60:
        return QCoreApplication.translate("Today", "还有 {count} 天").format(count=minutes // (24 * 60))
    if minutes >= 120:
        return QCoreApplication.translate("Today", "还有 {count} 小时").format(count=minutes // 60)
    return QCoreApplication.translate("Today", "还有 {count} 分钟").format(count=max(minutes, 0))


def countdown(left: timedelta) -> str:
    """Give the digits of a countdown: 00:48:12; from two days on, the days alone: 3 天."""
    seconds = max(int(left.total_seconds()), 0)
    if seconds >= _TWO_DAYS:
        return QCoreApplication.translate("Today", "{count} 天").format(count=seconds // (24 * 3600))
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
