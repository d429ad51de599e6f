"""What the law asks of a draw before it may start: prizes within bounds, all published, nobody under age."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace

from shopqun.compliance.findings import Violation
from shopqun.planning.preset import Caution, Disclosure, Lottery, Preset, Prize

HIGHEST_PRIZE_FEN = 5_000_000
DISPLAYED_PRIZE_FEN = 50_000
ADULT = 18

_ITEMS = {
    "entry_conditions": "参与条件",
    "entry_method": "参与方式",
    "draw_time": "开奖时间",
    "draw_method": "开奖方式",
    "claim_period": "兑奖时间",
    "claim_conditions": "兑奖条件",
    "claim_method": "兑奖方式",
    "delivery": "交付方式",
    "forfeiture": "弃奖条件",
    "organiser": "主办方",
    "contact": "联系方式",
}
_NOT_SAID = {"", "待定", "无", "暂无", "略", "-", "—", "另行通知", "tbd"}
_ISO_DAY = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}")
_SCHOOL = re.compile("文具|学校|校园|校门|小学|中学|幼儿园|少儿|儿童|玩具")
_GROWN = re.compile("18|十八|成年人|限成年|家长")
_UNDER_AGE = re.compile(
    r"(?:学生|小朋友|儿童|孩子|宝宝|未成年)(?!(?:人|家长)?(?:[^,，。;；]{0,4}(?:不|除外|谢绝)|家长))"
)
_FROM_AGE = re.compile(r"([0-9]{1,2})(?:周岁|岁)")
_REFUSES = re.compile("不得|不可|不能|谢绝|除外|以上|限年满|年满")


def prize_too_high(preset: Preset) -> Iterator[Violation]:
    """L-01: no prize above 50,000 yuan at its market price (反不正当竞争法第11条, 令32第17条)."""
    for path, prize in _prizes(preset):
        gift = preset.gift(prize.gives.sku) if prize.gives else None
        worth = gift.retail_fen * prize.gives.quantity if gift and prize.gives else 0
        if max(prize.retail_fen, worth) > HIGHEST_PRIZE_FEN:
            yield Violation("L-01", f"{path}.retail_fen", f"“{prize.name}”超过最高奖5万元的上限")


def prize_to_display(preset: Preset) -> Iterator[Caution]:
    """L-06: who wins more than 500 yuan in an instant draw is displayed, masked (令32第15条)."""
    for path, prize in _prizes(preset):
        if DISPLAYED_PRIZE_FEN < prize.retail_fen <= HIGHEST_PRIZE_FEN:
            yield Caution("L-06", path, f"“{prize.name}”超过500元，兑奖情况要脱敏公示")


def not_published(preset: Preset) -> Iterator[Violation]:
    """L-02: sixteen items stand on the wall before the first draw; blank is missing (令32第13条)."""
    for at, lottery in enumerate(preset.lotteries):
        path = f"lotteries[{at}]"
        for part in fields(Disclosure):
            if _unsaid(getattr(lottery.disclosure, part.name)):
                yield Violation("L-02", f"{path}.disclosure.{part.name}", f"抽奖没有公示{_ITEMS[part.name]}")
        for key, label in (("start", "开始日"), ("end", "结束日"), ("redeem_until", "兑奖截止日")):
            if getattr(lottery, key) is None:
                yield Violation("L-02", f"{path}.{key}", f"抽奖没有公示{label}")
        if not any(prize.wins for prize in lottery.prizes):
            yield Violation("L-02", f"{path}.prizes", "抽奖没有公示任何奖项")
    for path, prize in _prizes(preset):
        yield from _prize_not_published(path, prize)


def _prize_not_published(path: str, prize: Prize) -> Iterator[Violation]:
    if _unsaid(prize.level):
        yield Violation("L-02", f"{path}.level", "有一档奖没有公示奖项种类")
    if _unsaid(prize.name):
        yield Violation("L-02", f"{path}.name", f"“{prize.level}”没有公示奖品名称")
    if prize.retail_fen <= 0:
        yield Violation("L-02", f"{path}.retail_fen", f"“{prize.level}”没有公示奖品价格")
    if prize.quantity <= 0:
        yield Violation("L-02", f"{path}.quantity", f"“{prize.level}”没有公示奖品数量")


def voucher_without_terms(preset: Preset) -> Iterator[Violation]:
    """L-04: a voucher or points as a prize says how it is used: `3元券(满19可用,7天)` (令32第14条)."""
    for path, prize in _prizes(preset):
        if re.search("券|积分", prize.name) and not re.search(r"[(（][^)）]*[0-9][^)）]*[)）]", prize.name):
            yield Violation("L-04", f"{path}.name", f"“{prize.name}”要在名称的括号里写明使用条件或有效期")


def odds_that_do_not_fit(preset: Preset) -> Iterator[Caution]:
    """L-05: published odds are those of the deck, to a basis point (令32第16条)."""
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            if (
                lottery.deck > 0
                and abs(prize.quantity * 10_000 - prize.probability_bp * lottery.deck) > lottery.deck
            ):
                path = f"lotteries[{at}].prizes[{index}].probability_bp"
                yield Caution("L-05", path, f"“{prize.level}”公示的概率与签数对不上")


def days_that_do_not_fit(preset: Preset) -> Iterator[Caution]:
    """L-02: days named in the published words are the days of the draw (令32第13条)."""
    for at, lottery in enumerate(preset.lotteries):
        known = {day.isoformat() for day in (lottery.start, lottery.end, lottery.redeem_until) if day}
        for key in ("draw_time", "claim_period"):
            if set(_ISO_DAY.findall(getattr(lottery.disclosure, key))) - known:
                path = f"lotteries[{at}].disclosure.{key}"
                yield Caution("L-02", path, f"公示的{_ITEMS[key]}里有日期与活动日期不同，请改写")


def worse_once_started(before: Lottery, after: Lottery) -> tuple[Violation, ...]:
    """L-03: once begun, a draw only gets better: more prizes, longer to redeem (令32第13条).

    Paths are relative to the lottery.
    """
    found = []
    for index, prize in enumerate(before.prizes):
        now = after.prizes[index] if index < len(after.prizes) else None
        same = now and (now.level, now.name) == (prize.level, prize.name)
        fewer = not now or now.quantity < prize.quantity or now.retail_fen < prize.retail_fen
        if prize.wins and (not same or fewer):
            found.append(Violation("L-03", f"prizes[{index}]", f"活动已开始，“{prize.name}”不能换、不能减"))
    said = replace(after.disclosure, claim_period=before.disclosure.claim_period)
    if (after.start, after.end, said) != (before.start, before.end, before.disclosure):
        found.append(Violation("L-03", "disclosure", "活动已开始，公示的规则和日期不能改"))
    if before.redeem_until and (not after.redeem_until or after.redeem_until < before.redeem_until):
        found.append(Violation("L-03", "redeem_until", "活动已开始，兑奖期只能延长"))
    return tuple(found)


def minors_in_the_draw(preset: Preset) -> Iterator[Violation]:
    """A-05: draws are not for minors; by a school only for adults (广告法第40条, 未成年人保护法)."""
    near_school = _SCHOOL.search(preset.shop.category + preset.shop.location + preset.shop.name)
    for at, lottery in enumerate(preset.lotteries):
        path = f"lotteries[{at}].disclosure.entry_conditions"
        if near_school and not _GROWN.search(lottery.disclosure.entry_conditions):
            yield Violation("A-05", path, "学校旁或儿童用品店默认不做抽奖，要做须限年满18周岁")
        elif _lets_minors_in(lottery):
            yield Violation("A-05", path, "抽奖不得面向未成年人，请限年满18周岁")


def _lets_minors_in(lottery: Lottery) -> bool:
    said = lottery.disclosure.entry_conditions
    ages = [int(age) for age in _FROM_AGE.findall(said)]
    if any(age < ADULT for age in ages):
        return True
    return bool(_UNDER_AGE.search(said + lottery.name) and not (ages and _REFUSES.search(said)))


def _prizes(preset: Preset) -> Iterator[tuple[str, Prize]]:
    """Give the winning rows of every deck with their paths."""
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            if prize.wins:
                yield f"lotteries[{at}].prizes[{index}]", prize


def _unsaid(text: str) -> bool:
    return text.strip().casefold() in _NOT_SAID
