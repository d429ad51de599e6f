"""The parts poster layouts share: ground and zones, the action card with its QR, the foot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from shopqun.posters.art import orange_slice, sun
from shopqun.posters.boxes import Area, Box, Measure, Page, PathBox, QrBox, RectBox, TextBox
from shopqun.posters.column import Block, Para, fit, flow
from shopqun.posters.paper import Paper
from shopqun.posters.qr import QrCode, plate_side
from shopqun.posters.shapes import awning, cropped
from shopqun.posters.theme import Theme

MARGIN = 15.0
"""Text margin on A4 in mm; every other size below is on A4's grid too."""

_SHRINKS = tuple(1 - step * 0.05 for step in range(11))
_PLATES = tuple(1 - step * 0.07 for step in range(11))
_PLATE_WEIGHT = 1.0
"""What a large QR is worth beside large words: the poster hangs so that it can be scanned from afar."""
_ORPHAN_WEIGHT = 0.25
_DIVISIONS = sorted(
    ((shrink + _PLATE_WEIGHT * plate, shrink, plate) for shrink in _SHRINKS for plate in _PLATES),
    reverse=True,
)
"""Shrinking of words and QR, the best looking pair first, each with what it is worth."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a layout works with."""

    paper: Paper
    theme: Theme
    measure: Measure
    category: str = ""

    def mm(self, on_a4: float) -> float:
        """Give a length of A4's grid on this paper."""
        return on_a4 * self.paper.scale

    def size(self, on_a4: float) -> float:
        """Give a type size on this paper, never under what can be read on it."""
        return max(self.mm(on_a4), self.paper.floor_mm)


Draft = Callable[[Desk, float, int], Page | None]
"""Composes a page whose promise takes a part of its height, its foot so many lines more than usual."""


def first_that_fits(desk: Desk, parts: Sequence[float], draft: Draft) -> Page | None:
    """Try one division of the page after another, the best looking first; None if no division does."""
    pages = (draft(desk, part, extra) for extra in range(3) for part in parts)
    return next((page for page in pages if page is not None), None)


@dataclass(frozen=True, slots=True)
class Ground:
    """The painted ground of a poster and its three zones: promise, action card, foot."""

    boxes: tuple[Box, ...]
    promise: Area
    card: Area
    foot: Area
    foot_colour: str


def ground(desk: Desk, promise_part: float, *, foot_height: float = 29.0, foot_lines: int = 2) -> Ground:
    """Lay the ground: paper, motif, and under the promise a counter with a card where the theme has one."""
    paper, theme, mm = desk.paper, desk.theme, desk.mm
    wide, high = paper.width_mm, paper.height_mm - paper.hidden_mm
    counter = high * promise_part
    boxes: list[Box] = [RectBox(0, 0, wide, paper.height_mm, fill=theme.paper)]
    top = mm(20)
    filled = theme.motif in {"awning", "slice"}
    bottom = max(mm(7 if filled else 11), paper.safe_mm)
    foot_top = high - max(mm(foot_height), foot_lines * 1.52 * paper.floor_mm + bottom + mm(1))
    if filled:
        boxes.append(RectBox(0, counter, wide, paper.height_mm - counter, fill=theme.brand))
    if theme.motif == "awning":
        boxes.append(awning(Area(0, 0, wide, mm(27)), theme.brand, theme.card))
        top = mm(33)
    elif theme.motif == "slice":
        top = mm(31)
        boxes.append(_disc(desk, Area(0, 0, wide, counter)))
    elif theme.motif != "none":
        boxes.extend(_frame(desk, high))
    card = Area(
        mm(12), counter + mm(8 if filled else 3), wide - mm(24), foot_top - counter - mm(12 if filled else 7)
    )
    edge = "" if filled else theme.line
    boxes.append(
        RectBox(card.x, card.y, card.w, card.h, theme.card, mm(theme.corner), edge, mm(0.4) if edge else 0.0)
    )
    margin = max(mm(MARGIN), paper.safe_mm)
    return Ground(
        tuple(boxes),
        Area(margin, top, wide - 2 * margin, counter - top),
        card,
        Area(margin, foot_top, wide - 2 * margin, high - foot_top - bottom),
        theme.onbrand if filled else theme.mute,
    )


