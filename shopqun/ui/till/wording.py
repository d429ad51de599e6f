"""All words of the till that are not refusals."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused, ShopDay
from shopqun.coupons.code import parse
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.members.member import MemberLine
from shopqun.referrals.rewards import Owed, RewardState, Side, What
from shopqun.till.answers import PurchaseAnswer, ScanAnswer
from shopqun.till.lately import Line, LineKind
from shopqun.ui import dates
from shopqun.ui.lists import clauses, closed, sentences
from shopqun.ui.parts.verdict import MoneyBox, VerdictLook
from shopqun.ui.till import reasons
from shopqun.ui.till.desk import Outcome


def reason_of(outcome: Outcome) -> str | None:
    """Give the code of a refusal, or None where the answer is a yes."""
    answer = outcome.answer
    if isinstance(answer, Refused):
        return answer.reason
    return answer.reason if isinstance(answer, ScanAnswer) and answer.verdict == "refused" else None


def look(outcome: Outcome) -> VerdictLook:
    """Say an answer as the card shows it."""
    reason = reason_of(outcome)
    if reason is not None:
        return _no(outcome, reason)
    match outcome.answer:
        case ScanAnswer() as answer:
            return _yes(outcome, answer)
        case PurchaseAnswer() as answer:
            return _bought(outcome, answer)
        case ClaimAnswer() as answer:
            return _picked_up(outcome, answer)
        case MemberLine() | Refused():
            raise AssertionError(outcome)


def _no(outcome: Outcome, reason: str) -> VerdictLook:
    line = _paper_line(outcome.answer) if isinstance(outcome.answer, ScanAnswer) else _grouped(outcome.code)
    return VerdictLook(
        good=False,
        sentence=reasons.headline(outcome, reason),
        line=line,
        note_title=reasons.note_title(outcome, reason),
        note=reasons.note(outcome, reason),
        note_icon="history" if reason == "already_redeemed" else "info",
    )


def _yes(outcome: Outcome, answer: ScanAnswer) -> VerdictLook:
    title, words = _referral(outcome)
    return VerdictLook(
        good=True,
        sentence=_yes_sentence(answer),
        line=_paper_line(answer),
        boxes=_money(answer.bill_fen, answer.takes_off_fen, answer.paid_fen),
        note_title=QCoreApplication.translate("Till", "刚刚扫过，没有再减一次")
        if outcome.repeated
        else title,
        note=words,
        note_icon="heart-handshake" if title else "info",
    )


def _yes_sentence(answer: ScanAnswer) -> str:
    if answer.gives is not None:
        gives = {"name": answer.gives.name, "count": answer.gives.quantity}
        return QCoreApplication.translate("Till", "可以用，给她 {name} {count} 份").format(**gives)
    return QCoreApplication.translate("Till", "可以用，减 {yuan} 元").format(
        yuan=Money(answer.takes_off_fen).spoken()
    )


def _paper_line(answer: ScanAnswer) -> str:
    parts = [answer.template_name or "", answer.terms, answer.code]
    return " · ".join(part for part in parts if part)


def _money(bill: int | None, off: int, paid: int | None) -> tuple[MoneyBox, ...]:
    if bill is None or paid is None:
        return ()
    boxes = [MoneyBox(QCoreApplication.translate("Till", "这一单"), f"¥{Money(bill)}")]
    whole = bill - paid
    if whole:
        one, several = (
            QCoreApplication.translate("Till", "减去"),
            QCoreApplication.translate("Till", "一共减去"),
        )
        boxes.append(MoneyBox(one if whole == off else several, f"− ¥{Money(whole)}"))
    return (*boxes, MoneyBox(QCoreApplication.translate("Till", "请收"), f"¥{Money(paid)}", collect=True))


def _bought(outcome: Outcome, answer: PurchaseAnswer) -> VerdictLook:
    title, words = _referral(outcome)
    return VerdictLook(
        good=True,
        sentence=QCoreApplication.translate("Till", "记好了，收 {yuan} 元").format(
            yuan=Money(answer.paid_fen).spoken()
        ),
        line=answer.member_name or QCoreApplication.translate("Till", "没有记顾客"),
        note_title=title,
        note=words,
        note_icon="heart-handshake",
    )


def _picked_up(outcome: Outcome, answer: ClaimAnswer) -> VerdictLook:
    item = outcome.item
    name = item.name if item else answer.sku
    boxes: tuple[MoneyBox, ...] = ()
    if item is not None:
        whole = Money(item.flash_fen) * answer.quantity
        boxes = (
            MoneyBox(QCoreApplication.translate("Till", "抢购价"), f"¥{Money(item.flash_fen)}"),
            MoneyBox(QCoreApplication.translate("Till", "份数"), str(answer.quantity)),
            MoneyBox(QCoreApplication.translate("Till", "还没付就收"), f"¥{whole}", collect=True),
        )
    sentence = QCoreApplication.translate("Till", "可以提，{name} {count} 份").format(
        name=name, count=answer.quantity
    )
    return VerdictLook(
        good=True, sentence=sentence, line=f"{answer.name} · {_grouped(outcome.code)}", boxes=boxes
    )


def _grouped(text: str) -> str:
    code = parse(text)
    return code.grouped if code else text


def _referral(outcome: Outcome) -> tuple[str, str]:
    """Say who brought her and what becomes due when; both empty where nobody did."""
    brought = outcome.brought
    if brought is None:
        return "", ""
    title = QCoreApplication.translate("Till", "{inviter}带来的新邻居").format(inviter=brought.inviter_name)
    match brought.state:
        case "rejected" | "voided":
            why = referral_reason(brought.reason or "")
            return title, QCoreApplication.translate("Till", "这次介绍不算：{why}。券照样能用。").format(
                why=why
            )
        case "in_review":
            return title, QCoreApplication.translate("Till", "这一单请店主在“老带新”里看一眼，再算不算。")
        case "pending":
            return title, QCoreApplication.translate("Till", "介绍记下了，等她第一单付够门槛就算。")
        case _:
            return title, closed(sentences(_owed(line) for line in outcome.owed))


def _owed(line: Owed) -> str:
    words = {"name": line.member_name, "what": what(line.what), "day": dates.day_of(line.due_at)}
    if line.state is RewardState.DUE:
        return QCoreApplication.translate("Till", "{name}的{what}现在可发").format(**words)
    if line.side is Side.INVITEE:
        return QCoreApplication.translate("Till", "她得{what}，{day}起可发").format(**words)
    return QCoreApplication.translate("Till", "{name}的{what}，{day}起可发").format(**words)


def what(thing: What) -> str:
    """Say what a reward consists of: 周中满减券 1 张."""
    words = {"name": thing.name, "count": thing.quantity}
    match thing.kind:
        case "coupon":
            return QCoreApplication.translate("Till", "{name} {count} 张").format(**words)
        case "gift":
            return QCoreApplication.translate("Till", "{name} {count} 份").format(**words)
        case _:
            return QCoreApplication.translate("Till", "{count} 积分").format(**words)


def referral_reason(code: str) -> str:
    """Say why a referral does not hold."""
    words = {
        "self_referral": QCoreApplication.translate("Till", "介绍人就是她自己"),
        "cycle": QCoreApplication.translate("Till", "她们互相介绍了"),
        "existing_customer": QCoreApplication.translate("Till", "她原来就是顾客"),
        "same_phone": QCoreApplication.translate("Till", "两人是同一个手机号"),
        "already_referred": QCoreApplication.translate("Till", "她已经有介绍人"),
        "inviter_blocked": QCoreApplication.translate("Till", "介绍人暂停了"),
        "window_over": QCoreApplication.translate("Till", "过了约定的天数"),
        "cap_reached": QCoreApplication.translate("Till", "介绍人这个月已到上限"),
        "refunded": QCoreApplication.translate("Till", "那一单退了"),
    }
    return words.get(code, code)


def line_title(line: Line) -> str:
    """Say a line of 刚才 in bold."""
    words = {"title": line.title, "why": reasons.short(line.reason), "count": line.quantity}
    match line.kind:
        case LineKind.PAPER:
            return line.title
        case LineKind.REFUSED:
            return QCoreApplication.translate("Till", "没用成：{why}").format(**words)
        case LineKind.PURCHASE:
            return QCoreApplication.translate("Till", "记一单")
        case LineKind.PICKUP:
            return QCoreApplication.translate("Till", "提货 {title} {count} 份").format(**words)


def line_time(line: Line, today: date) -> str:
    """Say when: the time, or the day where it was not today."""
    at = ShopDay().local(line.at)
    return dates.time_of(line.at) if at.date() == today else dates.day(at.date())


def line_note(line: Line) -> str:
    """Say who it was and what was paid; what was taken back says so."""
    if line.back:
        return (
            QCoreApplication.translate("Till", "已经撤销")
            if line.kind is LineKind.PAPER
            else QCoreApplication.translate("Till", "已经退了")
        )
    parts = [line.title if line.kind is LineKind.REFUSED else "", line.member_name]
    if line.paid_fen is not None:
        parts.append(QCoreApplication.translate("Till", "付 ¥{paid}").format(paid=Money(line.paid_fen)))
    return clauses(parts)


def used_today(count: int) -> str:
    """Count the papers of today."""
    return QCoreApplication.translate("Till", "今天用券 {count} 张").format(count=count)
