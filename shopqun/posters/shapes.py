"""Making shapes: paths, ovals, a picture stood on a line or cropped, an awning."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shopqun.posters.boxes import Area, PathBox, Shape

_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")
_ARC = 0.5523
"""Length of a curve's handle that makes a quarter of a circle of radius 1."""


@dataclass(frozen=True, slots=True)
class Art:
    """One picture: its shapes, and how far it reaches in its square (right and bottom)."""

    name: str
    shapes: tuple[Shape, ...]
    height: float = 1.0


def path(text: str, fill: str = "", *, stroke: str = "", stroke_w: float = 0.0) -> Shape:
    """Make a shape of `M x y L x y C x y x y x y Z` with absolute numbers."""
    steps = tuple(
        (letter, tuple(float(number) for number in numbers.split()))
        for letter, numbers in _STEP.findall(text)
    )
    return Shape(steps, fill, stroke, stroke_w)


def oval(cx: float, cy: float, rx: float, ry: float, fill: str) -> Shape:
    """Make an ellipse of four curves."""
    a, b = rx * _ARC, ry * _ARC
    return Shape(
        (
            ("M", (cx + rx, cy)),
            ("C", (cx + rx, cy + b, cx + a, cy + ry, cx, cy + ry)),
            ("C", (cx - a, cy + ry, cx - rx, cy + b, cx - rx, cy)),
            ("C", (cx - rx, cy - b, cx - a, cy - ry, cx, cy - ry)),
            ("C", (cx + a, cy - ry, cx + rx, cy - b, cx + rx, cy)),
            ("Z", ()),
        ),
        fill,
    )


def place(art: Art, x: float, bottom: float, size: float) -> PathBox:
    """Stand a picture of `size` mm width on a line."""
    height = size * art.height
    return PathBox(x, bottom - height, size, height, art.shapes, size / 100)


def cropped(art: Art, at: tuple[float, float], size: float, area: Area) -> PathBox:
    """Show the part of a picture, whose top left lies at `at`, that falls into an area."""
    return PathBox(area.x, area.y, area.w, area.h, art.shapes, size / 100, at[0] - area.x, at[1] - area.y)


def awning(area: Area, stripe: str, other: str) -> PathBox:
    """Draw a striped awning with round ends; its units are millimetres."""
    count = max(6, 2 * round(area.w / area.h * 28 / 30))
    wide = area.w / count
    radius = wide / 2
    straight = area.h - radius
    shapes = [path(f"M 0 0 L {area.w} 0 L {area.w} {area.h * 0.04} L 0 {area.h * 0.04} Z", stripe)]
    bend = radius * _ARC
    for number in range(count):
        left, right, mid = number * wide, (number + 1) * wide, (number + 0.5) * wide
        shapes.append(
            path(
                f"M {left} 0 L {right} 0 L {right} {straight}"
                f" C {right} {straight + bend} {mid + bend} {area.h} {mid} {area.h}"
                f" C {mid - bend} {area.h} {left} {straight + bend} {left} {straight} Z",
                other if number % 2 else stripe,
            )
        )
    return PathBox(area.x, area.y, area.w, area.h, tuple(shapes), 1.0)


def scallops(area: Area, fill: str) -> PathBox:
    """Draw a row of half rounds that hang from the top of an area; its units are millimetres."""
    count = max(6, round(area.w / area.h / 2.2))
    wide = area.w / count
    bend = area.h * _ARC * 2.4
    shapes = tuple(
        path(
            f"M {number * wide} -0.1 L {(number + 1) * wide} -0.1"
            f" C {(number + 1) * wide} {bend} {number * wide} {bend} {number * wide} -0.1 Z",
            fill,
        )
        for number in range(count)
    )
    return PathBox(area.x, area.y - 0.1, area.w, area.h + 0.1, shapes, 1.0, shift_y=0.1)
