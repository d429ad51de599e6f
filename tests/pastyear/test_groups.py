from dataclasses import replace
from datetime import date

import pytest

from shopqun.pastyear.groups import tell_groups
from tests.pastyear.year_kit import NOW, a_shop, rows


@pytest.fixture
def shop():
    made = a_shop()
    tell_groups(made)
    return made


def counts(shop, which):
    return [people for group, people in rows(shop, "group_counts", 1, 2) if group == which]


@pytest.mark.parametrize(("group", "last"), [("Q01", 187), ("Q02", 64), ("Q03", 118)])
def test_each_group_grows_to_what_it_has(shop, group, last):
    people = counts(shop, group)
    assert people[-1] == last
    assert people == sorted(people)
    assert 12 <= people[0] < 40


def test_nobody_is_counted_before_a_group_opens_or_after_now(shop):
    opened = {plan.id: plan.open for plan in shop.plan.groups}
    for group, at in rows(shop, "group_counts", 1, 3):
        assert opened[group] <= shop.days.of(at)
        assert at < NOW


def test_a_young_group_is_counted_every_evening():
    shop = a_shop()
    first, quick, *rest = shop.plan.groups
    shop.plan = replace(shop.plan, groups=(first, replace(quick, open=date(2027, 3, 5)), *rest))
    tell_groups(shop)
    # 12 and then 52 more by the root of how far it is: 26, 37, 45 and 52
    assert counts(shop, "Q02") == [38, 49, 57, 64]


def test_two_have_codes_which_are_five_days_old(shop):
    assert rows(shop, "group_qrs", 1, 4) == [("Q01", date(2027, 3, 4)), ("Q02", date(2027, 3, 4))]
