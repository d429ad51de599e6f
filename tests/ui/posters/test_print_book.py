"""The record of prints by clicking: what was printed, one sheet again, and one that was never handed out."""

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from shop_kit import new_id, scan

from shopqun.coupons.service import CouponService
from shopqun.prints.service import PrintService
from shopqun.ui.posters import print_book
from shopqun.ui.posters.print_book import PrintBook


@pytest.fixture
def batch(launched, clock):
    return CouponService(launched, clock).issue("C02", 12, request_id=new_id()).value


@pytest.fixture
def printed(posters, batch, tmp_path):
    out = tmp_path / "cards.pdf"
    return posters.make("card", str(batch.id), out, request_id=new_id()).value.print_id


@pytest.fixture
def book(theme, work, launched, clock, posters, qtbot):
    made = PrintBook(theme, work, PrintService(launched, clock), posters, None)
    qtbot.addWidget(made)
    return made


def opened(book, hands, batch):
    book.open_for("card", str(batch.id))
    hands.books.turn_all()


def rows(book):
    model = book.table.rows
    return [
        tuple(model.index(place, column).data() for column in range(model.columnCount()))
        for place in range(model.rowCount())
    ]


@pytest.mark.usefixtures("printed")
def test_each_sheet_says_what_is_on_it(book, hands, batch, launched, clock):
    scan(launched, clock, batch.codes[11], "68")
    opened(book, hands, batch)
    assert "存 PDF · 2 张纸" in book.which.currentText()
    (first, codes, proof), (second, other, _) = rows(book)
    assert (first, codes) == ("第 1 张", "10 个码")
    assert (second, other) == ("第 2 张", "2 个码，用了 1")
    assert "厘米能扫" in proof


def test_nothing_printed_yet_is_said(book, hands, batch):
    opened(book, hands, batch)
    assert book.note.text().startswith("这一样还没有印过")
    assert not book.again.isEnabled()
    assert not book.void.isEnabled()
    assert book.table.isHidden()


def test_a_sheet_is_printed_again_and_opened(
    book, hands, batch, printed, launched, clock, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "again"), ""))
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    opened(book, hands, batch)
    book.table.selectRow(1)
    book.again.click()
    hands.paper.turn_all()
    hands.books.turn_all()
    assert shown == [str(tmp_path / "again.pdf")]
    assert len(PdfReader(tmp_path / "again.pdf").pages) == 1
    newest, oldest = PrintService(launched, clock).prints()
    assert (oldest.id, newest.codes) == (printed, 2)
    assert book.which.count() == 2


def test_a_spoiled_sheet_takes_its_papers_with_it(book, hands, batch, printed, launched, clock, monkeypatch):
    monkeypatch.setattr(print_book, "ask_text", lambda *_: "卡纸了")
    opened(book, hands, batch)
    book.table.selectRow(0)
    book.void.click()
    hands.books.turn_all()
    assert book.note.text() == "作废了 10 张券"
    assert rows(book)[0][1] == "10 个码，作废 10"
    assert not book.void.isEnabled()
    assert scan(launched, clock, batch.codes[0], "68").reason == "void"
    first, _ = PrintService(launched, clock).sheets(str(printed))
    assert first.why == "卡纸了"


@pytest.mark.usefixtures("printed")
def test_a_sheet_that_was_handed_out_is_not_voided(book, hands, batch, launched, clock, monkeypatch):
    scan(launched, clock, batch.codes[0], "68")
    monkeypatch.setattr(print_book, "ask_text", lambda *_: "卡纸了")
    opened(book, hands, batch)
    book.table.selectRow(0)
    book.void.click()
    hands.books.turn_all()
    assert book.note.text().startswith("这张上的券有人拿来用过")
    assert scan(launched, clock, batch.codes[1], "68").verdict == "accepted"


@pytest.mark.usefixtures("printed")
def test_thinking_better_of_it_changes_nothing(book, hands, batch, monkeypatch):
    monkeypatch.setattr(print_book, "ask_text", lambda *_: None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    opened(book, hands, batch)
    book.void.click()
    book.again.click()
    assert not hands.books.jobs
    assert not hands.paper.jobs


def test_codes_on_another_sheet_too_stay_good_and_that_is_said(
    book, hands, batch, printed, posters, tmp_path, monkeypatch
):
    posters.make("card", str(batch.id), tmp_path / "second.pdf", request_id=new_id())
    monkeypatch.setattr(print_book, "ask_text", lambda *_: "没墨了")
    opened(book, hands, batch)
    book.void.click()
    hands.books.turn_all()
    assert "另外 1 张纸上还有" in book.note.text()
