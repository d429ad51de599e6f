"""What the list under the search box says."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.finding.answer import Event, FoundCode, What
from shopqun.finding.ranking import Group
from shopqun.members.member import MemberLine
from shopqun.ui import dates
from shopqun.ui.lists import clauses


def title(group: Group) -> str:
    """Name a group of answers."""
    return {
        Group.CODES: QCoreApplication.translate("Finding", "这个码"),
        Group.MEMBERS: QCoreApplication.translate("Finding", "顾客"),
        Group.EVENTS: QCoreApplication.translate("Finding", "活动和群"),
        Group.COMMANDS: QCoreApplication.translate("Finding", "去哪、做什么"),
    }[group]


def answers() -> str:
    """Name the list, for ears."""
    return QCoreApplication.translate("Finding", "找到的")


def about_member(line: MemberLine) -> str:
    """Say who she is beside her name; the phone is masked."""
    return "　".join(part for part in (line.number, line.phone, line.wechat) if part)


def every_member() -> str:
    """Offer the whole list of those who fit."""
    return QCoreApplication.translate("Finding", "在顾客里看全部找到的")


def about_code(code: FoundCode) -> str:
    """Say whose a code is, what it holds and until when."""
    last = dates.day_of(code.until - timedelta(seconds=1)) if code.until else ""
    parts = (
        code.who,
        QCoreApplication.translate("Finding", "{count} 份").format(count=code.pieces) if code.pieces else "",
        QCoreApplication.translate("Finding", "到 {day} 为止").format(day=last) if last else "",
    )
    return clauses(parts)


def code_state(code: FoundCode) -> tuple[str, str]:
    """Say how a code stands, and the kind of its chip."""
    return {
        (What.PAPER, "issued"): (QCoreApplication.translate("Finding", "还能用"), "ok"),
        (What.PAPER, "redeemed"): (QCoreApplication.translate("Finding", "用过了"), "plain"),
        (What.PAPER, "expired"): (QCoreApplication.translate("Finding", "过期了"), "warn"),
        (What.PAPER, "void"): (QCoreApplication.translate("Finding", "作废了"), "bad"),
        (What.PICKUP, "held"): (QCoreApplication.translate("Finding", "还没提"), "brand"),
        (What.PICKUP, "waiting"): (QCoreApplication.translate("Finding", "候补"), "warn"),
        (What.PICKUP, "taken"): (QCoreApplication.translate("Finding", "已提"), "ok"),
        (What.PICKUP, "released"): (QCoreApplication.translate("Finding", "放掉了"), "plain"),
        (What.TICKET, "waiting"): (QCoreApplication.translate("Finding", "还没抽"), "brand"),
        (What.TICKET, "drawn"): (QCoreApplication.translate("Finding", "抽过了"), "plain"),
    }[code.what, code.state]


def to_till(code: FoundCode) -> str:
    """Offer to take a code to the till."""
    if code.what is What.PICKUP:
        return QCoreApplication.translate("Finding", "拿到前台交货")
    return QCoreApplication.translate("Finding", "拿到前台用")


def kind(event: Event) -> str:
    """Say what kind of thing runs."""
    return {
        What.TEMPLATE: QCoreApplication.translate("Finding", "优惠券"),
        What.SALE: QCoreApplication.translate("Finding", "限时抢购"),
        What.LOTTERY: QCoreApplication.translate("Finding", "抽奖"),
    }.get(event.what, QCoreApplication.translate("Finding", "群"))


def nothing(*, unknown: bool) -> str:
    """Say that nothing was found, and what else to try."""
    if unknown:
        return QCoreApplication.translate("Finding", "这个码不是这家店的。看看有没有抄错一位。")
    return QCoreApplication.translate(
        "Finding", "没有找到。试试名字、拼音首字母、手机后四位，或者 12 位券码。"
    )
