import datetime as dt
from dataclasses import fields, replace

import pytest

from shopqun.planning.answers import Answers
from shopqun.planning.questions import (
    QUESTIONS,
    asked,
    by_a_school,
    restricted,
    suggested_opening,
    suggestion,
    welcome_paper,
)

TODAY = dt.date(2026, 11, 22)  # a Sunday


def test_every_answer_has_its_question_and_every_question_its_answer():
    assert {question.key for question in QUESTIONS} == {part.name for part in fields(Answers)} - {
        "preset",
        "assumed",
        "group_type",
    }


@pytest.mark.parametrize(
    ("category", "barred"),
    [
        ("药店", True),
        ("医美", True),
        ("烟酒店", True),
        ("保健品", True),
        ("水果生鲜", False),
        ("火锅餐饮", False),
    ],
)
def test_some_trades_are_not_asked_for_events(category, barred):
    assert restricted(category) is barred
    keys = {question.key for question in asked(Answers(preset="x", category=category))}
    assert ("lottery_on" in keys, "sales_on" in keys, "referral_on" in keys) == (not barred,) * 3


def test_a_shop_by_a_school_is_offered_no_draw(fruit):
    near = replace(fruit, shop=replace(fruit.shop, category="便利文具"))
    assert by_a_school("便利文具")
    assert suggestion("lottery_on", near, TODAY) is False
    assert suggestion("lottery_on", fruit, TODAY) is True


@pytest.mark.parametrize(
    ("today", "opens"),
    [
        (dt.date(2026, 11, 22), dt.date(2026, 11, 23)),
        (dt.date(2026, 11, 23), dt.date(2026, 11, 30)),
        (dt.date(2026, 11, 24), dt.date(2026, 11, 30)),
    ],
)
def test_the_suggested_opening_is_the_next_monday(fruit, today, opens):
    assert fruit.opening_day.weekday() == 0
    assert suggested_opening(fruit, today) == opens


def test_the_welcome_is_the_newcomers_cash_paper_or_the_first_cash_paper(fruit, hotpot):
    assert [paper and paper.id for paper in map(welcome_paper, (fruit, hotpot))] == ["C01", "C02"]
    assert welcome_paper(replace(fruit, templates=())) is None


def test_nothing_is_suggested_where_the_preset_has_nothing(fruit):
    bare = replace(fruit, groups=(), templates=())
    assert [suggestion(key, bare, TODAY) for key in ("capacity", "welcome_days", "vision")] == [None] * 3
