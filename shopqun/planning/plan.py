"""Make a whole plan of a preset and the owner's answers: pure, and quick enough for every keystroke."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from shopqun.basics import Money
from shopqun.planning.answers import Answers
from shopqun.planning.notice import announced
from shopqun.planning.offers import Template
from shopqun.planning.outline import GroupPlan, Preset, SopRow, shifted
from shopqun.planning.prose import redated, reworded
from shopqun.planning.questions import restricted, suggested_opening, welcome_paper
from shopqun.planning.selfcheck import content_mix

FIRST_DAYS = 7

_OWNER = re.compile(r"(?:老板|店长|店主)([小阿][\u4e00-\u9fff])")
_PERSON = re.compile(r"[小阿][\u4e00-\u9fff]")
_REFERRAL_WORDS = re.compile("老带新|邻居带邻居|邀请规则|带朋友来")
_SALE_WORDS = re.compile("抢购|夜市|锅底日")
_DRAW_WORDS = re.compile("抽奖|中奖|兑奖|奖品|奖券")


def make_plan(answers: Answers, preset: Preset, today: dt.date) -> Preset:
    """Give the plan: the preset moved to the opening day, spoken in this shop's names, with its offers.

    What is not answered stays as the preset has it; without an opening day it is the suggested one.
    """
    opens = answers.opening_day or suggested_opening(preset, today)
    plan = opened_on(preset, opens)
    plan = reworded(plan, _names(answers, preset))
    plan = _with_shop(plan, answers)
    plan = _with_offers(plan, answers)
    plan = _without_events(plan, answers)
    plan = _with_owners(plan, answers)
    assumed = answers.assumed or plan.assumed
    words = announced(plan, answers)
    return replace(plan, announcement=words, content_mix=content_mix(plan), assumed=assumed)


def first_week(preset: Preset) -> tuple[SopRow, ...]:
    """Give the calendar of the first seven days (method 001-03)."""
    ends = preset.opening_day + dt.timedelta(days=FIRST_DAYS)
    return tuple(row for row in preset.sop if row.date < ends)


def opened_on(preset: Preset, opens: dt.date) -> Preset:
    """Move the days, in prose too: a script that says `3月14日前` must not lie."""
    by = opens - preset.opening_day
    moved = shifted(preset, opens)
    if not by:
        return moved
    scripts = tuple(
        replace(new, script=redated(old.script, old.date, by))
        for old, new in zip(preset.sop, moved.sop, strict=True)
    )
    moved = replace(moved, sop=())
    spoken = reworded(moved, lambda text: redated(text, preset.opening_day, by))
    return replace(spoken, sop=scripts)


def _names(answers: Answers, preset: Preset) -> Callable[[str], str]:
    """Give the change from the preset's names, of shop, brand and people, to this shop's."""
    swaps: dict[str, str] = {}
    if answers.shop_name:
        swaps[preset.shop.name] = answers.shop_name
        swaps |= dict.fromkeys(_brands(preset), answers.shop_name)
    owner = _OWNER.search(preset.w4h1.who)
    if answers.owner_name and owner:
        swaps[owner[1]] = answers.owner_name
    for role in answers.roles or ():
        if role.name and _PERSON.fullmatch(role.of):
            swaps[role.of] = role.name
    if not swaps:
        return lambda text: text
    longest_first = sorted(swaps, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    return lambda text: pattern.sub(lambda found: swaps[found[0]], text)


def _brands(preset: Preset) -> set[str]:
    """Give the short name the shop goes by in its groups' names, before the `·`, if it is part of its own."""
    brands = {group.name.partition("·")[0] for group in preset.groups if "·" in group.name}
    return {brand for brand in brands if len(brand) > 1 and brand in preset.shop.name}


