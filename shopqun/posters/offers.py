"""What a poster promises of a template, in the words that must stand beside it (P-04, 令32-20)."""

import re
from collections import Counter
from datetime import time

from shopqun.coupons.template import Template
from shopqun.planning.preset import GroupPlan, Preset
from shopqun.posters.brief import Offer, OfferKind

_WEEK = "一二三四五六日"
_LEARN = "群里先知道"
_TALK = ("预告", "晒", "课堂", "知识", "复盘")
"""What marks a column people read but do not wait for."""


def offer_of(template: Template) -> Offer:
    """Give a template as a poster promises it, with every condition of its use."""
    gives = template.gives
    return Offer(
        name=template.name,
        kind=OfferKind(template.kind),
        value_fen=template.value.fen,
        value_pct=template.value_pct,
        max_off_fen=template.max_off.fen if template.max_off is not None else None,
        gives=_goods(gives.name, gives.quantity) if gives else "",
        min_spend_fen=template.min_spend.fen,
        conditions=conditions(template),
        essentials=essentials(template),
    )


def _goods(name: str, quantity: int) -> str:
    """Count goods in portions; a name that already says 一份 is not given it twice."""
    if quantity == 1:
        return name if name.endswith("份") else f"{name}一份"
    return f"{name.removesuffix('一份')} {quantity} 份"


def conditions(template: Template) -> tuple[str, ...]:
    """List who may use a paper, when, how often, and what it does not go with."""
    lines = list(_terms(template))
    who = {"new": "首次到店", "all": ""}.get(template.audience, f"{template.tier_needed} 级以上会员")
    lines.append(f"{who}每人限用 {template.per_member} 张 · 共 {template.total} 张")
    if not template.stack:
        lines.append("不与其他券同用")
    return tuple(lines)


def essentials(template: Template) -> tuple[str, ...]:
    """List what an invitation says of a paper that comes later: how long it lives, how many, its terms."""
    return (f"得券 {template.valid_days} 天内用，共 {template.total} 张", *_terms(template))


def _terms(template: Template) -> tuple[str, ...]:
    """Give the shop's own terms without what the offer says anyway, and the days they do not name."""
    gives = template.gives
    said = template.terms
    if gives is not None:
        given = _goods(gives.name, gives.quantity)
        said = said.replace(f"{gives.sku}一份", given) if gives.sku else said
        said = _without(said, given)
    lines = [said] if said else []
    hours = _hours(template.from_hour, template.to_hour)
    if hours and not template.weekdays and not _names_hours(said, hours):
        lines.append(f"每天{hours.removeprefix('，')} 可用")
    if template.weekdays:
        days = weekdays(template.weekdays)
        if not _names_days(said, days) or not _names_hours(said, hours):
            lines.append(f"仅{days}可用{hours}")
    return tuple(lines)


def _without(terms: str, given: str) -> str:
    """Drop the clauses that only repeat what is given."""
    clauses = re.split("[,，;；]", terms)
    if not any(clause.strip() in (given, f"兑{given}") for clause in clauses):
        return terms
    return "，".join(clause for clause in clauses if clause.strip() not in (given, f"兑{given}"))


def _names_days(terms: str, days: str) -> bool:
    """Say whether terms begin with just these days; 周一至周四 does not name 周一, nor does 周一除外."""
    return terms.startswith(days) and terms[len(days) : len(days) + 1] not in tuple("至、到除")


def _names_hours(terms: str, hours: str) -> bool:
    return hours.strip("， ").replace(" ", "") in terms.replace(" ", "")


def weekdays(days: tuple[int, ...]) -> str:
    """Say weekdays as people do: 周一至周四, or 周三、周六."""
    named = [f"周{_WEEK[day - 1]}" for day in sorted(days)]
    if len(named) > 2 and sorted(days) == list(range(min(days), max(days) + 1)):
        return f"{named[0]}至{named[-1]}"
    return "、".join(named)


def _hours(start: time | None, end: time | None) -> str:
    if start is None or end is None:
        return ""
    until = "24:00" if end == time.max else f"{end:%H:%M}"
    return f"，{until} 前" if start == time(0) else f"，{start:%H:%M}–{until}"


def headline(group: GroupPlan | None, category: str = "") -> tuple[str, str]:
    """Give a group's headline and the part of it that is set in colour.

    It names the first column people look forward to; a group without one gets its trade's own words.
    """
    awaited = next((each for each in group.columns if _awaited(each)), None) if group else None
    return f"{awaited or _trade_words(category)}，\n{_LEARN}", "先知道"


def _awaited(column: str) -> bool:
    """Say whether a column is a thing that comes, not a step (预告, 开抢) or talk."""
    return len(column) > 2 and not any(word in column for word in _TALK)


def _trade_words(category: str) -> str:
    return "好菜好座" if "餐饮" in category or "火锅" in category else "街坊好物"


def happenings(preset: Preset, group: GroupPlan | None) -> tuple[str, ...]:
    """Say what happens in a group and when: its columns at the hour they mostly have in the calendar."""
    lines = []
    for column in group.columns if group else ():
        hours = Counter(row.time for row in preset.sop if row.column == column)
        if hours:
            lines.append(f"{hours.most_common(1)[0][0]} {column}")
    return tuple(sorted(lines)[:3])


def newcomers_template(templates: tuple[Template, ...]) -> Template | None:
    """Choose the offer an invitation carries: one for newcomers, money off before goods."""
    for_all = [each for each in templates if each.audience in ("new", "all")]
    ranked = sorted(for_all, key=_rank)
    return ranked[0] if ranked else None


def _rank(template: Template) -> tuple[bool, bool, str]:
    return template.audience != "new", template.kind != "cash", template.id
