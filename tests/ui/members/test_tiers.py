"""The review of the tiers: looked at, confirmed, told."""

import pytest
from PySide6.QtGui import QGuiApplication
from shop_kit import a_member, buy, new_id
from window_kit import cells

from shopqun.loyalty.service import LoyaltyService
from shopqun.members.service import MembersService
from shopqun.ui.members import tiers


@pytest.fixture
def page(place, monkeypatch):
    a_member(place.books, place.clock)
    buy(place.books, place.clock, "800", member="1")
    monkeypatch.setattr(tiers, "ask", lambda *_a, **_k: True)
    place.screen.open_tab("tiers")
    place.reload()
    return place.screen.tiers


def test_who_rises_and_why(page):
    assert cells(page.rise.table) == [["周大姐", "邻居 → 果粉", "实付 800 元，够 800 元", "确认就升"]]
    assert not page.fall.table.isVisible()
    assert not page.copy.isVisible()


def test_confirming(place, page):
    page.confirm.click()
    place.turn()
    assert place.said == ["复核好了：升 1 位，降 0 位"]
    assert MembersService(place.books, place.clock).show("1").tier == "果粉"
    assert not page.confirm.isEnabled()


def test_thinking_better_of_it(place, page, monkeypatch):
    monkeypatch.setattr(tiers, "ask", lambda *_a, **_k: False)
    page.confirm.click()
    place.turn()
    assert MembersService(place.books, place.clock).show("1").tier == "邻居"


def test_a_notice_to_copy(place, page):
    LoyaltyService(place.books, place.clock).confirm_review(request_id=new_id())
    place.clock.set("2028-03-01T10:00:00+08:00")
    place.reload()
    assert cells(page.fall.table)[0][3] == "先通知，3月15日后降"
    page.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "周大姐您好，您现在是“果粉”，近 12 个月实付 0 元，离 800 元还差 800 元。"
        "3月15日前补上，等级就保住；之后按“邻居”算。"
    )


def test_a_row_opens_the_customer(place, page):
    page.chosen.emit("1")
    place.turn()
    assert place.screen.tabs.current() == "customers"
    assert place.screen.customers.panel.title.text() == "周大姐"
