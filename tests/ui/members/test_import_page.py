from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from python_calamine import load_workbook
from window_kit import cells

from shopqun.members.headings import Field
from shopqun.ui.members import import_page

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


def say_how(page, qtbot):
    qtbot.mouseClick(page.ground.ways._group.button(0), LEFT)


def numbers(page):
    return [tile._number.text() for tile in page._tiles]


def test_looking_writes_nothing(place, page, listed):
    page.drop.file_given.emit(listed)
    assert page.long.isVisible()
    place.turn()
    assert page.long.isHidden()
    assert numbers(page) == ["2", "0", "1"]
    assert page._columns.text().splitlines() == [
        "这几列不收，店里没有理由留着：身份证",
        "余额不导：这里不做储值。预收的钱要签合同、能退，请照旧账本兑付。",
        "名单里没有“同意收消息”这一列，导进来的人都先不发消息。",
    ]
    assert page._skipped.isHidden()
    assert cells(page.rows) == [
        ["3", "李二", "没有导", "手机号不是 11 位，这位没有导"],
        ["2", "李一", "新增", ""],
        ["4", "李三", "新增", ""],
    ]
    assert page.go.text() == "导入 2 位"
    assert not page.go.isEnabled()
    assert place.members.counts().members == 0


def test_in_and_out_again(place, page, listed, qtbot):
    page.look_at(listed)
    place.turn()
    say_how(page, qtbot)
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
        say_how(page, qtbot)
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


def test_how_they_were_told_is_kept_with_the_consent(place, page, listed, qtbot):
    page.look_at(listed)
    place.turn()
    page.ground.day.setDate(page.ground.day.date().addDays(-3))
    assert not page.go.isEnabled()
    qtbot.mouseClick(page.ground.ways._group.button(1), LEFT)
    day = page.ground.day.date().toString("yyyy-MM-dd")
    qtbot.mouseClick(page.go, LEFT)
    place.turn()
    place.screen.customers.show_member("1")
    place.turn()
    assert place.screen.customers.portrait._consent.text() == f"留手机号：{day} 群里告知"


def test_a_column_is_chosen_by_hand_and_remembered(place, page, tmp_path, qtbot):
    odd = tmp_path / "会员.csv"
    odd.write_text("姓名,号头,手机\n李一,13911112222,\n", "utf-8")
    page.look_at(odd)
    place.turn()
    choice = page.mapping.choices[Field.PHONE]
    choice.setCurrentIndex(choice.findText("号头"))
    choice.activated.emit(choice.currentIndex())
    place.turn()
    say_how(page, qtbot)
    qtbot.mouseClick(page.go, LEFT)
    place.turn()
    assert place.members.find("13911112222")[0].name == "李一"
    again = tmp_path / "下个月.csv"
    again.write_text("姓名,号头,手机\n李五,13911115555,\n", "utf-8")
    page.look_at(again)
    place.turn()
    assert page._head.text() == "哪一列是什么（照上次的选）"
    assert page.mapping.choices[Field.PHONE].currentText() == "号头"


def test_a_column_the_shop_has_no_right_to_is_not_offered(place, page, listed):
    page.look_at(listed)
    place.turn()
    choice = page.mapping.choices[Field.NOTE]
    assert [choice.itemText(at) for at in range(choice.count())] == ["没有", "姓名", "手机"]


def test_stopping_leaves_nothing(place, page, listed, qtbot):
    page.look_at(listed)
    place.turn()
    say_how(page, qtbot)
    qtbot.mouseClick(page.go, LEFT)
    qtbot.mouseClick(page.long.button, LEFT)
    place.turn()
    assert page.message.text() == "停下了，一位也没有导进来。"
    assert place.members.counts().members == 0
    qtbot.mouseClick(page.go, LEFT)
    place.turn()
    assert place.members.counts().members == 2


def test_the_rows_with_a_problem_are_saved_with_their_reason(
    place, page, listed, tmp_path, qtbot, monkeypatch
):
    page.look_at(listed)
    place.turn()
    out = tmp_path / "导入错误"
    monkeypatch.setattr(import_page.QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    qtbot.mouseClick(page.keep_wrong, LEFT)
    place.turn()
    rows = load_workbook(tmp_path / "导入错误.xlsx").get_sheet_by_index(0).to_python()
    assert [[str(cell) for cell in row][1:] for row in rows if "李二" in row] == [
        ["手机号不是 11 位，这位没有导", "李二", "139", "5"]
    ]
    assert page.message.text() == "存好了：导入错误.xlsx。改好以后再导这一份就行。"
