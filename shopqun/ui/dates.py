"""Days and hours as the window says them, on the shop's wall."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from shopqun.basics import ShopDay

_WALL = ShopDay()


def day(on: date) -> str:
    """Say a day: 3月13日."""
    words = QCoreApplication.translate("Dates", "{month}月{day}日")
    return words.format(month=on.month, day=on.day)


def day_of(at: datetime) -> str:
    """Say the day of an instant: 3月13日."""
    return day(_WALL.local(at).date())


def day_in(on: date, today: date) -> str:
    """Say a day, with its year where that is not today's: 3月13日, 2026年3月13日."""
    if on.year == today.year:
        return day(on)
    words = QCoreApplication.translate("Dates", "{year}年{day}")
    return words.format(year=on.year, day=day(on))


def on_wall(at: datetime) -> date:
    """Give the day of an instant."""
    return _WALL.local(at).date()


def time_of(at: datetime) -> str:
    """Say the time of an instant: 18:20."""
    return f"{_WALL.local(at):%H:%M}"


def moment(at: datetime) -> str:
    """Say an instant: 3月13日 18:20."""
    return f"{day_of(at)} {time_of(at)}"


def moment_with_weekday(at: datetime) -> str:
    """Say an instant with its weekday: 3月13日 周六 18:20."""
    return f"{day_of(at)} {weekday(_WALL.local(at).date())} {time_of(at)}"


def opening(at: datetime, today: date | None = None) -> str:
    """Say when something begins: 今天 14:00, 3月10日 周三 14:00; midnight is left out."""
    on, hour = _WALL.local(at).date(), time_of(at)
    if on == today:
        return QCoreApplication.translate("Dates", "今天 {hour}").format(hour=hour)
    whole = f"{day(on)} {weekday(on)}"
    return whole if _WALL.local(at).time() == time(0) else f"{whole} {hour}"


def weekday(on: date) -> str:
    """Say the weekday of a day: 周六."""
    return weekday_named(on.isoweekday())


def weekday_named(number: int) -> str:
    """Say a weekday by its number, 1 for Monday: 周一."""
    names = (
        QCoreApplication.translate("Dates", "周一"),
        QCoreApplication.translate("Dates", "周二"),
        QCoreApplication.translate("Dates", "周三"),
        QCoreApplication.translate("Dates", "周四"),
        QCoreApplication.translate("Dates", "周五"),
        QCoreApplication.translate("Dates", "周六"),
        QCoreApplication.translate("Dates", "周日"),
    )
    return names[number - 1]


def day_text(at: object) -> str:
    """Say the day of an instant as a refusal's facts carry it: an instant, or its ISO text once repeated."""
    if isinstance(at, str):
        at = datetime.fromisoformat(at)
    return day_of(at) if isinstance(at, datetime) else ""


def time_text(at: object) -> str:
    """Say the time to the second of an instant as a refusal's facts carry it."""
    if isinstance(at, str):
        at = datetime.fromisoformat(at)
    return f"{_WALL.local(at):%H:%M:%S}" if isinstance(at, datetime) else ""
