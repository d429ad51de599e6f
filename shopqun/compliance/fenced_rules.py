"""Trades the law fences in tell and serve: no draws, no flash sales, no referrals (handbook C3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from shopqun.compliance.findings import Violation
from shopqun.planning.preset import Preset

RULE = "C-03"
_TRADES = re.compile(
    "药店|药房|药品|药妆|医药|医美|医疗|整形|微整|诊所|门诊|中医馆|口腔|牙科|牙医|烟酒|烟草|香烟|电子烟|烟具|保健品|保健食品|营养补充剂"
)
_IN_THE_NAME = re.compile("大?药[房店]$|诊所|门诊部|医美|烟酒|烟草|保健品")
_SAID = "药店、医美、诊所、烟酒、保健品店只做科普和到店服务，不做{what}"


def fenced(category: str, name: str = "") -> bool:
    """Say whether a shop's trade is one of those, by its category or by what its name ends in."""
    return bool(_TRADES.search(category) or _IN_THE_NAME.search(name))


def draws_behind_the_fence(preset: Preset) -> Iterator[Violation]:
    """C-03: no lotteries (广告法第15–18、22条, 药品管理法)."""
    if fenced(preset.shop.category, preset.shop.name):
        for at, _ in enumerate(preset.lotteries):
            yield Violation(RULE, f"lotteries[{at}]", _SAID.format(what="抽奖"))


def sales_behind_the_fence(preset: Preset) -> Iterator[Violation]:
    """C-03: no flash sales."""
    if fenced(preset.shop.category, preset.shop.name):
        for at, _ in enumerate(preset.sales):
            yield Violation(RULE, f"sales[{at}]", _SAID.format(what="限时抢购"))


def referrals_behind_the_fence(preset: Preset) -> Iterator[Violation]:
    """C-03: no rewards for bringing customers."""
    if preset.referral and fenced(preset.shop.category, preset.shop.name):
        yield Violation(RULE, "referral", _SAID.format(what="老带新"))
