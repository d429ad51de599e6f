import io

import openpyxl
import pytest
from python_calamine import PasswordError

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.sheets_read import read_listing

TEXT = "手机号,称呼\n13800138000,王小明\n"
EXPECTED = ((1, ("手机号", "称呼")), (2, ("13800138000", "王小明")))


def put(tmp_path, content, name="list.csv"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_encodings(tmp_path, encoding):
    assert read_listing(put(tmp_path, TEXT.encode(encoding))).sheets == (EXPECTED,)


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_delimiters_and_line_ends(tmp_path, delimiter):
    text = TEXT.replace(",", delimiter).replace("\n", "\r\n")
    assert read_listing(put(tmp_path, text.encode())).sheets == (EXPECTED,)


def test_a_quoted_cell_over_two_lines_keeps_the_lines_true(tmp_path):
    text = '姓名,备注\n王,"一\n二"\n\n李,三\n'
    rows = read_listing(put(tmp_path, text.encode())).sheets[0]
    assert [(line, cells[:1]) for line, cells in rows if cells] == [
        (1, ("姓名",)),
        (2, ("王",)),
        (5, ("李",)),
    ]


def test_a_workbook_with_titles_and_numbers(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["名单"])
    book.active.append([])
    book.active.append(["手机号", "称呼"])
    book.active.append([13800138000, "王"])
    book.active.append([1.3800138001e10, True])
    book.create_sheet("空")
    stream = io.BytesIO()
    book.save(stream)
    sheets = read_listing(put(tmp_path, stream.getvalue(), "list.xlsx")).sheets
    assert sheets[0][0] == (1, ("名单", ""))
    assert sheets[0][3] == (4, ("13800138000", "王"))
    assert sheets[0][4] == (5, ("13800138001", "是"))
    assert sheets[1] == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"  \r\n ",
        b"PK\x03\x04 cut short",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xff\xff\xff\xff",
        b"<html><table><tr><td>1</td></tr></table></html>",
        b"%PDF-1.7",
        "一" * 10 + "\x00",
    ],
)
def test_what_is_no_list(tmp_path, content):
    path = put(tmp_path, content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ShopTrouble) as caught:
        read_listing(path)
    assert caught.value.kind is Trouble.UNREADABLE


def test_what_is_not_there_and_what_is_a_folder(tmp_path):
    with pytest.raises(ShopTrouble) as caught:
        read_listing(tmp_path / "none.xlsx")
    assert caught.value.kind is Trouble.NOT_FOUND
    with pytest.raises(ShopTrouble) as caught:
        read_listing(tmp_path)
    assert caught.value.kind is Trouble.UNREADABLE


def test_the_fingerprint_is_of_the_content(tmp_path):
    one = read_listing(put(tmp_path, TEXT.encode(), "a.csv")).fingerprint
    same = read_listing(put(tmp_path, TEXT.encode(), "b.csv")).fingerprint
    other = read_listing(put(tmp_path, TEXT.encode() + b"1,2\n", "c.csv")).fingerprint
    assert one == same != other


def test_a_list_behind_a_password(tmp_path, monkeypatch):
    def locked(_stream):
        raise PasswordError("locked")

    monkeypatch.setattr("shopqun.data.sheets_read.CalamineWorkbook.from_filelike", locked, raising=True)
    with pytest.raises(ShopTrouble) as caught:
        read_listing(put(tmp_path, b"PK\x03\x04"))
    assert caught.value.kind is Trouble.UNREADABLE
    assert caught.value.about.endswith("password")
