"""What a poster wears: taken off where there is no room for it, and whether its pictures are fine enough."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from shopqun.livery.picture import COARSE_DPI
from shopqun.posters.boxes import ImageBox, Sheet
from shopqun.posters.brief import Brief, CouponPoster, PriceBoard, SalePrices


def less_and_less(brief: Brief) -> Iterator[Brief]:
    """Give a brief as it is, then without its mark, then without photos too; her colour takes no room."""
    yield brief
    if brief.shop.brand.logo is not None:
        brief = replace(brief, shop=replace(brief.shop, brand=replace(brief.shop.brand, logo=None)))
        yield brief
    match brief:
        case CouponPoster() if brief.photo:
            yield replace(brief, photo=None)
        case SalePrices() | PriceBoard() if any(item.photo for item in brief.items):
            yield replace(brief, items=tuple(replace(item, photo=None) for item in brief.items))


def coarsest(sheet: Sheet) -> int | None:
    """Give the pixels an inch of the coarsest picture where the eye sees them; None where all are fine.

    A banner is looked at from farther away: half of what it is printed at is enough.
    """
    enough = min(COARSE_DPI, sheet.paper.dpi / 2)
    found = [box.dpi for page in sheet.pages for box in page.boxes if isinstance(box, ImageBox)]
    return min((dpi for dpi in found if dpi < enough), default=None)
