"""What to ask next: the five questions of a group (4W1H), between the shop and its offers."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from shopqun.planning.answers import Answers, Role
from shopqun.planning.preset import Preset, Template

Step = Literal["shop", "who", "why", "what", "when", "how", "offers"]
Form = Literal["line", "text", "lines", "roles", "day", "platform", "count", "money", "switch"]
Value = str | int | bool | dt.date | tuple[str, ...] | tuple[Role, ...] | None

_RESTRICTED = re.compile("药|医美|诊所|医院|烟|酒类|酒行|名酒|保健")
_SCHOOL = re.compile("文具|学校|校园|小学|中学|少儿|儿童|玩具")


@dataclass(frozen=True, slots=True)
class Question:
    """One field to fill; `key` is the field of `Answers`. Its words belong to the window."""

    key: str
    step: Step
    form: Form
    required: bool = True


QUESTIONS: tuple[Question, ...] = (
    Question("shop_name", "shop", "line"),
    Question("category", "shop", "line"),
    Question("place", "shop", "line"),
    Question("phone", "shop", "line"),
    Question("owner_name", "who", "line", required=False),
    Question("who", "who", "text"),
    Question("people", "who", "text"),
    Question("why", "why", "text"),
    Question("for_shop", "why", "text"),
    Question("what", "what", "text"),
    Question("for_customers", "what", "text"),
    Question("columns", "what", "lines"),
    Question("vision", "what", "text", required=False),
    Question("opening_day", "when", "day"),
    Question("when", "when", "text"),
    Question("how", "how", "text"),
    Question("roles", "how", "roles", required=False),
    Question("rules", "how", "lines"),
    Question("group_name", "how", "line"),
    Question("platform", "how", "platform"),
    Question("capacity", "how", "count"),
    Question("welcome_off_fen", "offers", "money"),
    Question("welcome_min_fen", "offers", "money"),
    Question("welcome_days", "offers", "count"),
    Question("referral_on", "offers", "switch"),
    Question("sales_on", "offers", "switch"),
    Question("lottery_on", "offers", "switch"),
)
_EVENTS = ("referral_on", "sales_on", "lottery_on")


def asked(answers: Answers) -> tuple[Question, ...]:
    """Give the questions this shop is asked: restricted trades are not asked for events (C3)."""
    if restricted(answers.category or ""):
        return tuple(question for question in QUESTIONS if question.key not in _EVENTS)
    return QUESTIONS


def restricted(category: str) -> bool:
    """Say whether a trade may hold no draws, sales or referrals: drugs, clinics, tobacco, spirits (C3)."""
    return bool(_RESTRICTED.search(category))


def by_a_school(category: str) -> bool:
    """Say whether draws are off unless asked for: stationery, toys, shops for children (rule A-05)."""
    return bool(_SCHOOL.search(category))


def suggested_opening(preset: Preset, today: dt.date) -> dt.date:
    """Give the first day after today on the preset's weekday, so that its Saturdays stay Saturdays."""
    return today + dt.timedelta(days=(preset.opening_day.weekday() - today.weekday() - 1) % 7 + 1)


def welcome_paper(preset: Preset) -> Template | None:
    """Give the newcomer's coupon: the first cash paper for new customers, else the first cash paper."""
    cash = [paper for paper in preset.templates if paper.kind == "cash"]
    return next((paper for paper in cash if paper.audience == "new"), cash[0] if cash else None)


def suggestion(key: str, preset: Preset, today: dt.date) -> Value:
    """Give what the preset would answer, to be offered in the field and never taken silently."""
    offered: dict[str, Value] = {
        **_of_the_shop(preset),
        **_of_the_first_group(preset),
        **_of_the_offers(preset),
        "opening_day": suggested_opening(preset, today),
    }
    return offered.get(key)


def _of_the_shop(preset: Preset) -> dict[str, Value]:
    owners = dict.fromkeys(row.owner for row in preset.sop)
    return {
        "shop_name": preset.shop.name,
        "category": preset.shop.category,
        "place": preset.shop.address,
        "phone": preset.shop.phone,
        "who": preset.w4h1.who,
        "why": preset.w4h1.why,
        "what": preset.w4h1.what,
        "when": preset.w4h1.when,
        "how": preset.w4h1.how,
        "people": preset.w5h1.who,
        "for_shop": preset.w5h1.why,
        "for_customers": preset.w5h1.what,
        "rules": preset.group_rules,
        "roles": tuple(Role(of=name, name=name) for name in owners),
    }


def _of_the_first_group(preset: Preset) -> dict[str, Value]:
    if not preset.groups:
        return {}
    group = preset.groups[0]
    return {
        "columns": group.columns,
        "group_name": group.name,
        "platform": group.platform,
        "capacity": group.capacity,
    }


def _of_the_offers(preset: Preset) -> dict[str, Value]:
    offers: dict[str, Value] = {
        "referral_on": preset.referral is not None,
        "sales_on": bool(preset.sales),
        "lottery_on": bool(preset.lotteries) and not by_a_school(preset.shop.category),
    }
    paper = welcome_paper(preset)
    if paper:
        offers["welcome_off_fen"] = paper.value_fen
        offers["welcome_min_fen"] = paper.min_spend_fen
        offers["welcome_days"] = paper.valid_days
    return offers
