"""What the window says of check-ins, points and tiers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused
from shopqun.loyalty.answers import PointsShown, PointsSpent
from shopqun.loyalty.checkin import CheckedIn
from shopqun.loyalty.points import Lot
from shopqun.loyalty.tiers import Move, Review, Step
from shopqun.ui import dates
from shopqun.ui.plan_words import shown as in_full_stops

_LOTS = 4


def points_label() -> str:
    """Head the points of a customer."""
    return QCoreApplication.translate("Regulars", "积分")


def points_unit() -> str:
    """Give the unit of points."""
    return QCoreApplication.translate("Regulars", "分")


def streak_label() -> str:
    """Head the days in a row."""
    return QCoreApplication.translate("Regulars", "连着签到")


def days_unit() -> str:
    """Give the unit of days."""
    return QCoreApplication.translate("Regulars", "天")


def check_in() -> str:
    """Give the verb of checking in."""
    return QCoreApplication.translate("Regulars", "签到")


def checked_in_today() -> str:
    """Say that she checked in today."""
    return QCoreApplication.translate("Regulars", "今天签过了")


def use() -> str:
    """Give the verb of using points."""
    return QCoreApplication.translate("Regulars", "用积分")


def use_question(shown: PointsShown) -> tuple[str, str, str]:
    """Ask how many points are used: title, label, verb."""
    title = QCoreApplication.translate("Regulars", "{name}有 {balance} 分，用多少？")
    label = QCoreApplication.translate("Regulars", "用几分")
    return title.format(name=shown.name, balance=shown.account.balance), label, use()


def worth(shown: PointsShown) -> str:
    """Say what points are worth, in the plan's words."""
    words = QCoreApplication.translate("Regulars", "公示的办法：{worth}")
    return words.format(worth=in_full_stops(shown.worth)) if shown.worth else ""


def lots(shown: PointsShown) -> str:
    """Say which points lapse when, the soonest first."""
    first = [_lot(lot) for lot in shown.account.lots[:_LOTS]]
    more = len(shown.account.lots) - len(first)
    if more > 0:
        first.append(QCoreApplication.translate("Regulars", "还有 {more} 批更晚到期").format(more=more))
    if shown.account.debt:
        owed = QCoreApplication.translate("Regulars", "退单多收回 {debt} 分，下次攒的先补上")
        first.append(owed.format(debt=shown.account.debt))
    return "\n".join(first) or QCoreApplication.translate("Regulars", "还没有积分")


def _lot(lot: Lot) -> str:
    if lot.expires_on is None:
        return QCoreApplication.translate("Regulars", "{left} 分，不过期").format(left=lot.left)
    words = QCoreApplication.translate("Regulars", "{left} 分，{day}到期")
    return words.format(left=lot.left, day=f"{lot.expires_on:%Y-%m-%d}")


def checked_in(one: CheckedIn) -> str:
    """Say what a check-in brought."""
    if one.again:
        words = QCoreApplication.translate("Regulars", "{name}今天签过了，连着 {streak} 天")
    else:
        words = QCoreApplication.translate("Regulars", "{name}签到，加 {points} 分，连着 {streak} 天")
    return words.format(name=one.name, points=one.points, streak=one.streak)


def spent(one: PointsSpent) -> str:
    """Say what was used."""
    words = QCoreApplication.translate("Regulars", "{name}用了 {points} 分，还有 {balance} 分")
    return words.format(name=one.name, points=one.points, balance=one.balance)


