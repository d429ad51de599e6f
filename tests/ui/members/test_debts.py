from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import a_member, buy, new_id

from shopqun.referrals.rewards import Settlement
from shopqun.till.service import TillService

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def debts(place):
    """Both sides were given theirs, then the purchase was refunded."""
    place.screen.open_tab("referrals")
    wang = a_member(place.books, place.clock, "王秀兰")
    friend = a_member(place.books, place.clock, "陈小满", invited_by=wang.invite_code)
    bill = buy(place.books, place.clock, "46.80", member=str(friend.id)).purchase
    place.clock.move(days=7)
    for line in place.referrals.rewards("due"):
        place.referrals.pay(str(line.id), request_id=new_id())
    TillService(place.books, place.clock).refund(str(bill), None, "", request_id=new_id())
    place.reload()
    return place.screen.referrals.debts


def test_nobody_owes_anything(place):
    assert not place.screen.referrals.debts.isVisible()


def test_a_debt_ends_by_her_word_and_says_how(place, debts, qtbot):
    first, second = (line.id for line in place.referrals.rewards())
    assert debts.isVisible()
    qtbot.mouseClick(debts.buttons[first], LEFT)
    qtbot.mouseClick(debts.question.yes, LEFT)
    assert debts.question.why.problem.text() == "请写一句怎么了结的，比如“盒子没拆，拿回来了”。"
    debts.question.why.entry.setText("券还回来了")
    qtbot.mouseClick(debts.question.yes, LEFT)
    place.turn()
    assert place.said == ["王秀兰退回来了：周中满减券 1 张"]
    qtbot.mouseClick(debts.buttons[second], LEFT)
    debts.question.how.choose("waived")
    debts.question.why.entry.setText("橘子吃了")
    qtbot.mouseClick(debts.question.yes, LEFT)
    place.turn()
    assert [line.settled for line in place.referrals.rewards()] == ["returned", "waived"]
    assert not debts.isVisible()


def test_a_debt_that_ended_elsewhere_says_so(place, debts, qtbot):
    first = place.referrals.rewards()[0].id
    qtbot.mouseClick(debts.buttons[first], LEFT)
    debts.question.why.entry.setText("又一次")
    place.referrals.settle(str(first), Settlement.WAIVED, "先说好了", request_id=new_id())
    qtbot.mouseClick(debts.question.yes, LEFT)
    place.turn()
    assert debts.problem.text() == "这份没有欠着，不用了结。"
