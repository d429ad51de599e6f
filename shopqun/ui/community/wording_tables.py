"""What the window says of the four tables that go to Excel and come back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shopqun.calendar.returning import Outcome, Problem

translate = QCoreApplication.translate


def take() -> str:
    """Name the button that writes the workbook."""
    return translate("Tables", "导出四张表")


def bring() -> str:
    """Name the button that reads it back."""
    return translate("Tables", "导入改好的表")


def do_bring() -> str:
    """Name the button that really does."""
    return translate("Tables", "导入")


def file_name() -> str:
    """Name the workbook."""
    return translate("Tables", "四张表")


def workbooks() -> str:
    """Say which files are written."""
    return translate("Tables", "Excel 表格 (*.xlsx)")


def lists() -> str:
    """Say which files are read."""
    return translate("Tables", "表格 (*.xlsx *.xls *.csv)")


def taken(rows: int, name: str) -> str:
    """Say that the workbook is written."""
    return translate("Tables", "{rows} 行写进了 {name}").format(rows=rows, name=name)


def nothing_new() -> str:
    """Say that the file holds no edit."""
    return translate("Tables", "和日历里一样，没有要改的")


def would(outcome: Outcome) -> str:
    """Say what an import would do."""
    words = translate("Tables", "会改 {edits} 行、新增 {added} 行；有 {wrong} 处收不了，照旧不动。")
    return words.format(edits=len(outcome.edits), added=len(outcome.additions), wrong=len(outcome.problems))


def brought(outcome: Outcome) -> str:
    """Say what an import did."""
    words = translate("Tables", "改了 {edits} 行，新增 {added} 行")
    return words.format(edits=len(outcome.edits), added=len(outcome.additions))


def problems(found: Sequence[Problem], most: int) -> str:
    """Say what could not be taken, a line each, the first few of them."""
    lines = [_line(problem) for problem in found[:most]]
    if len(found) > most:
        lines.append(translate("Tables", "还有 {count} 处").format(count=len(found) - most))
    return "\n".join(lines)


def _line(problem: Problem) -> str:
    if not problem.row:
        words = translate("Tables", "{sheet}，编号 {about}：{why}")
        return words.format(sheet=problem.sheet, about=problem.about, why=why(problem.code))
    words = translate("Tables", "{sheet}，第 {row} 行“{column}”：{why}")
    return words.format(sheet=problem.sheet, row=problem.row, column=problem.column, why=why(problem.code))


def why(code: str) -> str:
    """Say what is wrong with a cell, and what to do."""
    words = {
        "row_left_out": translate("Tables", "文件里没有这一行，日历里照旧；不做的请写“跳过”和原因"),
        "heading_missing": translate("Tables", "少了“编号”这一列，整张没有收"),
        "duplicate_id": translate("Tables", "编号重复；新的一行请把编号留空"),
        "unknown_id": translate("Tables", "没有这个编号；新的一行请把编号留空"),
        "already_done": translate("Tables", "做完的只能补实际、成本和复盘"),
        "reason_needed": translate("Tables", "跳过的要写没做的原因"),
        "needed_for_new": translate("Tables", "新的一行这一格不能空"),
        "bad_day": translate("Tables", "日期请写成 2027-03-06"),
        "bad_time": translate("Tables", "时刻请写成 19:30"),
        "bad_span": translate("Tables", "起止日请写成 2027-03-01 至 2027-03-07"),
        "bad_state": translate("Tables", "只能写待做、做完或跳过"),
        "bad_content_type": translate("Tables", "只能写产品、价值或互动"),
        "too_long": translate("Tables", "一格最多 2000 个字"),
    }
    return words.get(code, translate("Tables", "这一格收不了，请改一改"))
