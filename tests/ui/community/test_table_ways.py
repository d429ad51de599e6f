"""The four tables taken to Excel and brought back, by pressing."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from shopqun.basics import Touched
from shopqun.ui.community import table_ways
from shopqun.ui.community.table_ways import TableWays

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ways(theme, work, tasks, qtbot):
    made = TableWays(theme, work, tasks)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def path(tmp_path, monkeypatch):
    """Answer both file dialogs with one file."""
    chosen = tmp_path / "四张表.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen.with_suffix("")), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    return chosen


def pressed(button, hands, qtbot):
    qtbot.mouseClick(button, LEFT)
    hands.books.turn_all()


def test_out_edited_and_back(ways, path, hands, qtbot, work, tasks, monkeypatch):
    flags, asked = [], []
    work.touched.connect(flags.append)
    monkeypatch.setattr(table_ways, "ask", lambda *said: asked.append(said[3]) or True)
    with qtbot.waitSignal(ways.said) as said:
        pressed(ways.take, hands, qtbot)
    assert said.args == ["44 行写进了 四张表.xlsx"]
    book = load_workbook(path)
    sheet = book["运营增长"]
    place = [cell.value for cell in sheet[1]].index("时刻") + 1
    sheet.cell(2, place).value, sheet.cell(3, place).value = "09:00", "二十点"
    book.save(path)
    with qtbot.waitSignal(ways.said) as said:
        pressed(ways.bring, hands, qtbot)
    assert asked == ["会改 1 行、新增 0 行；有 1 处收不了，照旧不动。"]
    assert said.args == ["改了 1 行，新增 0 行"]
    assert ways.problems.text() == "运营增长，第 3 行“时刻”：时刻请写成 19:30"
    assert flags == [Touched.TASKS]


def test_she_thinks_better_of_it(ways, path, hands, qtbot, tasks, monkeypatch):
    monkeypatch.setattr(table_ways, "ask", lambda *_: False)
    before = tasks.tables()
    pressed(ways.take, hands, qtbot)
    book = load_workbook(path)
    book["基础搭建"].append([None, "桌牌", "每桌一个"])
    book["运营增长"].delete_rows(2)
    book.save(path)
    pressed(ways.bring, hands, qtbot)
    assert tasks.tables() == before


def test_a_file_without_edits_and_one_that_is_no_table(ways, path, hands, qtbot):
    pressed(ways.take, hands, qtbot)
    with qtbot.waitSignal(ways.said) as said:
        pressed(ways.bring, hands, qtbot)
    assert said.args == ["和日历里一样，没有要改的"]
    assert ways.problems.isHidden()
    path.write_text("手机,姓名\n", "utf-8")
    pressed(ways.bring, hands, qtbot)
    assert ways.problems.isVisible()


def test_no_file_chosen_does_nothing(ways, hands, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(ways.said):
        pressed(ways.take, hands, qtbot)
        pressed(ways.bring, hands, qtbot)
