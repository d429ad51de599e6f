"""The way through the wizard, as values: what is asked where, what is offered, what is still open."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Any

from shopqun.planning.answers import Answers
from shopqun.planning.plan import make_plan
from shopqun.planning.preset import Preset
from shopqun.planning.questions import Question, Value, asked, suggested_opening, suggestion

STEPS = ("who", "why", "what", "when", "how")

ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "who": (("shop_name", "category"), ("place", "phone"), ("owner_name", "people"), ("who",)),
    "why": (("why",), ("for_shop",), ("vision",)),
    "what": (("for_customers",), ("columns",), ("what",)),
    "when": (("opening_day",), ("when",)),
    "how": (
        ("group_name",),
        ("platform", "capacity"),
        ("roles",),
        ("welcome_off_fen", "welcome_min_fen", "welcome_days"),
        ("referral_on", "sales_on", "lottery_on"),
        ("how", "rules"),
    ),
}
"""The fields of each step, row by row, by their keys in `Answers`."""

_OF_THE_TRADE = ("roles", "opening_day")
_SPOKEN = ("who", "why", "what", "when", "how", "people", "for_shop", "for_customers", "rules", "group_name")
_OWN = ("shop_name", "place", "phone", "owner_name", "opening_day")
_FIELD_OF = (
    (r"announcement\[0\]", "for_customers"),
    (r"announcement\[1\]|group_rules", "rules"),
    (r"announcement\[2\]", "roles"),
    (r"announcement", "vision"),
    (r"shop\.name", "shop_name"),
    (r"groups\[\d+\]\.name", "group_name"),
    (r"groups\[\d+\]\.capacity", "capacity"),
    (r"groups", "columns"),
    (r"templates\[\d+\]\.valid_days", "welcome_days"),
    (r"templates", "welcome_off_fen"),
    (r"referral", "referral_on"),
    (r"sales", "sales_on"),
    (r"lotteries", "lottery_on"),
)
_FIELD_OF_LIGHT = {
    "why": "for_shop",
    "what": "for_customers",
    "where": "group_name",
    "who": "people",
    "when": "when",
    "how": "how",
}


def step_of(key: str) -> str:
    """Give the step a field is asked in; raises `StopIteration` for a key that is none."""
    return next(step for step, rows in ROWS.items() if any(key in row for row in rows))


def questions_of(step: str, answers: Answers) -> tuple[Question, ...]:
    """Give the questions of a step that this shop is asked."""
    keys = {key for row in ROWS[step] for key in row}
    return tuple(question for question in asked(answers) if question.key in keys)


def open_step(answers: Answers, today: dt.date) -> str | None:
    """Give the first step with an open question, or a day that has passed; None when all are done."""
    return next((step for step in STEPS if not step_done(step, answers, today)), None)


def step_done(step: str, answers: Answers, today: dt.date) -> bool:
    """Say whether every question of a step that must be answered has been, with a day still to come."""
    open_keys = {
        question.key
        for question in questions_of(step, answers)
        if question.required and _blank(getattr(answers, question.key))
    }
    opens = answers.opening_day
    late = step == "when" and opens is not None and opens < today
    return not open_keys and not late


def filled(answers: Answers, offers: dict[str, Value]) -> Answers:
    """Put what is offered into every question not asked yet: what comes of pressing on."""
    missing = {
        key: offer for key, offer in offers.items() if getattr(answers, key) is None and offer is not None
    }
    return _replaced(answers, missing)


def offered(answers: Answers, preset: Preset, today: dt.date) -> dict[str, Value]:
    """Give what each field offers: the preset's words, in this shop's names as far as they are known."""
    unspoken: dict[str, Value] = dict.fromkeys(_SPOKEN)
    plan = planned(_replaced(answers, unspoken), preset, today)
    offers = {
        question.key: suggestion(question.key, preset if question.key in _OF_THE_TRADE else plan, today)
        for question in asked(answers)
    }
    offers["shop_name"] = preset.shop.name
    offers["opening_day"] = suggested_opening(preset, today)
    offers["vision"] = _vision(preset)
    return offers


def planned(answers: Answers, preset: Preset, today: dt.date) -> Preset:
    """Give the plan; the sample's own shop name changes nothing, so its short name stays in the groups'."""
    sample = answers.shop_name == preset.shop.name
    return make_plan(_replaced(answers, {"shop_name": None}) if sample else answers, preset, today)


def following(answers: Answers, was: dict[str, Value], now: dict[str, Value]) -> Answers:
    """Let the sentences that were taken as offered follow what is offered now, under a new name."""
    said = {key: getattr(answers, key) for key in _SPOKEN}
    return _replaced(
        answers, {key: now[key] for key in _SPOKEN if said[key] is not None and said[key] == was[key]}
    )


def with_answer(answers: Answers, key: str, value: Value) -> Answers:
    """Put one answer in."""
    return _replaced(answers, {key: value})


def alters_offers(key: str) -> bool:
    """Say whether other fields' offers depend on this answer; what is only spoken changes none."""
    return key not in _SPOKEN


def taken(step: str, answers: Answers, offers: dict[str, Value]) -> Answers:
    """Take what a page shows as answered, when she goes on from it."""
    whole = filled(answers, offers)
    return _replaced(answers, {each.key: getattr(whole, each.key) for each in questions_of(step, answers)})


def changed_trade(answers: Answers, before: Preset, preset: Preset) -> Answers:
    """Begin with another preset; what is the shop's own, and not the old preset's example, is kept."""
    if answers.preset == preset.id:
        return answers
    examples = {"shop_name": before.shop.name, "place": before.shop.address, "phone": before.shop.phone}
    own = {key: getattr(answers, key) for key in _OWN}
    return _replaced(
        Answers(preset=preset.id),
        {key: value for key, value in own.items() if value is not None and value != examples.get(key)},
    )


def field_of(path: str) -> str | None:
    """Give the field where a finding at a path of the plan can be put right; None if no field reaches it."""
    told = re.match(r"w4h1\.(\w+)", path)
    if told:
        return told[1]
    return next((key for pattern, key in _FIELD_OF if re.match(pattern, path)), None)


def field_of_light(key: str) -> str:
    """Give the field that turns one of the six lights green."""
    return _FIELD_OF_LIGHT[key]


def people_of(preset: Preset) -> tuple[str, ...]:
    """Give whom the calendar knows and somebody can be named for; all hands are all hands."""
    return tuple(name for name in dict.fromkeys(row.owner for row in preset.sop) if name != "全员")


def _vision(preset: Preset) -> str | None:
    """Give the preset's own sentence of vision, without its head and the notice after it."""
    if len(preset.announcement) < 4:
        return None
    said = re.match(r"(?:【[^】]*】)?([^。]+)", preset.announcement[3])
    return said[1] if said else None


def _blank(value: Value) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def _replaced(answers: Answers, parts: dict[str, Any]) -> Answers:
    return replace(answers, **parts)
