from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pypdf
import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.posters.boxes import Page, RectBox, Sheet, TextBox
from shopqun.posters.brief import Brief
from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.posters.proof import GreyPage, Proof, proof_dpi, prove
from shopqun.ui.posters import painter
from shopqun.ui.posters.painter import (
    image,
    measure,
    print_sheet,
    render_pages,
    write_pdf,
    write_png,
)
from tests.posters.sample_briefs import COUPON_HOTPOT, FRESH, GROUP, POSTERS, RECEIPT, cards

pytestmark = pytest.mark.usefixtures("qapp")
SIZES = [(brief, key) for brief in POSTERS for key in ("a4", "a6")] + [
    (RECEIPT, "thermal58"),
    (RECEIPT, "a6"),
]


def composed(brief: Brief, key: str = "a4") -> Sheet:
    sheet = compose(brief, PAPERS[key], FRESH, measure)
    assert isinstance(sheet, Sheet)
    return sheet


def name(case: object) -> str:
    return case if isinstance(case, str) else type(case).__name__


def pixels(page: GreyPage) -> np.ndarray:
    return np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width)


def spoiled(picture: np.ndarray, seed: int) -> np.ndarray:
    """Blur by 1.5 px, add noise of 8/255, and press it through JPEG 30."""
    soft = cv2.GaussianBlur(picture, (0, 0), 1.5).astype(np.float32)
    noisy = soft + np.random.default_rng(seed).normal(0, 8, picture.shape)
    packed = cv2.imencode(".jpg", np.clip(noisy, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 30])[1]
    return cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)


def plates(sheet: Sheet, number: int, dpi: int) -> list[tuple[str, np.ndarray]]:
    """Cut every code with its plate, and no more, out of a rendered page."""
    (grey,) = render_pages(
        Sheet("", sheet.width_mm, sheet.height_mm, sheet.paper, (sheet.pages[number],)), dpi
    )
    whole, per_mm = pixels(grey), dpi / 25.4
    cut = []
    for box in sheet.pages[number].codes():
        left, top, side = round(box.x * per_mm), round(box.y * per_mm), round(box.w * per_mm)
        cut.append((box.code.payload, whole[top : top + side, left : left + side]))
    return cut


@cache
def second_decoder() -> cv2.wechat_qrcode_WeChatQRCode:
    return cv2.wechat_qrcode_WeChatQRCode()


def decoded(picture: np.ndarray) -> tuple[str, ...]:
    return tuple(second_decoder().detectAndDecode(picture)[0])


@pytest.mark.parametrize(("brief", "key"), SIZES, ids=name)
def test_a_second_decoder_reads_each_poster_also_spoiled(brief: Brief, key: str):
    sheet = composed(brief, key)
    for payload, picture in plates(sheet, 0, sheet.paper.dpi):
        assert decoded(picture) == (payload,)
        assert decoded(spoiled(picture, 1)) == (payload,)


def test_two_hundred_cards_are_read_by_a_second_decoder_also_spoiled():
    sheet = composed(cards(200))
    assert len(sheet.pages) == 20
    read = set()
    for number in range(20):
        for payload, picture in plates(sheet, number, 300):
            assert decoded(picture) == (payload,)
            assert decoded(spoiled(picture, number)) == (payload,)
            read.add(payload)
    assert len(read) == 200


@pytest.mark.parametrize(("brief", "key"), SIZES, ids=name)
def test_the_proof_reads_what_was_painted(brief: Brief, key: str):
    sheet = composed(brief, key)
    found = prove(sheet, render_pages(sheet, proof_dpi(sheet)))
    assert not isinstance(found, Refused)
    expected = [box.code.payload for page in sheet.pages for box in page.codes()]
    assert [proof.payload for proof in found] == expected
    assert all(isinstance(proof, Proof) and len(proof.decoders) == 3 for proof in found)


@pytest.mark.parametrize(("key", "points"), [("a4", (595.28, 841.89)), ("a6", (297.64, 419.53))])
def test_a_pdf_has_its_size_its_fonts_and_its_words(tmp_path: Path, key: str, points: tuple[float, float]):
    sheet = composed(COUPON_HOTPOT, key)
    write_pdf(sheet, tmp_path / "poster.pdf")
    (page,) = pypdf.PdfReader(tmp_path / "poster.pdf").pages
    assert (page.mediabox.width, page.mediabox.height) == pytest.approx(
        points, abs=0.7
    )  # Qt writes whole points
    assert page["/TrimBox"] == page["/MediaBox"]
    for font in page["/Resources"]["/Font"].values():
        below = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in below["/FontDescriptor"].get_object()
    written = page.extract_text()
    typed = [box.text for box in sheet.pages[0].boxes if isinstance(box, TextBox)]
    assert any("龙" in text for text in typed)
    flat = "".join(written.split())
    for text in typed:
        assert "".join(text.split()) in flat
    assert "满 300 元可用" in written


