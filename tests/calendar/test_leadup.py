"""Planned back from a campaign: the four days, what is over, what moved, and nothing twice."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from campaign_kit import DAYS, at, lottery, sale

from shopqun.basics import ShopDay
from shopqun.calendar.leadup import Fate, LeadUp, Led, Step, leads_of, turns_of

EARLY = at("03-01 10:00")


def in_place(campaign, **changes):
    """Give all four as `arrange` left them; `changes` are made to the second."""
    leads = leads_of(campaign, DAYS)
    there = [
        Led(lead.step, 40 + number, lead.due_at, lead.said.words, lead.due_at, lead.said.words, settled=False)
        for number, lead in enumerate(leads)
    ]
    there[1] = replace(there[1], **changes)
    return tuple(there)


def fates(campaign, there=(), now=EARLY):
    return [turn.fate for turn in turns_of(leads_of(campaign, DAYS), there, now, DAYS)]


def test_a_sale_is_told_reminded_opened_and_thanked_for():
    assert [(lead.step, lead.due_at) for lead in leads_of(sale(), DAYS)] == [
        (Step.TELL, at("03-03 12:00")),
        (Step.REMIND, at("03-05 20:00")),
        (Step.OPEN, at("03-06 19:00")),
        (Step.THANK, at("03-07 12:00")),
    ]


def test_a_lottery_is_thanked_for_after_its_last_day():
    assert [lead.due_at for lead in leads_of(lottery(), DAYS)] == [
        at("03-15 12:00"),
        at("03-17 20:00"),
        at("03-18 10:00"),
        at("03-22 12:00"),
    ]


def test_a_sale_after_midnight_belongs_to_the_business_day_before():
    night = sale(starts_at=at("03-07 00:30"))
    opening = leads_of(night, ShopDay(time(2)))[2]
    assert (opening.due_at, opening.day) == (at("03-07 00:00"), date(2027, 3, 6))


@pytest.mark.parametrize(
    ("now", "over"),
    [
        ("03-01 10:00", 0),
        ("03-03 23:59", 0),  # noon is past, the day is not
        ("03-04 00:00", 1),
        ("03-05 21:00", 1),  # the sale is tomorrow: the reminder is due at once
        ("03-06 00:00", 2),
        ("03-07 00:00", 3),
        ("03-08 00:00", 4),
    ],
)
def test_what_is_over_is_not_put_in(now, over):
    assert fates(sale(), now=at(now)) == [Fate.OVER] * over + [Fate.NEW] * (4 - over)


def test_asked_again_nothing_is_new():
    assert fates(sale(), in_place(sale())) == [Fate.SAME] * 4


def test_a_step_that_was_over_stays_out_and_the_others_stay_in():
    there = in_place(sale())[1:]
    assert fates(sale(), there, at("03-05 12:00")) == [Fate.OVER, Fate.SAME, Fate.SAME, Fate.SAME]


def test_all_move_with_the_day_and_speak_of_the_new_one():
    later = sale(day=date(2027, 3, 7), last=date(2027, 3, 7), starts_at=at("03-07 19:30"))
    turns = turns_of(leads_of(later, DAYS), in_place(sale()), EARLY, DAYS)
    assert [turn.fate for turn in turns] == [Fate.CHANGED] * 4
    assert [turn.task for turn in turns] == [40, 41, 42, 43]
    assert [turn.due_at for turn in turns] == [
        at("03-04 12:00"),
        at("03-06 20:00"),
        at("03-07 19:00"),
        at("03-08 12:00"),
    ]
    assert turns[0].words.startswith("3月7日周日19:30")


def test_her_own_hour_and_words_move_along():
    later = sale(day=date(2027, 3, 7), last=date(2027, 3, 7), starts_at=at("03-07 19:30"))
    there = in_place(sale(), due_at=at("03-05 21:15"), words="明天见")
    turn = turns_of(leads_of(later, DAYS), there, EARLY, DAYS)[1]
    assert (turn.fate, turn.due_at, turn.words) == (Fate.CHANGED, at("03-06 21:15"), "明天见")


def test_her_own_hour_alone_is_no_change():
    assert fates(sale(), in_place(sale(), due_at=at("03-05 21:15"), words="明天见")) == [Fate.SAME] * 4


def test_what_was_done_or_left_out_stays_where_it_is():
    later = sale(day=date(2027, 3, 7), last=date(2027, 3, 7), starts_at=at("03-07 19:30"))
    turn = turns_of(leads_of(later, DAYS), in_place(sale(), settled=True), EARLY, DAYS)[1]
    assert (turn.fate, turn.due_at) == (Fate.SETTLED, at("03-05 20:00"))


def test_brought_forward_it_never_falls_before_today():
    sooner = sale(day=date(2027, 3, 4), last=date(2027, 3, 4), starts_at=at("03-04 19:30"))
    turns = turns_of(leads_of(sooner, DAYS), in_place(sale()), at("03-03 09:00"), DAYS)
    assert [turn.due_at for turn in turns] == [
        at("03-03 12:00"),  # the first of March is over
        at("03-03 20:00"),
        at("03-04 19:00"),
        at("03-05 12:00"),
    ]


def test_another_price_changes_the_words_alone():
    dearer = sale(goods=("草莓500g 25元，60份",))
    turns = turns_of(leads_of(dearer, DAYS), in_place(sale()), EARLY, DAYS)
    assert [turn.fate for turn in turns] == [Fate.CHANGED, Fate.SAME, Fate.CHANGED, Fate.SAME]
    assert turns[2].due_at == at("03-06 19:00")


@pytest.mark.parametrize(
    ("there", "now", "counts", "changes"),
    [
        ((), EARLY, (4, 0, 0), True),
        (in_place(sale()), EARLY, (0, 0, 0), False),
        ((), EARLY + timedelta(days=30), (0, 0, 4), False),
    ],
)
def test_what_comes_of_it_is_counted(there, now, counts, changes):
    found = LeadUp(sale(), turns_of(leads_of(sale(), DAYS), there, now, DAYS))
    assert tuple(found.count(fate) for fate in (Fate.NEW, Fate.CHANGED, Fate.OVER)) == counts
    assert found.changes is changes
