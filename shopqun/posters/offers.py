"""What a poster promises of a template, in the words that must stand beside it (P-04, 令32-20)."""

from collections import Counter
from datetime import time

from shopqun.basics import Money
from shopqun.coupons.template import Template
from shopqun.planning.preset import GroupPlan, Preset
from shopqun.posters.brief import Offer, OfferKind

_WEEK = "一二三四五六日"
_LEARN = "群里先知道"


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
    )


def _goods(name: str, quantity: int) -> str:
    return f"{name}一份" if quantity == 1 else f"{name} {quantity} 份"


def conditions(template: Template) -> tuple[str, ...]:
    """List who may use a paper, when, how often, and what it does not go with."""
    lines = [template.terms] if template.terms else []
    if template.weekdays:
        lines.append(f"仅{weekdays(template.weekdays)}可用{_hours(template.from_hour, template.to_hour)}")
    who = {"new": "第一次到店的顾客", "all": ""}.get(template.audience, f"{template.tier_needed} 级以上会员")
    lines.append(f"{who}每人限用 {template.per_member} 张，共 {template.total} 张")
    if not template.stack:
        lines.append("不与其他券同用")
    return tuple(lines)


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


def headline(group: GroupPlan | None) -> tuple[str, str]:
    """Give a group's headline and the part of it that is set in colour."""
    if group is None or not group.columns:
        return "街坊好物，\n群里先知道", "先知道"
    return f"{group.columns[0]}，\n{_LEARN}", "先知道"


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


def bill_words(least: Money) -> str:
    """Say a threshold: 满 29 元, or nothing when there is none."""
    return f"满 {least.spoken()} 元" if least else ""
