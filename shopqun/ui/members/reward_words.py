"""The words of the reward book."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.referrals.rewards import Owed, Paid, RewardState, Side, What
from shopqun.ui import dates


def book() -> str:
    """Head the reward book."""
    return QCoreApplication.translate("Members", "奖励账本")


def no_rewards() -> str:
    """Say that nothing is owed."""
    return QCoreApplication.translate("Members", "还没有要发的。邻居的第一单算数了，奖励会记在这里。")


def what(thing: What) -> str:
    """Say what a reward consists of."""
    words = {"name": thing.name, "count": thing.quantity}
    match thing.kind:
        case "coupon":
            return QCoreApplication.translate("Members", "{name} {count} 张").format(**words)
        case "gift":
            return QCoreApplication.translate("Members", "{name} {count} 份").format(**words)
        case _:
            return QCoreApplication.translate("Members", "{count} 积分").format(**words)


def gets(line: Owed) -> str:
    """Say who gets what."""
    return QCoreApplication.translate("Members", "{name} 得 {what}").format(
        name=line.member_name, what=what(line.what)
    )


def because(line: Owed) -> str:
    """Say what for, and when."""
    words = {"friend": line.because, "count": line.milestone, "day": dates.day_of(line.due_at)}
    match line.side:
        case Side.MILESTONE:
            for_what = QCoreApplication.translate("Members", "带来满 {count} 位").format(**words)
        case Side.INVITER:
            for_what = QCoreApplication.translate("Members", "{friend} 的首单").format(**words)
        case Side.INVITEE:
            for_what = QCoreApplication.translate("Members", "自己的首单").format(**words)
    due = (
        QCoreApplication.translate("Members", "{day}起可发").format(**words)
        if line.state is RewardState.HELD
        else reward_state(line.state)
    )
    return f"{for_what}，{due}"


def reward_state(code: str) -> str:
    """Say a reward's state."""
    known = {
        "held": QCoreApplication.translate("Members", "等退货期过"),
        "due": QCoreApplication.translate("Members", "今天可发"),
        "paid": QCoreApplication.translate("Members", "已发"),
        "cancelled": QCoreApplication.translate("Members", "取消了"),
        "clawed_back": QCoreApplication.translate("Members", "该退回"),
    }
    return known.get(code, code)


def held_chip(line: Owed) -> str:
    """Say from when a held reward may be paid."""
    return QCoreApplication.translate("Members", "{day}起").format(day=dates.day_of(line.due_at))


def pay() -> str:
    """Give the verb that hands a reward over."""
    return QCoreApplication.translate("Members", "发放")


def pay_all(number: int) -> str:
    """Give the verb that hands all due ones over."""
    return QCoreApplication.translate("Members", "{number} 份一起发").format(number=number)


def paid(answer: Paid, name: str) -> str:
    """Say that a reward was handed over."""
    said = QCoreApplication.translate("Members", "发给{name}了：{what}").format(
        name=name, what=what(answer.what)
    )
    return said + (
        QCoreApplication.translate("Members", "，券号 {codes}").format(codes="、".join(answer.codes))
        if answer.codes
        else ""
    )


def paid_all(number: int, left: int) -> str:
    """Say how many were handed over."""
    said = QCoreApplication.translate("Members", "发好了 {number} 份").format(number=number)
    return said + (
        QCoreApplication.translate("Members", "，{left} 份没发成，原因在下面").format(left=left)
        if left
        else ""
    )


def receipt() -> str:
    """Give the verb that prints a receipt."""
    return QCoreApplication.translate("Members", "打印小票")
