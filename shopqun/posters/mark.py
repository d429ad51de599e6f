"""The shop's mark in a box: whole, as large as it goes, on a plate where the ground would swallow it."""

from __future__ import annotations

from shopqun.livery.picture import Picture
from shopqun.posters.boxes import Area, ImageBox, RectBox
from shopqun.posters.theme import plate_under

_PAD, _CORNER = 0.1, 0.12


def mark(logo: Picture, area: Area, ground: str) -> tuple[RectBox | ImageBox, ...]:
    """Stand a mark at the left of an area, in the middle of its height."""
    plate = plate_under(logo.tone, ground) if logo.clear else ""
    pad = area.h * _PAD if plate else 0.0
    wide, high = logo.within(area.w - 2 * pad, area.h - 2 * pad)
    top = area.y + (area.h - high) / 2
    shown = ImageBox(area.x + pad, top, wide, high, logo)
    if not plate:
        return (shown,)
    under = RectBox(area.x, top - pad, wide + 2 * pad, high + 2 * pad, plate, area.h * _CORNER)
    return (under, shown)
