"""Every kind of paper as a PDF: fonts embedded, words as typed, boxes its size; a slip in whole dots."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtGui import QImage

from shopqun.basics import Refused
from shopqun.posters.boxes import Sheet, TextBox
from shopqun.posters.brief import Brief
from shopqun.posters.edges import edged
from shopqun.posters.layout import compose, papers_for
from shopqun.posters.paper import PAPERS
from shopqun.ui.posters.painter import image, measure, write_pdf
from tests.posters.real_shops import KINDS, LOTTERY, SIGNS, briefs_of
from tests.posters.sample_briefs import COUPON_HOTPOT, FRESH, RECEIPT, SLIP

pytestmark = pytest.mark.usefixtures("qapp")
EVERY = (*KINDS, LOTTERY, *SIGNS)
SLIPS = [(brief, key) for brief in (RECEIPT, SLIP) for key in ("thermal58", "thermal80")]


def composed(brief: Brief, key: str) -> Sheet:
    made = compose(brief, PAPERS[key], FRESH, measure)
    assert not isinstance(made, Refused), made
    return made


def flat(text: str) -> str:
    return "".join(text.split())


def check(sheet: Sheet, path: Path) -> None:
    write_pdf(sheet, path)
    with pypdfium2.PdfDocument(path) as pdfium:
        seen = [page.get_textpage().get_text_range() for page in pdfium]
    for page, laid, by_pdfium in zip(pypdf.PdfReader(path).pages, sheet.pages, seen, strict=True):
        # Qt writes whole points
        size = (sheet.width_mm / 25.4 * 72, sheet.height_mm / 25.4 * 72)
        assert (page.mediabox.width, page.mediabox.height) == pytest.approx(size, abs=0.7)
        assert page["/TrimBox"] == page["/MediaBox"]
        for font in page["/Resources"]["/Font"].values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in below["/FontDescriptor"].get_object()
        typed = [flat(box.text) for box in laid.boxes if isinstance(box, TextBox)]
        for found in (flat(page.extract_text()), flat(by_pdfium)):
            assert unicodedata.normalize("NFC", found) == found
            assert [text for text in typed if text not in found] == []


@pytest.mark.parametrize(("kind", "about"), EVERY)
def test_every_kind_is_found_and_copied_as_typed(kind: str, about: str, tmp_path: Path):
    brief = briefs_of("hotpot_neighborhood")[kind, about]
    check(composed(brief, "a4" if "a4" in papers_for(brief) else papers_for(brief)[0]), tmp_path / "out.pdf")


@pytest.mark.parametrize(("brief", "key"), SLIPS, ids=lambda each: each if isinstance(each, str) else "")
def test_a_slip_is_found_and_copied_as_typed(brief: Brief, key: str, tmp_path: Path):
    check(composed(brief, key), tmp_path / "out.pdf")


def test_the_bleed_has_its_own_boxes_and_the_words_stay(tmp_path: Path):
    sheet = edged(composed(COUPON_HOTPOT, "a5"), "bleed")
    write_pdf(sheet, tmp_path / "out.pdf")
    (page,) = pypdf.PdfReader(tmp_path / "out.pdf").pages
    # A5 is 148 by 210 mm: 419.5 by 595.3 points, and 3 mm are 8.5
    assert [float(each) for each in page["/TrimBox"]] == pytest.approx([8.5, 8.5, 428.0, 603.8], abs=0.8)
    assert page["/BleedBox"] == page["/MediaBox"]
    assert (page.mediabox.width, page.mediabox.height) == pytest.approx((436.5, 612.3), abs=0.8)
    assert "龙年老友" in flat(page.extract_text())


@pytest.mark.parametrize(("brief", "key"), SLIPS, ids=lambda each: each if isinstance(each, str) else "")
def test_a_slips_code_stands_on_whole_dots_of_black_and_white(brief: Brief, key: str):
    sheet = composed(brief, key)
    drawn = image(sheet, 0, sheet.paper.dpi)
    assert drawn.format() == QImage.Format.Format_Mono
    for box in sheet.pages[0].codes():
        dots = box.module_mm / sheet.paper.dot_mm
        assert dots == pytest.approx(round(dots), abs=1e-6)
        assert round(dots) >= 3
        assert box.x / sheet.paper.dot_mm == pytest.approx(round(box.x / sheet.paper.dot_mm), abs=1e-6)
        side, left, top = round(dots), round(box.x / sheet.paper.dot_mm), round(box.y / sheet.paper.dot_mm)
        for x in range(left, left + side * box.code.plate_modules, side):
            for y in range(top, top + side * box.code.plate_modules, side):
                inside = {drawn.pixelIndex(x + dx, y + dy) for dx in range(side) for dy in range(side)}
                assert len(inside) == 1, (x, y)
