from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from shopqun.planning.answers import Answers
from shopqun.planning.questions import QUESTIONS
from shopqun.ui.planning import flow

TODAY = dt.date(2027, 3, 1)


def offers(answers, preset):
    return flow.offered(answers, preset, TODAY)


def whole(preset):
    answers = Answers(preset=preset.id)
    return flow.filled(answers, offers(answers, preset))


def test_every_question_has_one_place():
    asked = [key for rows in flow.ROWS.values() for row in rows for key in row]
    assert sorted(asked) == sorted(question.key for question in QUESTIONS)
    assert tuple(flow.ROWS) == flow.STEPS


def test_pressing_on_answers_everything_that_must_be(fruit):
    assert flow.open_step(whole(fruit), TODAY) is None
    assert whole(fruit).owner_name is None


def test_nothing_is_answered_before_it_was_asked(fruit):
    answers = Answers(preset=fruit.id)
    assert flow.open_step(answers, TODAY) == "who"
    assert not any(flow.step_done(step, answers, TODAY) for step in flow.STEPS)


@pytest.mark.parametrize(
    ("part", "step"),
    [
        ({"shop_name": "  "}, "who"),
        ({"for_shop": ""}, "why"),
        ({"columns": ()}, "what"),
        ({"opening_day": dt.date(2027, 2, 28)}, "when"),
        ({"rules": ()}, "how"),
    ],
)
def test_a_step_with_a_hole_is_open_again(fruit, part, step):
    assert flow.open_step(replace(whole(fruit), **part), TODAY) == step


def test_today_is_still_a_day_to_open(fruit):
    assert flow.step_done("when", replace(whole(fruit), opening_day=TODAY), TODAY)


def test_a_page_is_taken_alone(fruit):
    answers = Answers(preset=fruit.id)
    after = flow.taken("why", answers, offers(answers, fruit))
    assert after.why == fruit.w4h1.why
    assert after.vision == "让北门的邻居少跑路、吃得新鲜"
    assert after.shop_name is None


def test_offers_speak_in_the_shops_own_name(fruit):
    said = offers(Answers(preset=fruit.id, shop_name="好邻居", owner_name="老吴"), fruit)
    assert said["group_name"] == "好邻居·北门邻里福利1群"
    assert str(said["who"]).startswith("我是好邻居老板老吴,")
    assert said["shop_name"] == "鲜果巷水果店"


def test_taken_sentences_follow_what_is_offered_and_own_ones_stay(fruit):
    answers = replace(whole(fruit), why="我自己写的，鲜果巷就是近")
    was = offers(answers, fruit)
    renamed = flow.with_answer(answers, "shop_name", "好邻居")
    after = flow.following(renamed, was, offers(renamed, fruit))
    assert after.group_name == "好邻居·北门邻里福利1群"
    assert after.why == "我自己写的，鲜果巷就是近"
    assert flow.following(Answers(preset=fruit.id), was, was) == Answers(preset=fruit.id)


def test_what_is_only_spoken_alters_no_offer(fruit):
    before = Answers(preset=fruit.id)
    for key in ("who", "why", "what", "when", "how", "for_shop", "group_name"):
        assert not flow.alters_offers(key)
        assert offers(flow.with_answer(before, key, "另一句话"), fruit) == offers(before, fruit)
    assert flow.alters_offers("shop_name")


def test_another_trade_keeps_what_is_the_shops_own(fruit, hotpot):
    begun = replace(whole(fruit), phone="13912345678", opening_day=dt.date(2027, 3, 15))
    after = flow.changed_trade(begun, fruit, hotpot)
    assert after == Answers(preset=hotpot.id, phone="13912345678", opening_day=dt.date(2027, 3, 15))
    assert flow.changed_trade(begun, fruit, fruit) == begun


def test_a_restricted_trade_is_not_asked_for_events(fruit):
    answers = Answers(preset=fruit.id, category="便利店、烟酒类")
    assert "referral_on" not in {each.key for each in flow.questions_of("how", answers)}
    assert "referral_on" not in offers(answers, fruit)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("announcement[0]", "for_customers"),
        ("announcement[1]", "rules"),
        ("announcement[2]", "roles"),
        ("announcement[3]", "vision"),
        ("group_rules[4]", "rules"),
        ("w4h1.why", "why"),
        ("shop.name", "shop_name"),
        ("groups[0].name", "group_name"),
        ("groups[0].capacity", "capacity"),
        ("templates[0].min_spend_fen", "welcome_off_fen"),
        ("templates[0].valid_days", "welcome_days"),
        ("referral.levels", "referral_on"),
        ("sales[0].items[1].flash_fen", "sales_on"),
        ("lotteries[0].prizes[0].retail_fen", "lottery_on"),
        ("sop[3].script", None),
        ("tiers[1].need_12m_fen", None),
    ],
)
def test_a_finding_leads_to_its_field(path, key):
    assert flow.field_of(path) == key


def test_every_light_and_every_field_has_its_step():
    for key in ("why", "what", "where", "who", "when", "how"):
        assert flow.step_of(flow.field_of_light(key)) in flow.STEPS
    assert flow.step_of("welcome_min_fen") == "how"


def test_all_hands_are_nobody_to_name(fruit):
    assert flow.people_of(fruit) == ("老板", "小林")
