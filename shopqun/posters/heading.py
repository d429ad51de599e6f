"""The one line of a poster that an owner may word herself."""

from __future__ import annotations

from dataclasses import replace

from shopqun.posters.brief import Brief, CouponPoster, GroupInvite, MemberInvite, PriceBoard, SalePrices, Sign

_COMMA = "，"
_SHORT = 12


def heading_of(brief: Brief) -> str | None:
    """Give a brief's heading on one line; None for a paper that has none of its own."""
    match brief:
        case GroupInvite() | CouponPoster() | MemberInvite() | Sign():
            return brief.headline.replace("\n", "")
        case SalePrices() | PriceBoard():
            return brief.title
        case _:
            return None


def with_heading(brief: Brief, words: str) -> Brief:
    """Give the brief under another heading; blank words change nothing, nor do those it has already.

    A short sentence of two halves is set on two lines, and what was in colour stays so if it is still there.
    """
    said = " ".join(words.split())
    if not said or said == heading_of(brief):
        return brief
    match brief:
        case GroupInvite() | CouponPoster() | Sign():
            accent = brief.accent if brief.accent in said else ""
            return replace(brief, headline=_on_two_lines(said), accent=accent)
        case MemberInvite():
            return replace(brief, headline=_on_two_lines(said))
        case SalePrices() | PriceBoard():
            return replace(brief, title=said)
        case _:
            return brief


def _on_two_lines(said: str) -> str:
    first, comma, second = said.partition(_COMMA)
    if comma and second and len(first) <= _SHORT and len(second) <= _SHORT and _COMMA not in second:
        return f"{first}{comma}\n{second}"
    return said
