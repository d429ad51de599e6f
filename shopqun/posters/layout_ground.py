"""The ground of a poster: paper, the theme's motif, and three zones, promise, action card, foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shopqun.posters.art import branch, orange_slice, sun
from shopqun.posters.boxes import Area, Box, PathBox, RectBox
from shopqun.posters.layout_parts import MARGIN, Desk, clear_of, overlaps
from shopqun.posters.shapes import awning, cropped, place, scallops

FILLED = frozenset({"awning", "slice"})
"""Motifs whose card and foot stand on a counter of the brand's colour."""

_TOP = {"awning": 33.0, "slice": 31.0}
_NARROWEST, _WIDEST = 0.4, 0.6
"""What of a lying paper's width the promise may take."""
_BESIDE = 0.384
"""How much of a square's width its card takes: of 90 mm room for a group's long address, 9 dots a module."""

_DISCS = (132.0, 112.0, 92.0, 74.0, 58.0)
_BRANCHES = (66.0, 56.0, 46.0, 36.0, 28.0)


@dataclass(frozen=True, slots=True)
class Ground:
    """The painted ground of a poster and its three zones: promise, action card, foot."""

    boxes: tuple[Box, ...]
    promise: Area
    card: Area
    foot: Area
    foot_colour: str


def ground(desk: Desk, promise_part: float, *, foot_height: float = 29.0, foot_lines: int = 2) -> Ground:
    """Lay the ground; the promise takes a part of the height, the foot what its lines need."""
    paper, theme, mm = desk.paper, desk.theme, desk.mm
    wide, high = paper.width_mm, paper.height_mm - paper.hidden_mm
    if desk.lying:
        return _lying(desk, promise_part, foot_height, foot_lines)
    counter = high * promise_part
    filled = theme.motif in FILLED
    banded = theme.motif == "scallop"
    bottom = max(mm(7 if filled or banded else 11), paper.safe_mm)
    foot_top = high - max(mm(foot_height), foot_lines * 1.52 * paper.floor_mm + bottom + mm(1))
    above, below = (8.0, 4.0) if filled else (10.0, 7.0) if banded else (3.0, 4.0)
    card = Area(mm(12), counter + mm(above), wide - mm(24), foot_top - counter - mm(above + below))
    edge = "" if filled else theme.line
    boxes: list[Box] = [RectBox(0, 0, wide, paper.height_mm, fill=theme.paper)]
    boxes.extend(_motif(desk, counter, foot_top - mm(2.5)))
    boxes.append(
        RectBox(card.x, card.y, card.w, card.h, theme.card, mm(theme.corner), edge, mm(0.4) if edge else 0.0)
    )
    margin = max(mm(MARGIN), paper.safe_mm)
    top = mm(_TOP.get(theme.motif, 20.0))
    return Ground(
        tuple(boxes),
        Area(margin, top, wide - 2 * margin, counter - top),
        card,
        Area(margin, foot_top, wide - 2 * margin, high - foot_top - bottom),
        theme.onbrand if filled or banded else theme.mute,
    )


def _lying(desk: Desk, promise_part: float, foot_height: float, foot_lines: int) -> Ground:
    """Lay the ground of a paper that is wider than high: the promise at the left, the card at the right."""
    paper, theme, mm = desk.paper, desk.theme, desk.mm
    wide, high = paper.width_mm, paper.height_mm
    filled = theme.motif in FILLED
    banded = theme.motif == "scallop"
    bottom = max(mm(7 if filled or banded else 11), paper.safe_mm)
    foot_top = high - max(mm(foot_height), foot_lines * 1.52 * paper.floor_mm + bottom + mm(1))
    counter = foot_top - mm(1)
    top, margin = mm(_TOP.get(theme.motif, 20.0)), max(mm(MARGIN), paper.safe_mm)
    middle = wide * min(max(promise_part, _NARROWEST), _WIDEST)
    card = Area(middle + mm(4), top, wide - middle - mm(4) - margin, counter - top - mm(7))
    boxes: list[Box] = [RectBox(0, 0, wide, paper.height_mm, fill=theme.paper)]
    boxes.extend(_motif(desk, counter, counter))
    boxes.append(RectBox(card.x, card.y, card.w, card.h, theme.card, mm(theme.corner), theme.line, mm(0.4)))
    return Ground(
        tuple(boxes),
        Area(margin, top, middle - margin - mm(2), counter - top - mm(3)),
        card,
        Area(margin, foot_top, wide - 2 * margin, high - foot_top - bottom),
        theme.onbrand if filled or banded else theme.mute,
    )


