"""A QR symbol as merged rectangles, its level chosen by what it holds; sides in whole printer dots."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from qrcode import constants
from qrcode.main import QRCode

from shopqun.posters.paper import MM_PER_INCH

QUIET_MODULES = 4
LEAST_SIDE_MM = 20.0
LEAST_MODULE_MM = 0.5
LEAST_DOTS = 3
OUR_PREFIX = "SQ:"


@dataclass(frozen=True, slots=True)
class QrCode:
    """One symbol. `runs` are black rectangles (x, y, width, height) in modules, quiet zone left out."""

    payload: str
    level: str
    version: int
    modules: int
    runs: tuple[tuple[int, int, int, int], ...]

    @property
    def plate_modules(self) -> int:
        """Give the modules of one side with the quiet zone on both ends."""
        return self.modules + 2 * QUIET_MODULES


def our_payload(code: str) -> str:
    """Give what a QR of one of our codes holds: `SQ:` and 12 characters, upper case, no dashes."""
    return OUR_PREFIX + code.replace("-", "").upper()


def grouped(code: str) -> str:
    """Write a code for people, in groups of four: 12 characters with dashes, 8 digits with a space."""
    bare = code.replace("-", "").replace(" ", "").upper()
    joint = " " if bare.isdigit() and len(bare) == 8 else "-"
    return joint.join(bare[at : at + 4] for at in range(0, len(bare), 4))


def encode(payload: str) -> QrCode:
    """Draw a symbol: level Q for our own short codes, M for everything else (libraries.md)."""
    ours = payload.startswith(OUR_PREFIX)
    drawing = QRCode(
        error_correction=constants.ERROR_CORRECT_Q if ours else constants.ERROR_CORRECT_M,
        border=0,
        mask_pattern=2 if ours else None,
    )
    drawing.add_data(payload)
    drawing.make(fit=True)
    rows = [[bool(cell) for cell in row] for row in drawing.modules]
    return QrCode(payload, "Q" if ours else "M", drawing.version, len(rows), tuple(_merge(rows)))


def _merge(rows: list[list[bool]]) -> Iterator[tuple[int, int, int, int]]:
    """Join black cells into row runs, and equal runs of neighbouring rows into one rectangle."""
    open_runs: dict[tuple[int, int], int] = {}
    for y in range(len(rows) + 1):
        here = set(_row_runs(rows[y])) if y < len(rows) else set()
        for run in [run for run in open_runs if run not in here]:
            top = open_runs.pop(run)
            yield run[0], top, run[1], y - top
        for run in here:
            open_runs.setdefault(run, y)


def _row_runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    start = -1
    for x, black in enumerate([*row, False]):
        if black and start < 0:
            start = x
        elif not black and start >= 0:
            yield start, x - start
            start = -1


def plate_side(code: QrCode, wish_mm: float, dpi: float) -> float | None:
    """Give the largest plate up to `wish_mm` with whole-dot modules; None if phones could not read it."""
    dots = math.floor(wish_mm / code.plate_modules * dpi / MM_PER_INCH + 1e-9)
    module = dots * MM_PER_INCH / dpi
    if dots < LEAST_DOTS or module < LEAST_MODULE_MM or module * code.modules < LEAST_SIDE_MM:
        return None
    return module * code.plate_modules


def reading_distance_cm(symbol_mm: float) -> int:
    """Give how far off a phone reads a symbol of this side, at the careful 1:10 (domain B4)."""
    return math.floor(symbol_mm + 1e-9)
