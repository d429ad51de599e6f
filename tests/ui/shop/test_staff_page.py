"""The page of people and the PIN, by clicking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import new_id
from window_kit import said

from shopqun.basics import Money, Touched
from shopqun.staff.person import Role
from shopqun.staff.service import SETTINGS, StaffService
from shopqun.ui.parts.buttons import Button
from shopqun.ui.shop.staff_page import StaffPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def staff(launched, clock):
    return StaffService(launched, clock)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def page(theme, work, staff, hands, asked, qtbot):
    def gate(act, why, then):
        asked.append((act, why))
        then()

    made = StaffPage(theme, work, staff, gate)
    work.touched.connect(lambda flags: flags & Touched.SHOP and made.show_house(staff.house()))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.show_house(staff.house())
    made.show_device(sounds=True, printer="")
    return made


def press(button, hands, qtbot, qapp):
    qtbot.mouseClick(button, LEFT)
    hands.books.turn_all()
    qapp.processEvents()


def test_nobody_yet(page, qapp):
    qapp.processEvents()
    words = said(page)
    for expected in ("还没有名单", "没有设口令，谁都可以做店主的事", "还没有选，第一次打小票时会问"):
        assert expected in words
    assert page.limit.text() == "100"
    assert not page.drop_pin.isVisible()


def test_a_clerk_and_an_owner_come_and_one_leaves(page, staff, hands, asked, qtbot, qapp):
    page.name.entry.setText("小林")
    press(page.add, hands, qtbot, qapp)
    assert asked[0][0] == SETTINGS
    assert page.said.text() == "小林 可以在前台用了"
    page.name.entry.setText("陈姐")
    press(page.add_owner, hands, qtbot, qapp)
    roles = [(each.name, each.role) for each in staff.house().people]
    assert roles == [("陈姐", Role.OWNER), ("小林", Role.CLERK)]
    leave = [each for each in page.findChildren(Button) if each.accessibleName() == "停用 小林"]
    press(leave[-1], hands, qtbot, qapp)
    assert page.said.text() == "小林 停用了，以前的账不变"
    assert [each.name for each in staff.house().serving] == ["陈姐"]


def test_a_name_that_is_none(page, hands, qtbot, qapp):
    press(page.add, hands, qtbot, qapp)
    assert page.name.problem.text() == "请写一个名字，最多 20 个字"


def test_a_pin_is_typed_twice(page, staff, hands, qtbot, qapp):
    press(page.set_pin, hands, qtbot, qapp)
    assert page.pin.problem.text() == "口令是 4 到 8 位数字"
    page.pin.entry.setText("2580")
    page.again.entry.setText("2581")
    press(page.set_pin, hands, qtbot, qapp)
    assert page.again.problem.text() == "两遍不一样，请再输一遍"
    page.again.entry.setText("2580")
    press(page.set_pin, hands, qtbot, qapp)
    assert page.said.text() == "口令设好了。换店员看店或者关掉程序，就锁上"
    assert page.pin_state.text() == "口令设好了，现在是解锁的"
    staff.lock(request_id=new_id())
    page.show_house(staff.house())
    assert page.pin_state.text() == "口令设好了"


def test_the_pin_is_given_up(page, staff, hands, qtbot, qapp):
    staff.set_pin("2580", request_id=new_id())
    page.show_house(staff.house())
    press(page.drop_pin, hands, qtbot, qapp)
    assert (staff.house().pin_set, page.said.text()) == (False, "口令取消了")


def test_a_forgotten_pin_is_seen(page, staff, qapp):
    staff.set_pin("2580", request_id=new_id())
    staff.lock(request_id=new_id())
    staff.forget(request_id=new_id())
    page.show_house(staff.house())
    assert page.pin_state.text().startswith("有人按了“忘了口令”，3月2日 10:00 起可以取消")


def test_the_limit_of_a_refund(page, staff, hands, qtbot, qapp):
    qtbot.keyClick(page.limit.entry, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.limit.entry, "x")
    press(page.set_limit, hands, qtbot, qapp)
    assert page.limit.problem.text() == "请填数字，比如 100"
    page.limit.entry.setText("50")
    press(page.set_limit, hands, qtbot, qapp)
    assert page.said.text() == "好了，超过 50 元的退款要口令"
    assert staff.house().refund_limit == Money(5000)


def test_the_things_of_this_computer(page, qtbot):
    assert page.sounds.isChecked()
    with qtbot.waitSignal(page.sounds_switched) as told:
        qtbot.mouseClick(page.sounds, LEFT)
    assert told.args == [False]
    with qtbot.waitSignal(page.printer_asked):
        qtbot.mouseClick(page.choose, LEFT)
    with qtbot.waitSignal(page.trial_asked):
        qtbot.mouseClick(page.trial, LEFT)
