"""What is said of the next group at the door and of posters whose code goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.community.overview import GroupOnBoard
from shopqun.community.qr import FRESH_DAYS, LIFE_DAYS
from shopqun.prints.record import Hanging
from shopqun.ui import dates

_SOON = timedelta(days=LIFE_DAYS - FRESH_DAYS)


def follows(board: GroupOnBoard) -> str:
    """Say which group takes over when this one is full."""
    found = board.next_group
    if found is None:
        return QCoreApplication.translate("Pool", "满 200 人就扫不进来。同样用途、有码有空位的群，现在没有。")
    words = QCoreApplication.translate("Pool", "满了就让大家进“{name}”，现在 {count} 人")
    return words.format(name=found.name, count=found.count or 0)


def act(board: GroupOnBoard) -> str:
    """Say what can be done about the next group."""
    if board.next_group is None:
        return QCoreApplication.translate("Pool", "准备下一个群")
    return QCoreApplication.translate("Pool", "做它的海报")


def going(sheets: Iterable[Hanging], today: date) -> list[tuple[Hanging, int]]:
    """Give the sheets whose code is replaced, gone, or goes within two days, equal ones counted."""
    old = [sheet for sheet in sheets if not sheet.in_force or _ends_soon(sheet, today)]
    seen = Counter(_same(sheet) for sheet in old)
    first = {_same(sheet): sheet for sheet in reversed(old)}
    return [(first[key], times) for key, times in seen.items()]


def _same(sheet: Hanging) -> tuple[str, str, str, str, str]:
    return sheet.kind, sheet.about, sheet.size, sheet.placement, sheet.payload


def _ends_soon(sheet: Hanging, today: date) -> bool:
    return sheet.usable_before is not None and sheet.usable_before - today <= _SOON


def out_there(count: int, old: int) -> str:
    """Say how many sheets with this group's code were printed, and how many should come down."""
    if not count:
        return QCoreApplication.translate("Pool", "还没印过带这个群码的海报。")
    if not old:
        return QCoreApplication.translate("Pool", "外面 {count} 张带这个群的码，都扫得进。").format(
            count=count
        )
    words = QCoreApplication.translate("Pool", "外面 {count} 张带这个群的码，{old} 张要换：")
    return words.format(count=count, old=old)


def sheet(found: Hanging, times: int) -> str:
    """Say what a sheet is, and where it hangs."""
    kind = {
        "group": QCoreApplication.translate("Pool", "进群海报"),
        "coupon": QCoreApplication.translate("Pool", "优惠券海报"),
        "price": QCoreApplication.translate("Pool", "抢购价表"),
        "invite": QCoreApplication.translate("Pool", "邀请卡"),
    }.get(found.kind, QCoreApplication.translate("Pool", "海报"))
    parts = [kind, found.size.upper(), found.placement]
    said = " · ".join(part for part in parts if part)
    if times == 1:
        return said
    return QCoreApplication.translate("Pool", "{sheet}，{count} 张").format(sheet=said, count=times)


def since(found: Hanging, today: date) -> str:
    """Say when a sheet was printed and how its code stands."""
    printed = QCoreApplication.translate("Pool", "{day}印的").format(day=dates.day_of(found.at))
    if found.usable_before is None:
        state = QCoreApplication.translate("Pool", "换了新码")
    elif found.usable_before <= today:
        state = QCoreApplication.translate("Pool", "码过期了")
    else:
        state = QCoreApplication.translate("Pool", "{day}过期").format(day=dates.day(found.usable_before))
    return f"{printed} · {state}"
