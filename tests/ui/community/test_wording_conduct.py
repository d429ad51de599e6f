"""Every refusal of conduct has its own words, and every state its chip."""

from dataclasses import replace
from datetime import date

import pytest

from shopqun.basics import Refused
from shopqun.conduct.rules import COLUMNS, Change
from shopqun.conduct.standing import Case, CaseState, Standing
from shopqun.ui.community import wording_conduct as wording

TODAY = date(2027, 6, 1)
REASONS = (
    *("unknown_group", "name_needed", "bad_name", "deed_needed", "why_needed", "decide_first", "appeal_open"),
    *("not_proposed", "unknown_case", "not_a_warning", "already_appealed", "no_appeal", "rules_unchanged"),
    *("nothing_encouraged", "rule_too_long", "too_many_rules"),
)


def case(**more):
    return replace(Case(1, "Q01", "一群", "老陈", "发广告", "", warned=True, day=date(2026, 6, 1)), **more)


def test_every_reason_has_words_of_its_own():
    said = {wording.refusal(Refused(reason)) for reason in REASONS}
    assert len(said) == len(REASONS)
    assert wording.refusal(Refused("something_new")) not in said


def test_every_column_has_a_name_and_a_hint():
    assert len({wording.column(key) for key in COLUMNS}) == len(COLUMNS)
    assert wording.change(Change("answers", "移出", added=False)) == "从“违规怎么办”去掉：移出"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CaseState.OPEN, "警告一次"),
        (CaseState.APPEALED, "在申诉"),
        (CaseState.WITHDRAWN, "警告撤了"),
        (CaseState.UPHELD, "维持警告"),
    ],
)
def test_each_state_of_a_case_has_its_word(state, words):
    assert wording.case_state(case(state=state))[0] == words


def test_a_case_is_told_in_one_line():
    told = case(told_by="李阿姨", answer="看过记录", rule=3)
    assert (
        wording.about(told, TODAY) == "2026年6月1日 · 一群 · 老陈 · 李阿姨说的 · 看过记录 · 写进了第 3 版群规"
    )


@pytest.mark.parametrize(
    ("number", "state", "words"),
    [
        (1, CaseState.OPEN, "第 1 次"),
        (3, CaseState.OPEN, "满 3 次，请您决定"),
        (3, CaseState.APPEALED, "有申诉，先处理"),
    ],
)
def test_how_far_somebody_is(number, state, words):
    standing = Standing("Q01", "一群", "老陈", (case(state=state),) * number)
    assert wording.count(standing)[0] == words
    assert wording.dots(standing) == f"3 次里的 {number} 次"


def test_a_third_warning_asks_the_owner():
    assert wording.warned(Standing("Q01", "一群", "老陈", (case(),) * 3)) == "老陈满 3 次了，移不移出请您决定"
