from __future__ import annotations

import datetime as dt

from shopqun.planning.answers import Answers
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
