from __future__ import annotations

import datetime as dt

import pytest

from shopqun.basics import Refused
from shopqun.ui.planning import wording, wording_check, wording_fields, wording_result
from shopqun.ui.planning.flow import ROWS
from shopqun.ui.planning.journey import ORDER


def test_every_step_and_page_has_words():
    assert set(wording.titles()) == set(ORDER)
    assert set(wording.steps()) == set(ORDER[1:])


def test_every_field_has_a_label():
    for key in (key for rows in ROWS.values() for row in rows for key in row):
        assert wording_fields.field(key)[0]


@pytest.mark.parametrize("reason", ["plan_blocked", "shop_exists", "request_id_reused"])
def test_every_refusal_has_its_sentence(reason):
    said = wording_check.refused(Refused(reason))
    assert reason not in said
    assert said.endswith("。")


def test_an_unknown_refusal_is_still_said():
    assert "odd" in wording_check.refused(Refused("odd"))


def test_days():
    assert wording.day_words(dt.date(2027, 3, 13)) == "3月13日 周六"
    assert wording.week_letter(dt.date(2027, 3, 14)) == "日"
    assert wording_result.week_dates(dt.date(2027, 2, 27)) == "2月27日–3月5日"


def test_the_samples_clerk_is_a_clerk():
    assert (wording.role_of("小林"), wording.role_of("店长")) == ("店员", "店长")
