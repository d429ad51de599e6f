"""Reading every QR back from the rendered page before anything is printed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import zxingcpp
from PIL import Image

from shopqun.basics import Refused
from shopqun.posters.boxes import QrBox, Sheet
from shopqun.posters.paper import MM_PER_INCH
from shopqun.posters.qr import reading_distance_cm

_WISHED_MODULE_PX = 4
"""The least at which every code is read surely, two pixels at half the size included."""

_COARSEST_DPI, _FINEST_DPI = 40, 300
_AS_DRAWN = "zxing-cpp"
_BLACK = tuple(255 if value > 127 else 0 for value in range(256))


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


def prove(sheet: Sheet, rendered: Iterable[GreyPage]) -> tuple[Proof, ...] | Refused:
    """Read every QR of a sheet back from its rendered pages, in order; `unreadable_qr` if one is not read.

    Pages are asked for one after another, so that only one need be held. Each code is looked for on its own
    plate and nowhere else, in three readings: as drawn, in pure black and white as a receipt printer prints,
    and at half the size.
    """
    proofs: list[Proof] = []
    for number, (page, grey) in enumerate(zip(sheet.pages, rendered, strict=True), start=1):
        picture = Image.frombuffer("L", (grey.width, grey.height), grey.pixels, "raw", "L", 0, 1)
        per_mm = grey.width / sheet.width_mm
        for box in page.codes():
            read_by = _read_by(_plate(picture, box, per_mm), box.code.payload)
            if _AS_DRAWN not in read_by:
                return Refused("unreadable_qr", {"payload": box.code.payload, "page": number})
            proofs.append(_proof(box, read_by))
    return tuple(proofs)


def read_codes_on(picture: Image.Image) -> set[str]:
    """Give what the QR codes (model 2 only) on a picture in grey say."""
    return {one.text for one in zxingcpp.read_barcodes(picture, formats=_model_2())}


def _plate(picture: Image.Image, box: QrBox, per_mm: float) -> Image.Image:
    """Cut a code with its quiet zone out of its page."""
    left, top = int(box.x * per_mm), int(box.y * per_mm)
    side = math.ceil(box.w * per_mm)
    return picture.crop((left, top, min(left + side, picture.width), min(top + side, picture.height)))


def _read_by(plate: Image.Image, payload: str) -> tuple[str, ...]:
    """Name the readings of a plate that give its payload and nothing else."""
    readings = {
        _AS_DRAWN: plate,
        "zxing-cpp 1-bit": plate.point(_BLACK),
        "zxing-cpp half size": plate.resize((plate.width // 2, plate.height // 2), Image.Resampling.NEAREST),
    }
    return tuple(name for name, shown in readings.items() if read_codes_on(shown) == {payload})


def _proof(box: QrBox, read_by: tuple[str, ...]) -> Proof:
    side = box.module_mm * box.code.modules
    return Proof(
        box.code.payload, read_by, round(box.module_mm, 3), round(side, 2), reading_distance_cm(side)
    )
