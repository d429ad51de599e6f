"""A member's history in words: one line for each thing that happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.members.member import Happened, Happening
from shopqun.ui import dates
from shopqun.ui.members import referral_words, reward_words, wording
from shopqun.ui.parts.timeline import Event


def event(one: Happened) -> Event:
    """Say one line of her history."""
    icon, tone, title = _scan(one.state) if one.what is Happening.REDEMPTION else _other(one.what)
    return Event(icon, title.format(about=one.about), _caption(one), dates.day_of(one.at), tone)


def _scan(state: str) -> tuple[str, str, str]:
    if state == "accepted":
        return "ticket-percent", "ok", QCoreApplication.translate("Members", "用券 {about}")
    if state == "reversed":
        return "undo-2", "info", QCoreApplication.translate("Members", "撤销 {about}")
    return "circle-x", "bad", QCoreApplication.translate("Members", "没用成 {about}")


def _other(what: Happening) -> tuple[str, str, str]:
    known = {
        Happening.JOINED: ("user-plus", "brand", QCoreApplication.translate("Members", "加入")),
        Happening.PURCHASE: ("receipt", "ok", QCoreApplication.translate("Members", "买东西")),
        Happening.INVITED: (
            "heart-handshake",
            "brand",
            QCoreApplication.translate("Members", "带来 {about}"),
        ),
        Happening.WAS_INVITED: (
            "heart-handshake",
            "brand",
            QCoreApplication.translate("Members", "{about}介绍来的"),
        ),
        Happening.REWARD: ("gift", "warn", QCoreApplication.translate("Members", "奖励 {about}")),
        Happening.CLAIM: ("package-check", "ok", QCoreApplication.translate("Members", "抢购 {about}")),
        Happening.PAPER: ("ticket", "brand", QCoreApplication.translate("Members", "发给她 {about}")),
        Happening.REFUND: ("rotate-ccw", "info", QCoreApplication.translate("Members", "退款")),
        Happening.CONSENT: ("shield-check", "info", QCoreApplication.translate("Members", "她的话")),
        Happening.TIER: ("crown", "brand", QCoreApplication.translate("Members", "成为{about}")),
    }
    return known[what]


def _caption(one: Happened) -> str:
    money = Money(one.amount_fen)
    paid = QCoreApplication.translate("Members", "付 ¥{money}").format(money=money)
    said = {
        Happening.JOINED: wording.channel(one.about),
        Happening.PURCHASE: QCoreApplication.translate("Members", "{paid}，{clerk}收").format(
            paid=paid, clerk=one.about
        )
        if one.about
        else paid,
        Happening.REDEMPTION: QCoreApplication.translate("Members", "减 {yuan} 元").format(
            yuan=money.spoken()
        )
        if money
        else "",
        Happening.INVITED: referral_words.came_to(one.state),
        Happening.WAS_INVITED: referral_words.came_to(one.state),
        Happening.REWARD: reward_words.reward_state(one.state),
        Happening.CLAIM: _claim(one.state),
        Happening.PAPER: QCoreApplication.translate("Members", "{count} 张").format(count=one.state),
        Happening.REFUND: QCoreApplication.translate("Members", "退 ¥{money}").format(money=money),
        Happening.CONSENT: _consent(one),
        Happening.TIER: _tier(one.state),
    }
    return said[one.what]


def _consent(one: Happened) -> str:
    known = {
        ("record", "given"): QCoreApplication.translate("Members", "同意留手机号"),
        ("record", "taken_back"): QCoreApplication.translate("Members", "不同意再留手机号"),
        ("marketing", "given"): QCoreApplication.translate("Members", "愿意收店里的消息"),
        ("marketing", "taken_back"): QCoreApplication.translate("Members", "不再收店里的消息"),
    }
    return known.get((one.about, one.state), one.about)


def _tier(way: str) -> str:
    if way == "up":
        return QCoreApplication.translate("Members", "升上来的")
    return QCoreApplication.translate("Members", "降下来的")


def _claim(state: str) -> str:
    known = {
        "held": QCoreApplication.translate("Members", "留着，等提货"),
        "waiting": QCoreApplication.translate("Members", "在排队"),
        "taken": QCoreApplication.translate("Members", "提走了"),
        "released": QCoreApplication.translate("Members", "放掉了"),
    }
    return known.get(state, state)
