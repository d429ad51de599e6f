"""The three numbered ways out of a refusal, the usual one first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.coupons.code import parse
from shopqun.till.hand import InHand
from shopqun.ui import dates
from shopqun.ui.parts.ways import Way
from shopqun.ui.till.desk import Outcome

MOST = 3
_RETRY = frozenset({"not_a_code", "unknown_code", "wrong_kind", "clock_behind", "request_id_reused"})
_PERSON = frozenset({"wrong_holder", "unknown_member"})
_NO_BILL = frozenset({"already_taken", "still_waiting", "released"})


def ways(outcome: Outcome, reason: str, bill: Money | None) -> tuple[Way, ...]:
    """Give three ways out, the usual one first; `bill` is what was typed for this bill."""
    found: list[Way] = []
    if reason in _NO_BILL:
        return (_list(), _again(), _owner())
    if reason in _RETRY:
        found.append(_again())
    if reason in _PERSON:
        found.append(_person())
    if reason == "below_minimum":
        found.append(_amount())
    found.append(_leave() if outcome.more else _full(bill))
    if (paper := other_paper(outcome)) is not None:
        found.append(_other(paper))
    if reason == "already_redeemed" and outcome.last_use is not None:
        found.append(_undo())
    if reason not in _RETRY:
        found.append(_another())
    return (*found, _owner(), _tail())[:MOST]


def other_paper(outcome: Outcome) -> InHand | None:
    """Give another paper in her hands that can be used now, the one that lapses first."""
    code = parse(outcome.code)
    usable = (paper for paper in outcome.hand if paper.reason is None)
    return next((paper for paper in usable if code is None or paper.code != code.text), None)


def _full(bill: Money | None) -> Way:
    title = QCoreApplication.translate("Till", "请顾客按原价付")
    if bill is not None:
        title = QCoreApplication.translate("Till", "请顾客按原价付 ¥{bill}").format(bill=bill)
    return Way(
        "full",
        title,
        QCoreApplication.translate("Till", "可以说：“这张今天用不上，这次按原价。”"),
        QCoreApplication.translate("Till", "按原价记一单"),
    )


def _leave() -> Way:
    return Way(
        "leave",
        QCoreApplication.translate("Till", "这张不用了，照刚才说好的收"),
        QCoreApplication.translate("Till", "前面那张已经减了，不受影响"),
        QCoreApplication.translate("Till", "不加了，下一位"),
    )


def _other(paper: InHand) -> Way:
    title = QCoreApplication.translate("Till", "她还有一张{name}，今天能用").format(name=paper.name)
    until = QCoreApplication.translate("Till", "{day}前用").format(day=dates.day_of(paper.expires_at))
    return Way("other", title, until, QCoreApplication.translate("Till", "改用这张"))


def _undo() -> Way:
    return Way(
        "undo",
        QCoreApplication.translate("Till", "顾客说没用过？"),
        QCoreApplication.translate("Till", "那次收错了，就撤销那次，券马上恢复"),
        QCoreApplication.translate("Till", "撤销那次"),
    )


def _again() -> Way:
    return Way(
        "again",
        QCoreApplication.translate("Till", "再扫一次，或者照着纸上输 12 位"),
        QCoreApplication.translate("Till", "手机屏幕调亮一点，纸要展平"),
        QCoreApplication.translate("Till", "再扫一次"),
    )


def _another() -> Way:
    return Way(
        "again",
        QCoreApplication.translate("Till", "换一张券再扫"),
        QCoreApplication.translate("Till", "这一单的金额和顾客都还留着"),
        QCoreApplication.translate("Till", "换一张"),
    )


def _person() -> Way:
    return Way(
        "person",
        QCoreApplication.translate("Till", "换一位顾客再试"),
        QCoreApplication.translate("Till", "按手机尾号、名字或会员号找"),
        QCoreApplication.translate("Till", "换顾客"),
    )


def _amount() -> Way:
    return Way(
        "amount",
        QCoreApplication.translate("Till", "添一样东西，改了金额再用"),
        QCoreApplication.translate("Till", "改好按 Enter，券还是这一张"),
        QCoreApplication.translate("Till", "改金额"),
    )


def _list() -> Way:
    return Way(
        "list",
        QCoreApplication.translate("Till", "到抢购页看这份"),
        QCoreApplication.translate("Till", "谁提走的、排到第几位，都在那里"),
        QCoreApplication.translate("Till", "看抢购页"),
    )


def _owner() -> Way:
    return Way(
        "",
        QCoreApplication.translate("Till", "拿不准就请店主来定"),
        QCoreApplication.translate("Till", "拍下这张券，老板来了再看"),
    )


def _tail() -> Way:
    return Way(
        "person",
        QCoreApplication.translate("Till", "按手机尾号找她手上的券"),
        "",
        QCoreApplication.translate("Till", "找顾客"),
    )