def refusal(refused: Refused) -> str:
    """Say why not, and what to do."""
    words = {
        "unknown_member": QCoreApplication.translate("Regulars", "没找到这位顾客，请刷新再试。"),
        "not_enough_points": QCoreApplication.translate(
            "Regulars", "她只有 {balance} 分，请用少一些。"
        ).format(balance=refused.facts.get("balance", 0)),
        "bad_number": QCoreApplication.translate("Regulars", "请填 1 以上的整数。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("Regulars", "没有办成，请看一看再试。"))


def rising() -> str:
    """Head those who rise."""
    return QCoreApplication.translate("Regulars", "可以升的")


def falling() -> str:
    """Head those who may fall."""
    return QCoreApplication.translate("Regulars", "够不上的")


def count(number: int) -> str:
    """Count people."""
    return QCoreApplication.translate("Regulars", "{number} 位").format(number=number)


def nobody_rises() -> str:
    """Say that nobody rises."""
    return QCoreApplication.translate("Regulars", "这次没有人够升级。")


def nobody_falls() -> str:
    """Say that nobody falls."""
    return QCoreApplication.translate("Regulars", "大家都够得上现在的等级。")


def rule() -> str:
    """Say how the review works."""
    return QCoreApplication.translate(
        "Regulars",
        "只看近 12 个月实付，用积分不影响。够的确认后马上升；够不上的先通知，到日子还够不上才降。",
    )


def confirm() -> str:
    """Give the verb of a review."""
    return QCoreApplication.translate("Regulars", "确认这次复核")


def confirm_question(review: Review) -> tuple[str, str, str]:
    """Ask whether to confirm: title, words, verb."""
    steps = [move.step for move in review.demote]
    words = QCoreApplication.translate("Regulars", "升 {rise} 位，开始通知 {told} 位，今天降 {fall} 位。")
    return (
        QCoreApplication.translate("Regulars", "确认这次复核？"),
        words.format(rise=len(review.promote), told=steps.count(Step.ANNOUNCE), fall=steps.count(Step.FALL)),
        QCoreApplication.translate("Regulars", "确认"),
    )


def confirmed(review: Review) -> str:
    """Say what a review did."""
    fell = sum(move.step is Step.FALL for move in review.demote)
    words = QCoreApplication.translate("Regulars", "复核好了：升 {rise} 位，降 {fall} 位")
    return words.format(rise=len(review.promote), fall=fell)


def copy_notice() -> str:
    """Give the verb of copying the notices."""
    return QCoreApplication.translate("Regulars", "复制通知")


def copied() -> str:
    """Say that the notices are on the clipboard."""
    return QCoreApplication.translate("Regulars", "通知复制好了，一条条私聊发给本人")


def titles() -> tuple[str, str, str, str]:
    """Head the columns of a review."""
    return (
        QCoreApplication.translate("Regulars", "谁"),
        QCoreApplication.translate("Regulars", "等级"),
        QCoreApplication.translate("Regulars", "为什么"),
        QCoreApplication.translate("Regulars", "什么时候"),
    )


def levels(move: Move) -> str:
    """Say from where to where."""
    return f"{move.from_name} → {move.to_name}"


def why(move: Move) -> str:
    """Say why, in the money it is about."""
    if move.step is Step.RISE:
        words = QCoreApplication.translate("Regulars", "实付 {spent} 元，够 {need} 元")
    else:
        words = QCoreApplication.translate("Regulars", "实付 {spent} 元，不够 {need} 元")
    return words.format(spent=Money(move.spent_fen).spoken(), need=Money(move.need_fen).spoken())


def when(move: Move) -> str:
    """Say when it happens."""
    day = dates.day(move.not_before)
    return {
        Step.RISE: QCoreApplication.translate("Regulars", "确认就升"),
        Step.ANNOUNCE: QCoreApplication.translate("Regulars", "先通知，{day}后降").format(day=day),
        Step.WAIT: QCoreApplication.translate("Regulars", "通知过，{day}后降").format(day=day),
        Step.FALL: QCoreApplication.translate("Regulars", "通知期满，确认就降"),
    }[move.step]


def chip(move: Move) -> str:
    """Give the kind of the chip of a step."""
    return {Step.RISE: "brand", Step.ANNOUNCE: "info", Step.WAIT: "plain", Step.FALL: "warn"}[move.step]


def notice(move: Move) -> str:
    """Give the words a customer is told before she falls."""
    words = QCoreApplication.translate(
        "Regulars",
        "{name}您好，您现在是“{tier}”，近 12 个月实付 {spent} 元，离 {need} 元还差 {short} 元。"
        "{day}前补上，等级就保住；之后按“{next}”算。",
    )
    return words.format(
        name=move.name,
        tier=move.from_name,
        spent=Money(move.spent_fen).spoken(),
        need=Money(move.need_fen).spoken(),
        short=Money(move.need_fen - move.spent_fen).spoken(),
        day=dates.day(move.not_before),
        next=move.to_name,
    )


def notices(review: Review) -> str:
    """Give the notices of all who may fall and still have time."""
    told = [move for move in review.demote if move.step in (Step.ANNOUNCE, Step.WAIT)]
    return "\n\n".join(notice(move) for move in told)
