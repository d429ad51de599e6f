from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from shopqun.basics import Refused
from shopqun.ui.members import places as places_here
from shopqun.ui.members import source_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ledger(place, qtbot):
    place.screen.open_tab("sources")
    return place.screen.sources.places


def write(place, ledger, qtbot, name, cost=""):
    ledger.name.entry.setText(name)
    ledger.cost.entry.setText(cost)
    qtbot.mouseClick(ledger.add_place, LEFT)
    place.turn()


def test_a_place_is_added_spent_on_taken_down_and_used_again(place, ledger, qtbot, monkeypatch):
    write(place, ledger, qtbot, "门口", "35")
    assert place.said[-1] == "门口记下了，登记顾客时可以选"
    assert ledger.name.text() == ledger.cost.text() == ""
    spend, retire = ledger.buttons[1]
    monkeypatch.setattr(places_here, "ask_text", lambda *_: "-5.5")
    qtbot.mouseClick(spend, LEFT)
    place.turn()
    assert place.said[-1] == "门口一共花了 29.5 元"
    _, retire = ledger.buttons[1]
    qtbot.mouseClick(retire, LEFT)
    place.turn()
    assert place.said[-1] == "门口撤下了，以前的数还在"
    _, again = ledger.buttons[1]
    assert again.text() == "再用"
    qtbot.mouseClick(again, LEFT)
    place.turn()
    assert ledger.buttons[1][1].text() == "撤下"


def test_what_is_wrong_stands_beside_its_field(place, ledger, qtbot):
    write(place, ledger, qtbot, "门口", "三十")
    assert ledger.cost.problem.text() == "金额写成数字，比如 35 或 12.5。"
    write(place, ledger, qtbot, "门" * 21)
    assert ledger.name.problem.text() == "请写一个短名字，最多 20 个字，比如 门口。"
    write(place, ledger, qtbot, "门口")
    write(place, ledger, qtbot, "门口")
    assert ledger.name.problem.text() == "门口已经在用了，换一个名字。"


@pytest.mark.parametrize("typed", ["很多", "0", "-"])
def test_an_amount_is_a_number(place, ledger, qtbot, monkeypatch, typed):
    write(place, ledger, qtbot, "门口")
    monkeypatch.setattr(places_here, "ask_text", lambda *_: typed)
    qtbot.mouseClick(ledger.buttons[1][0], LEFT)
    assert ledger.problem.text() == "金额写成数字，比如 35 或 12.5。"


def test_thinking_better_of_it_spends_nothing(place, ledger, qtbot, monkeypatch):
    write(place, ledger, qtbot, "门口")
    monkeypatch.setattr(places_here, "ask_text", lambda *_: None)
    qtbot.mouseClick(ledger.buttons[1][0], LEFT)
    place.turn()
    assert place.said == ["门口记下了，登记顾客时可以选"]


def test_a_newcomer_can_say_she_comes_from_it(place, ledger, qtbot):
    form = place.screen.customers.form
    place.screen.customers.new_customer()
    place.turn()
    assert form.source.isHidden()
    write(place, ledger, qtbot, "门口")
    place.screen.customers.new_customer()
    place.turn()
    form.name.entry.setText("三栋李姐")
    form.where.setCurrentText("门口")
    form._add()
    place.turn()
    assert place.members.portrait("1").timeline[0].about == "门口"


@pytest.mark.parametrize("reason", ["unknown_place", "request_id_reused"])
def test_every_refusal_has_words(reason):
    assert source_words.refusal(Refused(reason)) != reason
