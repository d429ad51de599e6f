from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton
LIST = "姓名,手机,身份证,余额\n李一,13911112222,1,5\n李二,139,1,5\n李三,13911113333,,\n"


@pytest.fixture
def page(place, qtbot):
    qtbot.mouseClick(place.screen.customers.list.bring_in, LEFT)
    return place.screen.customers.importing


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "名单.csv"
    path.write_text(LIST, "utf-8")
    return path


def numbers(page):
    return [tile._number.text() for tile in page._tiles]


def test_looking_writes_nothing(place, page, listed):
    page.drop.file_given.emit(listed)
    assert page.long.isVisible()
    place.turn()
    assert page.long.isHidden()
    assert numbers(page) == ["2", "0", "1"]
    assert page._columns.text() == "这几列不收，店里没有理由留着：身份证"
    assert page._skipped.text() == "这几列用不上，没有导：余额"
    assert page.problems.rows.index(0, 2).data() == "手机号不是 11 位，这位没有导"
    assert page.go.text() == "导入 2 位"
    assert not page.go.isEnabled()
    assert place.members.counts().members == 0


def test_in_and_out_again(place, page, listed, qtbot):
    page.look_at(listed)
    place.turn()
    qtbot.mouseClick(page.basis.switch, LEFT)
    qtbot.mouseClick(page.go, LEFT)
    place.turn()
    assert page.message.text() == "导好了：新增 2 位，补全 0 位，跳过 1 位"
    assert place.members.counts().members == 2
    assert place.screen.customers.list.table.rows.rowCount() == 2
    qtbot.mouseClick(page.undo, LEFT)
    place.turn()
    assert page.message.text() == "撤销了：拿掉 2 位，还原 0 位"
    assert place.members.counts().members == 0


def test_a_list_of_known_people_brings_nothing(place, page, listed, qtbot):
    for _ in range(2):
        page.look_at(listed)
        place.turn()
        qtbot.mouseClick(page.basis.switch, LEFT)
        qtbot.mouseClick(page.go, LEFT)
        place.turn()
    page.look_at(listed)
    place.turn()
    assert page.message.text() == "这份名单里没有要新增或补全的人。"
    assert page.go.isHidden()


def test_a_file_that_is_no_list_says_so(place, page, tmp_path):
    path = tmp_path / "notes.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    page.look_at(path)
    place.turn()
    assert "读不懂" in page.message.text()
    assert page.drop.isVisible()


def test_back_to_the_customers(place, page, qtbot):
    qtbot.mouseClick(page.back, LEFT)
    assert place.screen.customers.pages.currentWidget() is place.screen.customers.list
