"""What an edited workbook comes to: exactly the edits, and every mistake by its cell."""

import pytest

from shopqun.calendar.returning import edited, returned
from shopqun.calendar.sop import DONE, OF_KEY, OPEN, SKIPPED, Cell, Row

GROWTH = OF_KEY["growth"]
HEAD = [name for name, _ in GROWTH.columns.values()]
CELLS = {
    Cell.DAY: "2027-03-06",
    Cell.TIME: "19:30",
    Cell.COLUMN: "限时抢购",
    Cell.CONTENT_TYPE: "产品",
    Cell.ACTION: "开抢",
    Cell.WORDS: "五样限量",
    Cell.STATE: OPEN,
}
ROW = Row("6", "growth", CELLS, task=True)
FINISHED = Row("7", "growth", {**CELLS, Cell.STATE: DONE}, task=True)
STEP = Row("P1", "planning", {Cell.SPAN: "2027-02-22 至 2027-02-28", Cell.STATE: OPEN}, task=False)


def line(number="6", **said):
    given = {**{cell.value: text for cell, text in CELLS.items()}, **said, "id": number}
    return [given.get(cell.value, "") for cell in GROWTH.columns]


def brought(*lines, present=(ROW,), head=HEAD):
    return returned([[(1, head), *enumerate(lines, start=2)]], present)


def test_what_is_the_same_is_no_edit():
    came = brought(line())
    assert (came.edits, came.additions, came.same, came.left, came.problems) == ((), (), 1, 0, ())


@pytest.mark.parametrize(
    ("said", "cell", "after"),
    [
        ({"time": "20:00"}, Cell.TIME, "20:00"),
        ({"time": "9:05:00"}, Cell.TIME, "09:05"),
        ({"time": "20：00"}, Cell.TIME, "20:00"),
        ({"day": "2027/3/7"}, Cell.DAY, "2027-03-07"),
        ({"day": "2027年3月7日"}, Cell.DAY, "2027-03-07"),
        ({"day": "46453"}, Cell.DAY, "2027-03-07"),  # days since 30 December 1899
        ({"words": "=1+1"}, Cell.WORDS, "=1+1"),
        ({"actual": "32人"}, Cell.ACTUAL, "32人"),
        ({"state": "是"}, Cell.STATE, DONE),
        ({"content_type": "互动"}, Cell.CONTENT_TYPE, "互动"),
    ],
)
def test_an_edit_is_the_cell_that_differs(said, cell, after):
    (edit,) = brought(line(**said)).edits
    assert (edit.id, dict(edit.before), dict(edit.after)) == ("6", {cell: ROW.text(cell)}, {cell: after})


@pytest.mark.parametrize(
    ("said", "column", "code"),
    [
        ({"day": "3月7日"}, "日期", "bad_day"),
        ({"day": ""}, "日期", "bad_day"),
        ({"time": "25:00"}, "时刻", "bad_time"),
        ({"time": "晚上"}, "时刻", "bad_time"),
        ({"state": "也许"}, "状态", "bad_state"),
        ({"content_type": "广告"}, "内容类型", "bad_content_type"),
        ({"state": SKIPPED}, "没做的原因", "reason_needed"),
        ({"words": "好" * 2001}, "话术", "too_long"),
        ({"number": "99"}, "编号", "unknown_id"),
        ({"number": "", "action": ""}, "动作", "needed_for_new"),
        ({"number": "", "day": ""}, "日期", "needed_for_new"),
        ({"number": "", "state": SKIPPED}, "没做的原因", "reason_needed"),
    ],
)
def test_a_mistake_is_told_by_row_and_column_and_changes_nothing(said, column, code):
    came = brought(line(**said))
    assert (came.edits, came.additions, came.left) == ((), (), 1)
    problem = came.problems[0]
    assert (problem.sheet, problem.row, problem.column, problem.code) == ("运营增长", 2, column, code)


def test_a_copied_row_keeps_the_first_of_its_id():
    came = brought(line(), line(words="另一句"))
    assert [(p.row, p.code) for p in came.problems] == [(3, "duplicate_id")]
    assert came.edits == ()


def test_a_new_row_is_added_once():
    new = line("", action="加一场", day="2027-03-09")
    (added,) = brought(line(), new).additions
    assert (added.table, added.task, added.cells[Cell.STATE]) == ("growth", True, OPEN)
    again = Row("8", "growth", added.cells, task=True)
    assert brought(line(), new, present=(ROW, again)).additions == ()


def test_a_row_that_is_gone_stays_and_is_told():
    came = brought(line(), present=(ROW, FINISHED, STEP))
    assert [(p.row, p.code, p.about) for p in came.problems] == [(0, "row_left_out", "7")]


def test_what_was_done_takes_figures_but_no_other_story():
    came = brought(line("7", state=DONE, actual="40份", cost="120"), present=(FINISHED,))
    assert dict(came.edits[0].after) == {Cell.ACTUAL: "40份", Cell.COST: "120"}
    for said in ({"words": "别的话"}, {"state": OPEN}, {"day": "2027-03-08"}):
        came = brought(line("7", **{"state": DONE, **said}), present=(FINISHED,))
        assert [p.code for p in came.problems] == ["already_done"]


def test_columns_she_took_out_are_no_edits():
    head = ["编号", "渠道/点位", "话术"]
    came = brought(["6", "", "新的话"], head=head)
    assert dict(came.edits[0].after) == {Cell.WORDS: "新的话"}


def test_a_sheet_without_ids_is_told_and_left():
    came = brought(["", "x"], head=["日期", "渠道/点位"])
    assert [(p.row, p.code) for p in came.problems] == [(1, "heading_missing")]
    assert came.edits == ()


def test_a_file_that_is_none_of_ours():
    assert returned([[(1, ["手机", "姓名"])], []], (ROW,)) is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2027/3/1~2027/3/7", "2027-03-01 至 2027-03-07"),
        ("2027-03-01", "2027-03-01 至 2027-03-01"),
        ("2027-03-07 至 2027-03-01", None),
        ("三月", None),
    ],
)
def test_a_span_of_days(text, span):
    found = edited(STEP, {Cell.SPAN: text})
    assert (found.after[Cell.SPAN] if span else found.code) == (span or "bad_span")