def _disc(desk: Desk, area: Area) -> PathBox:
    """Hang half a fruit into the upper right corner, or for other trades a plain disc."""
    size = desk.mm(74)
    art = orange_slice() if "水果" in desk.category else sun(desk.theme)
    return cropped(art, (area.w - size * 0.62, -size * 0.58), size, area)


def _frame(desk: Desk, high: float) -> Iterator[RectBox]:
    """Draw two thin frames that survive a printer's white edge."""
    theme, mm, wide = desk.theme, desk.mm, desk.paper.width_mm
    for inset, thick, corner in ((6.0, 0.8, 1.2), (8.2, 0.25, 1.0)):
        at = mm(inset)
        edge = theme.brand2 if thick > 0.5 else theme.line
        yield RectBox(at, at, wide - 2 * at, high - 2 * at, "", mm(theme.corner * corner), edge, mm(thick))


def action(
    desk: Desk, area: Area, code: QrCode, blocks: Sequence[Block], pad_on_a4: float = 6.0
) -> tuple[Box, ...] | None:
    """Set a QR at the left and what to do, and why, beside it; the QR gives way before the words do.

    None if even the smallest readable QR leaves the words no room.
    """
    pad = desk.mm(pad_on_a4)
    inner = Area(area.x + pad, area.y + pad, area.w - 2 * pad, area.h - 2 * pad)
    largest = min(inner.h, inner.w * 0.6)
    fallback: tuple[Box, ...] | None = None
    best = 0.0
    for worth, shrink, plate in _DIVISIONS:
        if fallback and worth < best - _ORPHAN_WEIGHT:
            break
        side = plate_side(code, largest * plate, desk.paper.dpi)
        if side is None:
            continue
        left = inner.x + side + desk.mm(4)
        column = Area(left, inner.y, inner.x + inner.w - left, inner.h)
        found = flow(blocks, column, desk.measure, shrink=shrink, floor=desk.paper.floor_mm)
        if not found.within or found.height > inner.h:
            continue
        middle = Area(left, inner.y + (inner.h - found.height) / 2, column.w, inner.h)
        words = flow(blocks, middle, desk.measure, shrink=shrink, floor=desk.paper.floor_mm)
        made = (plate_box(desk, inner, code, side), *words.boxes)
        if not found.orphans:
            return made
        if fallback is None:
            fallback, best = made, worth
    return fallback


def plate_box(desk: Desk, area: Area, code: QrCode, side: float) -> QrBox:
    """Put a QR at the left of an area, in the middle of its height, on whole printer dots."""
    dot = desk.paper.dot_mm
    x = -(-area.x // dot) * dot
    y = -(-(area.y + (area.h - side) / 2) // dot) * dot
    return QrBox(x, y, side, code, min(desk.mm(1.6), 1.6))


def foot(desk: Desk, area: Area, first: str, rest: Sequence[str], colour: str) -> tuple[Box, ...] | None:
    """Set the signature in bold and the small print under it; None if there is too much of it."""
    blocks = [
        Para(first, desk.mm(5.2), colour, bold=True),
        *(Para(line, desk.mm(4.4), colour, leading=1.5) for line in rest if line),
    ]
    found = fit(blocks, area, desk.measure, desk.paper.floor_mm, valign=0.5)
    return found.boxes if found else None


def overlaps(one: Box, other: Box, slack: float = 0.0) -> bool:
    """Tell whether two boxes cover a common place by more than `slack` mm."""
    return (
        one.x + slack < other.x + other.w
        and other.x + slack < one.x + one.w
        and one.y + slack < other.y + other.h
        and other.y + slack < one.y + one.h
    )


def clear_of(words: Sequence[Box], pictures: Sequence[PathBox], air: float) -> tuple[PathBox, ...]:
    """Give the pictures that stay `air` mm away from every word."""
    texts = [box for box in words if isinstance(box, TextBox)]
    return tuple(each for each in pictures if not any(overlaps(each, text, -air) for text in texts))
