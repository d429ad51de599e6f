"""Points and days in a row in the side panel: one press a day, and points used."""

import pytest
from shop_kit import a_member, new_id

from shopqun.loyalty.service import LoyaltyService
from shopqun.ui.members import regular


@pytest.fixture
def loyalty(place):
    return LoyaltyService(place.books, place.clock)


@pytest.fixture
def card(place):
    a_member(place.books, place.clock)
    place.screen.show_member("1")
    place.turn()
    return place.screen.customers.regular


def test_one_press_checks_her_in(place, card):
    assert card.lots.text() == "还没有积分"
    assert not card.use.isEnabled()
    card.check_in.click()
    place.turn()
    assert place.said == ["周大姐签到，加 2 分，连着 1 天"]
    assert not card.check_in.isEnabled()
    assert (card.check_in.text(), card.lots.text()) == ("今天签过了", "2 分，2028-03-01到期")
    assert card.use.isEnabled()


def test_somebody_else_was_quicker(place, card, loyalty):
    loyalty.check_in("1", request_id=new_id())
    card.check_in.click()
    place.turn()
    assert place.said == ["周大姐今天签过了，连着 1 天"]


@pytest.mark.parametrize(
    ("typed", "problem", "said"),
    [
        ("2", "", ["周大姐用了 2 分，还有 0 分"]),
        ("3", "她只有 2 分，请用少一些。", []),
        ("0", "请填 1 以上的整数。", []),
        ("两", "请填 1 以上的整数。", []),
        (None, "", []),
    ],
)
def test_points_are_used(place, card, loyalty, monkeypatch, typed, problem, said):
    loyalty.check_in("1", request_id=new_id())
    place.reload()
    monkeypatch.setattr(regular, "ask_text", lambda *_a, **_k: typed)
    card.use.click()
    place.turn()
    assert (card.problem.text(), place.said) == (problem, said)


def test_many_lots_are_cut_short(place, card, loyalty):
    for _ in range(6):
        loyalty.check_in("1", request_id=new_id())
        place.clock.move(days=2)
    place.reload()
    assert card.lots.text().endswith("还有 2 批更晚到期")
    assert card.check_in.isEnabled()
