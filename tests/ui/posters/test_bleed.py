"""The bleed round a page: the outermost of it, drawn out; on the screen as in the PDF."""

import pytest
from PySide6.QtGui import QColor

from shopqun.posters.boxes import Page, RectBox, Sheet
from shopqun.posters.paper import PAPERS
from shopqun.ui.posters import painter

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = Page(
    (
        RectBox(0, 0, 100, 50, "#FFD24A"),
        RectBox(0, 30, 100, 20, "#1C7A3E"),
        RectBox(40, 10, 10, 10, "#C2185B"),
    )
)
SHEET = Sheet("t", 100, 50, PAPERS["a4"], (PAGE,), bleed_mm=3)
DPI = 25.4 * 4


def colour(image, x_mm, y_mm):
    return QColor(image.pixel(round(x_mm * 4), round(y_mm * 4))).name().upper()


def test_what_reaches_the_cut_goes_on_into_the_bleed():
    image = painter.image(SHEET, dpi=DPI, bleed=True)
    assert (image.width(), image.height()) == (106 * 4, 56 * 4)
    assert colour(image, 1, 20) == colour(image, 105, 1) == "#FFD24A"
    assert colour(image, 1, 50) == colour(image, 50, 55) == colour(image, 105, 55) == "#1C7A3E"
    assert colour(image, 48, 18) == "#C2185B"


def test_trimmed_it_is_as_it_was():
    image = painter.image(SHEET, dpi=DPI)
    assert (image.width(), image.height()) == (400, 200)
    assert colour(image, 45, 15) == "#C2185B"
    (grey,) = painter.render_pages(SHEET, DPI)
    assert (grey.width, grey.height) == (400, 200)
