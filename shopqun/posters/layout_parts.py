"""The parts poster layouts share: what is at hand, the action card with its QR, the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from shopqun.posters.boxes import Area, Box, ImageBox, Measure, Page, PathBox, QrBox, TextBox
from shopqun.posters.brief import ShopFace
from shopqun.posters.column import STEPS, Badge, Block, Para, fit, flow
from shopqun.posters.mark import mark
from shopqun.posters.paper import Paper
from shopqun.posters.qr import QrCode, plate_side
from shopqun.posters.theme import Theme

MARGIN = 15.0
"""Text margin on A4 in mm; every other size below is on A4's grid too."""

_TALL, _LABEL = 1.72, 4.9
_FOOT_MARK = 18.0
_LYING = 1.15
_GROWTH = tuple(1.52 - step * 0.04 for step in range(13))

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

    @property
    def lying(self) -> bool:
        """Say whether it is wider than high: promise and card then stand side by side."""
        return self.paper.width_mm > _LYING * self.paper.height_mm

    @property
    def tall(self) -> bool:
        """Say whether it is a banner or a tall picture, with more height than A4's grid has use for."""
        return self.paper.height_mm > _TALL * self.paper.width_mm

    @property
    def square(self) -> bool:
        """Say whether it is a square picture, on which the card stands beside the promise."""
        return self.paper.height_mm == self.paper.width_mm

    @property
    def steps(self) -> tuple[float, ...]:
        """Give by what words are tried larger or smaller, the largest first: tall and square have room."""
        return (*_GROWTH, *STEPS) if self.tall or self.square else STEPS

    def size(self, on_a4: float) -> float:
        """Give a type size on this paper, never under what can be read on it."""
        return max(self.mm(on_a4), self.paper.floor_mm)


Draft = Callable[[Desk, float, int], Page | None]
"""Composes a page whose promise takes a part of its height, its foot so many lines more than usual."""


def first_that_fits(desk: Desk, parts: Sequence[float], draft: Draft) -> Page | None:
    """Try one division of the page after another, the best looking first; None if no division does."""
    pages = (draft(desk, part, extra) for extra in range(3) for part in parts)
    return next((page for page in pages if page is not None), None)


def action(
    desk: Desk, area: Area, code: QrCode, blocks: Sequence[Block], pad_on_a4: float = 6.0
) -> tuple[Box, ...] | None:
    """Set a QR at the left and what to do, and why, beside it; the QR gives way before the words do.

    None if even the smallest readable QR leaves the words no room.
    """
    pad = desk.mm(pad_on_a4)
    inner = Area(area.x + pad, area.y + pad, area.w - 2 * pad, area.h - 2 * pad)
    upright = desk.tall or ((desk.lying or desk.square) and inner.h > inner.w)
    if upright and (stacked := _stacked(desk, inner, code, blocks)):
        return stacked
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


def _stacked(desk: Desk, inner: Area, code: QrCode, blocks: Sequence[Block]) -> tuple[Box, ...] | None:
    """Set the words over the QR where the card is tall; None where the QR would be smaller than beside it."""
    found: list[tuple[int, tuple[Box, ...]]] = []
    for step in desk.steps:
        words = flow(blocks, inner, desk.measure, shrink=step, floor=desk.paper.floor_mm)
        below = inner.y + words.height + desk.mm(5)
        left = Area(inner.x, below, inner.w, inner.y + inner.h - below)
        side = plate_side(code, min(left.h, left.w), desk.paper.dpi) if left.h > 0 else None
        if words.within and side is not None and side > inner.w * 0.55:
            found.append((words.orphans, (plate_box(desk, left, code, side), *words.boxes)))
            if desk.tall or not words.orphans:
                break
    return min(found, key=lambda each: each[0])[1] if found else None


def plate_box(desk: Desk, area: Area, code: QrCode, side: float) -> QrBox:
    """Put a QR at the left of an area, in the middle of its height, on whole printer dots."""
    dot = desk.paper.dot_mm
    x = -(-area.x // dot) * dot
    y = -(-(area.y + (area.h - side) / 2) // dot) * dot
    return QrBox(x, y, side, code, min(desk.mm(1.6), 1.6))


def named(name: Para, shop: ShopFace, desk: Desk) -> Block:
    """Set the shop's name beside its mark, where it has one."""
    logo = shop.brand.logo
    ground = desk.theme.soft if desk.theme.motif == "scallop" else desk.theme.paper
    return Badge(name, logo, ground) if logo is not None else name


def signed_foot(
    desk: Desk, area: Area, shop: ShopFace, first: str, rest: Sequence[str], colour: str
) -> tuple[Box, ...] | None:
    """Set a foot with the shop's mark at its left; where the words leave it no room, without."""
    logo = shop.brand.logo
    if logo is not None:
        ground = desk.theme.brand if colour == desk.theme.onbrand else desk.theme.paper
        high = min(area.h, desk.mm(_FOOT_MARK))
        shown = mark(logo, Area(area.x, area.y + (area.h - high) / 2, area.w * 0.26, high), ground)
        left = max(box.x + box.w for box in shown) + desk.mm(5)
        words = foot(desk, Area(left, area.y, area.x + area.w - left, area.h), first, rest, colour)
        if words is not None:
            return (*shown, *words)
    return foot(desk, area, first, rest, colour)


def foot(desk: Desk, area: Area, first: str, rest: Sequence[str], colour: str) -> tuple[Box, ...] | None:
    """Set the signature in bold and the small print under it; None if there is too much of it."""
    blocks = [
        Para(first, desk.mm(5.2), colour, bold=True),
        *(Para(line, desk.mm(4.4), colour, leading=1.5) for line in rest if line),
    ]
    found = fit(blocks, area, desk.measure, desk.paper.floor_mm, valign=0.5)
    return found.boxes if found else None


def labelled(rows: Sequence[tuple[str, str]], desk: Desk, area: Area, size: float) -> list[Box] | None:
    """Set labels in bold with their words beside them; None where they come too far down."""
    ink = desk.theme.plain(desk.theme.card)
    wide, y = size * _LABEL, area.y
    boxes: list[Box] = []
    for label, text in rows:
        words = flow(
            [Para(text, size, ink, leading=1.4)], Area(area.x + wide, y, area.w - wide, 0), desk.measure
        )
        named = flow([Para(label, size, ink, bold=True, leading=1.4)], Area(area.x, y, wide, 0), desk.measure)
        boxes.extend((*named.boxes, *words.boxes))
        y += max(words.height, named.height) + size * 0.42
        if not words.within or y > area.y + area.h:
            return None
    return boxes


def overlaps(one: Box | Area, other: Box | Area, slack: float = 0.0) -> bool:
    """Tell whether two boxes cover a common place by more than `slack` mm."""
    return (
        one.x + slack < other.x + other.w
        and other.x + slack < one.x + one.w
        and one.y + slack < other.y + other.h
        and other.y + slack < one.y + one.h
    )


Drawn = TypeVar("Drawn", PathBox, ImageBox)


def clear_of(words: Sequence[Box], pictures: Sequence[Drawn], air: float) -> tuple[Drawn, ...]:
    """Give the pictures that stay `air` mm away from every word, and from the owner's pictures."""
    texts = [box for box in words if isinstance(box, TextBox | ImageBox)]
    return tuple(each for each in pictures if not any(overlaps(each, text, -air) for text in texts))
