"""The shipped fonts: what goes on paper is measured and drawn with these and no other."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont

from shopqun.basics import ShopTrouble, Trouble
from shopqun.places import resource

FONT_FILES = ("fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf")
FONT_PX, _RULER_PX = 100, 1000


@cache
def application() -> QGuiApplication:
    """Give the running application, or one without a screen for the command line."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication(["shopqun", "-platform", "offscreen"])


@cache
def family() -> str:
    """Load the shipped fonts and give their family; trouble `not_found` when a file is missing."""
    application()
    names = []
    for file in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(resource(file)))
        if number < 0:
            raise ShopTrouble(Trouble.NOT_FOUND, file)
        names.extend(QFontDatabase.applicationFontFamilies(number))
    return names[0]


def font(*, bold: bool) -> QFont:
    """Give the font at `FONT_PX` pixels; it never borrows a character from another font.

    Each call makes its own (3 µs): a Qt font remembers the thread that first drew with it, and posters are
    drawn by several.
    """
    made = QFont(family())
    made.setPixelSize(FONT_PX)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


@lru_cache(maxsize=8192)
def _advance(text: str, bold: bool) -> float:
    ruler = font(bold=bold)
    ruler.setPixelSize(_RULER_PX)
    return QFontMetricsF(ruler).horizontalAdvance(text) / _RULER_PX


def measure(text: str, size: float, bold: bool) -> float:
    """Give the width of a text in mm when its em is `size` mm: the `measure` that layouts ask for."""
    return _advance(text, bold) * size


def missing_characters(text: str) -> str:
    """Give the characters the shipped fonts lack, each once, in order: they must not go on paper.

    The raw font is asked: a computer with more fonts would fill in from one that may not be printed.
    """
    shipped = QRawFont.fromFont(font(bold=False))
    asked = (char for char in dict.fromkeys(text) if char not in "\n ")
    return "".join(char for char in asked if not shipped.supportsCharacter(ord(char)))
