"""Where a poster hangs: nothing to choose without places, and another poster begins anywhere."""

import pytest

from shopqun.basics import Money
from shopqun.placements.service import PlacementService
from shopqun.ui.posters.where_field import WhereField


@pytest.fixture
def placements(launched, clock):
    return PlacementService(launched, clock)


@pytest.fixture
def where(theme, work, placements, qtbot):
    made = WhereField(theme, work, placements)
    qtbot.addWidget(made)
    return made


def offered(where, hands, *names):
    for number, name in enumerate(names):
        where._placements.add(name, Money(), request_id=f"{number}{name}")
    where.reload()
    hands.books.turn_all()
    return [where.box.itemText(at) for at in range(where.box.count())]


def choose(where, hands, name):
    where.box.setCurrentIndex(where.box.findData(name))
    where.box.activated.emit(where.box.currentIndex())
    hands.books.turn_all()


def test_without_places_there_is_nothing_to_choose(where, hands):
    where.begin("coupon", "C02")
    assert offered(where, hands) == ["不分点位"]
    assert where.isHidden()
    assert (where.name, where.tag, where.number) == ("", "", 0)


def test_places_stand_with_their_short_codes(where, hands, placements):
    where.begin("price", "F01")
    assert offered(where, hands, "门口", "收银台") == ["不分点位", "门口 D1", "收银台 D2"]
    assert not where.isHidden()
    placements.retire(1, request_id="down")
    assert offered(where, hands) == ["不分点位", "收银台 D2"]


@pytest.mark.parametrize(("kind", "about", "codes"), [("coupon", "C02", 1), ("price", "F01", 0)])
def test_a_coupon_alone_gets_a_code_of_its_own(where, hands, qtbot, launched, kind, about, codes):
    where.begin(kind, about)
    offered(where, hands, "门口")
    with qtbot.waitSignal(where.chosen):
        choose(where, hands, "门口")
    assert (where.name, where.tag, where.number) == ("门口", "D1", 1)
    with launched.reading() as db:
        assert db.exec_driver_sql("SELECT count(*) FROM place_codes").scalar() == codes


def test_another_poster_begins_anywhere(where, hands):
    where.begin("price", "")
    where.begin("price", "F01")
    offered(where, hands, "门口")
    choose(where, hands, "门口")
    where.begin("price", "F01")
    assert where.name == "门口"
    where.begin("coupon", "C02")
    assert (where.name, where.box.currentText()) == ("", "不分点位")
    where.begin("card", "1")
    assert where.isHidden()
