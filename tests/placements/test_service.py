from datetime import date

import pytest
from shop_kit import a_member, a_paper, buy, dump, new_id, scan, some_papers

from shopqun.basics import Money, Refused
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