def test_no_twin_of_a_character_creeps_into_the_pdf(tmp_path: Path):
    typed = "龙文高玉马黄子 是字 19:30–21:00 春／夏～"
    sheet = Sheet("", 210, 297, PAPERS["a4"], (Page((TextBox(10, 10, 90, 8, typed, "#000000"),)),))
    write_pdf(sheet, tmp_path / "words.pdf")
    assert pypdf.PdfReader(tmp_path / "words.pdf").pages[0].extract_text().strip() == typed


def test_codes_in_a_pdf_are_vectors_not_pictures(tmp_path: Path):
    write_pdf(composed(cards(20)), tmp_path / "cards.pdf")
    reader = pypdf.PdfReader(tmp_path / "cards.pdf")
    assert len(reader.pages) == 2
    assert all(not page.images for page in reader.pages)


def test_a_printer_gets_every_page_at_full_size(tmp_path: Path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_sheet(composed(cards(11)), printer)
    first, second = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    assert (first.mediabox.width, first.mediabox.height) == pytest.approx((595.28, 841.89), abs=0.7)
    assert "第 2 / 2 页" in second.extract_text()


def test_neighbouring_rectangles_leave_no_seam():
    # 54.3 mm at 96 dpi ends between two pixels
    boxes = (RectBox(0, 0, 20, 54.3, fill="#1C7A3E"), RectBox(0, 54.3, 20, 54.3, fill="#1C7A3E"))
    picture = image(Sheet("", 20, 108.6, PAPERS["a6"], (Page(boxes),)), 0, 96)
    tones = {picture.pixelColor(30, y).name() for y in range(4, picture.height() - 4)}
    assert tones == {"#1c7a3e"}


def test_a_png_has_the_size_of_its_paper(tmp_path: Path):
    write_png(composed(GROUP, "a6"), tmp_path / "poster.png", 300)
    # 105 x 148 mm at 300 dpi: 105 / 25.4 * 300 = 1240.2, 148 / 25.4 * 300 = 1748.0
    assert cv2.imread(str(tmp_path / "poster.png")).shape == (1748, 1240, 3)


@pytest.mark.parametrize("write", [lambda s, p: write_png(s, p, 72), write_pdf], ids=["png", "pdf"])
def test_a_folder_that_is_not_there_is_trouble(tmp_path: Path, write: object):
    with pytest.raises(ShopTrouble) as caught:
        write(composed(GROUP, "a6"), tmp_path / "none" / "poster")
    assert caught.value.kind is Trouble.READ_ONLY


def test_a_struck_price_has_a_line_through_it():
    plain = TextBox(5, 5, 30, 10, "¥29.8", "#000000")
    struck = TextBox(5, 5, 30, 10, "¥29.8", "#000000", struck=True)
    dark = []
    for box in (plain, struck):
        (grey,) = render_pages(Sheet("", 40, 20, PAPERS["a6"], (Page((box,)),)), 127)
        row = pixels(grey)[round((5 + 5.5) * 5)]
        dark.append(int((row < 128).sum()))
    assert dark[1] >= 145  # 30 mm at 5 px a mm, less the soft ends
    assert dark[0] < 100


def test_a_page_is_rendered_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch):
    asked = []
    sheet = composed(cards(30))
    monkeypatch.setattr(painter, "paint_page", lambda page, *_: asked.append(sheet.pages.index(page)))
    pages = render_pages(sheet, 72)
    assert asked == []
    next(pages)
    assert asked == [0]
    assert len(list(pages)) == 2
    assert asked == [0, 1, 2]


def test_the_ground_goes_on_into_the_bleed(tmp_path):
    page = Page((RectBox(0, 0, 105, 148, "#FFFFFF"), RectBox(0, 100, 105, 48, "#1C7A3E")))
    sheet = Sheet("货", 105, 148, PAPERS["a6"], (page,), bleed_mm=3)
    write_pdf(sheet, tmp_path / "out.pdf")
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as made:
        drawn = made[0].render(scale=2).to_pil()
    # 111 by 154 mm with the bleed: 1 mm is 5.67 pixels
    for x_mm, y_mm, colour in ((1, 50, (255, 255, 255)), (1, 120, (28, 122, 62)), (110, 153, (28, 122, 62))):
        assert drawn.getpixel((round(x_mm * 5.66), round(y_mm * 5.66))) == colour
