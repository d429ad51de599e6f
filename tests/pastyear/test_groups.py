from datetime import date

from shopqun.pastyear.groups import tell_groups
from tests.pastyear.year_kit import NOW, a_shop, rows


def test_the_first_group_grows_to_nearly_full_and_codes_are_five_days_old():
    shop = a_shop()
    tell_groups(shop)
    counts = [people for group, people in rows(shop, "group_counts", 1, 2) if group == "Q01"]
    assert (counts[0], counts[-1]) == (12, 187)
    assert counts == sorted(counts)
    assert [made_on for (made_on,) in rows(shop, "group_qrs", 4)] == [date(2027, 3, 4)] * 2
    assert all(at < NOW for (at,) in rows(shop, "group_counts", 3))
