import itertools
from datetime import date

from shopqun.pastyear.house import furnish
from tests.pastyear.year_kit import NOW, OPENS, a_shop, rows


def test_who_serves_and_where_papers_lie_is_written_down():
    shop = a_shop()
    furnish(shop)
    assert rows(shop, "staff_entries", 1, 2) == [("小林", "clerk"), ("小周", "clerk"), ("老板", "owner")]
    assert len(rows(shop, "placements", 1)) == 5
    assert rows(shop, "placement_costs", 1, 2) == [(2, 6800), (4, 2000), (5, 1500)]


def test_public_codes_live_today():
    shop = a_shop()
    furnish(shop)
    lives = rows(shop, "coupons", 2, 9, 10)
    assert len(lives) == 4
    assert all(kind == "P" and starts <= NOW < ends for kind, starts, ends in lives)


def test_the_books_were_copied_every_week_and_the_day_before_yesterday():
    shop = a_shop()
    furnish(shop)
    days = [at.date() for (at,) in rows(shop, "gestures", 1)]
    assert days[-1] == date(2027, 3, 7)
    assert days[0] >= OPENS
    assert {(later - day).days for day, later in itertools.pairwise(days)} == {7}
