"""What the flash sales' desk says of parts, prices, the board on the wall, and what a sale came to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.flashsales.claims import Claim
from shopqun.flashsales.prices import PriceLine, struck_of
from shopqun.flashsales.sale import Standing
from shopqun.flashsales.selling import Outcome
from shopqun.ui import dates
from shopqun.ui.plan_words import shown


def part() -> str:
    """Give the verb that hands a part over."""
    return QCoreApplication.translate("Sale", "先给一部分")


def part_title(claim: Claim, name: str) -> str:
    """Ask how many pieces go now."""
    words = QCoreApplication.translate("Sale", "{person}订了{name} {count} 份，先给几份？")
    return words.format(person=claim.name, name=name, count=claim.quantity)


def part_words() -> str:
    """Say what becomes of the rest."""
    return QCoreApplication.translate("Sale", "剩下的还留着，用原来的提货码来提。")


def give() -> str:
    """Give the verb of handing over."""
    return QCoreApplication.translate("Sale", "给货")


def parted(answer: ClaimAnswer) -> str:
    """Say how many went, and how many still wait."""
    words = QCoreApplication.translate("Sale", "给{person} {count} 份，还留着 {left} 份")
    return words.format(person=answer.name, count=answer.quantity, left=answer.still_held)


def undo() -> str:
    """Give the verb that takes a hand-over back."""
    return QCoreApplication.translate("Sale", "撤回给货")


def undo_title(claim: Claim) -> str:
    """Ask why a hand-over is taken back."""
    return QCoreApplication.translate("Sale", "{person}的其实没给？").format(person=claim.name)


def undo_label() -> str:
    """Label the reason."""
    return QCoreApplication.translate("Sale", "怎么回事，会记在账上")


def undone(answer: ClaimAnswer) -> str:
    """Say that it is held again."""
    return QCoreApplication.translate("Sale", "撤回了，{person}的货还留着").format(person=answer.name)


def price_item() -> str:
    """Label the article."""
    return QCoreApplication.translate("Sale", "哪样东西")


def price_label() -> tuple[str, str]:
    """Label the price, and say what is meant."""
    return QCoreApplication.translate("Sale", "平时卖多少"), QCoreApplication.translate(
        "Sale", "元，从现在起"
    )


def note_price() -> str:
    """Give the verb that writes a price down."""
    return QCoreApplication.translate("Sale", "记下卖价")


def price_needed() -> str:
    """Ask for a price that can be read."""
    return QCoreApplication.translate("Sale", "请输一个价钱，比如 29.80。")


def price_noted(line: PriceLine) -> str:
    """Say what was written down."""
    words = QCoreApplication.translate("Sale", "{name}从现在起卖 {yuan} 元")
    return words.format(name=shown(line.name), yuan=Money(line.fen or 0).spoken())


def price_now(line: PriceLine | None) -> str:
    """Say what an article sells for now."""
    if line is None or line.fen is None or line.at is None:
        return QCoreApplication.translate("Sale", "还没记过平时卖价")
    words = QCoreApplication.translate("Sale", "{day}记的：{yuan} 元")
    return words.format(day=dates.day_of(line.at), yuan=Money(line.fen).spoken())


def evidence(each: Standing) -> tuple[str, str]:
    """Say what may be struck on a poster and why, and the tone (令56-16, 令56-17)."""
    if each.evidence.raised is not None:
        before, after = (Money(fen).spoken() for fen in each.evidence.raised)
        words = QCoreApplication.translate(
            "Sale", "开抢前 30 天里从 {before} 涨到 {after} 元，海报只写抢购价，不写划线价"
        )
        return words.format(before=before, after=after), "bad"
    fen = struck_of(each)
    if fen is None:
        return QCoreApplication.translate("Sale", "近 7 天没有更高的卖价可比，海报只写抢购价"), "text2"
    words = QCoreApplication.translate("Sale", "海报可以写：近 7 日低价 {yuan} 元")
    return words.format(yuan=Money(fen).spoken()), "ok"


def price_rule() -> str:
    """Say what the price book is for."""
    return QCoreApplication.translate(
        "Sale", "换了价签就来记一笔。划线价只能是开抢前 7 天里卖过的最低价，记下来才有凭据。"
    )


def wall() -> str:
    """Give the verb that opens the board for a second screen."""
    return QCoreApplication.translate("Sale", "开大屏")


def wall_title() -> str:
    """Name the window on the second screen."""
    return QCoreApplication.translate("Sale", "抢购大屏")


def wall_left(each: Standing) -> str:
    """Say what is left, for people at a distance."""
    if each.available <= 0:
        return QCoreApplication.translate("Sale", "抢完了")
    return QCoreApplication.translate("Sale", "还剩 {count} 份").format(count=each.available)


def wall_price(each: Standing) -> str:
    """Say the price of tonight."""
    return QCoreApplication.translate("Sale", "{yuan} 元").format(yuan=Money(each.item.flash_fen).spoken())


def wall_last(masked: str, name: str, count: int) -> str:
    """Say who was last, without her full name."""
    words = QCoreApplication.translate("Sale", "刚刚：{person}订了{name} {count} 份")
    return words.format(person=masked, name=name, count=count)


def wall_hint() -> str:
    """Say how to leave the board."""
    return QCoreApplication.translate("Sale", "双击放满，按 Esc 关上")


def result() -> str:
    """Head what the sale came to."""
    return QCoreApplication.translate("Sale", "这场卖得怎样")


def earned(of: Outcome) -> str:
    """Say what an article brought in."""
    words = QCoreApplication.translate("Sale", "提走 {taken} 份，收 {sales} 元，毛利 {profit} 元")
    return words.format(
        taken=of.taken, sales=Money(of.sales_fen).spoken(), profit=Money(of.profit_fen).spoken()
    )


def leftover(of: Outcome) -> str:
    """Say what is left over of an article, at what it cost."""
    if of.leftover <= 0:
        return QCoreApplication.translate("Sale", "没有剩下")
    words = QCoreApplication.translate("Sale", "剩 {count} 份，成本 {yuan} 元")
    return words.format(count=of.leftover, yuan=Money(of.leftover_cost_fen).spoken())


def leftover_advice(unfetched: int) -> str:
    """Say what to do with what is left over."""
    if unfetched:
        words = QCoreApplication.translate("Sale", "还有 {count} 笔没来提，先在名单里放掉，再看剩多少。")
        return words.format(count=unfetched)
    return QCoreApplication.translate("Sale", "剩下的摆到柜台按平时价卖，放不住的当天处理掉。")


def lead() -> str:
    """Name the button that plans a sale, or a lottery, back into the calendar."""
    return QCoreApplication.translate("Sale", "排进日历")
