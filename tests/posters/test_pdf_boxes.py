"""The boxes a print shop reads, checked with another library on a PDF that Qt wrote."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from shopqun.posters.boxes import Page, RectBox, Sheet
from shopqun.posters.edges import edged
from shopqun.posters.paper import PAPERS
from shopqun.posters.pdf_boxes import with_bleed
from shopqun.ui.posters.painter import write_pdf

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = Page((RectBox(0, 0, 210, 297, "#1C7A3E"),))
SHEET = Sheet("货", 210, 297, PAPERS["a4"], (PAGE, PAGE))


def test_every_page_is_cut_three_millimetres_inside(tmp_path: Path):
    write_pdf(edged(SHEET, "bleed"), tmp_path / "out.pdf")
    pages = PdfReader(tmp_path / "out.pdf").pages
    assert len(pages) == 2
    for page in pages:
        # 216 by 303 mm are 612 by 859 points, 3 mm are 8.504
        assert [float(side) for side in page.mediabox] == [0, 0, 612, 859]
        assert page.bleedbox == page.mediabox
        assert [float(side) for side in page.trimbox] == pytest.approx(
            [8.504, 8.504, 603.496, 850.496], abs=0.001
        )


def test_without_bleed_the_page_is_the_trim(tmp_path: Path):
    write_pdf(SHEET, tmp_path / "out.pdf")
    (page, _) = PdfReader(tmp_path / "out.pdf").pages
    assert page.trimbox == page.mediabox


def test_an_update_is_added_and_nothing_before_it_changes(tmp_path: Path):
    write_pdf(SHEET, tmp_path / "out.pdf")
    before = (tmp_path / "out.pdf").read_bytes()
    after = with_bleed(before, 2)
    assert after.startswith(before)
    assert float(PdfReader(BytesIO(after)).pages[1].trimbox[0]) == pytest.approx(5.669, abs=0.001)
