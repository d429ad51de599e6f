"""Flat pictures of goods, drawn once as paths in a square of 100 units. Two tones and one leaf each."""

from __future__ import annotations

import math

from shopqun.posters.boxes import Shape
from shopqun.posters.shapes import Art, oval, path
from shopqun.posters.theme import Theme

_LEAF, _LEAF2, _WOOD = "#2F8F46", "#1F6B33", "#6B4A2B"


def _orange(skin: str = "#F58A1F", shade: str = "#DC6F0C") -> Art:
    dots = ((34, 46), (45, 38), (29, 58), (43, 52), (55, 45), (38, 66))
    return Art(
        "orange",
        (
            oval(50, 59, 41, 41, skin),
            path("M 86 40 C 98 62 84 96 52 100 C 40 101 29 97 22 90 C 56 98 84 74 86 40 Z", shade),
            path("M 50 24 L 50 12", stroke=_WOOD, stroke_w=4.5),
            path("M 51 22 C 54 9 66 3 80 6 C 77 18 65 26 51 22 Z", _LEAF),
            *(oval(x, y, 1.7, 1.7, shade) for x, y in dots),
        ),
    )


def _strawberry() -> Art:
    seeds = (
        (32, 50),
        (46, 46),
        (60, 47),
        (73, 51),
        (38, 62),
        (52, 60),
        (66, 63),
        (45, 75),
        (59, 76),
        (52, 88),
    )
    return Art(
        "strawberry",
        (
            path(
                "M 50 100 C 33 94 12 66 15 46 C 18 31 36 27 50 32 C 64 27 82 31 85 46 C 88 66 67 94 50 100 Z",
                "#E23B3B",
            ),
            path("M 85 46 C 88 66 67 94 50 100 C 62 84 73 62 71 31 C 79 34 84 39 85 46 Z", "#C22A30"),
            *(oval(x, y, 2.1, 3.1, "#FFE3A3") for x, y in seeds),
            path("M 50 12 L 51 24", stroke=_LEAF, stroke_w=5),
            path(
                "M 50 22 C 58 16 68 18 78 27 C 72 29 69 31 66 38 C 60 33 56 34 50 41"
                " C 44 34 40 33 34 38 C 31 31 28 29 22 27 C 32 18 42 16 50 22 Z",
                _LEAF,
            ),
        ),
    )


def _pear() -> Art:
    return Art(
        "pear",
        (
            path(
                "M 50 20 C 63 20 63 37 68 50 C 76 61 85 67 83 80 C 80 95 65 100 50 100"
                " C 35 100 20 95 17 80 C 15 67 24 61 32 50 C 37 37 37 20 50 20 Z",
                "#B9C93A",
            ),
            path(
                "M 83 80 C 80 95 65 100 50 100 C 39 100 29 97 23 92 C 48 97 72 84 68 50 C 76 61 85 67 83 80",
                "#97A726",
            ),
            path("M 50 23 C 50 15 52 9 57 4", stroke=_WOOD, stroke_w=4.5),
            path("M 56 14 C 63 5 76 6 84 14 C 76 22 64 22 56 14 Z", _LEAF),
        ),
    )


def _blueberries() -> Art:
    berries = ((50, 30, 24), (27, 71, 26), (73, 72, 25))
    shapes: list[Shape] = []
    for x, y, r in berries:
        shapes.append(oval(x, y, r, r, "#4258A6"))
        shapes.append(oval(x + r * 0.1, y - r * 0.3, r * 0.38, r * 0.38, "#7E92D8"))
        for turn in range(5):
            angle = math.radians(turn * 72 - 90)
            dx, dy = math.cos(angle) * r * 0.28, math.sin(angle) * r * 0.28
            line = f"M {x + r * 0.1} {y - r * 0.3} L {x + r * 0.1 + dx} {y - r * 0.3 + dy}"
            shapes.append(path(line, stroke="#2F4187", stroke_w=r * 0.11))
    return Art("blueberries", tuple(shapes))


