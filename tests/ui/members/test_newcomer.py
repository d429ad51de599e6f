from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import a_member

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form(place, qtbot):
    qtbot.mouseClick(place.screen.customers.list.add, LEFT)
    return place.screen.customers.form


def fill(form, **texts):
    for field, text in texts.items():
        getattr(form, field).entry.setText(text)


def save(place, form, qtbot):
    form.save.setFocus()
    qtbot.mouseClick(form.save, LEFT)
    assert not form.save.isEnabled()
    place.turn()
    assert form.save.isEnabled()


def test_a_name_is_enough(place, form, qtbot):
    assert form.name.entry.hasFocus()
    fill(form, name="三栋李姐")
    save(place, form, qtbot)
    assert place.said == ["三栋李姐登记好了，会员号 000001"]
    assert place.screen.customers.panel.title.text() == "三栋李姐"
    assert place.screen.customers.form_panel.isHidden()
    assert [line.name for line in place.members.find("李姐")] == ["三栋李姐"]


def test_a_phone_needs_her_consent(place, form, qtbot):
    fill(form, name="李姐", phone="13800006621")
    save(place, form, qtbot)
    assert form.phone.problem.text() == "记手机号要先告诉她用来做什么，她同意了再勾选。"
    assert place.members.counts().members == 0
    qtbot.mouseClick(form.phone.cure, LEFT)
    place.turn()
    portrait = place.members.portrait("13800006621")
    assert [(one.scope, one.given) for one in portrait.agreements] == [("record", True)]
    assert not portrait.line.marketing


def test_messages_are_agreed_to_apart(place, form, qtbot):
    fill(form, name="李姐")
    qtbot.mouseClick(form.marketing.switch, LEFT)
    save(place, form, qtbot)
    assert [one.scope for one in place.members.portrait("1").agreements] == ["marketing"]


def test_a_taken_phone_leads_to_its_owner(place, form, qtbot):
    a_member(place.books, place.clock, "王秀兰", phone="13800006621", record_consent=True)
    fill(form, name="李姐", phone="138 0000 6621")
    qtbot.mouseClick(form.told.switch, LEFT)
    save(place, form, qtbot)
    assert form.phone.problem.text() == "这个号码已经是王秀兰的（会员 000001）。"
    qtbot.mouseClick(form.phone.cure, LEFT)
    place.turn()
    assert place.screen.customers.panel.title.text() == "王秀兰"


@pytest.mark.parametrize(
    ("texts", "field", "words"),
    [
        ({"name": ""}, "name", "请写一个称呼，最多 40 个字，比如“三栋李姐”。"),
        ({"name": "李姐", "phone": "1380"}, "phone", "手机号要 11 位，请再核对一遍。"),
        ({"name": "李姐", "invite": "12345678"}, "invite", "没有这个介绍码，请再核对 8 位数字。"),
    ],
)
def test_refusals_stand_beside_their_field(place, form, qtbot, texts, field, words):
    fill(form, **texts)
    save(place, form, qtbot)
    assert getattr(form, field).problem.text() == words
    assert getattr(form, field).entry.hasFocus()
    assert place.members.counts().members == 0


def test_an_introduction_that_holds(place, form, qtbot):
    wang = a_member(place.books, place.clock, "王秀兰")
    fill(form, name="李姐", invite=wang.invite_code)
    save(place, form, qtbot)
    assert place.said == ["李姐登记好了，会员号 000002，介绍人也记下了"]
    assert place.referrals.referrals()[0].inviter_name == "王秀兰"


def test_enter_saves_and_a_new_form_is_empty(place, form, qtbot):
    qtbot.keyClicks(form.name.entry, "Li")
    qtbot.keyClick(form.name.entry, Qt.Key.Key_Return)
    place.turn()
    assert place.members.counts().members == 1
    qtbot.mouseClick(place.screen.customers.list.add, LEFT)
    assert form.name.text() == ""
    assert not form.marketing.switch.isChecked()
