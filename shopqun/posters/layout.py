"""`compose`: a brief and a paper in, a sheet of boxes in millimetres out, or why it cannot be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import assert_never

from shopqun.basics import Refused
from shopqun.posters.boxes import Measure, Page, Sheet
from shopqun.posters.brief import (
    Brief,
    Canvas,
    CounterSlip,
    CouponCards,
    CouponPoster,
    GroupInvite,
    LotteryNotice,
    MemberCards,
    MemberInvite,
    Notice,
    PriceBoard,
    RewardReceipt,
    SalePrices,
    Sign,
)
from shopqun.posters.dressing import less_and_less
from shopqun.posters.layout_canvas import canvas_page
from shopqun.posters.layout_cards import card_pages, member_cards, single_cards
from shopqun.posters.layout_coupon import coupon_page
from shopqun.posters.layout_group import group_page
from shopqun.posters.layout_invite import invite_page
from shopqun.posters.layout_lottery import lottery_page
from shopqun.posters.layout_parts import Desk
from shopqun.posters.layout_prices import price_pages
from shopqun.posters.layout_receipt import receipt
from shopqun.posters.layout_sign import board_pages, notice_page, sign_page
from shopqun.posters.layout_slip import Slip, slip
from shopqun.posters.paper import PAPERS, POSTER_KEYS, Paper
from shopqun.posters.spoken import longest
from shopqun.posters.theme import MONO, Theme, wearing

LOTTERY_KEYS = ("a5", "a4", "a3", "x_banner", "roll_up")
"""Where all a lottery must publish can be read (令32-13)."""
CANVAS_KEYS = ("a4", "a3")
RECEIPT_KEYS = ("a6", "a6_card", "thermal58", "thermal80")
SLIP_KEYS = ("thermal58", "thermal80", "a6", "a4")


def papers_for(brief: Brief) -> tuple[str, ...]:
    """Give the keys of the papers a kind of poster can stand on; cards stand ten on A4, or alone."""
    match brief:
        case CouponCards() | MemberCards():
            return ("a4", "biz_card")
        case LotteryNotice() | Notice():
            return LOTTERY_KEYS
        case Canvas():
            return CANVAS_KEYS
        case RewardReceipt():
            return RECEIPT_KEYS
        case CounterSlip():
            return SLIP_KEYS
        case _:
            return POSTER_KEYS


def any_size(brief: Brief) -> bool:
    """Say whether a kind of poster may have a size of the owner's own: cards and slips may not."""
    return papers_for(brief) in {POSTER_KEYS, LOTTERY_KEYS}


def stands_on(brief: Brief, paper: Paper) -> bool:
    """Say whether a kind of poster can stand on a paper."""
    return paper.key in papers_for(brief) or (paper.own and any_size(brief))


def compose(brief: Brief, paper: Paper, theme: Theme, measure: Measure) -> Sheet | Refused:
    """Lay a brief out, or say why not.

    Refused `wrong_paper` with the right `papers`; `no_room` for what could not be read, with the longest
    texts to `shorten` and the `larger` papers to try. What a poster wears never costs it its words.
    """
    for tried in less_and_less(brief):
        made = _composed(tried, paper, theme, measure)
        if not (isinstance(made, Refused) and made.reason == "no_room"):
            break
    if isinstance(made, Refused) and made.reason == "no_room":
        larger = tuple(key for key in papers_for(brief) if PAPERS[key].scale > paper.scale)
        return Refused(
            "no_room",
            {**made.facts, "shorten": tuple(asdict(each) for each in longest(brief)), "larger": larger},
        )
    return made


def _composed(brief: Brief, paper: Paper, theme: Theme, measure: Measure) -> Sheet | Refused:
    if not stands_on(brief, paper):
        return Refused("wrong_paper", {"paper": paper.key, "papers": papers_for(brief)})
    theme = wearing(theme, brief.shop.brand.colour)
    desk = Desk(paper, MONO if paper.mono else theme, measure, brief.shop.category)
    match brief:
        case CouponCards() | MemberCards():
            return _cards(brief, paper, theme, measure)
        case RewardReceipt():
            return _strip(f"{brief.shop.name} {brief.number}", paper, receipt(brief, desk))
        case CounterSlip():
            return _strip(f"{brief.shop.name} {brief.title}", paper, slip(brief, desk))
        case SalePrices() | PriceBoard():
            laid_out = price_pages(brief, desk) if isinstance(brief, SalePrices) else board_pages(brief, desk)
            return _sheet(f"{brief.shop.name} {brief.title}", paper, paper.height_mm, laid_out)
        case GroupInvite() | CouponPoster() | MemberInvite() | LotteryNotice() | Sign() | Notice() | Canvas():
            page = _poster(brief, desk)
            pages = (page,) if page else None
            title = brief.title if isinstance(brief, LotteryNotice | Notice | Canvas) else brief.headline
            return _sheet(f"{brief.shop.name} {title}", paper, paper.height_mm, pages)
        case _:
            assert_never(brief)


def _cards(brief: CouponCards | MemberCards, paper: Paper, theme: Theme, measure: Measure) -> Sheet | Refused:
    """Lay cards out ten a page, or each alone on its own paper."""
    card = Desk(PAPERS["biz_card"], theme, measure)
    alone = paper is card.paper
    if isinstance(brief, MemberCards):
        pages = member_cards(brief, card, imposed=not alone)
        return _sheet(brief.shop.name, paper, paper.height_mm, pages)
    pages = single_cards(brief, card) if alone else card_pages(brief, card)
    return _sheet(f"{brief.shop.name} {brief.offer.name} {brief.batch}", paper, paper.height_mm, pages)


def _poster(
    brief: GroupInvite | CouponPoster | MemberInvite | LotteryNotice | Sign | Notice | Canvas, desk: Desk
) -> Page | None:
    match brief:
        case Sign():
            return sign_page(brief, desk)
        case Notice() | Canvas():
            return notice_page(brief, desk) if isinstance(brief, Notice) else canvas_page(brief, desk)
        case LotteryNotice():
            return lottery_page(brief, desk)
        case GroupInvite():
            return group_page(brief, desk)
        case CouponPoster():
            return coupon_page(brief, desk)
        case MemberInvite():
            return invite_page(brief, desk)


def _strip(title: str, paper: Paper, made: Slip | None) -> Sheet | Refused:
    return _sheet(title, paper, made.height if made else 0, (made.page,) if made else None)


def _sheet(title: str, paper: Paper, height: float, pages: Sequence[Page] | None) -> Sheet | Refused:
    if not pages:
        return Refused("no_room", {"paper": paper.key, "smallest_pt": paper.floor_pt})
    return Sheet(title.replace("\n", " "), paper.width_mm, height, paper, pages)
