from __future__ import annotations

import datetime as dt
from dataclasses import replace

from shopqun.planning.answers import Answers, Role
from shopqun.planning.breakeven import assumed_of
from shopqun.ui.planning.journey import CHECK, journey

TODAY = dt.date(2027, 3, 1)


def test_five_pages_taken_lead_to_the_check(fruit):
    now = journey(fruit, Answers(preset=fruit.id), TODAY)
    assert (now.first_open, now.reachable) == ("who", frozenset({"who"}))
    for step in ("who", "why", "what", "when", "how"):
        assert now.first_open == step
        now = now.take(step, TODAY)
    assert now.first_open == CHECK
    assert now.done == frozenset({"who", "why", "what", "when", "how"})
    assert CHECK in now.reachable
    assert now.answers == now.whole


def test_an_answer_is_in_the_plan_at_once(fruit):
    now = journey(fruit, Answers(preset=fruit.id), TODAY).put("group_name", "楼下鲜果群", TODAY)
    assert now.plan.groups[0].name == "楼下鲜果群"
    assert now.answers.group_name == "楼下鲜果群"


def test_the_plan_opens_on_the_next_monday_unless_told(fruit):
    now = journey(fruit, Answers(preset=fruit.id), TODAY)
    assert now.plan.opening_day == dt.date(2027, 3, 8)
    told = now.put("opening_day", dt.date(2027, 3, 10), TODAY)
    assert told.plan.opening_day == dt.date(2027, 3, 10)


def test_a_new_name_of_shop_or_clerk_is_spoken_everywhere(fruit):
    now = journey(fruit, Answers(preset=fruit.id), TODAY)
    for step in ("who", "why", "what", "when", "how"):
        now = now.take(step, TODAY)
    named = now.put("shop_name", "好邻居", TODAY)
    assert named.answers.group_name == "好邻居·北门邻里福利1群"
    assert named.plan.shop.name == "好邻居"
    hired = named.put("roles", (Role(of="小林", name="阿美"),), TODAY)
    assert "阿美管群" in hired.answers.how


def test_what_is_worked_out_by_a_short_cut_is_the_same(fruit):
    now = journey(fruit, Answers(preset=fruit.id, shop_name="好邻居"), TODAY)
    short = now.put("why", "就是近", TODAY)
    assert short == journey(fruit, short.answers, TODAY)


def test_other_figures_are_in_the_plan_and_in_the_answers(fruit):
    now = journey(fruit, Answers(preset=fruit.id), TODAY)
    assumed = replace(assumed_of(now.plan), joiners=80)
    told = now.assume(assumed)
    assert (told.plan.assumed, told.answers.assumed) == (assumed, assumed)
    assert told == journey(fruit, told.answers, TODAY)
