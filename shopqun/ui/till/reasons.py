"""Why something was refused at the counter, in words: one for each stable code, and the numbered ways out."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.coupons.code import CodeKind
from shopqun.till.hand import InHand
from shopqun.ui import dates
from shopqun.ui.lists import clauses
from shopqun.ui.till.desk import Outcome

_NOT_NOW = ("wrong_weekday", "wrong_hour")


def next_time(again: datetime | None, today: date | None) -> str:
    """Say when a paper can be used next: 今天 14:00 起能用, 3月10日 周三 起能用."""
    if again is None:
        return QCoreApplication.translate("Till", "到期前没有能用的时候了")
    return QCoreApplication.translate("Till", "{when} 起能用").format(when=dates.opening(again, today))


def why_not(paper: InHand, today: date) -> str:
    """Say of a paper in her hand why it cannot be used, and when it can."""
    if paper.reason in _NOT_NOW:
        return next_time(paper.again, today)
    why = short(paper.reason or "")
    if paper.reason == "not_yet_valid" and paper.since is not None:
        return QCoreApplication.translate("Till", "{when} 起能用").format(
            when=dates.opening(paper.since, today)
        )
    if paper.reason == "expired" and paper.since is not None:
        return QCoreApplication.translate("Till", "{day} 过期了").format(day=dates.day_of(paper.since))
    return why


def headline(outcome: Outcome, reason: str) -> str:
    """Say the refusal large: read from a metre away, blaming nobody."""
    if reason == "below_minimum":
        return _missing(outcome)
    if outcome.kind is CodeKind.TICKET:
        return QCoreApplication.translate("Till", "这是抽奖券，不在这里用")
    if outcome.kind is CodeKind.PARTNER:
        return QCoreApplication.translate("Till", "这是邻店的券，这里用不了")
    return (
        QCoreApplication.translate("Till", "不能用，{why}").format(why=short(reason))
        if reason in _papers()
        else short(reason)
    )


def _missing(outcome: Outcome) -> str:
    least = getattr(outcome.answer, "min_spend_fen", 0)
    bill = getattr(outcome.answer, "bill_fen", None) or 0
    return QCoreApplication.translate("Till", "不能用，还差 {yuan} 元").format(
        yuan=Money(max(least - bill, 0)).spoken()
    )


def short(reason: str) -> str:
    """Say a reason in a few words; a code nobody knows is said as it is, never hidden."""
    return {**_papers(), **_others()}.get(reason, reason)


def _papers() -> dict[str, str]:
    return {
        "not_a_code": QCoreApplication.translate("Till", "这不是我们的券码"),
        "unknown_code": QCoreApplication.translate("Till", "店里没发过这张券"),
        "wrong_kind": QCoreApplication.translate("Till", "这不是一张券"),
        "void": QCoreApplication.translate("Till", "这张作废了"),
        "already_redeemed": QCoreApplication.translate("Till", "用过了"),
        "not_yet_valid": QCoreApplication.translate("Till", "还没到日子"),
        "expired": QCoreApplication.translate("Till", "过期了"),
        "wrong_weekday": QCoreApplication.translate("Till", "今天不是能用的日子"),
        "wrong_hour": QCoreApplication.translate("Till", "现在不是能用的钟点"),
        "wrong_holder": QCoreApplication.translate("Till", "这张记在另一位名下"),
        "not_new": QCoreApplication.translate("Till", "只给第一次来的邻居"),
        "tier_too_low": QCoreApplication.translate("Till", "会员等级还不到"),
        "member_limit": QCoreApplication.translate("Till", "这位的次数用完了"),
        "template_exhausted": QCoreApplication.translate("Till", "这种券用满了"),
        "below_minimum": QCoreApplication.translate("Till", "金额还差一点"),
        "not_with_others": QCoreApplication.translate("Till", "不和别的券一起用"),
    }


def _others() -> dict[str, str]:
    return {
        "clock_behind": QCoreApplication.translate("Till", "先别用，电脑的时间不对"),
        "amount_needed": QCoreApplication.translate("Till", "这一单多少钱？"),
        "member_needed": QCoreApplication.translate("Till", "是哪位顾客？"),
        "unknown_member": QCoreApplication.translate("Till", "没找到这位顾客"),
        "unknown_invite_code": QCoreApplication.translate("Till", "没有这个介绍码，请再核对 8 位数字"),
        "unknown_purchase": QCoreApplication.translate("Till", "没找到那一单，请看“刚才”"),
        "unknown_redemption": QCoreApplication.translate("Till", "没找到那次用券，请看“刚才”"),
        "already_undone": QCoreApplication.translate("Till", "那次已经撤销过了"),
        "already_refunded": QCoreApplication.translate("Till", "那一单已经退完了"),
        "more_than_paid": QCoreApplication.translate("Till", "退的比付的多，请改小一点"),
        "request_id_reused": QCoreApplication.translate("Till", "这一下没记上，请再扫一次"),
        "already_taken": QCoreApplication.translate("Till", "已经提走了"),
        "still_waiting": QCoreApplication.translate("Till", "还在排队，没轮到"),
        "released": QCoreApplication.translate("Till", "这份已经放掉了"),
    }


def note_title(outcome: Outcome, reason: str) -> str:
    """Say since when, or from when, in bold: 3月9日 周二 18:05，小林用掉的."""
    if reason in _NOT_NOW:
        return next_time(getattr(outcome.answer, "again", None), outcome.today)
    since = getattr(outcome.answer, "since", None)
    if since is None:
        return ""
    when = dates.moment_with_weekday(since)
    used = outcome.last_use
    if reason == "already_redeemed":
        if used is not None and used.clerk:
            return QCoreApplication.translate("Till", "{when}，{clerk} 收的").format(
                when=when, clerk=used.clerk
            )
        return QCoreApplication.translate("Till", "{when} 用过了").format(when=when)
    words = {
        "void": QCoreApplication.translate("Till", "{when} 作废的"),
        "not_yet_valid": QCoreApplication.translate("Till", "{when} 起能用"),
        "expired": QCoreApplication.translate("Till", "有效到 {when}"),
        "clock_behind": QCoreApplication.translate("Till", "账上最后一笔是 {when}"),
    }
    return words.get(reason, "{when}").format(when=when)


def note(outcome: Outcome, reason: str) -> str:
    """Say what helps to explain it to the customer."""
    used = outcome.last_use
    if reason == "already_redeemed" and used is not None:
        return _used(used.bill_fen, used.takes_off_fen, used.member_name)
    words = {
        "not_a_code": QCoreApplication.translate("Till", "券码是 12 位字母和数字，印在码的旁边。"),
        "unknown_code": QCoreApplication.translate(
            "Till", "码是我们的样子，账上却没有它：可能是别的店的，或是很早以前的账。"
        ),
        "clock_behind": QCoreApplication.translate(
            "Till", "请先把电脑的时间对好，不然会把过期的券当成能用的。"
        ),
        "template_exhausted": QCoreApplication.translate(
            "Till", "说好的总张数已经用满，多收一张就超了预算。"
        ),
        "not_with_others": QCoreApplication.translate(
            "Till", "这一单上已经有一张券，两张里有一张说好不能同用。"
        ),
        "below_minimum": QCoreApplication.translate("Till", "再添一点东西就够了。"),
        "still_waiting": QCoreApplication.translate("Till", "前面有人放掉就会轮到，轮到了会在抢购页里看到。"),
        "released": QCoreApplication.translate(
            "Till", "过了提货时间，或者已经取消。还有货的话可以按抢购页里剩的再登记。"
        ),
    }
    return words.get(reason, "")


def _used(bill: int | None, off: int, name: str) -> str:
    parts = []
    if bill is not None:
        parts.append(QCoreApplication.translate("Till", "那一单 ¥{bill}").format(bill=Money(bill)))
    if off:
        parts.append(QCoreApplication.translate("Till", "减了 {yuan} 元").format(yuan=Money(off).spoken()))
    if name:
        parts.append(QCoreApplication.translate("Till", "顾客 {name}").format(name=name))
    return clauses(parts)