def ground_beside(desk: Desk, *, foot_lines: int = 2) -> Ground:
    """Lay the ground of a square picture: the action card stands beside the promise, the foot under both."""
    paper, theme, mm = desk.paper, desk.theme, desk.mm
    wide, high = paper.width_mm, paper.height_mm
    filled, banded = theme.motif in FILLED, theme.motif == "scallop"
    beside = wide * _BESIDE
    edge = "" if filled else theme.line
    bottom = max(mm(7 if filled or banded else 11), paper.safe_mm * 0.8)
    foot_top = high - foot_lines * 1.52 * paper.floor_mm - bottom - mm(2)
    top = mm(33 if theme.motif == "awning" else 15)
    margin = max(mm(MARGIN), paper.safe_mm)
    card = Area(wide - mm(14) - beside, top, beside, foot_top - top - mm(6))
    boxes: list[Box] = [RectBox(0, 0, wide, high, fill=theme.soft if banded else theme.paper)]
    if filled:
        boxes.append(RectBox(card.x - mm(9), 0, wide - card.x + mm(9), high, fill=theme.brand))
    if filled or banded:
        boxes.append(RectBox(0, foot_top - mm(2), wide, high - foot_top + mm(2), fill=theme.brand))
    if theme.motif == "awning":
        boxes.append(awning(Area(0, 0, wide, mm(27)), theme.brand, theme.card))
    elif not filled and not banded:
        boxes.extend(_motif(desk, 0, 0))
    boxes.append(
        RectBox(card.x, card.y, card.w, card.h, theme.card, mm(theme.corner), edge, mm(0.4) if edge else 0.0)
    )
    return Ground(
        tuple(boxes),
        Area(margin, top, card.x - mm(16) - margin, foot_top - top - mm(4)),
        card,
        Area(margin, foot_top, wide - 2 * margin, high - foot_top - bottom),
        theme.onbrand if filled or banded else theme.mute,
    )


def _motif(desk: Desk, counter: float, band: float) -> Iterator[Box]:
    """Draw what makes the theme: an awning over a counter, a cream edge over a band, or a frame."""
    paper, theme, mm = desk.paper, desk.theme, desk.mm
    wide = paper.width_mm
    match theme.motif:
        case "awning" | "slice":
            yield RectBox(0, counter, wide, paper.height_mm - counter, fill=theme.brand)
            if theme.motif == "awning":
                yield awning(Area(0, 0, wide, mm(27)), theme.brand, theme.card)
        case "scallop":
            yield RectBox(0, 0, wide, counter, fill=theme.soft)
            yield scallops(Area(0, counter, wide, mm(6)), theme.soft)
            yield RectBox(0, band, wide, paper.height_mm - band, fill=theme.brand)
        case "frame":
            yield _frame(desk, 6.0, 0.8, theme.brand2)
            yield _frame(desk, 8.2, 0.25, theme.line)
        case "branch":
            yield _frame(desk, 8.0, 0.4, theme.line)


def _frame(desk: Desk, inset: float, thick: float, edge: str) -> RectBox:
    """Draw a thin frame that survives a printer's white edge."""
    paper, mm = desk.paper, desk.mm
    at, high = mm(inset), paper.height_mm - paper.hidden_mm
    return RectBox(
        at, at, paper.width_mm - 2 * at, high - 2 * at, "", mm(desk.theme.corner * 1.1), edge, mm(thick)
    )


def hung(desk: Desk, base: Ground, words: Sequence[Box]) -> tuple[PathBox, ...]:
    """Hang the theme's picture into the upper right corner, as large as the words leave room for."""
    mm, wide = desk.mm, desk.paper.width_mm
    match desk.theme.motif:
        case "slice":
            art = orange_slice() if "水果" in desk.category else sun(desk.theme)
            tried = [
                cropped(
                    art,
                    (wide - size * 0.62, -size * 0.58),
                    size,
                    Area(wide - size * 0.62, 0, size * 0.62, size * 0.42),
                )
                for size in map(mm, _DISCS)
                if size * 0.42 < base.promise.y + base.promise.h
            ]
        case "branch":
            art = branch(desk.theme)
            right = wide - mm(11)
            tried = [
                place(art, right - size, mm(10) + size * art.height, size) for size in map(mm, _BRANCHES)
            ]
        case _:
            return ()
    if desk.lying:
        tried = [each for each in tried if not overlaps(each, base.card)]
    return next((found for each in tried if (found := clear_of(words, (each,), mm(2)))), ())
