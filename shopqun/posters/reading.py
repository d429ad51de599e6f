"""Reading what lies in files: QR codes in screenshots and photos, and the themes that ship."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image, ImageOps, UnidentifiedImageError

from shopqun.basics import ShopTrouble, Trouble
from shopqun.posters.theme import Theme, theme_from

MOST_PIXELS = 80_000_000
"""A larger picture is no photo of a code; it is refused before it fills the memory."""

_LEAST_SIDE = 64


def _model_2() -> zxingcpp.BarcodeFormats:
    """Give the only kind of code that is read; made anew, for one kept in a module is said to leak."""
    return zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


def read_codes(source: bytes | Path) -> tuple[str, ...]:
    """Give what the QR codes in a picture say, each once, in the order found; empty if there is none.

    Looks at the picture as it is, then at twice and at half its size until something is found. Trouble
    `not_found` for a missing file, `unreadable` for what is no picture.
    """
    picture = _grey(source)
    for size in _sizes(picture):
        found = zxingcpp.read_barcodes(size, formats=_model_2())
        texts = tuple(dict.fromkeys(one.text for one in found if one.text))
        if texts:
            return texts
    return ()


def read_theme(path: Path) -> Theme:
    """Give the theme in a file; trouble `not_found`, or `unreadable` for what is no theme."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        return theme_from(facts)
    except FileNotFoundError as error:
        raise ShopTrouble(Trouble.NOT_FOUND, str(path)) from error
    except (OSError, ValueError, AttributeError) as error:
        raise ShopTrouble(Trouble.UNREADABLE, str(path)) from error


def _sizes(picture: Image.Image) -> Iterator[Image.Image]:
    yield picture
    wide, high = picture.size
    if wide * high * 4 <= MOST_PIXELS:
        yield picture.resize((wide * 2, high * 2), Image.Resampling.BICUBIC)
    if min(wide, high) >= 2 * _LEAST_SIDE:
        yield picture.resize((wide // 2, high // 2), Image.Resampling.BOX)


def _grey(source: bytes | Path) -> Image.Image:
    """Open a picture upright, on white where it is transparent, in grey."""
    about = str(source) if isinstance(source, Path) else "picture"
    try:
        with Image.open(BytesIO(source) if isinstance(source, bytes) else source) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ShopTrouble(Trouble.UNREADABLE, about)
            upright = ImageOps.exif_transpose(opened)
            if upright.has_transparency_data:
                clear = upright.convert("RGBA")
                white = Image.new("RGBA", clear.size, "white")
                return Image.alpha_composite(white, clear).convert("L")
            return upright.convert("RGB").convert("L")
    except FileNotFoundError as error:
        raise ShopTrouble(Trouble.NOT_FOUND, about) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ShopTrouble(Trouble.UNREADABLE, about) from error
