"""What a composed sheet is made of: boxes in millimetres from the top left corner of the trimmed page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

from shopqun.livery.picture import Picture
from shopqun.posters.paper import Paper
from shopqun.posters.qr import QrCode

Measure = Callable[[str, float, bool], float]
"""Width in mm of a text set at a size in mm, regular or bold."""

ASCENT = 0.88
"""Part of the em square that lies above the baseline."""


@dataclass(frozen=True, slots=True)
class Area:
    """A plain rectangle to lay things into."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class TextBox:
    """One line of text; (x, y) is the top left of its em square, `h` its size."""

    x: float
    y: float
    w: float
    h: float
    text: str
    colour: str
    bold: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class RectBox:
    """A filled or edged rectangle; rules are thin ones."""

    x: float
    y: float
    w: float
    h: float
    fill: str = ""
    corner: float = 0.0
    edge: str = ""
    edge_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Shape:
    """One path of a picture: `M L C Z` steps with absolute numbers, a fill, or a round-capped stroke."""

    steps: tuple[tuple[str, tuple[float, ...]], ...]
    fill: str = ""
    stroke: str = ""
    stroke_w: float = 0.0


@dataclass(frozen=True, slots=True)
class PathBox:
    """A picture: shapes in their own units, `scale` mm a unit, never painted outside the box."""

    x: float
    y: float
    w: float
    h: float
    shapes: tuple[Shape, ...]
    scale: float
    shift_x: float = 0.0
    shift_y: float = 0.0


@dataclass(frozen=True, slots=True)
class QrBox:
    """A symbol on its white plate; the box is the plate, quiet zone included."""

    x: float
    y: float
    w: float
    code: QrCode
    corner: float = 1.0

    @property
    def h(self) -> float:
        """Give the height of the plate, which is square."""
        return self.w

    @property
    def module_mm(self) -> float:
        """Give the side of one module."""
        return self.w / self.code.plate_modules


@dataclass(frozen=True, slots=True)
class ImageBox:
    """A picture of the owner's, cut to the shape of its box around its focus."""

    x: float
    y: float
    w: float
    h: float
    picture: Picture
    corner: float = 0.0

    @property
    def dpi(self) -> int:
        """Give the pixels an inch it has on paper."""
        return self.picture.dpi_at(self.w, self.h)


Box = TextBox | RectBox | PathBox | QrBox | ImageBox


@dataclass(frozen=True, slots=True)
class Page:
    """Boxes in the order they are painted."""

    boxes: tuple[Box, ...]

    def codes(self) -> tuple[QrBox, ...]:
        """Give the QR boxes of this page."""
        return tuple(box for box in self.boxes if isinstance(box, QrBox))

    def words(self) -> str:
        """Give all that is written on this page, for the linter of words."""
        return "\n".join(box.text for box in self.boxes if isinstance(box, TextBox))


class Leaves(Sequence[Page]):
    """Pages that are laid out when they are asked for: ten thousand cards are never held at once."""

    def __init__(self, count: int, page: Callable[[int], Page]) -> None:
        self._count, self._page = count, page

    def __len__(self) -> int:
        """Count the pages."""
        return self._count

    @overload
    def __getitem__(self, which: int) -> Page: ...

    @overload
    def __getitem__(self, which: slice) -> tuple[Page, ...]: ...

    def __getitem__(self, which: int | slice) -> Page | tuple[Page, ...]:
        """Lay out one page, or those of a slice."""
        if isinstance(which, slice):
            return tuple(self._page(number) for number in range(self._count)[which])
        return self._page(range(self._count)[which])


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pages of one trimmed size, ready to paint; a PDF of it has `bleed_mm` more on every side."""

    title: str
    width_mm: float
    height_mm: float
    paper: Paper
    pages: Sequence[Page]
    bleed_mm: float = 0.0
