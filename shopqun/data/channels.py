"""What each place brought, from the papers put out there and the customers who came of it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, func, select

from shopqun.data.coupons import LIVE
from shopqun.data.gestures import days_of
from shopqun.data.reports import joined_in, within
from shopqun.data.tables.coupons import Coupon, CouponBatch
from shopqun.data.tables.members import Member
from shopqun.data.tables.placements import PlaceCode, Placement, PlacementCost
from shopqun.data.tables.till import Redemption, TillEntry
from shopqun.placements.channel import WATCHED_DAYS, ChannelLine, Newcomer, PaperCounts, Span, compare
from shopqun.reports.figures import Month

_NO_PLACE = ("", "reward", "lottery")
_PUT_OUT = CouponBatch.placement.not_in(_NO_PLACE)
_PLACE = func.coalesce(Placement.name, CouponBatch.placement)
"""Where a paper was put out: a public code of a place hangs there, all others lie with their batch."""


def channel_lines(db: Connection, span: Month | Span) -> tuple[ChannelLine, ...]:
    """Compare all places and other ways customers come over a stretch of business days, the best first.

    A customer counts in the stretch she joined in; of her, what she paid in her first 30 days counts whenever
    that was. A paper that is used counts on the day it is used.
    """
    hanging = db.execute(
        select(Placement.name).where(Placement.retired_on.is_(None)).order_by(Placement.id)
    ).scalars()
    return compare(list(hanging), _papers(db, span), _newcomers(db, span), _costs(db, span))


def _papers(db: Connection, span: Month | Span) -> dict[str, PaperCounts]:
    issued = dict(
        db.execute(
            select(CouponBatch.placement, func.sum(CouponBatch.papers))
            .where(_PUT_OUT, within(CouponBatch.business_day, span))
            .group_by(CouponBatch.placement)
        ).all()
    )
    used: dict[str, int] = dict(
        db.execute(
            _uses(_PLACE, func.count()).where(within(Redemption.business_day, span)).group_by(_PLACE)
        ).all()
    )
    return {name: PaperCounts(issued.get(name, 0), used.get(name, 0)) for name in (*issued, *used)}


def _uses(*columns: Any) -> Select[Any]:
    """Begin a statement about papers of a place that were used."""
    return (
        select(*columns)
        .select_from(Redemption)
        .join(Coupon, Coupon.id == Redemption.coupon_id)
        .outerjoin(CouponBatch, CouponBatch.id == Coupon.batch_id)
        .outerjoin(PlaceCode, PlaceCode.coupon_id == Coupon.id)
        .outerjoin(Placement, Placement.id == PlaceCode.placement_id)
        .where(LIVE, Placement.id.is_not(None) | _PUT_OUT)
    )


def _newcomers(db: Connection, span: Month | Span) -> Iterator[Newcomer]:
    here = joined_in(days_of(db), span) & ~Member.gone
    joined = db.execute(select(Member.id, Member.channel, Member.joined_on).where(here)).all()
    ids = select(Member.id).where(here)
    first_paper = _first_papers(db, ids)
    spent: dict[int, int] = {}
    kept: dict[tuple[int, int], int] = {}
    until = {row.id: row.joined_on + timedelta(days=WATCHED_DAYS) for row in joined}
    for member, purchase, day, fen in _money(db, ids):
        kept[member, purchase] = kept.get((member, purchase), 0) + fen
        if day < until[member]:
            spent[member] = spent.get(member, 0) + fen
    bought = {member for (member, _), fen in kept.items() if fen > 0}
    for row in joined:
        yield Newcomer(row.channel, first_paper.get(row.id, ""), row.id in bought, spent.get(row.id, 0))


def _first_papers(db: Connection, members: Select[Any]) -> dict[int, str]:
    """Give where the first paper each of these members used was put out."""
    papers = _uses(Redemption.member_id, _PLACE).where(Redemption.member_id.in_(members))
    first: dict[int, str] = {}
    for member, place in db.execute(papers.order_by(Redemption.id)):
        first.setdefault(member, place)
    return first


def _money(db: Connection, members: Select[Any]) -> Iterator[tuple[int, int, date, int]]:
    """Give what moved of these members' money: who, in which purchase, on which day, how many fen."""
    rows = db.execute(
        select(TillEntry.member_id, TillEntry.purchase_id, TillEntry.business_day, TillEntry.amount_fen)
        .where(TillEntry.member_id.in_(members))
        .order_by(TillEntry.id)
    )
    for member, purchase, day, fen in rows:
        if member is not None:
            yield member, purchase, day, fen


def _costs(db: Connection, span: Month | Span) -> dict[str, int]:
    return dict(
        db.execute(
            select(Placement.name, func.sum(PlacementCost.cost_fen))
            .join(PlacementCost, PlacementCost.placement_id == Placement.id)
            .where(within(PlacementCost.business_day, span))
            .group_by(Placement.name)
        ).all()
    )
