"""The owner's pictures on paper: cut round their focus, no finer than print needs, and once in a PDF."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from shopqun.livery.picture import Picture
from shopqun.livery.taking import take_logo, take_photo
from shopqun.posters.boxes import ImageBox, Page, RectBox, Sheet
from shopqun.posters.paper import PAPERS
from shopqun.ui.posters import painter
from tests.livery.pictures import GREEN, RED, logo, photo

pytestmark = pytest.mark.usefixtures("qapp")


def sheet(*boxes: ImageBox | RectBox, pages: int = 1) -> Sheet:
    return Sheet("t", 100, 100, PAPERS["a4"], (Page(boxes),) * pages)


def shown(picture: Picture) -> Picture:
    assert isinstance(picture, Picture)
    return picture


def near(image: QImage, x: int, y: int, colour: tuple[int, int, int]) -> bool:
    seen = QColor(image.pixel(x, y)).getRgb()[:3]
    return all(abs(one - other) < 12 for one, other in zip(seen, colour, strict=True))


@pytest.mark.parametrize(("focus", "colour"), [(0, GREEN), (100, RED)])
def test_a_photo_is_cut_round_its_focus(focus: int, colour: tuple[int, int, int]):
    picture = replace(shown(take_photo(photo(2000, 500))), focus_x=focus)
    image = painter.image(sheet(ImageBox(20, 20, 60, 60, picture)), dpi=25.4)
    assert near(image, 25, 50, colour)
    assert near(image, 75, 50, colour)
    assert near(image, 10, 50, (255, 255, 255))


def test_a_clear_mark_shows_its_ground():
    ground = RectBox(0, 0, 100, 100, "#FFD24A")
    image = painter.image(sheet(ground, ImageBox(20, 20, 60, 60, shown(take_logo(logo())))), dpi=25.4)
    assert near(image, 50, 50, GREEN)
    assert near(image, 22, 22, (255, 210, 74))


def in_pdf(path: Path) -> list[tuple[int, int]]:
    reader = pypdf.PdfReader(path)
    return [Image.open(BytesIO(each.data)).size for page in reader.pages for each in page.images]


def test_a_pdf_holds_a_picture_once_at_300_pixels_an_inch(tmp_path: Path):
    """50.8 mm are two inches: 600 pixels, of the 1600 there are."""
    box = ImageBox(10, 10, 50.8, 50.8, shown(take_photo(photo())))
    painter.write_pdf(sheet(box), tmp_path / "one.pdf")
    painter.write_pdf(sheet(box, pages=8), tmp_path / "eight.pdf")
    assert in_pdf(tmp_path / "one.pdf") == [(600, 600)]
    small, large = ((tmp_path / f"{name}.pdf").stat().st_size for name in ("one", "eight"))
    assert large < small + 8 * 2000


def test_a_small_picture_is_not_blown_up(tmp_path: Path):
    box = ImageBox(10, 10, 80, 80, shown(take_photo(photo(200, 200))))
    painter.write_pdf(sheet(box), tmp_path / "small.pdf")
    assert in_pdf(tmp_path / "small.pdf") == [(200, 200)]