def _pineapple() -> Art:
    body = "M 50 66 C 78 66 86 84 86 112 C 86 144 72 158 50 158 C 28 158 14 144 14 112 C 14 84 22 66 50 66 Z"
    lattice = (
        (22, 82, 68, 154), (17, 100, 52, 156), (34, 70, 82, 136), (52, 68, 86, 112),
        (78, 82, 32, 154), (83, 100, 48, 156), (66, 70, 18, 136), (48, 68, 14, 112),
    )  # fmt: skip
    crown = (
        ("M 50 68 C 38 52 22 46 4 52 C 20 54 34 60 44 72 Z", _LEAF),
        ("M 50 68 C 62 52 78 46 96 52 C 80 54 66 60 56 72 Z", _LEAF),
        ("M 48 70 C 42 42 30 26 10 22 C 26 34 34 50 40 70 Z", _LEAF),
        ("M 52 70 C 58 42 70 26 90 22 C 74 34 66 50 60 70 Z", _LEAF),
        ("M 42 70 C 36 40 46 14 56 0 C 62 22 64 48 58 70 Z", _LEAF2),
    )
    return Art(
        "pineapple",
        (
            path(body, "#F3B52F"),
            *(path(f"M {a} {b} L {c} {d}", stroke="#CF8A10", stroke_w=4) for a, b, c, d in lattice),
            *(path(leaf, fill) for leaf, fill in crown),
        ),
        height=1.58,
    )


def orange_slice() -> Art:
    """Draw a cut orange: rind, pith and ten segments."""
    shapes = [oval(50, 50, 50, 50, "#FF8A1F"), oval(50, 50, 43, 43, "#FFF4DC")]
    shapes.extend(_segment(turn * 36 + 18) for turn in range(10))
    return Art("slice", tuple(shapes))


def _segment(degrees: float) -> Shape:
    def at(radius: float, off: float) -> str:
        angle = math.radians(degrees + off)
        return f"{50 + radius * math.cos(angle):.3f} {50 + radius * math.sin(angle):.3f}"

    return path(
        f"M {at(7, 0)} L {at(34, -13)} C {at(39, -13)} {at(39.5, -9)} {at(39.5, -5)}"
        f" C {at(40, -2)} {at(40, 2)} {at(39.5, 5)} C {at(39.5, 9)} {at(39, 13)} {at(34, 13)} Z",
        "#FFA84A",
    )


def sun(theme: Theme) -> Art:
    """Draw two plain discs."""
    return Art("sun", (oval(50, 50, 50, 50, theme.brand2), oval(50, 50, 36, 36, theme.soft)))


def branch(theme: Theme) -> Art:
    """Draw a twig with leaves and two fruits, grown from the lower left to the upper right."""
    leaf, shade, fruit, dark = theme.accent, "#6E8A66", "#C8612A", "#A94C1E"
    leaves = (
        (18, 56, -80, 0.8, shade), (38, 46, 20, 0.85, leaf), (60, 29, -95, 0.9, shade),
        (68, 21, 10, 0.8, leaf), (26, 53, 40, 0.7, leaf), (76, 12, -70, 0.7, shade),
    )  # fmt: skip
    return Art(
        "branch",
        (
            path("M 4 60 C 30 52 52 40 78 10", stroke=leaf, stroke_w=1.1),
            path("M 30 50 C 26 40 28 32 34 26", stroke=leaf, stroke_w=1.1),
            path("M 52 36 C 54 44 52 52 48 58", stroke=leaf, stroke_w=1.1),
            *(_leaf(*each) for each in leaves),
            oval(34, 22, 7.5, 7.5, fruit),
            path("M 39.5 17 C 43 22 38 30 29.5 28 C 36 27 40 23 39.5 17 Z", dark),
            oval(48, 63, 7.5, 7.5, fruit),
            path("M 53.5 58 C 57 63 52 71 43.5 69 C 50 68 54 64 53.5 58 Z", dark),
        ),
        height=0.74,
    )


def _leaf(x: float, y: float, degrees: float, size: float, fill: str) -> Shape:
    """Draw one leaf that grows from a point into a direction."""
    turn = math.radians(degrees)
    cos, sin = math.cos(turn) * size, math.sin(turn) * size

    def at(px: float, py: float) -> str:
        return f"{x + px * cos - py * sin:.2f} {y + px * sin + py * cos:.2f}"

    return path(
        f"M {at(0, 0)} C {at(4, -7)} {at(14, -8)} {at(20, -3)} C {at(15, 4)} {at(6, 5)} {at(0, 0)} Z", fill
    )


