"""The words of the questions before the first: what hurts, what the trade is like, where to begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.planning.diagnosis import Advice, Remedy, Trait, Trouble
from shopqun.ui.lists import listed

translate = QCoreApplication.translate


def ask() -> str:
    """Give the verb that opens the questions."""
    return translate("Wizard", "不知道从哪做起")


def title() -> str:
    """Head the questions."""
    return translate("Wizard", "先看病，再开方")


def may_skip() -> str:
    """Say that nothing must be answered."""
    return translate("Wizard", "可以跳过")


def what_hurts() -> str:
    """Ask for the troubles."""
    return translate("Wizard", "店里现在哪样难？可多选")


def what_trade() -> str:
    """Ask for the traits."""
    return translate("Wizard", "这门生意是哪样？")


def trouble(each: Trouble) -> str:
    """Say a trouble as she would."""
    return {
        Trouble.FEWER: translate("Wizard", "顾客越来越少，拉新太贵"),
        Trouble.UNHEARD: translate("Wizard", "发了没人理，越推越难"),
        Trouble.STOCK: translate("Wizard", "库存越来越高，看了不买"),
        Trouble.RIVALS: translate("Wizard", "对手越来越多，买完不再来"),
    }[each]


def trait(each: Trait) -> str:
    """Say a trait of a trade."""
    return {
        Trait.FREQUENT: translate("Wizard", "常买：一周来好几回"),
        Trait.MARGIN: translate("Wizard", "毛利高：让得起利"),
        Trait.ADVICE: translate("Wizard", "要人懂：顾客常来问"),
    }[each]


def advice(found: Advice) -> str:
    """Say where to begin; nothing where nothing was ticked."""
    parts = []
    if found.first:
        parts.append(
            translate("Wizard", "先做：{remedies}。").format(remedies=listed(map(_remedy, found.first)))
        )
    if found.group_type is not None:
        parts.append(translate("Wizard", "建一个{kind}，已替您选好。").format(kind=_kind(found.group_type)))
    return "".join(parts)


def _remedy(each: Remedy) -> str:
    return {
        Remedy.REFERRALS: translate("Wizard", "老带新"),
        Remedy.PLACES: translate("Wizard", "换点位贴海报"),
        Remedy.SALES: translate("Wizard", "限时抢购"),
        Remedy.TIERS: translate("Wizard", "会员等级"),
    }[each]


def _kind(group_type: str) -> str:
    return {
        "acquisition": translate("Wizard", "福利群"),
        "member": translate("Wizard", "会员群"),
        "service": translate("Wizard", "顾问群"),
    }[group_type]
