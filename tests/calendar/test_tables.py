"""The four tables as sheets: texts only, the id first."""

from shopqun.calendar.sop import Cell, Row
from shopqun.calendar.tables import sheets_of
from shopqun.reports.sheet import Kind


def test_each_row_stands_in_its_table():
    rows = (Row("P1", "planning", {Cell.GOAL: "留住熟客"}, task=False), Row("6", "growth", {}, task=True))
    sheets = list(sheets_of(rows))
    assert [sheet.title for sheet in sheets] == ["社群规划全流程", "基础搭建", "运营增长", "日常维护"]
    assert [[row[0] for row in sheet.rows] for sheet in sheets] == [["P1"], [], ["6"], []]
    assert {column.kind for sheet in sheets for column in sheet.columns} == {Kind.CODE}
    assert sheets[0].rows[0][2] == "留住熟客"
