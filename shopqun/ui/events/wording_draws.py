"""What the draws' part says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.lotteries.draft import Draft, PlannedPrize
from shopqun.ui import dates
from shopqun.ui.plan_words import shown


def tickets() -> str:
    """Give the unit of a deck."""
    return QCoreApplication.translate("Draws", "张")


def later() -> str:
    """Say plainly what this version does not do."""
    return QCoreApplication.translate(
        "Draws",
        "这一版只把方案里的抽奖摆出来给您核对，还不会开抽：抽奖码、当众开奖和兑奖登记在以后的版本里。"
        "要办的话，请先用纸质抽奖箱，右边这些照样要贴出来。",
    )


def days(draft: Draft) -> str:
    """Say when a draw is held, and until when prizes are handed out."""
    words = QCoreApplication.translate("Draws", "{first} 到 {last}，兑奖到 {redeem}")
    return words.format(
        first=dates.day(draft.starts_on), last=dates.day(draft.ends_on), redeem=dates.day(draft.redeem_until)
    )


def chance(prize: PlannedPrize) -> str:
    """Say the chance of a prize: 4%, 0.5%."""
    return f"{Money(prize.probability_bp).spoken()}%"


def price(prize: PlannedPrize) -> str:
    """Say what a prize costs in the shop; nothing for a losing ticket."""
    return f"¥{Money(prize.retail_fen)}" if prize.retail_fen else "—"


def retail(draft: Draft) -> str:
    """Say what all prizes would cost in the shop."""
    return f"¥{Money(sum(prize.retail_fen * prize.quantity for prize in draft.prizes))}"


def cost(draft: Draft) -> str:
    """Say what all prizes cost the owner."""
    return f"¥{Money(sum(prize.cost_fen * prize.quantity for prize in draft.prizes))}"


def disclosure(draft: Draft) -> tuple[tuple[str, str], ...]:
    """Give what is published, label by label, in the order of 令32-13; what is blank is said to be."""
    blank = QCoreApplication.translate("Draws", "方案里没写，开抽前要补上")
    return tuple((label, shown(draft.disclosure.get(key, "")) or blank) for key, label in _labels().items())


def _labels() -> dict[str, str]:
    return {
        "entry_conditions": QCoreApplication.translate("Draws", "谁能参加"),
        "entry_method": QCoreApplication.translate("Draws", "怎么参加"),
        "draw_time": QCoreApplication.translate("Draws", "什么时候抽"),
        "draw_method": QCoreApplication.translate("Draws", "怎么抽"),
        "claim_period": QCoreApplication.translate("Draws", "兑奖时间"),
        "claim_conditions": QCoreApplication.translate("Draws", "兑奖条件"),
        "claim_method": QCoreApplication.translate("Draws", "怎么兑"),
        "delivery": QCoreApplication.translate("Draws", "怎么给"),
        "forfeiture": QCoreApplication.translate("Draws", "逾期不兑"),
        "organiser": QCoreApplication.translate("Draws", "谁办的"),
        "contact": QCoreApplication.translate("Draws", "找谁问"),
    }
