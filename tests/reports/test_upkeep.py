from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from reports.facts_kit import IMPRINT, gift, group, task

from shopqun.placements.channel import ChannelLine
from shopqun.reports import upkeep
from shopqun.reports.sheet import Kind, Typed

DONE = datetime(2027, 3, 1, 2, tzinfo=UTC)
STAMP = IMPRINT.cell


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, "正常"),
        ({"people": 180}, "快满"),
        ({"people": 200}, "满了"),
        ({"people": None}, "没数过"),
        ({"people": 200, "closed": True}, "已结束"),
    ],
)
def test_how_a_group_stands(more, state):
    assert group(**more).state == state


@pytest.mark.parametrize(
    ("due", "done_at", "state"),
    [(True, DONE, "完成"), (False, DONE, "完成"), (True, None, "没做"), (False, None, "未到")],
)
def test_whether_a_task_was_done(due, done_at, state):
    assert task(due=due, done_at=done_at).state == state


def test_a_skipped_task_is_neither_done_nor_missed():
    lines = (task(1, done_at=DONE), replace(task(1), skip_reason="停电"))
    assert lines[1].state == "跳过"
    assert [row[6] for row in upkeep.tasks(lines, IMPRINT).rows] == ["", "停电"]
    assert upkeep.done_share(lines) == 10_000


def test_a_days_share_is_of_what_was_due():
    lines = (task(1, done_at=DONE), task(1), task(1), task(2, due=False))
    sheet = upkeep.tasks(lines, IMPRINT)
    assert [row[8] for row in sheet.rows] == [3333, 3333, 3333, None]
    assert sheet.totals == (Typed(Kind.TEXT, "合计"), *(None,) * 7, 3333, None)
    assert sheet.light in [column.title for column in sheet.columns]


def test_gifts_end_as_they_moved():
    sheet = upkeep.gifts((gift(used=4, added=20, counted=-1),), IMPRINT)
    assert list(sheet.rows) == [("G01", "果叉", 10, 4, 20, -1, 25, 60, 1500, STAMP)]
    assert sheet.totals[-2] == 1500


def test_groups_speak_chinese_and_add_up():
    sheet = upkeep.groups((group(), group(people=None, grown=None)), IMPRINT)
    day = date(2027, 3, 1)
    assert next(iter(sheet.rows)) == ("1群", "会员群", "长期", "微信群", day, 100, 100, "正常", STAMP)
    assert sheet.totals == ("合计", *(None,) * 4, 100, 100, None, None)


def test_sources_cost_what_they_cost_each():
    lines = (ChannelLine("门口", 100, 20, 4, 3, 30_000, 1000), ChannelLine("counter", 0, 0, 1, 0, 0, 0))
    sheet = upkeep.sources(lines, IMPRINT)
    rows = list(sheet.rows)
    assert rows[0] == ("门口", 100, 20, 4, 3, 7500, 30_000, 1000, 250, STAMP)
    assert rows[1][0] == "直接到店"
    assert rows[1][8] is None
    assert sheet.totals == ("合计", 100, 20, 5, 3, 6000, 30_000, 1000, None, None)
