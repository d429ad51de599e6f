from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import new_id

from shopqun.basics import Refused
from shopqun.ui.members import care as care_here
from shopqun.ui.members import care_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(place):
    place.members.add("周大姐", phone="13800138000", record_consent=True, request_id=new_id())
    place.members.add("周姐", phone="13911112222", record_consent=True, request_id=new_id())
    place.screen.show_member("1")
    place.turn()
    return place.screen.customers.care


def test_messages_are_switched_on_and_off(place, card):
    for given, words in ((True, "记下了：周大姐愿意收消息"), (False, "记下了：以后不给周大姐发消息")):
        card.messages.switch.click()
        place.turn()
        assert place.said[-1] == words
        assert place.members.show("1").marketing is given


def test_a_record_is_put_right_in_its_form(place, card, qtbot):
    qtbot.mouseClick(card.correct, LEFT)
    form = card.dialog
    form.entries[0].setText("周大姐姐")
    form.entries[3].setText("2020-01-01")
    form.yes.click()
    place.turn()
    assert form.problem.text() == "不满 14 岁，孩子的资料不收。"
    form.entries[3].setText("05-03")
    form.yes.click()
    place.turn()
    assert place.said[-1] == "周大姐姐的资料改好了"
    assert place.screen.customers.panel.title.text() == "周大姐姐"


def test_her_copy_is_written(place, card, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(care_here.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "她的"), ""))
    qtbot.mouseClick(card.copy, LEFT)
    place.turn()
    assert (tmp_path / "她的.xlsx").exists()
    assert place.said[-1].startswith("存好了：她的.xlsx")


def test_two_records_become_one_after_a_look(place, card, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(care_here, "ask_text", lambda *_: "13911112222")
    monkeypatch.setattr(care_here, "ask", lambda *words, **_: asked.append(words) or True)
    qtbot.mouseClick(card.merge, LEFT)
    place.turn()
    assert asked[0][2] == "把周姐（000002）并到周大姐？"
    assert "手机不一样，留 138****8000，139****2222 不再保留。" in asked[0][3]
    assert place.said[-1] == "合好了，都在周大姐这一条里"
    assert place.members.counts().members == 1


def test_she_is_forgotten_only_after_yes(place, card, qtbot, monkeypatch):
    for answer, left in ((False, 2), (True, 1)):
        monkeypatch.setattr(care_here, "ask", lambda *_, **__: answer)  # noqa: B023 - asked at once
        qtbot.mouseClick(card.erase, LEFT)
        place.turn()
        assert place.members.counts().members == left
    assert place.said[-1] == "会员 000001 的资料删掉了"
    assert (place.screen.customers.panel.isHidden(), place.screen.customers.panel.title.text()) == (
        True,
        "周大姐",
    )


def test_what_cannot_be_merged_is_said(place, card, qtbot, monkeypatch):
    monkeypatch.setattr(care_here, "ask_text", lambda *_: "1")
    qtbot.mouseClick(card.merge, LEFT)
    place.turn()
    assert card.problem.text() == "这就是她自己，请写另一条的会员号。"


@pytest.mark.parametrize("reason", ["cycle", "bad_birthday", "minor", "same_member", "phone_taken"])
def test_every_refusal_has_words(reason):
    assert care_words.refusal(Refused(reason)) != reason


def test_her_story_goes_on_to_the_earlier(place, card, qtbot):
    for given in (True, False) * 15:
        place.members.set_marketing("1", given=given, request_id=new_id())
    place.screen.show_member("1")
    place.turn()
    panel = place.screen.customers.portrait
    assert panel.earlier.isVisibleTo(panel)
    panel.earlier.click()
    assert not panel.earlier.isVisibleTo(panel)
