from dataclasses import replace

import pytest

from shopqun.planning.selfcheck import Light, content_mix, lights, score


def test_a_shipped_plan_has_six_green_lights_in_order(fruit):
    assert lights(fruit) == tuple(
        Light(key, True, "") for key in ("why", "what", "where", "who", "when", "how")
    )


@pytest.mark.parametrize("key", ["why", "what", "where", "who", "when", "how"])
@pytest.mark.parametrize("said", ["", "  ", "卖货"])
def test_a_question_hardly_answered_is_red_and_says_why(fruit, key, said):
    plan = replace(fruit, w5h1=replace(fruit.w5h1, **{key: said}))
    red = [light for light in lights(plan) if not light.ok]
    assert [light.key for light in red] == [key]
    assert red[0].why


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("where", {"groups": ()}),
        ("how", {"templates": (), "sales": ()}),
    ],
)
def test_an_answer_the_plan_does_not_bear_out_is_red(fruit, key, change):
    assert [light.key for light in lights(replace(fruit, **change)) if not light.ok] == [key]


def test_a_flash_group_without_its_last_day_makes_the_when_red(fruit):
    groups = (fruit.groups[0], replace(fruit.groups[1], close=None))
    assert [light.key for light in lights(replace(fruit, groups=groups)) if not light.ok] == ["when"]


@pytest.mark.parametrize(
    ("change", "blocked", "cautions", "points"),
    [
        ({}, False, 0, 100),
        ({}, False, 1, 98),
        ({}, False, 9, 90),
        ({}, True, 0, 59),
        ({"announcement": ()}, False, 0, 90),
        ({"group_rules": ("一", "二")}, False, 0, 95),
        ({"gifts": ()}, False, 0, 95),
        ({"groups": ()}, False, 0, 90),
    ],
)
def test_the_score_is_lights_and_readiness_less_cautions(fruit, change, blocked, cautions, points):
    assert score(replace(fruit, **change), blocked=blocked, cautions=cautions) == points


def test_a_short_calendar_full_of_goods_is_not_ready(fruit):
    # rows 1 and 2 both speak of goods: neither the ten for seven days nor the ten for the mix
    assert score(replace(fruit, sop=fruit.sop[:2])) == 80


def test_the_mix_is_counted_from_the_calendar(fruit):
    assert content_mix(fruit) == fruit.content_mix
