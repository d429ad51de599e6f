"""Reading every QR back from the rendered page before anything is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import zxingcpp

from shopqun.basics import Refused
from shopqun.posters.boxes import QrBox, Sheet
from shopqun.posters.paper import MM_PER_INCH
from shopqun.posters.qr import reading_distance_cm

_WISHED_MODULE_PX = 6
_COARSEST_DPI, _FINEST_DPI = 40, 300
_BLACK = bytes(255 if value > 127 else 0 for value in range(256))


@dataclass(frozen=True, slots=True)
class GreyPage:
    """A rendered page: one byte a pixel, rows from the top without padding."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Proof:
    """A QR that was read back: by which readings, its module and side in mm, its distance at 1:10."""

    payload: str
    decoders: tuple[str, ...]
    module_mm: float
    side_mm: float
    reads_from_cm: int


def _model_2() -> zxingcpp.BarcodeFormats:
    """Give the only kind of code that is read; made anew, for one kept in a module is said to leak."""
    return zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


def proof_dpi(sheet: Sheet) -> float:
    """Give the resolution at which a sheet is rendered for its proof: no finer than it is printed.

    A receipt printer's strip is rendered dot for dot.
    """
    if sheet.paper.mono:
        return sheet.paper.dpi
    modules = [box.module_mm for page in sheet.pages for box in page.codes()]
    wished = round(_WISHED_MODULE_PX * MM_PER_INCH / min(modules)) if modules else _COARSEST_DPI
    return max(_COARSEST_DPI, min(wished, _FINEST_DPI, sheet.paper.dpi))


def read_grey(page: GreyPage) -> set[str]:
    """Give what the QR codes (model 2 only) on a grey page say."""
    shaped = memoryview(page.pixels).cast("B", (page.height, page.width))
    found = zxingcpp.read_barcodes(shaped, formats=_model_2())
    return {one.text for one in found}


def prove(sheet: Sheet, rendered: Iterable[GreyPage]) -> tuple[Proof, ...] | Refused:
    """Read every QR of a sheet back from its rendered pages, in order; `unreadable_qr` if one is not read.

    Pages are asked for one after another, so that only one need be held.
    Three readings: as drawn, in pure black and white as a receipt printer prints, and at half the size.
    """
    proofs: list[Proof] = []
    for number, (page, grey) in enumerate(zip(sheet.pages, rendered, strict=True), start=1):
        boxes = page.codes()
        if not boxes:
            continue
        readings = {
            "zxing-cpp": read_grey(grey),
            "zxing-cpp 1-bit": read_grey(_two_tone(grey)),
            "zxing-cpp half size": read_grey(_half(grey)),
        }
        for box in boxes:
            read_by = tuple(name for name, texts in readings.items() if box.code.payload in texts)
            if "zxing-cpp" not in read_by:
                return Refused("unreadable_qr", {"payload": box.code.payload, "page": number})
            proofs.append(_proof(box, read_by))
    return tuple(proofs)


def _proof(box: QrBox, read_by: tuple[str, ...]) -> Proof:
    side = box.module_mm * box.code.modules
    return Proof(
        box.code.payload, read_by, round(box.module_mm, 3), round(side, 2), reading_distance_cm(side)
    )


def _two_tone(page: GreyPage) -> GreyPage:
    return GreyPage(page.width, page.height, page.pixels.translate(_BLACK))


def _half(page: GreyPage) -> GreyPage:
    """Drop every second row and column."""
    width, height = page.width // 2, page.height // 2
    rows = (page.pixels[2 * y * page.width : 2 * y * page.width + 2 * width : 2] for y in range(height))
    return GreyPage(width, height, b"".join(rows))
