"""The words of the calendar."""

from dataclasses import replace
from datetime import date

import pytest
from ui.community.boards import TASK
from ui.sentences import is_sentence, is_wording

from shopqun.basics import Refused
from shopqun.calendar.mix import Mix
from shopqun.calendar.occasions import Occasion, OccasionKind
from shopqun.calendar.task import TaskState
from shopqun.ui.community import wording_calendar as wording

pytestmark = pytest.mark.usefixtures("qapp")
DONE = replace(TASK, state=TaskState.DONE)
LATE = replace(TASK, state=TaskState.DUE, late=True)
TODAY = date(2027, 3, 6)


@pytest.mark.parametrize("reason", ["unknown_task", "already_done", "no_such_reason"])
def test_every_refusal_is_one_sentence(reason):
    assert is_sentence(wording.refusal(Refused(reason)), reason)


def test_refusals_differ():
    said = {wording.refusal(Refused(code)) for code in ("unknown_task", "already_done", "no_such_reason")}
    assert len(said) == 3


@pytest.mark.parametrize("state", list(TaskState))
@pytest.mark.parametrize("late", [False, True])
def test_only_what_is_still_to_come_has_no_chip(state, late):
    words, kind = wording.done_chip(replace(TASK, state=state, late=late))
    if state is TaskState.PLANNED and not late:
        assert (words, kind) == ("", "plain")
    else:
        assert is_wording(words, str(state))
        assert (kind == "bad") is (late and state not in {TaskState.DONE, TaskState.SKIPPED})


@pytest.mark.parametrize(
    ("tasks", "said"),
    [
        ((), "一共 0 件，做完 0 件"),
        ((DONE, LATE), "一共 2 件，做完 1 件，漏了 1 件"),
        (
            (DONE, replace(TASK, day=date(2027, 3, 7))),
            "一共 2 件，做完 1 件。接下来：3月7日 周日 周六夜市",
        ),
        ((replace(DONE, day=date(2027, 3, 7)),), "一共 1 件，做完 1 件"),
        ((replace(DONE, late=True),), "一共 1 件，做完 1 件"),
    ],
    ids=["none", "one late", "one to come", "done beforehand", "done late"],
)
def test_the_summary(tasks, said):
    assert wording.summary(tasks, TODAY) == said


def test_the_week_begins_on_monday():
    assert wording.weekdays() == ("周一", "周二", "周三", "周四", "周五", "周六", "周日")


@pytest.mark.parametrize(
    ("mix", "said"),
    [
        (Mix(1, 2, None), ""),
        (Mix(2, 3, None), "往后 3 件里产品占 2 件，过半了。"),
        (Mix(3, 7, date(2027, 3, 10)), "3月10日起连着三件都是产品，中间插一条互动或价值。"),
    ],
)
def test_where_the_coming_days_read_like_an_advertisement(mix, said):
    assert wording.mix(mix) == said


@pytest.mark.parametrize(("kind", "said"), [("holiday", "国庆节"), ("workday", "补班"), ("term", "国庆节")])
def test_a_day_is_named_in_a_word(kind, said):
    assert wording.occasion(Occasion(date(2026, 10, 1), OccasionKind(kind), "国庆节")) == said
