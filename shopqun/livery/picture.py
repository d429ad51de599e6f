"""A picture of the owner's as the books keep it, and what part of it a box on paper shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from shopqun.posters.paper import MM_PER_INCH

PRINT_DPI = 300
COARSE_DPI = 150
"""Below this many pixels an inch the eye sees them (domain B3)."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a picture that is shown, in its own pixels."""

    x: int
    y: int
    w: int
    h: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG without any metadata; `key` is the SHA-256 of its bytes.

    `tone` is the mean colour (`#RRGGBB`) of what is seen of it; `clear` says that the ground shows through.
    `focus_x` and `focus_y`, in per cent, are what a crop keeps in its middle.
    """

    key: str
    width: int
    height: int
    clear: bool = False
    tone: str = ""
    focus_x: int = 50
    focus_y: int = 50
    data: bytes = field(default=b"", compare=False, repr=False)

    @property
    def shape(self) -> float:
        """Give its width for a height of one."""
        return self.width / self.height

    def within(self, wide: float, high: float) -> tuple[float, float]:
        """Give the size in mm at which the whole of it stands in a box."""
        scale = min(wide / self.width, high / self.height)
        return self.width * scale, self.height * scale

    def cut(self, wide: float, high: float) -> Cut:
        """Give the largest part of a box's shape, as near to the focus as the picture allows."""
        scale = min(self.width / wide, self.height / high)
        w, h = (max(round(side * scale), 1) for side in (wide, high))
        left = _beside(self.width, w, self.focus_x)
        return Cut(left, _beside(self.height, h, self.focus_y), w, h)

    def dpi_at(self, wide: float, high: float) -> int:
        """Give the pixels an inch with which it fills a box of so many mm."""
        return round(self.cut(wide, high).w / (wide / MM_PER_INCH))


@dataclass(frozen=True, slots=True)
class Brand:
    """What the shop itself wears on every paper: its mark, and its colour as `#RRGGBB` ("" for none)."""

    logo: Picture | None = None
    colour: str = ""


PLAIN = Brand()
"""A shop that wears nothing of its own."""


def _beside(whole: int, part: int, focus: int) -> int:
    return min(max(round(whole * focus / 100 - part / 2), 0), whole - part)