def _with_shop(plan: Preset, answers: Answers) -> Preset:
    shop = replace(
        plan.shop,
        name=answers.shop_name or plan.shop.name,
        category=answers.category or plan.shop.category,
        address=answers.place or plan.shop.address,
        location=answers.place or plan.shop.location,
        phone=answers.phone or plan.shop.phone,
    )
    told = {
        key: getattr(answers, key) or getattr(plan.w4h1, key) for key in ("who", "why", "what", "when", "how")
    }
    asked = replace(
        plan.w5h1,
        why=answers.for_shop or plan.w5h1.why,
        what=answers.for_customers or plan.w5h1.what,
        who=answers.people or plan.w5h1.who,
        when=f"{plan.opening_day}建群，{answers.when}" if answers.when else plan.w5h1.when,
        how=answers.how or plan.w5h1.how,
    )
    lotteries = tuple(
        replace(each, disclosure=replace(each.disclosure, organiser=shop.name, contact=shop.phone))
        for each in plan.lotteries
    )
    return replace(
        plan,
        shop=shop,
        w4h1=replace(plan.w4h1, **told),
        w5h1=asked,
        groups=_groups(plan.groups, answers),
        group_rules=answers.rules or plan.group_rules,
        lotteries=lotteries,
    )


def _groups(groups: tuple[GroupPlan, ...], answers: Answers) -> tuple[GroupPlan, ...]:
    """Put the answers into the first group: it is the one the wizard asks about."""
    if not groups:
        return groups
    first = replace(
        groups[0],
        name=answers.group_name or groups[0].name,
        platform=answers.platform or groups[0].platform,
        capacity=answers.capacity or groups[0].capacity,
        columns=answers.columns or groups[0].columns,
        type=answers.group_type or groups[0].type,
    )
    return (first, *groups[1:])


def _with_offers(plan: Preset, answers: Answers) -> Preset:
    """Put the answered figures into the newcomer's coupon, and into the words that name them."""
    paper = welcome_paper(plan)
    if not paper:
        return plan
    offer = replace(
        paper,
        value_fen=paper.value_fen if answers.welcome_off_fen is None else answers.welcome_off_fen,
        min_spend_fen=paper.min_spend_fen if answers.welcome_min_fen is None else answers.welcome_min_fen,
        valid_days=paper.valid_days if answers.welcome_days is None else answers.welcome_days,
    )
    if offer == paper:
        return plan
    was, now = _in_words(paper), _in_words(offer)
    offer = replace(offer, name=offer.name.replace(was, now))
    rows = tuple(
        replace(row, script=row.script.replace(f"{was},{paper.valid_days}天", f"{now},{offer.valid_days}天"))
        for row in plan.sop
    )
    rows = tuple(replace(row, script=row.script.replace(was, now)) for row in rows)
    return replace(
        plan, sop=rows, templates=tuple(offer if each == paper else each for each in plan.templates)
    )


def _in_words(paper: Template) -> str:
    return f"满{Money(paper.min_spend_fen).spoken()}减{Money(paper.value_fen).spoken()}"


def _without_events(plan: Preset, answers: Answers) -> Preset:
    """Leave out the events the owner does not want or the trade may not hold, and their days (C3)."""
    barred = restricted(plan.shop.category)
    if barred or answers.referral_on is False:
        plan = replace(plan, referral=None, sop=_rows_without(plan.sop, _REFERRAL_WORDS))
    if barred or answers.sales_on is False:
        plan = replace(plan, sales=(), sop=_rows_without(plan.sop, _SALE_WORDS))
    if barred or answers.lottery_on is False:
        budget = replace(plan.budget, lottery_pool_cost_fen=0)
        plan = replace(plan, lotteries=(), budget=budget, sop=_rows_without(plan.sop, _DRAW_WORDS))
    return plan


def _rows_without(rows: tuple[SopRow, ...], words: re.Pattern[str]) -> tuple[SopRow, ...]:
    """Leave out the rows that speak of an event; the opening day stays."""
    return rows[:1] + tuple(row for row in rows[1:] if not words.search(row.column + row.action + row.script))


def _with_owners(plan: Preset, answers: Answers) -> Preset:
    """Name who does a general duty (`老板`); proper names were changed with the words."""
    roles = [role for role in answers.roles or () if role.name and not _PERSON.fullmatch(role.of)]
    who = {role.of: role.name for role in roles}
    return replace(plan, sop=tuple(replace(row, owner=who.get(row.owner, row.owner)) for row in plan.sop))
