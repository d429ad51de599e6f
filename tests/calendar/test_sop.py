"""The four tables: their columns are those of the trade, and texts survive a workbook."""

import pytest

from shopqun.calendar.sop import TABLES, Cell, Row, tidy

COLUMNS = {  # domain handbook F2
    "社群规划全流程": "阶段|目标|关键动作|输入物|产出物|负责人|起止日|完成标准|风险|状态",
    "基础搭建": "项目|要求|负责人|截止|完成|照片",
    "运营增长": "日期|渠道/点位|动作|物料|话术|预算|目标人数|实际|成本|复盘",
    "日常维护": "时间|栏目|内容类型|动作|话术|负责人|打卡|异常|处理",
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
def test_each_table_has_the_columns_of_the_trade(table):
    headings = [name for name, _ in table.columns.values()]
    assert set(COLUMNS[table.title].split("|")) <= set(headings)
    assert headings[0] == "编号"
    assert len(headings) == len(set(headings))
    assert table.mark in headings


def test_a_table_is_known_by_its_mark_alone():
    for table in TABLES:
        others = [name for other in TABLES if other is not table for name, _ in other.columns.values()]
        assert table.mark not in others


@pytest.mark.parametrize(
    ("text", "kept"), [(" a\r\nb\rc ", "a\nb\nc"), ("x\x01y", "xy"), ("=1+1", "=1+1"), ("", "")]
)
def test_a_text_comes_back_tidy(text, kept):
    assert tidy(text) == kept
    assert Row("1", "growth", {Cell.ACTION: text}, task=True).text(Cell.ACTION) == kept
    assert Row("1", "growth", {}, task=True).text(Cell.ACTION) == ""
