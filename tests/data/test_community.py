"""Groups in the books."""

from datetime import date

import pytest

from shopqun.basics import ShopDay
from shopqun.community.qr import QrState
from shopqun.data import community as groups
from shopqun.data.gestures import Pen

DAYS = ShopDay()


@pytest.fixture
def pen(books, clock):
    with books.writing() as db:
        yield Pen(db, clock.now(), DAYS, None)


def test_a_group_is_found_by_id_first_then_by_name(pen):
    first = groups.add_group(pen, "Q02", "fan", "other", 10)
    second = groups.add_group(pen, "邻里群", "fan", "other", 10)
    assert (first, second) == ("Q01", "Q02")
    assert groups.group_id(pen.db, "Q02") == "Q02"
    assert groups.group_id(pen.db, "邻里群") == "Q02"
    assert groups.group_id(pen.db, "邻里") is None
    assert groups.has_name(pen.db, "Q02")
    assert not groups.has_name(pen.db, "Q01")


def test_counts_and_codes_belong_to_their_group_and_the_newest_holds(pen):
    one = groups.add_group(pen, "一群", "fan", "wechat_group", 10)
    two = groups.add_group(pen, "二群", "fan", "wechat_group", 10)
    for group, people in ((one, 5), (two, 9), (one, 7)):
        groups.add_count(pen, group, people)
    groups.add_code(pen, one, "a", "wechat_group", date(2027, 3, 1))
    groups.add_code(pen, one, "c", "wechat_contact", date(2026, 1, 1))
    groups.add_code(pen, one, "b", "other", date(2027, 2, 20))
    found = {group.id: group for group in groups.list_groups(pen.db, pen.at, DAYS)}
    assert (found[one].count, found[two].count) == (7, 9)
    # The one brought in last is in force, although it was made earlier and has expired.
    assert (found[one].qr.payload, found[one].qr.state) == ("b", QrState.EXPIRED)
    assert (found[one].contact_qr.payload, found[one].contact_qr.state) == ("c", QrState.FRESH)
    assert found[two].qr.state is QrState.MISSING
    assert groups.group(pen.db, two, pen.at, DAYS) == found[two]
