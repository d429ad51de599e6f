"""The papers a poster can stand on, by key (domain B3): millimetres, resolution, smallest type."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

MM_PER_PT = 25.4 / 72
MM_PER_INCH = 25.4
CODE_MM = 9 * MM_PER_PT
"""Smallest size of a code in letters, on every paper."""
LEAST_MM, MOST_MM = 40, 2000
"""The shortest and the longest side of a size of the owner's own."""
_OWN = re.compile(r"(\d{2,4})[xX×*](\d{2,4})")
_NEAR_MM, _NEAR_DPI, _FAR_DPI = 420, 300, 150
_MOST_PX = 56_000_000
"""Pixels of the largest paper that ships; a larger one is drawn coarser, for it is seen from farther away."""
_EIGHT_A_MM, _TWELVE_A_MM = 8 * MM_PER_INCH, 12 * MM_PER_INCH
"""Receipt printers (sold as 203 dpi) have 384 or 576 dots in a line, pictures for WeChat 1080 pixels."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One trimmed size. `dpi` is what it is printed at, `floor_pt` the smallest type on it.

    `hidden_mm` at the foot goes into a banner's stand; `mono` means a printer that knows only black.
    """

    key: str
    width_mm: float
    height_mm: float
    dpi: float = 300
    floor_pt: float = 9.0
    hidden_mm: float = 0.0
    safe_mm: float = 5.0
    mono: bool = False

    @property
    def own(self) -> bool:
        """Say whether it is a size of the owner's own."""
        return _OWN.fullmatch(self.key) is not None

    @property
    def scale(self) -> float:
        """Give the size of its grid compared with A4's."""
        return min(self.width_mm / 210, self.height_mm / 297)

    @property
    def floor_mm(self) -> float:
        """Give the smallest type in mm."""
        return self.floor_pt * MM_PER_PT

    @property
    def dot_mm(self) -> float:
        """Give the size of one printer dot."""
        return MM_PER_INCH / self.dpi


# A receipt's height here is the longest allowed; composing trims it to what is said.
_PAPERS = (
    Paper("a6_card", 105, 148, floor_pt=8),
    Paper("a6", 105, 148, floor_pt=8),
    Paper("a5", 148, 210),
    Paper("a4", 210, 297, floor_pt=11),
    Paper("a3", 297, 420, floor_pt=15.5),
    Paper("table_tent", 100, 150, floor_pt=8),
    Paper("desk_sign", 90, 150, floor_pt=8),
    Paper("desk_sign_large", 148, 210),
    Paper("biz_card", 90, 54, floor_pt=7, safe_mm=3),
    Paper("x_banner", 600, 1600, dpi=150, floor_pt=31),
    Paper("roll_up", 800, 2000, dpi=150, floor_pt=41, hidden_mm=200),
    Paper("thermal58", 48, 400, dpi=_EIGHT_A_MM, floor_pt=8, safe_mm=1, mono=True),
    Paper("thermal80", 72, 400, dpi=_EIGHT_A_MM, floor_pt=8, safe_mm=1, mono=True),
    Paper("square_wx", 90, 90, floor_pt=6.5, dpi=_TWELVE_A_MM),
    Paper("tall_wx", 90, 160, floor_pt=6.5, dpi=_TWELVE_A_MM),
)
PAPERS = {paper.key: paper for paper in _PAPERS}
POSTER_KEYS = tuple(paper.key for paper in _PAPERS if not paper.mono and paper.key != "biz_card")


def paper_named(key: str) -> Paper | None:
    """Give a paper by its key, or one of the owner's own size like `210x148`: width and height in mm."""
    return PAPERS.get(key) or _own(key)


def _own(key: str) -> Paper | None:
    """Make a paper of a size; its smallest type grows with it as on the papers that ship."""
    found = _OWN.fullmatch(key)
    wide, high = (int(side) for side in found.groups()) if found else (0, 0)
    if not (min(wide, high) >= LEAST_MM and max(wide, high) <= MOST_MM):
        return None
    scale = min(wide / 210, high / 297)
    fine = _NEAR_DPI if max(wide, high) <= _NEAR_MM else _FAR_DPI
    dpi = min(fine, math.floor(math.sqrt(_MOST_PX / (wide * high)) * MM_PER_INCH))
    floor = max(7.0, 5 + 6 * scale, 11 * scale)
    return Paper(
        f"{wide}x{high}", wide, high, dpi, round(floor, 1), safe_mm=5 if min(wide, high) >= 60 else 3
    )
