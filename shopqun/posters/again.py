"""One sheet of a batch again: the same codes, never others."""

from __future__ import annotations

from dataclasses import replace

from shopqun.basics import Refused
from shopqun.posters.boxes import Sheet
from shopqun.posters.brief import Brief, CouponCards, MemberCards
from shopqun.posters.qr import our_payload


def only(brief: Brief, payloads: tuple[str, ...]) -> Brief | Refused:
    """Give cards of these codes alone; any other brief as it is, and every brief where none are named.

    Refused: `batch_void` where all of them became worthless.
    """
    wanted = frozenset(payloads)
    match brief:
        case CouponCards() if wanted:
            codes = tuple(code for code in brief.codes if our_payload(code) in wanted)
            return replace(brief, codes=codes) if codes else Refused("batch_void")
        case MemberCards() if wanted:
            cards = tuple(card for card in brief.cards if our_payload(card.code) in wanted)
            return replace(brief, cards=cards)
        case _:
            return brief


def one_page(sheet: Sheet, page: int) -> Sheet:
    """Give a sheet of one of its pages (from 1); as it is where it has but one, or none is named."""
    if page and len(sheet.pages) > 1:
        return replace(sheet, pages=sheet.pages[page - 1 : page])
    return sheet