def _bag(theme: Theme) -> Art:
    return Art(
        "bag",
        (
            path("M 34 40 C 34 4 66 4 66 40", stroke=theme.ink, stroke_w=5),
            path("M 16 34 L 84 34 L 90 100 L 10 100 Z", theme.brand2),
            path("M 66 34 L 84 34 L 90 100 L 70 100 Z", theme.accent),
        ),
    )


def _gift(theme: Theme) -> Art:
    return Art(
        "gift",
        (
            path("M 14 46 L 86 46 L 86 100 L 14 100 Z", theme.accent),
            path("M 8 28 L 92 28 L 92 48 L 8 48 Z", theme.accent),
            path("M 42 28 L 58 28 L 58 100 L 42 100 Z", theme.brand2),
            path("M 50 28 C 20 28 20 2 36 4 C 46 6 50 18 50 28 Z", theme.brand2),
            path("M 50 28 C 80 28 80 2 64 4 C 54 6 50 18 50 28 Z", theme.brand2),
        ),
    )


def _pot(theme: Theme) -> Art:
    return Art(
        "pot",
        (
            path("M 8 56 L 92 56 C 92 84 76 100 50 100 C 24 100 8 84 8 56 Z", theme.ink),
            path("M 0 60 L 100 60", stroke=theme.ink, stroke_w=7),
            oval(50, 56, 42, 11, theme.accent),
            path("M 50 45 C 20 45 8 50 8 56 C 8 62 24 67 50 67 C 62 62 38 52 50 45 Z", theme.brand2),
            *(
                path(f"M {x} 38 C {x - 8} 28 {x + 8} 22 {x} 10", stroke=theme.mute, stroke_w=4)
                for x in (30, 50, 70)
            ),
        ),
    )


def _ticket(theme: Theme) -> Art:
    return Art(
        "ticket",
        (
            path(
                "M 4 36 L 96 36 L 96 58 C 84 58 84 78 96 78 L 96 100 L 4 100 L 4 78 C 16 78 16 58 4 58 Z",
                theme.brand2,
            ),
            path("M 66 44 L 66 92", stroke=theme.accent, stroke_w=3),
            path("M 24 60 L 52 60", stroke=theme.accent, stroke_w=5),
            path("M 24 76 L 44 76", stroke=theme.accent, stroke_w=5),
        ),
    )


def _cherries() -> Art:
    return Art(
        "cherries",
        (
            path("M 32 62 C 36 40 48 22 66 10", stroke="#5E7F33", stroke_w=4),
            path("M 72 66 C 72 44 70 26 66 10", stroke="#5E7F33", stroke_w=4),
            path("M 66 10 C 76 0 92 2 99 12 C 88 20 74 20 66 10 Z", _LEAF),
            oval(28, 76, 24, 24, "#D32748"),
            oval(74, 79, 21, 21, "#B81D3C"),
            oval(20, 68, 4.5, 4.5, "#F6A9B7"),
            oval(68, 72, 4, 4, "#F6A9B7"),
        ),
    )


_KNOWN = (
    ("草莓", _strawberry),
    ("车厘子", _cherries),
    ("樱桃", _cherries),
    ("凤梨", _pineapple),
    ("菠萝", _pineapple),
    ("蓝莓", _blueberries),
    ("梨", _pear),
    ("橙", _orange),
    ("橘", _orange),
)


def goods(category: str, theme: Theme) -> tuple[Art, ...]:
    """Give the pictures of a trade, small to large; a trade without its own gets bags and gifts."""
    if "水果" in category:
        return _blueberries(), _orange(), _strawberry(), _orange("#FF9F2E", "#E5801A"), _pear(), _pineapple()
    if "餐饮" in category or "火锅" in category:
        return _ticket(theme), _gift(theme), _pot(theme)
    return _ticket(theme), _bag(theme), _gift(theme)


def picture_for(name: str) -> Art | None:
    """Give the picture of a named product; None if there is none, rather than a wrong one."""
    return next((draw() for word, draw in _KNOWN if word in name), None)
