"""The words of the reckoning before launch: what is spent, what is earned, and when it pays."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, share
from shopqun.planning.breakeven import Forecast, Outcome

translate = QCoreApplication.translate


def title() -> str:
    """Head the reckoning."""
    return translate("Wizard", "划不划算")


def month() -> str:
    """Say what is reckoned."""
    return translate("Wizard", "头一个月")


def likely() -> str:
    """Name the case of her own assumptions."""
    return translate("Wizard", "照这样")


def worst() -> str:
    """Name the worst case, and what makes it so."""
    return translate("Wizard", "最差：只来一半，都不再来")


def spent() -> str:
    """Label the bar of costs."""
    return translate("Wizard", "花")


def earned() -> str:
    """Label the bar of what visits earn."""
    return translate("Wizard", "毛利")


def costs() -> tuple[str, ...]:
    """Name the kinds of cost, in the order of the bar."""
    return (
        translate("Wizard", "礼品"),
        translate("Wizard", "奖品"),
        translate("Wizard", "券"),
        translate("Wizard", "老带新"),
    )


def yuan(fen: int) -> str:
    """Write an amount in whole yuan, without its sign."""
    return f"{share(Money(abs(fen)), 1, 100).fen:,}"


def result(outcome: Outcome) -> str:
    """Say what is left."""
    amount = yuan(outcome.result_fen)
    if outcome.result_fen < 0:
        return translate("Wizard", "亏 {amount} 元").format(amount=amount)
    return translate("Wizard", "净赚 {amount} 元").format(amount=amount)


def when(forecast: Forecast) -> str:
    """Say with how many joiners it pays."""
    if forecast.breaks_even_at is None:
        return translate("Wizard", "回不了本：毛利盖不住送的")
    return translate("Wizard", "进群 {count} 人回本").format(count=f"{forecast.breaks_even_at:,}")


def advice(forecast: Forecast) -> str:
    """Say what to do about it."""
    if forecast.breaks_even_at is None:
        return translate("Wizard", "每来一位都亏：券减少一点，或者门槛提高一点，再看。")
    if forecast.likely.result_fen < 0:
        said = translate("Wizard", "少备些礼品奖品，或者多请 {count} 人进群，就不亏了。")
        return said.format(count=f"{forecast.breaks_even_at - forecast.assumed.joiners:,}")
    if forecast.worst.result_fen < 0:
        said = translate("Wizard", "照这样不亏；来得少时最多亏 {amount} 元，先想好能不能承受。")
        return said.format(amount=yuan(forecast.worst.result_fen))
    return translate("Wizard", "来得少也不亏，可以放心开。")


def spoken(forecast: Forecast) -> str:
    """Say the picture to a screen reader."""
    case = forecast.likely
    said = translate("Wizard", "头一个月花 {spent} 元，毛利 {earned} 元，{result}")
    return said.format(spent=yuan(case.cost_fen), earned=yuan(case.earned_fen), result=result(case))


def figures() -> dict[str, tuple[str, str]]:
    """Name each assumption: its label, and what it is."""
    return {
        "joiners": (translate("Wizard", "进群几人"), translate("Wizard", "头一个月进群多少人")),
        "come_pct": (translate("Wizard", "到店 %"), translate("Wizard", "每 100 位群友几位来买")),
        "again_pct": (translate("Wizard", "再来 %"), translate("Wizard", "来过的每 100 位几位再来")),
        "times": (translate("Wizard", "再来几次"), translate("Wizard", "再来的这个月另来几次")),
        "invite_pct": (translate("Wizard", "带朋友 %"), translate("Wizard", "来过的每 100 位几位带朋友")),
        "friends": (translate("Wizard", "各带几位"), translate("Wizard", "带朋友的各带几位来买")),
        "bill_fen": (translate("Wizard", "每单几元"), translate("Wizard", "一位一次平均买多少钱")),
        "margin_pct": (translate("Wizard", "毛利 %"), translate("Wizard", "卖 100 元，除去进价剩几元")),
    }


def out_of_range(least: int, most: int) -> str:
    """Say what a figure may be."""
    return translate("Wizard", "{least}–{most}").format(least=least, most=most)


def no_amount() -> str:
    """Say what an amount looks like."""
    return translate("Wizard", "如 36.5")
