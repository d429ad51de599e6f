"""The four tables of a plan (method 001-32): which columns each has, and its rows as texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")
OPEN, DONE, SKIPPED = "待做", "做完", "跳过"


class Cell(StrEnum):
    """What a column of the four tables holds. Days are `2027-03-06`, times `19:30`, all else is as said."""

    ID = "id"
    DAY = "day"
    TIME = "time"
    SPAN = "span"
    STAGE = "stage"
    GOAL = "goal"
    COLUMN = "column"
    CONTENT_TYPE = "content_type"
    ACTION = "action"
    WORDS = "words"
    INPUT = "input"
    OUTPUT = "output"
    PLACE = "place"
    MATERIAL = "material"
    ASSIGNEE = "assignee"
    DONE_WHEN = "done_when"
    RISK = "risk"
    BUDGET = "budget"
    KPI = "kpi"
    ACTUAL = "actual"
    COST = "cost"
    REVIEW = "review"
    TROUBLE = "trouble"
    REMEDY = "remedy"
    PHOTO = "photo"
    STATE = "state"
    REASON = "reason"


AFTERWARDS = frozenset(
    {Cell.ACTUAL, Cell.COST, Cell.REVIEW, Cell.TROUBLE, Cell.REMEDY, Cell.PHOTO, Cell.RISK}
)
"""What may still be written once a row is done."""


@dataclass(frozen=True, slots=True)
class Table:
    """One of the four: its key, its sheet's title, and each column's heading and width in characters.

    `mark` is the heading by which a sheet is known. `posts` says that new rows are tasks of the calendar.
    """

    key: str
    title: str
    mark: str
    columns: Mapping[Cell, tuple[str, int]]
    posts: bool = False

    def heading(self, cell: Cell) -> str:
        """Give the heading of a column."""
        return self.columns[cell][0]


TABLES = (
    Table(
        "planning",
        "社群规划全流程",
        "关键动作",
        {
            Cell.ID: ("编号", 8),
            Cell.STAGE: ("阶段", 12),
            Cell.GOAL: ("目标", 30),
            Cell.ACTION: ("关键动作", 36),
            Cell.INPUT: ("输入物", 24),
            Cell.OUTPUT: ("产出物", 30),
            Cell.ASSIGNEE: ("负责人", 10),
            Cell.SPAN: ("起止日", 26),
            Cell.DONE_WHEN: ("完成标准", 28),
            Cell.RISK: ("风险", 28),
            Cell.STATE: ("状态", 8),
            Cell.REASON: ("没做的原因", 20),
        },
    ),
    Table(
        "setup",
        "基础搭建",
        "项目",
        {
            Cell.ID: ("编号", 8),
            Cell.COLUMN: ("项目", 14),
            Cell.ACTION: ("要求", 40),
            Cell.WORDS: ("话术", 44),
            Cell.ASSIGNEE: ("负责人", 10),
            Cell.DAY: ("截止", 13),
            Cell.TIME: ("时刻", 8),
            Cell.STATE: ("完成", 8),
            Cell.REASON: ("没做的原因", 20),
            Cell.PHOTO: ("照片", 20),
            Cell.STAGE: ("阶段", 10),
            Cell.CONTENT_TYPE: ("内容类型", 10),
            Cell.KPI: ("目标", 18),
            Cell.ACTUAL: ("实际", 14),
        },
    ),
    Table(
        "growth",
        "运营增长",
        "渠道/点位",
        {
            Cell.ID: ("编号", 8),
            Cell.DAY: ("日期", 13),
            Cell.TIME: ("时刻", 8),
            Cell.COLUMN: ("栏目", 14),
            Cell.PLACE: ("渠道/点位", 16),
            Cell.ACTION: ("动作", 36),
            Cell.MATERIAL: ("物料", 18),
            Cell.WORDS: ("话术", 44),
            Cell.BUDGET: ("预算", 10),
            Cell.KPI: ("目标人数", 18),
            Cell.ACTUAL: ("实际", 14),
            Cell.COST: ("成本", 10),
            Cell.REVIEW: ("复盘", 28),
            Cell.ASSIGNEE: ("负责人", 10),
            Cell.STAGE: ("阶段", 10),
            Cell.CONTENT_TYPE: ("内容类型", 10),
            Cell.STATE: ("状态", 8),
            Cell.REASON: ("没做的原因", 20),
        },
        posts=True,
    ),
    Table(
        "maintenance",
        "日常维护",
        "打卡",
        {
            Cell.ID: ("编号", 8),
            Cell.DAY: ("日期", 13),
            Cell.TIME: ("时间", 8),
            Cell.COLUMN: ("栏目", 14),
            Cell.CONTENT_TYPE: ("内容类型", 10),
            Cell.ACTION: ("动作", 36),
            Cell.WORDS: ("话术", 44),
            Cell.ASSIGNEE: ("负责人", 10),
            Cell.STATE: ("打卡", 8),
            Cell.REASON: ("没做的原因", 20),
            Cell.KPI: ("目标", 18),
            Cell.ACTUAL: ("实际", 14),
            Cell.TROUBLE: ("异常", 24),
            Cell.REMEDY: ("处理", 24),
            Cell.STAGE: ("阶段", 10),
        },
        posts=True,
    ),
)
OF_KEY = {table.key: table for table in TABLES}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table as texts; `task` tells a line of the calendar from a step of the plan."""

    id: str
    table: str
    cells: Mapping[Cell, str]
    task: bool

    def text(self, cell: Cell) -> str:
        """Give what stands in a column, as a workbook gives it back."""
        return tidy(self.cells.get(cell, ""))


def tidy(text: str) -> str:
    """Give a text as it comes back from a workbook: no characters XML forbids, plain line ends, no rim."""
    return _LINE_ENDS.sub("\n", _ILLEGAL.sub("", text)).strip()
