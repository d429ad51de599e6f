"""The four tables go to Excel, are edited there, and come back as exactly those edits."""

from datetime import date

import pytest
from openpyxl import load_workbook
from shop_kit import dump, new_id

from shopqun.basics import ShopTrouble
from shopqun.calendar.service import TaskService
from shopqun.calendar.sop import DONE, OPEN, SKIPPED, Cell
from shopqun.calendar.task import TaskState


@pytest.fixture
def tasks(launched, clock):
    return TaskService(launched, clock)


@pytest.fixture
def book(tasks, tmp_path):
    """Write the four tables; give the file, its workbook and how to save and bring it back."""
    path = tmp_path / "四张表.xlsx"
    assert tasks.export_tables(path) == 44  # 30 tasks, six steps, eight things to get ready
    return path, load_workbook(path)


def put(sheet, row, heading, value):
    places = {cell.value: cell.column for cell in sheet[1]}
    at = next(line for line in range(2, sheet.max_row + 1) if str(sheet.cell(line, 1).value) == row)
    sheet.cell(at, places[heading]).value = value


def bring(tasks, book, request="import"):
    path, workbook = book
    workbook.save(path)
    return tasks.import_tables(path, request_id=request).value


def text(tasks, row, cell):
    return next(each for each in tasks.tables() if each.id == row).text(cell)


def test_untouched_it_changes_nothing(tasks, book, launched):
    before = dump(launched, "gestures")
    came = bring(tasks, book)
    assert (came.edits, came.additions, came.same, came.problems) == ((), (), 44, ())
    assert dump(launched, "gestures") == before


def test_the_sheets_are_comfortable_to_read(book):
    _, workbook = book
    for sheet in workbook:
        assert sheet.freeze_panes == "A2"
        assert not [cell for row in sheet for cell in row if cell.data_type == "f"]
        assert all(cell.value is None or isinstance(cell.value, str) for row in sheet for cell in row)


def test_differences_are_exactly_the_edits(tasks, book):
    _, workbook = book
    put(workbook["运营增长"], "6", "时刻", "20:00")
    put(workbook["运营增长"], "6", "渠道/点位", "北门海报")
    put(workbook["日常维护"], "4", "话术", "=HYPERLINK(1)")
    put(workbook["社群规划全流程"], "P1", "风险", "人手不够")
    came = bring(tasks, book)
    assert [(edit.id, dict(edit.after)) for edit in came.edits] == [
        ("P1", {Cell.RISK: "人手不够"}),
        ("6", {Cell.TIME: "20:00", Cell.PLACE: "北门海报"}),
        ("4", {Cell.WORDS: ""}),  # a formula nobody reckoned is empty
    ]
    assert came.problems == ()
    assert text(tasks, "P1", Cell.RISK) == "人手不够"
    assert text(tasks, "6", Cell.PLACE) == "北门海报"
    (sale,) = tasks.tasks_on(date(2027, 3, 6))
    assert f"{sale.due_at:%H:%M}" == "12:00"  # eight in the evening, in UTC
    again = bring(tasks, book, "again")
    assert (again.edits, again.same) == ((), 44)


def test_a_word_that_looks_like_a_formula_goes_and_comes_as_a_word(tasks, tmp_path):
    tasks.change("4", {Cell.WORDS: "=1+1 件"}, request_id=new_id())
    path = tmp_path / "b.xlsx"
    tasks.export_tables(path)
    assert tasks.import_tables(path, request_id=new_id()).value.edits == ()
    assert text(tasks, "4", Cell.WORDS) == "=1+1 件"


def test_new_rows_become_tasks_and_steps_once(tasks, book):
    _, workbook = book
    heads = [cell.value for cell in workbook["运营增长"][1]]
    new = {"日期": "2027-04-02", "时刻": "18:00", "栏目": "晚市", "动作": "摆摊", "内容类型": "产品"}
    workbook["运营增长"].append([new.get(head) for head in heads])
    workbook["基础搭建"].append([None, "桌牌", "每桌一个"])
    came = bring(tasks, book)
    assert [(each.table, each.task) for each in came.additions] == [("setup", False), ("growth", True)]
    (task,) = tasks.tasks_on(date(2027, 4, 2))
    assert (task.column, task.action, task.words, task.state) == ("晚市", "摆摊", "", TaskState.PLANNED)
    assert text(tasks, "B9", Cell.COLUMN) == "桌牌"
    assert bring(tasks, book, "again").additions == ()


def test_skipped_with_a_reason_and_taken_up_again(tasks, book):
    _, workbook = book
    put(workbook["运营增长"], "6", "状态", SKIPPED)
    put(workbook["运营增长"], "6", "没做的原因", "停电")
    bring(tasks, book)
    (task,) = tasks.tasks_on(date(2027, 3, 6))
    assert (task.state, task.skip_reason) == (TaskState.SKIPPED, "停电")
    tasks.change("6", {Cell.STATE: OPEN}, request_id=new_id())
    assert tasks.tasks_on(date(2027, 3, 6))[0].state is TaskState.PLANNED


def test_a_row_taken_out_stays(tasks, book):
    _, workbook = book
    workbook["运营增长"].delete_rows(2)
    came = bring(tasks, book)
    assert [problem.code for problem in came.problems] == ["row_left_out"]
    assert len(tasks.all_tasks()) == 30


def test_what_was_done_is_told_with_its_figures(tasks, clock):
    clock.set("2027-03-06T21:00:00+08:00")
    tasks.done("6", request_id=new_id())
    row = tasks.change("6", {Cell.ACTUAL: "118份"}, request_id=new_id()).value
    assert (row.text(Cell.ACTUAL), row.text(Cell.STATE)) == ("118份", DONE)
    assert tasks.tasks_on(date(2027, 3, 6))[0].actual == "118份"
    refused = tasks.change("6", {Cell.DAY: "2027-03-07"}, request_id=new_id()).value
    assert (refused.reason, refused.facts["column"]) == ("already_done", "日期")
    assert tasks.change("X1", {}, request_id=new_id()).value.reason == "unknown_task"


def test_a_dry_run_and_a_repeat_write_nothing(tasks, book, launched):
    path, workbook = book
    put(workbook["日常维护"], "4", "话术", "新的话")
    workbook.save(path)
    before = dump(launched)
    assert len(tasks.preview_tables(path).edits) == 1
    assert dump(launched) == before
    first = tasks.import_tables(path, request_id="one")
    assert tasks.import_tables(path, request_id="one").value == first.value


def test_another_list_is_trouble(tasks, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("手机,姓名\n13800000000,周姐\n", "utf-8")
    with pytest.raises(ShopTrouble):
        tasks.import_tables(path, request_id=new_id())
