"""The words of the reward book."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.compliance.referral_rules import Margin
from shopqun.referrals.budget import RewardBudget
from shopqun.referrals.rewards import Owed, Paid, RewardState, Side, What
from shopqun.ui import dates
from shopqun.ui.lists import clauses, listed


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
    return clauses((for_what, due))


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
        QCoreApplication.translate("Members", "，券号 {codes}").format(codes=listed(answer.codes))
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


def debts() -> str:
    """Head the debts."""
    return QCoreApplication.translate("Members", "发出去又该退回的")


def owes(line: Owed) -> str:
    """Say who owes what."""
    words = QCoreApplication.translate("Members", "{name} 该退 {what}")
    return words.format(name=line.member_name, what=what(line.what))


def owes_because(line: Owed) -> str:
    """Say why it is owed."""
    if line.side is Side.INVITEE:
        return QCoreApplication.translate("Members", "自己的首单退了")
    if line.side is Side.MILESTONE:
        words = QCoreApplication.translate("Members", "有人退了首单，带来的不满 {count} 位了")
        return words.format(count=line.milestone)
    return QCoreApplication.translate("Members", "{friend} 的首单退了").format(friend=line.because)


def settle() -> str:
    """Give the verb that ends a debt."""
    return QCoreApplication.translate("Members", "了结")


def ways_to_settle() -> tuple[tuple[str, str], ...]:
    """Name the ways a debt ends; keys are those of `Settlement`."""
    return (
        ("returned", QCoreApplication.translate("Members", "东西退回来了")),
        ("waived", QCoreApplication.translate("Members", "不要了")),
    )


def say_how() -> str:
    """Ask for the reason."""
    return QCoreApplication.translate("Members", "请写一句怎么了结的，比如“盒子没拆，拿回来了”。")


def settled(line: Owed) -> str:
    """Say how a debt ended."""
    if line.settled == "returned":
        words = QCoreApplication.translate("Members", "{name}退回来了：{what}")
    else:
        words = QCoreApplication.translate("Members", "{name}的{what}不要了，记在账上")
    return words.format(name=line.member_name, what=what(line.what))


def budget(of: RewardBudget) -> str:
    """Say how this month's gift budget stands."""
    facts = {
        "whole": Money(of.whole_fen).spoken(),
        "paid": Money(of.paid_fen).spoken(),
        "open": Money(of.open_fen).spoken(),
        "over": Money(abs(of.left_fen)).spoken(),
        "left": Money(abs(of.left_fen)).spoken(),
    }
    if of.left_fen < 0:
        words = QCoreApplication.translate(
            "Members", "本月礼品预算 {whole} 元：已发 {paid}，答应 {open}，超了 {over}"
        )
    else:
        words = QCoreApplication.translate(
            "Members", "本月礼品预算 {whole} 元：已发 {paid}，答应 {open}，还剩 {left}"
        )
    return words.format(**facts)


def margin(of: Margin) -> str:
    """Say what both sides cost against what the least first order earns (R-03), as a sum to check."""
    facts = {
        "cost": Money(of.cost_fen).spoken(),
        "least": Money(of.least_fen).spoken(),
        "percent": of.margin_pct,
        "earned": Money(of.earned_fen).spoken(),
    }
    if of.too_dear:
        words = QCoreApplication.translate(
            "Members", "带来一位，双方奖励成本 {cost} 元，比首单毛利多（{least}×{percent}%={earned}）"
        )
    else:
        words = QCoreApplication.translate(
            "Members", "带来一位，双方奖励成本 {cost} 元，首单毛利够（{least}×{percent}%={earned}）"
        )
    return words.format(**facts)


def failed(refusal: str, names: tuple[str, ...]) -> str:
    """Say whose reward was not handed over, and why."""
    return QCoreApplication.translate("Members", "{names}：{refusal}").format(
        names=listed(dict.fromkeys(names)), refusal=refusal
    )


def to_gifts() -> str:
    """Give the verb that leads to the gifts."""
    return QCoreApplication.translate("Members", "去补礼品")


def proof_title(number: int) -> str:
    """Ask before handing several over."""
    return QCoreApplication.translate("Members", "{number} 份一起发？").format(number=number)


def proof_label() -> tuple[str, str]:
    """Label the line of the proof, and say that it may stay empty."""
    return QCoreApplication.translate("Members", "凭据"), QCoreApplication.translate(
        "Members", "可以不写，比如“签字本第 17 页”"
    )
