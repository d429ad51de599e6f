"""One read of the books for one poster: a frozen brief, or why there can be none."""

from datetime import date, datetime, timedelta

import msgspec
from sqlalchemy import Connection, select

from shopqun.basics import Refused, ShopDay
from shopqun.community.group import Group, printable_code
from shopqun.compliance.fenced_rules import RULE as FENCED
from shopqun.compliance.fenced_rules import fenced
from shopqun.coupons.template import Template
from shopqun.data import community, coupons, flashsales, livery, people, rewards
from shopqun.data.coupons import SHOP_WIDE
from shopqun.data.flashsales_prices import board_with_evidence
from shopqun.data.numbers import row_number
from shopqun.data.place_codes import code_at
from shopqun.data.plans import plan_in_force
from shopqun.data.rewards import Promise
from shopqun.data.shop import profile
from shopqun.data.tables.coupons import Coupon, CouponTemplate, Gift
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import ReferralRule
from shopqun.flashsales.prices import struck_of
from shopqun.livery.worn import Wearer
from shopqun.members.phone import masked
from shopqun.posters import brief as say
from shopqun.posters.offers import happenings, headline, newcomers_template, offer_of


def face(db: Connection) -> say.ShopFace:
    """Give how the shop signs its papers."""
    shop = profile(db)
    if shop is None:
        return say.ShopFace("", "")
    worn = livery.brand(db)
    return say.ShopFace(shop.name, shop.place, shop.open_hours, shop.phone, shop.category, worn)


def group_brief(db: Connection, text: str, at: datetime, days: ShopDay) -> say.GroupInvite | Refused:
    """Ask people into a group, with the first coupon a newcomer gets."""
    found = community.group_id(db, text)
    if found is None:
        return Refused("unknown_group", {"text": text})
    group = community.group(db, found, at, days)
    join = _join(group, days)
    if isinstance(join, Refused):
        return join
    plan = plan_in_force(db)
    planned = next((each for each in plan.groups if each.id == found), None) if plan else None
    shop = face(db)
    words, accent = headline(planned, shop.category)
    welcome = newcomers_template(_templates(db))
    return say.GroupInvite(
        shop=shop,
        headline=words,
        accent=accent,
        group=group.name,
        join=join,
        offer=offer_of(welcome) if welcome else None,
        happenings=happenings(plan, planned) if plan else (),
    )


def _join(group: Group, days: ShopDay) -> say.JoinCode | Refused:
    """Choose the code a group's poster carries now: its own, or a contact's when it is full (B1)."""
    chosen = printable_code(group)
    if isinstance(chosen, Refused):
        return chosen
    ends = chosen.code.expires_at
    return say.JoinCode(
        payload=chosen.code.payload or "",
        kind=chosen.code.kind or "",
        usable_before=days.local(ends).date() if ends else None,
        by_contact=chosen.by_contact,
    )


def coupon_brief(db: Connection, text: str, at: datetime, place: int = 0) -> say.CouponPoster | Refused:
    """Show a template's public code to everybody: the one of a place where it has one."""
    template = coupons.template_named(db, text)
    if template is None:
        return Refused("unknown_template", {"text": text})
    own = code_at(db, template.id, place, at)
    which = Coupon.code == own if own else SHOP_WIDE
    public = select(Coupon).where(Coupon.template_id == template.id, which)
    paper = db.execute(public.order_by(Coupon.id.desc()).limit(1)).one_or_none()
    if paper is None:
        return Refused("unknown_template", {"text": text})
    offer = offer_of(template)
    return say.CouponPoster(
        shop=face(db),
        headline=template.name,
        offer=offer,
        code=paper.code,
        starts=paper.issued_on,
        ends=_last_day(paper.expires_at),
        photo=livery.picture_of(db, Wearer.TEMPLATE, template.id),
    )


def cards_brief(db: Connection, text: str) -> say.CouponCards | Refused:
    """Lay a batch of papers out, one card a code; what is void is not printed again."""
    batch = coupons.batch_codes(db, row_number(text))
    if batch is None:
        return Refused("unknown_batch", {"text": text})
    codes = coupons.without_void(db, batch)
    if not codes:
        return Refused("batch_void", {"text": text})
    row = db.execute(select(CouponTemplate).where(CouponTemplate.id == batch.template_id)).one()
    return say.CouponCards(
        shop=face(db),
        offer=offer_of(coupons.template_of(row)),
        codes=codes,
        batch=f"第 {batch.id} 批",
        starts=_day(batch.starts_at),
        ends=_last_day(batch.expires_at),
    )


