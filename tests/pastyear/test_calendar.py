from datetime import date, timedelta

from shopqun.pastyear.calendar import tell_calendar
from tests.pastyear.year_kit import OPENS, a_shop, rows


def test_the_plans_month_is_repeated_a_little_beyond_today():
    shop = a_shop()
    tell_calendar(shop)
    days = [day for (day,) in rows(shop, "tasks", 2)]
    assert days == sorted(days)
    assert (days[0], days[-1]) == (OPENS + timedelta(days=30), OPENS + timedelta(days=365 + 17))
    assert len(days) == len(set(days))


def test_most_of_what_is_past_was_done_and_nothing_of_today():
    shop = a_shop()
    tell_calendar(shop)
    past = [done for day, done in rows(shop, "tasks", 2, 11) if day < date(2027, 3, 9)]
    later = [done for day, done in rows(shop, "tasks", 2, 11) if day >= date(2027, 3, 9)]
    assert 0.88 < sum(done is not None for done in past) / len(past) < 0.99
    assert set(later) == {None}


def test_the_words_name_days_of_their_own_month():
    shop = a_shop()
    tell_calendar(shop)
    said = [(day, words) for day, words in rows(shop, "tasks", 2, 8) if "月" in words and "日前" in words]
    assert said
    assert all(
        f"{day.month}月" in words or f"{(day + timedelta(days=28)).month}月" in words for day, words in said
    )
