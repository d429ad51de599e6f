"""The words of the gifts' page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.referrals.gifts import GiftLine, GiftMoved, GiftStock


def titles() -> tuple[str, ...]:
    """Head the list of gifts."""
    return (
        QCoreApplication.translate("Gifts", "礼品"),
        QCoreApplication.translate("Gifts", "每件成本"),
        QCoreApplication.translate("Gifts", "还有"),
        QCoreApplication.translate("Gifts", "答应了"),
        QCoreApplication.translate("Gifts", "够不够"),
    )


def cost(line: GiftLine) -> str:
    """Say what one costs."""
    return f"¥{Money(line.cost_fen)}"


def piece() -> str:
    """Give the unit of gifts."""
    return QCoreApplication.translate("Gifts", "件")


def pieces(number: int) -> str:
    """Count pieces."""
    return QCoreApplication.translate("Gifts", "{number} 件").format(number=number)


def enough(line: GiftLine) -> tuple[str, str]:
    """Say whether the stock keeps every promise, and the kind of its chip."""
    if line.lacking:
        words = QCoreApplication.translate("Gifts", "差 {number} 件").format(number=line.lacking)
        return words, "bad"
    if line.stock <= 0:
        return QCoreApplication.translate("Gifts", "没有了"), "warn"
    return QCoreApplication.translate("Gifts", "够"), "ok"


def promised_for() -> str:
    """Say what the promised ones are."""
    return QCoreApplication.translate(
        "Gifts", "“答应了”是老带新还没发的奖励。兑换券用掉的、发出去的，都会自己从数目里减。"
    )


def no_gifts() -> str:
    """Say that the plan has no gifts."""
    return QCoreApplication.translate("Gifts", "开店方案里没有礼品。")


def how_many() -> str:
    """Label the number."""
    return QCoreApplication.translate("Gifts", "几件")


def note() -> tuple[str, str]:
    """Label the line of the reason, and say when it is needed."""
    return QCoreApplication.translate("Gifts", "说明"), QCoreApplication.translate("Gifts", "报损要写")


def verbs() -> tuple[str, str, str]:
    """Give the verbs: came in, counted, spoiled."""
    return (
        QCoreApplication.translate("Gifts", "进货"),
        QCoreApplication.translate("Gifts", "盘点"),
        QCoreApplication.translate("Gifts", "报损"),
    )


def say_why() -> str:
    """Ask why gifts spoiled."""
    return QCoreApplication.translate("Gifts", "请写一句怎么坏的，比如“压坏了”。")


def done(answer: GiftStock) -> str:
    """Say what the stock is now."""
    words = QCoreApplication.translate("Gifts", "{name}：原来 {was} 件，现在 {stock} 件")
    return words.format(name=answer.name, was=answer.was, stock=answer.stock)


def moves() -> str:
    """Head the movements."""
    return QCoreApplication.translate("Gifts", "进出记录")


def moved(one: GiftMoved) -> str:
    """Say why a movement happened."""
    known = {
        "plan": QCoreApplication.translate("Gifts", "开店时备的"),
        "bought": QCoreApplication.translate("Gifts", "进货"),
        "reward": QCoreApplication.translate("Gifts", "发奖励"),
        "coupon": QCoreApplication.translate("Gifts", "兑换券用掉"),
        "lottery": QCoreApplication.translate("Gifts", "留给抽奖"),
        "lottery_back": QCoreApplication.translate("Gifts", "抽奖没抽走的"),
        "returned": QCoreApplication.translate("Gifts", "退回来的"),
        "spoiled": QCoreApplication.translate("Gifts", "报损"),
        "counted": QCoreApplication.translate("Gifts", "盘点"),
    }
    about = one.who or one.note
    said = known.get(one.why, one.why)
    return f"{said} · {about}" if about else said


def move_icon(one: GiftMoved) -> tuple[str, str]:
    """Give the picture of a movement and its tone."""
    known = {
        "reward": ("gift", "brand"),
        "coupon": ("ticket-percent", "brand"),
        "spoiled": ("triangle-alert", "warn"),
        "counted": ("clipboard-check", "info"),
    }
    return known.get(one.why, ("package", "ok"))


def by(one: GiftMoved) -> str:
    """Say how many came in or went out."""
    return f"{one.pieces:+d}".replace("-", "−")
