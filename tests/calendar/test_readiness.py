from __future__ import annotations

from datetime import date

import pytest
from shop_kit import preset

from shopqun.calendar.readiness import THINGS, Ready, missing, readiness
from shopqun.calendar.sop import DONE, Cell, Row
from shopqun.calendar.steps import steps_of

DUE = "2027-02-28"
POSTER = Ready("B6", "海报", "印出来用两部手机各扫一次", DUE, done=False)


def test_a_plan_has_eight_things_none_of_them_ready():
    things = readiness(steps_of(preset()))
    assert tuple(each.id for each in things) == THINGS
    assert [each.name for each in things] == [
        "群名",
        "头像",
        "公告",
        "欢迎语",
        "群规",
        "海报",
        "礼品",
        "测试码",
    ]
    assert things[5] == POSTER
    assert len(missing(things, date(2027, 2, 28))) == 8


def test_what_is_ticked_is_ready():
    row = Row("B6", "setup", {Cell.COLUMN: "海报", Cell.STATE: DONE, Cell.DAY: DUE}, task=False)
    (found,) = readiness((row, Row("B9", "setup", {}, task=False), Row("7", "setup", {}, task=True)))
    assert (found.name, found.done) == ("海报", True)
    assert missing((found,), date(2027, 2, 1)) == ()


@pytest.mark.parametrize(("today", "asked"), [(date(2027, 3, 7), True), (date(2027, 3, 8), False)])
def test_a_week_after_its_day_nobody_is_asked(today, asked):
    assert bool(missing((POSTER,), today)) is asked


def test_a_day_somebody_wrote_in_words_stays_asked_for():
    vague = Ready("B1", "群名", "", "开群前", done=False)
    assert missing((vague,), date(2029, 1, 1)) == (vague,)
