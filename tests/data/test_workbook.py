"""A workbook as another program opens it: values of their kinds, texts that stay texts, pages that print."""

from datetime import UTC, date, datetime

import openpyxl
import pytest

from shopqun.data.workbook import book_of
from shopqun.reports.sheet import Column, Kind, Sheet, Typed

COLUMNS = tuple(Column(kind.value, kind, 14) for kind in Kind)
ROW = (
    "王",
    1234,
    2395,
    3333,
    date(2027, 3, 6),
    datetime(2027, 3, 6, 16, 30, tzinfo=UTC),
    "13800138000",
    "M1K1",
)


def written(tmp_path, *sheets):
    path = tmp_path / "out.xlsx"
    book_of(sheets).save(path)
    return openpyxl.load_workbook(path)


def test_every_kind_of_cell(tmp_path):
    page = written(tmp_path, Sheet("单", COLUMNS, [ROW]))["单"]
    found = {title.value: cell for title, cell in zip(page[1], page[2], strict=True)}
    assert (found["text"].value, found["text"].data_type) == ("王", "s")
    assert (found["int"].value, found["int"].number_format) == (1234, "#,##0")
    assert (found["money"].value, found["money"].number_format) == (23.95, "#,##0.00")
    assert (found["percent"].value, found["percent"].number_format) == (0.3333, "0.0%")
    assert found["date"].value.date() == date(2027, 3, 6)
    assert found["date"].number_format == "yyyy-mm-dd"
    assert found["instant"].value.isoformat() == "2027-03-07T00:30:00"
    assert found["instant"].number_format == "yyyy-mm-dd hh:mm"
    assert (found["phone"].value, found["phone"].data_type, found["phone"].number_format) == (
        "13800138000",
        "s",
        "@",
    )
    assert found["code"].number_format == "@"
    assert {kind: found[kind].alignment.horizontal for kind in ("int", "money", "percent", "phone")} == {
        "int": "right",
        "money": "right",
        "percent": "right",
        "phone": "left",
    }


@pytest.mark.parametrize("fen", [0, 1, -5, 10, 2395, 99999999, 123456789012])
def test_money_is_written_without_noise(tmp_path, fen):
    cell = written(tmp_path, Sheet("单", (Column("元", Kind.MONEY),), [(fen,)]))["单"]["A2"]
    assert round(cell.value * 100) == fen
    assert len(repr(cell.value).partition(".")[2]) <= 2


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A0"])
def test_no_text_becomes_a_formula(tmp_path, text):
    page = written(tmp_path, Sheet("单", (Column("=题"), Column("号", Kind.PHONE)), [(text, text)]))["单"]
    for cell in (page["A2"], page["B2"]):
        assert (cell.value.strip("\r\n"), cell.data_type) == (text.strip("\r\n"), "s")
        assert cell.quotePrefix
    assert page["A1"].data_type == "s"


def test_a_harmless_text_carries_no_mark(tmp_path):
    assert not written(tmp_path, Sheet("单", (Column("a"),), [("王",)]))["单"]["A2"].quotePrefix


def test_letters_a_file_cannot_hold_are_left_out(tmp_path):
    assert (
        written(tmp_path, Sheet("单", (Column("a"),), [("王\x00\x0b\ufffe明",)]))["单"]["A2"].value == "王明"
    )


def test_a_cell_of_another_kind_than_its_column(tmp_path):
    page = written(tmp_path, Sheet("单", (Column("本月", Kind.INT),), [(Typed(Kind.MONEY, 5),), (5,)]))["单"]
    assert (page["A2"].value, page["A2"].number_format) == (0.05, "#,##0.00")
    assert (page["A3"].value, page["A3"].number_format) == (5, "#,##0")


def test_headings_stand_out_and_stay(tmp_path):
    page = written(tmp_path, Sheet("单", COLUMNS, [ROW, ROW], totals=("合计", *(None,) * 7)))["单"]
    assert all(cell.font.bold and cell.fill.fill_type == "solid" for cell in page[1])
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:H3"
    assert page["A4"].value == "合计"
    assert page["A4"].font.bold
    assert page["A4"].border.top.style == "thin"
    assert page.column_dimensions["A"].width == 14


@pytest.mark.parametrize("note", ["", "果&缤纷 owner"])
def test_pages_print(tmp_path, note):
    page = written(tmp_path, Sheet("单", COLUMNS, [ROW], note=note))["单"]
    assert (page.page_setup.orientation, int(page.page_setup.paperSize)) == ("landscape", 9)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.print_title_rows == "$1:$1"
    assert page.oddFooter.center.text == "第 &P 页，共 &N 页"
    assert (page.oddFooter.left.text or "") == note.replace("&", "&&")


def test_an_empty_sheet_has_its_headings(tmp_path):
    page = written(tmp_path, Sheet("空", COLUMNS, ()))["空"]
    assert [cell.value for cell in page[1]] == [kind.value for kind in Kind]
    assert page.max_row == 1


def test_rows_may_be_a_stream(tmp_path):
    page = written(tmp_path, Sheet("多", (Column("n", Kind.INT),), ((n,) for n in range(2000))))["多"]
    assert page["A2001"].value == 1999


def test_sheets_stand_in_the_order_they_were_given(tmp_path):
    sheets = [Sheet(title, (Column("题"),), [(title,)]) for title in ("总览", "会员", "券")]
    book = written(tmp_path, *sheets)
    assert book.sheetnames == ["总览", "会员", "券"]
    assert [page["A2"].value for page in book] == ["总览", "会员", "券"]


def test_totals_are_of_their_columns_kinds_and_outside_the_filter(tmp_path):
    columns = (Column("名"), Column("元", Kind.MONEY))
    page = written(tmp_path, Sheet("单", columns, [("王", 5)], totals=("合计", 2395)))["单"]
    assert (page["B3"].value, page["B3"].number_format) == (23.95, "#,##0.00")
    assert page.auto_filter.ref == "A1:B2"


def test_what_is_not_there_leaves_its_cell_empty(tmp_path):
    page = written(tmp_path, Sheet("单", COLUMNS, [(None,) * len(COLUMNS), ROW]))["单"]
    assert [cell.value for cell in page[2]] == [None] * len(COLUMNS)


def test_a_column_of_shares_is_red_amber_or_green(tmp_path):
    columns = (Column("日期"), Column("完成率", Kind.PERCENT))
    lit = Sheet("单", columns, [("a", 9000), ("b", None)], totals=("合计", 9000), light="完成率")
    page = written(tmp_path, lit)["单"]
    (found,) = page.conditional_formatting
    assert str(found.sqref) == "B2:B4"
    assert [rule.dxf.fill.bgColor.rgb for rule in found.rules] == ["00E3F2E7", "00FDF0D5", "00FBE7E5"]


def test_nothing_is_lit_without_rows(tmp_path):
    page = written(tmp_path, Sheet("单", (Column("完成率", Kind.PERCENT),), [], light="完成率"))["单"]
    assert list(page.conditional_formatting) == []