def invite_brief(db: Connection, text: str, at: datetime, days: ShopDay) -> say.MemberInvite | Refused:
    """Let one member ask a neighbour in: the first group that takes people, and her invite code."""
    member = people.member_id(db, text)
    if member is None:
        return Refused("unknown_member", {"text": text})
    rule = db.execute(select(ReferralRule)).one_or_none()
    plan = plan_in_force(db)
    if rule is None or plan is None or plan.referral is None:
        return Refused("no_referral_rule")
    shop = face(db)
    if fenced(shop.category, shop.name):
        return Refused("trade_fenced", {"rule": FENCED, "trade": shop.category})
    join = _first_open(db, at, days)
    if isinstance(join, Refused):
        return join
    row = db.execute(select(Member.name, Member.invite_code).where(Member.id == member)).one()
    today = days.of(at)
    return say.MemberInvite(
        shop=shop,
        inviter=row.name,
        headline="请您来尝个鲜",
        claim=plan.referral.poster_claim,
        newcomer_gets=_promised(db, rule.invitee_reward),
        inviter_gets=_promised(db, rule.inviter_reward),
        invite_code=row.invite_code,
        join=join,
        starts=today,
        ends=today + timedelta(days=rule.window_days - 1),
    )


def _first_open(db: Connection, at: datetime, days: ShopDay) -> say.JoinCode | Refused:
    """Give the code of the first group that still takes people, or why the first one does not."""
    groups = sorted(community.list_groups(db, at, days), key=_takes_newcomers)
    joins = [_join(group, days) for group in groups]
    usable = (join for join in joins if not isinstance(join, Refused))
    return next(usable, joins[0] if joins else Refused("group_qr_missing"))


def _takes_newcomers(group: Group) -> tuple[bool, str]:
    return group.type != "acquisition", group.id


def _promised(db: Connection, document: str) -> say.Offer:
    """Give a promised reward as a poster says it."""
    promise = msgspec.json.decode(document, type=Promise | None)
    if promise is None:
        return say.Offer("", say.OfferKind.EXCHANGE)
    template = coupons.template_named(db, promise.item) if promise.kind == "coupon" else None
    if template is not None:
        return offer_of(template)
    name = db.execute(select(Gift.name).where(Gift.sku == promise.item)).scalar()
    what = name or f"{promise.quantity} 积分"
    return say.Offer(what, say.OfferKind.EXCHANGE, gives=what)


def sale_brief(db: Connection, text: str, at: datetime, days: ShopDay) -> say.SalePrices | Refused:
    """Show tonight's prices, with a group's code where one can be printed now.

    A struck price is the lowest known of the seven days before (P-01), and none after a raise (P-02).
    """
    sale = flashsales.sale_named(db, text)
    if sale is None:
        return Refused("unknown_sale", {"text": text})
    shop = face(db)
    if fenced(shop.category, shop.name):
        return Refused("trade_fenced", {"rule": FENCED, "trade": shop.category})
    items = tuple(
        say.SaleItem(
            name=each.item.name,
            flash_fen=each.item.flash_fen,
            low7_fen=struck_of(each),
            stock=each.item.stock,
            limit=each.item.per_person,
            photo=livery.picture_of(db, Wearer.ARTICLE, each.item.sku),
        )
        for each in board_with_evidence(db, sale).items
    )
    group = _first_open(db, at, days)
    join = None if isinstance(group, Refused) else group
    return say.SalePrices(
        shop=shop,
        title=sale.name,
        starts=days.local(sale.starts_at),
        ends=days.local(sale.ends_at),
        pickup_until=days.local(sale.pickup_until),
        items=items,
        terms=(f"每人限 {sale.skus_per_person} 样" + ("" if join else "，店里登记接龙"),),
        join=join,
    )


def receipt_brief(db: Connection, reward: int, at: datetime, days: ShopDay) -> say.RewardReceipt | Refused:
    """Write down what a member was given, and why, for her to sign."""
    line = rewards.line_of(db, reward, at)
    if line is None:
        return Refused("unknown_reward", {"text": str(reward)})
    who = people.person(db, line.member)
    because = f"满 {line.milestone} 位" if line.milestone else f"{line.because} 首次到店"
    return say.RewardReceipt(
        shop=face(db),
        number=f"R{line.id:05d}",
        member=" ".join(part for part in (who.name, masked(who.phone)) if part),
        what=f"{line.what.name} × {line.what.quantity}",
        why=f"介绍新顾客：{because}",
        day=days.of(at),
        codes=line.codes,
    )


def _templates(db: Connection) -> tuple[Template, ...]:
    rows = db.execute(select(CouponTemplate).order_by(CouponTemplate.id)).all()
    return tuple(coupons.template_of(row) for row in rows)


def _day(at: datetime) -> date:
    return ShopDay().local(at).date()


def _last_day(expires_at: datetime) -> date:
    """Give the last business day of a half-open life, as papers print it."""
    return _day(expires_at - timedelta(days=1))
