from datetime import date

import pytest
from shop_kit import a_member, a_paper, buy, dump, new_id, public_code, scan, some_papers
from sqlalchemy import select

from shopqun.basics import Money, Refused
from shopqun.data.place_codes import code_at
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.placements import PlaceCode
from shopqun.placements.place import Place
from shopqun.placements.service import PlacementService

pytest_plugins = ("shop_kit",)
OPENING_DAY = date(2027, 3, 1)


@pytest.fixture
def placements(launched, clock):
    return PlacementService(launched, clock)


def add(placements, name, fen=0):
    return placements.add(name, Money(fen), request_id=new_id()).value


def test_a_place_is_opened_taken_down_and_opened_again(placements, clock):
    door = add(placements, " 门口 ", 3000)
    assert door == Place(1, "门口", OPENING_DAY, None, 3000)
    assert add(placements, "门口") == Refused("place_known", {"name": "门口"})
    clock.move(days=2)
    assert placements.retire(1, request_id=new_id()).value.retired_on == date(2027, 3, 3)
    clock.move(days=2)
    assert placements.retire(1, request_id=new_id()).value.retired_on == date(2027, 3, 3)
    assert placements.names() == ()
    assert add(placements, "门口", 500) == Place(1, "门口", OPENING_DAY, None, 3500)
    assert placements.names() == ("门口",)


@pytest.mark.parametrize("name", ["", "   ", "长" * 21])
def test_a_place_needs_a_short_name(placements, name):
    assert add(placements, name) == Refused("bad_place", {"text": name})


def test_nobody_spends_on_a_place_there_is_not(placements, launched):
    before = dump(launched, "gestures")
    for refused in (
        placements.spend(9, Money(100), request_id=new_id()).value,
        placements.retire(9, request_id=new_id()).value,
    ):
        assert refused == Refused("unknown_place", {"place": 9})
    assert dump(launched, "gestures") == before


def test_a_double_click_spends_once(placements):
    add(placements, "门口", 1000)
    request = new_id()
    for _ in range(2):
        assert placements.spend(1, Money(-200), request_id=request).value.cost_fen == 800
    assert placements.places()[0].cost_fen == 800


def test_places_in_use_come_first(placements):
    for name in ("门口", "收银台", "隔壁"):
        add(placements, name)
    placements.retire(1, request_id=new_id())
    assert [place.name for place in placements.places()] == ["收银台", "隔壁", "门口"]


def test_the_comparison_follows_papers_and_words(placements, launched, clock):
    """40 papers at the counter; one brings a newcomer who pays 60 - 8, then 20; the door costs 30 for one."""
    add(placements, "门口", 3000)
    code, *_ = some_papers(launched, clock, "C02", 40, placement="收银台")
    member = a_member(launched, clock)
    assert scan(launched, clock, code, "60.00", member=str(member.id)).verdict == "accepted"
    a_member(launched, clock, "门口来的", channel="门口")
    a_paper(launched, clock, "C02", placement="reward")
    clock.move(days=29)
    buy(launched, clock, "20.00", member=str(member.id))
    clock.move(days=1)
    buy(launched, clock, "99.00", member=str(member.id))
    by_place = {line.channel: line for line in placements.compare()}
    assert set(by_place) == {"门口", "收银台"}
    counter, door = by_place["收银台"], by_place["门口"]
    assert (counter.issued, counter.used, counter.members_new, counter.first_purchases) == (40, 1, 1, 1)
    assert counter.spent_30d_fen == 6000 - 800 + 2000
    assert (door.issued, door.members_new, door.first_purchases, door.cost_each_fen) == (0, 1, 0, 3000)


def test_a_stretch_leaves_out_what_was_before(placements, launched, clock):
    add(placements, "门口", 3000)
    a_member(launched, clock, channel="门口")
    clock.move(days=30)
    (line,) = placements.compare(30)
    assert (line.members_new, line.cost_fen) == (0, 0)
    (line,) = placements.compare(31)
    assert (line.members_new, line.cost_fen) == (1, 3000)


def test_a_code_of_a_place_lives_as_long_as_the_shop_s_and_comes_once(placements, launched, clock):
    add(placements, "门口")
    whole = public_code(launched, "C02")
    for text in ("门口", "D1", "门口"):
        assert placements.hang(text, "C02", request_id=new_id()).value.name == "门口"
    with launched.reading() as db:
        own = db.execute(select(Coupon).join(PlaceCode, PlaceCode.coupon_id == Coupon.id)).one()
        shop = db.execute(select(Coupon).where(Coupon.code == whole)).one()
        assert code_at(db, "C02", 1, clock.at) == own.code
        assert code_at(db, "C02", 2, clock.at) is None
        assert code_at(db, "C02", 1, own.expires_at) is None
    assert (own.starts_at, own.expires_at, own.kind) == (shop.starts_at, shop.expires_at, "P")


def test_a_lapsed_code_is_followed_by_one_from_today(placements, launched, clock):
    add(placements, "门口")
    clock.move(days=60)
    placements.hang("门口", "C02", request_id=new_id())
    with launched.reading() as db:
        own = db.execute(select(Coupon).join(PlaceCode, PlaceCode.coupon_id == Coupon.id)).one()
    assert own.issued_on == date(2027, 4, 30)


@pytest.mark.parametrize(
    ("place", "template", "reason"), [("月亮", "C02", "unknown_place"), ("门口", "C99", "unknown_template")]
)
def test_nothing_hangs_at_a_place_there_is_not(placements, launched, place, template, reason):
    add(placements, "门口")
    before = dump(launched, "gestures")
    assert placements.hang(place, template, request_id=new_id()).value.reason == reason
    assert dump(launched, "gestures") == before


def test_who_uses_the_code_of_a_place_came_from_there(placements, launched, clock):
    """One scan of the door's own code for 60 - 8; another place's counts nothing of it."""
    for name in ("门口", "隔壁"):
        add(placements, name)
    placements.hang("门口", "C02", request_id=new_id())
    with launched.reading() as db:
        code = code_at(db, "C02", 1, clock.at)
    member = a_member(launched, clock)
    assert scan(launched, clock, code, "60.00", member=str(member.id)).verdict == "accepted"
    door, beside = placements.compare()
    assert (door.channel, door.used, door.members_new, door.spent_30d_fen) == ("门口", 1, 1, 5200)
    assert (beside.channel, beside.used, beside.members_new) == ("隔壁", 0, 0)
    placements.retire(1, request_id=new_id())
    assert placements.named("门口").reason == "unknown_place"
    assert placements.compare()[0].used == 1
