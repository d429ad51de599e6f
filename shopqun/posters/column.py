"""A column of blocks: paragraphs, prices, rules, set one under another and shrunk until they fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from shopqun.livery.picture import Picture
from shopqun.posters.boxes import ASCENT, Area, ImageBox, Measure, RectBox, TextBox
from shopqun.posters.lines import balanced, wrap
from shopqun.posters.mark import mark
from shopqun.posters.paper import MM_PER_PT
from shopqun.posters.typography import fold

SMALLEST = 0.4
"""How far a block may shrink before a column counts as too full."""

STEPS = tuple(1 - step * 0.04 for step in range(16))
"""Shrinking by which a column is tried, the largest first."""

_SIGN, _CENTS, _AFTER = 0.42, 0.46, 0.30
_ALONE = 0.36
_LEAST = 6 * MM_PER_PT
"""Smallest sign, unit or decimals of a price: below 6 points nobody reads them."""

_MARK, _MARK_WIDE = 2.5, 0.45
"""A mark's height for a name of size 1, and the part of a line it may take."""

_DIGIT = 0.733
"""Height of a digit of Noto Sans SC in its em."""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. `accent` is a part of it in another colour, or struck; a headline is broken evenly.

    `least` is the smallest size in mm of what must stay larger than the paper's floor.
    """

    text: str
    size: float
    colour: str
    bold: bool = False
    gap: float = 0.0
    leading: float = 1.4
    accent: str = ""
    accent_colour: str = ""
    headline: bool = False
    max_lines: int = 99
    align: float = 0.0
    struck: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Price:
    """A price lockup: sign small and high, digits large, decimals small and high, a word after it."""

    digits: str
    size: float
    colour: str
    gap: float = 0.0
    sign: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the column, with the same air above and below."""

    colour: str
    gap: float
    thick: float = 0.35


@dataclass(frozen=True, slots=True)
class Badge:
    """The shop's mark on its ground, with the name beside it."""

    name: Para
    logo: Picture
    ground: str
    gap: float = 0.0


Block = Para | Price | Rule | Badge
Laid = TextBox | RectBox | ImageBox


@dataclass(frozen=True, slots=True)
class Flow:
    """Boxes of a column, how high it came, and whether it stayed within its width and line limits."""

    boxes: tuple[Laid, ...]
    height: float
    within: bool
    orphans: int = 0
    """Paragraphs whose last line is left alone: three signs at most, or a third of the width."""


def fit(
    blocks: Sequence[Block],
    area: Area,
    measure: Measure,
    floor: float,
    *,
    valign: float = 0.0,
    steps: Sequence[float] = STEPS,
) -> Flow | None:
    """Set a column into an area, as large as it goes; None if it does not fit even at `floor` mm."""
    for shrink in steps:
        found = flow(blocks, area, measure, shrink=shrink, floor=floor)
        if found.within and found.height <= area.h + 1e-6:
            if not valign:
                return found
            lower = Area(area.x, area.y + (area.h - found.height) * valign, area.w, area.h)
            return flow(blocks, lower, measure, shrink=shrink, floor=floor)
    return None


def flow(
    blocks: Sequence[Block], area: Area, measure: Measure, *, shrink: float = 1.0, floor: float = 0.0
) -> Flow:
    """Set blocks under one another from the top of an area, sizes times `shrink` but not under `floor`."""
    boxes: list[Laid] = []
    y, within, orphans = area.y, True, 0
    for block in blocks:
        y += block.gap * shrink if boxes else 0
        match block:
            case Para():
                size = max(block.size * shrink, floor, block.least)
                lines, step = _para(block, Area(area.x, y, area.w, 0), measure, size)
                within = within and len(lines) <= block.max_lines
                orphans += "\n" not in block.text and len(lines) > 1 and _orphan(lines[-1], area.w)
                boxes.extend(box for line in lines for box in line)
                y += step * len(lines)
            case Price():
                size = max(block.size * shrink, floor)
                boxes.extend(_price(block, area.x, y, measure, size))
                y += size * 0.9
            case Badge():
                size = max(block.name.size * shrink, floor)
                made = _badge(block, Area(area.x, y, area.w, 0), measure, size)
                boxes.extend(made)
                y = max(box.y + box.h for box in made) + size * 0.2
            case Rule():
                boxes.append(RectBox(area.x, y, area.w, block.thick, fill=block.colour))
                y += block.thick + block.gap * shrink
    right = max((box.x + box.w for box in boxes), default=area.x)
    return Flow(tuple(boxes), y - area.y, within and right <= area.x + area.w + 0.01, orphans)


def _orphan(line: Sequence[TextBox], width: float) -> bool:
    signs, reach = sum(len(box.text) for box in line), sum(box.w for box in line)
    return signs <= 3 or reach < width * _ALONE


def lowered(boxes: Sequence[Laid], by: float) -> tuple[Laid, ...]:
    """Move boxes down by so many mm."""
    return tuple(replace(box, y=box.y + by) for box in boxes)


def _para(block: Para, area: Area, measure: Measure, size: float) -> tuple[list[list[TextBox]], float]:
    """Give the boxes of each line, and the height of a line."""
    cut = balanced if block.headline else wrap
    step = size * block.leading
    lines = cut(fold(block.text), area.w, size, bold=block.bold, measure=measure)
    placed = []
    for number, line in enumerate(lines):
        slack = area.w - measure(line, size, block.bold)
        left = area.x + max(slack, 0) * block.align
        top = area.y + number * step + (step - size) / 2
        placed.append(list(_line(block, line, left, top, size, measure)))
    return placed, step


def _badge(block: Badge, area: Area, measure: Measure, size: float) -> list[Laid]:
    """Stand the mark at the left, and the name in the middle of what is left beside it."""
    high = size * _MARK
    shown = mark(block.logo, Area(area.x, area.y, area.w * _MARK_WIDE, high), block.ground)
    left = max(box.x + box.w for box in shown) + size * 0.6
    lines, step = _para(block.name, Area(left, area.y, area.x + area.w - left, 0), measure, size)
    words = [box for line in lines for box in line]
    slack = high - step * len(lines)
    return [*lowered(shown, max(-slack / 2, 0)), *lowered(words, max(slack / 2, 0))]


def _line(block: Para, line: str, x: float, y: float, size: float, measure: Measure) -> Iterator[TextBox]:
    """Give one line as one box, or as up to three where its accent stands in it."""
    before, found, after = line.partition(fold(block.accent)) if block.accent else (line, "", "")
    for text, colour in ((before, block.colour), (found, block.accent_colour), (after, block.colour)):
        if text:
            width = measure(text, size, block.bold)
            yield TextBox(
                x, y, width, size, text, colour, bold=block.bold, struck=block.struck and text == found
            )
            x += width


def _price(block: Price, x: float, y: float, measure: Measure, size: float) -> Iterator[TextBox]:
    base = y + size * 0.82
    top = base - size * _DIGIT
    whole, point, cents = block.digits.partition(".")
    for text, part, high in (
        (block.sign, _SIGN, True),
        (whole, 1.0, False),
        (point + cents, _CENTS, True),
        (block.after, _AFTER, False),
    ):
        if not text:
            continue
        small = min(max(size * part, _LEAST), size)
        line = top + small * _DIGIT if high else base
        x += size * 0.04 if text == block.after else 0
        width = measure(text, small, True)
        yield TextBox(x, line - small * ASCENT, width, small, text, block.colour, bold=True)
        x += width + (size * 0.03 if text == block.sign else 0)
