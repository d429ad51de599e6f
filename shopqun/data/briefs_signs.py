"""One read of the books for what hangs, lies or is handed over beside the offers: signs, cards, notices."""

import re
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, select

from shopqun.basics import Refused, ShopDay
from shopqun.data import coupons, flashsales, livery, people
from shopqun.data.briefs import face, group_brief
from shopqun.data.briefs_lottery import lottery_brief
from shopqun.data.plans import plan_in_force
from shopqun.data.tables.members import Member, Tier
from shopqun.livery.worn import Wearer
from shopqun.posters import brief as say
from shopqun.posters import sign_words
from shopqun.posters.canvas import panels_of
from shopqun.posters.choice import EVERYBODY

PRIVACY, CANVAS = "privacy", "canvas"
STAMPS = ("7", "21", "30")
_TEMPLATE = re.compile(r"C\d{2}")

Signed = say.Brief | Refused


def tent_brief(db: Connection, text: str, at: datetime, days: ShopDay) -> Signed:
    """Stand a group's invitation on a table: its headline, what happens in it, its code."""
    group = group_brief(db, text, at, days)
    if isinstance(group, Refused):
        return group
    lines = group.happenings or (group.group,)
    return say.Sign(group.shop, group.headline, lines, join=group.join, accent=group.accent)


def thanks_brief(db: Connection, text: str, at: datetime, days: ShopDay) -> Signed:
    """Thank for a purchase, and show the way into a group."""
    group = group_brief(db, text, at, days)
    if isinstance(group, Refused):
        return group
    return say.Sign(group.shop, sign_words.THANKS, (sign_words.THANKS_LINE,), join=group.join, accent="谢谢")


def checkin_brief(db: Connection, text: str, _at: datetime, _days: ShopDay) -> Signed:
    """Give a card with a box for each day; `text` is how many."""
    plan = plan_in_force(db)
    if plan is None or plan.checkin is None or text not in STAMPS:
        return Refused("not_planned", {"text": text})
    rule = plan.checkin
    lines = sign_words.checkin_lines(
        rule.daily_points, rule.streak7_bonus, rule.streak30_bonus, rule.point_value, rule.expire_months
    )
    return say.Sign(face(db), sign_words.checkin_headline(int(text)), lines, stamps=int(text))


def alliance_brief(db: Connection, text: str, _at: datetime, _days: ShopDay) -> Signed:
    """Say what two neighbour shops give each other's customers."""
    plan = plan_in_force(db)
    found = next((each for each in plan.alliance if text in (each.id, each.partner)), None) if plan else None
    if found is None:
        return Refused("not_planned", {"text": text})
    shop = face(db)
    lines = (
        f"{shop.name} × {found.partner}",
        *(_named(db, words) for words in (found.give, found.get) if words),
        *((found.term.replace("~", " 至 "),) if found.term else ()),
    )
    return say.Sign(shop, sign_words.TOGETHER, lines, notes=(sign_words.TOGETHER_NOTE,))


def _named(db: Connection, words: str) -> str:
    """Give prose with the names of templates instead of their ids."""

    def name(found: re.Match[str]) -> str:
        template = coupons.template_named(db, found[0])
        return template.name if template else found[0]

    return _TEMPLATE.sub(name, words)


def member_brief(db: Connection, text: str, _at: datetime, _days: ShopDay) -> Signed:
    """Give one member's card, or `all` for everybody's."""
    here = (
        select(Member.name, Member.number, Member.card_code, Tier.name.label("tier"))
        .outerjoin(Tier, Tier.level == Member.tier_level)
        .where(~Member.gone)
        .order_by(Member.id)
    )
    if text != EVERYBODY:
        member = people.member_id(db, text)
        if member is None:
            return Refused("unknown_member", {"text": text})
        here = here.where(Member.id == member)
    cards = tuple(
        say.MemberCard(row.name, row.number, row.tier or "", row.card_code) for row in db.execute(here)
    )
    if not cards:
        return Refused("unknown_member", {"text": text})
    return say.MemberCards(face(db), cards, sign_words.CARD_LINES)


def board_brief(db: Connection, text: str, at: datetime, days: ShopDay) -> Signed:
    """Give the everyday prices of a sale's goods."""
    sale = flashsales.sale_named(db, text)
    if sale is None:
        return Refused("unknown_sale", {"text": text})
    items = tuple(
        say.SaleItem(
            each.item.name, each.item.regular_fen, photo=livery.picture_of(db, Wearer.ARTICLE, each.item.sku)
        )
        for each in flashsales.board(db, sale).items
    )
    return say.PriceBoard(face(db), sign_words.BOARD, days.of(at), items)


def notice_brief(db: Connection, text: str, _at: datetime, _days: ShopDay) -> Signed:
    """Give a house notice: `privacy`, the `canvas` of the plan, or all a lottery must publish."""
    shop = face(db)
    if text == PRIVACY:
        return say.Notice(shop, sign_words.PRIVACY_TITLE, sign_words.privacy_rows(shop.place, shop.phone))
    if text == CANVAS:
        plan = plan_in_force(db)
        return (
            say.Canvas(shop, sign_words.CANVAS_TITLE, panels_of(plan))
            if plan
            else Refused("not_planned", {"text": text})
        )
    lottery = lottery_brief(db, text)
    if isinstance(lottery, Refused):
        return lottery
    return say.Notice(shop, lottery.title, sign_words.lottery_rows(lottery))


SIGNS: dict[str, Callable[[Connection, str, datetime, ShopDay], Signed]] = {
    "tent": tent_brief,
    "thanks": thanks_brief,
    "checkin": checkin_brief,
    "member": member_brief,
    "board": board_brief,
    "alliance": alliance_brief,
    "notice": notice_brief,
}
