from collections import Counter

from shopqun.pastyear.season import is_closed
from shopqun.pastyear.story import Story
from tests.pastyear.year_kit import NOW, a_shop, rows, seeded


def told(members=80, seed=2):
    shop = a_shop(seed)
    Story(shop, members, seeded(9)).tell()
    return shop


def test_all_join_and_none_on_a_day_the_shop_is_shut():
    shop = told()
    assert len(shop.people) == len(shop.ledger.rows["members"]) == 80
    assert not any(is_closed(day) for (day,) in rows(shop, "members", 13))
    assert not any(is_closed(day) for (day,) in rows(shop, "purchases", 4))
    assert all(at < NOW for (at,) in rows(shop, "purchases", 3))


def test_who_comes_often_comes_much_more_often_than_the_rest():
    visits = sorted(Counter(member for (member,) in rows(told(), "purchases", 1) if member).values())
    assert visits[-8:] > [3 * visits[len(visits) // 2]] * 8 or visits[-1] > 40


def test_who_spent_enough_has_risen():
    shop = told()
    levels = {who.id: who.tier for who in shop.people}
    last = dict(rows(shop, "tier_changes", 1, 3))
    assert {number: level for number, level in levels.items() if level > 1} == last


def test_only_who_left_a_phone_agreed_to_the_record():
    shop = told()
    agreed = {member for member, scope in rows(shop, "consents", 1, 2) if scope == "record"}
    assert agreed == {who.id for who in shop.people if who.phone}
