"""What moved, held to why it moved: goods, claims, papers on bills, points, lists and answers."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    String,
    Subquery,
    case,
    cast,
    exists,
    func,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute

from shopqun.data import points
from shopqun.data.coupons import LIVE
from shopqun.data.tables.coupons import CouponTemplate, GiftMove
from shopqun.data.tables.flashsales import Claim, ClaimEvent, SaleItem
from shopqun.data.tables.flashsales import Sale as SaleTable
from shopqun.data.tables.members import Import, ImportChange, Member, PointsEntry
from shopqun.data.tables.referrals import Reward, RewardEvent
from shopqun.data.tables.shop import Gesture
from shopqun.data.tables.till import Purchase, Redemption, TillEntry
from shopqun.flashsales.claims import ClaimState
from shopqun.referrals.gifts import MoveWhy
from shopqun.shop.profile import Problem

_MAY_ENTER: dict[str | None, set[ClaimState]] = {
    None: {ClaimState.HELD, ClaimState.WAITING},
    ClaimState.WAITING: {ClaimState.HELD, ClaimState.RELEASED},
    ClaimState.HELD: {ClaimState.TAKEN, ClaimState.RELEASED},
    ClaimState.TAKEN: {ClaimState.HELD},
    ClaimState.RELEASED: set(),
}
_PAID = exists().where(RewardEvent.reward_id == Reward.id, RewardEvent.what == "paid")


def gifts_below_nothing(db: Connection) -> Iterator[Problem]:
    """Name gifts of which more went out than there were; the till alone gives what is not on the shelf."""
    left = func.sum(GiftMove.pieces).over(partition_by=GiftMove.sku, order_by=GiftMove.id)
    moves = select(GiftMove.sku, GiftMove.pieces, GiftMove.why, left.label("left")).subquery()
    out = (moves.c.pieces < 0) & (moves.c.why != MoveWhy.COUPON) & (moves.c.left < 0)
    for sku in db.execute(select(moves.c.sku).where(out).distinct()).scalars():
        yield Problem("gift_stock", sku)


def gifts_that_did_not_move(db: Connection) -> Iterator[Problem]:
    """Name rewards and exchange papers whose goods did not leave the stock as they were given."""
    gone = _sums(GiftMove.reference, GiftMove.pieces, GiftMove.why == MoveWhy.REWARD)
    given = case((_PAID, Reward.quantity), else_=0)
    rewards = (
        select(Reward.id)
        .outerjoin(gone, gone.c.about == cast(Reward.id, String))
        .where(Reward.kind == "gift", func.coalesce(gone.c.total, 0) + given != 0)
    )
    for reward in db.execute(rewards).scalars():
        yield Problem("reward_goods", str(reward))
    gone = _sums(GiftMove.reference, GiftMove.pieces, GiftMove.why == MoveWhy.COUPON)
    papers = (
        select(Redemption.id)
        .join(CouponTemplate, CouponTemplate.id == Redemption.template_id)
        .outerjoin(gone, gone.c.about == cast(Redemption.id, String))
        .where(Redemption.verdict == "accepted", CouponTemplate.gives_sku.is_not(None))
        .where(func.coalesce(gone.c.total, 0) + CouponTemplate.gives_quantity != 0)
    )
    for redemption in db.execute(papers).scalars():
        yield Problem("paper_goods", str(redemption))


def claims_out_of_order(db: Connection) -> Iterator[Problem]:
    """Name claims that entered no state, or one they could not enter from the one before."""
    rows = select(Claim.id, ClaimEvent.state).outerjoin(ClaimEvent, ClaimEvent.claim_id == Claim.id)
    ordered = db.execute(rows.order_by(Claim.id, ClaimEvent.id))
    for claim, events in groupby(ordered, itemgetter(0)):
        states = [None, *(state for _, state in events)]
        if not all(after in _MAY_ENTER[before] for before, after in pairwise(states)):
            yield Problem("claim_events", str(claim))


def claims_that_need_not_wait(db: Connection) -> Iterator[Problem]:
    """Name claims that waited to the end of the pick-up though they fitted into what was left of it."""
    stood = _states_at_the_end().subquery()
    held = stood.c.state.in_((ClaimState.HELD, ClaimState.TAKEN))
    out = select(stood.c.sale_id, stood.c.sku, func.sum(stood.c.quantity).label("pieces")).where(held)
    gone = out.group_by(stood.c.sale_id, stood.c.sku).subquery()
    rows = (
        select(stood.c.id)
        .join(SaleItem, (SaleItem.sale_id == stood.c.sale_id) & (SaleItem.sku == stood.c.sku))
        .outerjoin(gone, (gone.c.sale_id == stood.c.sale_id) & (gone.c.sku == stood.c.sku))
        .where(stood.c.state == ClaimState.WAITING)
        .where(stood.c.quantity <= SaleItem.stock - func.coalesce(gone.c.pieces, 0))
    )
    for claim in db.execute(rows).scalars():
        yield Problem("claim_waits", str(claim))


def _states_at_the_end() -> Select[int, str, str, int, str]:
    """Give every claim with the state it was in just before the `pickup_until` of its sale."""
    newest = (
        select(func.max(ClaimEvent.id))
        .join(Claim, Claim.id == ClaimEvent.claim_id)
        .join(SaleTable, SaleTable.id == Claim.sale_id)
        .where(ClaimEvent.at < SaleTable.pickup_until)
        .group_by(ClaimEvent.claim_id)
    )
    return (
        select(Claim.id, Claim.sale_id, Claim.sku, Claim.quantity, ClaimEvent.state)
        .join(ClaimEvent, ClaimEvent.claim_id == Claim.id)
        .where(ClaimEvent.id.in_(newest))
    )


def further_papers(db: Connection) -> Iterator[Problem]:
    """Name purchases whose further papers took off another sum than the till wrote down."""
    later = (Redemption.verdict == "accepted") & ~Redemption.opened_purchase
    off = _sums(Redemption.purchase_id, Redemption.takes_off_fen, later)
    written = _sums(TillEntry.purchase_id, TillEntry.amount_fen, TillEntry.kind == "paper")
    rows = (
        select(Purchase.id)
        .outerjoin(off, off.c.about == Purchase.id)
        .outerjoin(written, written.c.about == Purchase.id)
        .where(func.coalesce(off.c.total, 0) + func.coalesce(written.c.total, 0) != 0)
    )
    for purchase in db.execute(rows).scalars():
        yield Problem("further_paper", str(purchase))


def _sums(
    about: InstrumentedAttribute[Any], what: InstrumentedAttribute[int], which: ColumnElement[bool]
) -> Subquery:
    rows = select(about.label("about"), func.sum(what).label("total")).where(which)
    return rows.group_by(about).subquery()


def papers_on_refunds(db: Connection) -> Iterator[Problem]:
    """Name purchases that were wholly given back while a paper stayed used on them."""
    newest = select(func.max(TillEntry.id)).group_by(TillEntry.purchase_id)
    ended = TillEntry.id.in_(newest) & TillEntry.kind.in_(("refund", "undo"))
    closed = select(TillEntry.purchase_id).where(ended)
    nothing = select(TillEntry.purchase_id).where(TillEntry.purchase_id.in_(closed))
    nothing = nothing.group_by(TillEntry.purchase_id).having(func.sum(TillEntry.amount_fen) == 0)
    rows = select(Redemption.purchase_id).where(Redemption.purchase_id.in_(nothing), LIVE).distinct()
    for purchase in db.execute(rows).scalars():
        yield Problem("refund_papers", str(purchase))


def points_of_rewards(db: Connection) -> Iterator[Problem]:
    """Name rewards in points that were not credited as they were paid."""
    came = _sums(PointsEntry.reference, PointsEntry.points, PointsEntry.why == points.REWARD)
    rows = (
        select(Reward.id)
        .outerjoin(came, came.c.about == cast(Reward.id, String))
        .where(Reward.kind == "points")
        .where(func.coalesce(came.c.total, 0) != case((_PAID, Reward.quantity), else_=0))
    )
    for reward in db.execute(rows).scalars():
        yield Problem("reward_points", str(reward))


def points_below_nothing(db: Connection) -> Iterator[Problem]:
    """Name members who used more points than they had; only a reward taken back may leave a debt."""
    taken = func.max(case((PointsEntry.why == points.REWARD_BACK, 1), else_=0))
    rows = select(PointsEntry.member_id).group_by(PointsEntry.member_id)
    for member in db.execute(rows.having(func.sum(PointsEntry.points) < 0, taken == 0)).scalars():
        yield Problem("points_balance", str(member))


def lists_of_another_size(db: Connection) -> Iterator[Problem]:
    """Name imports whose members, or members they changed, are not as many as was said."""
    added = _count(Member.id, Member.import_id == Import.id)
    changed = _count(ImportChange.member_id, ImportChange.import_id == Import.id)
    rows = select(Import.id).where((Import.added != added) | (Import.updated != changed))
    for number in db.execute(rows).scalars():
        yield Problem("import_count", str(number))


def _count(what: InstrumentedAttribute[int], which: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count(what)).where(which).scalar_subquery()


def answers_nobody_can_read(db: Connection) -> Iterator[Problem]:
    """Name gestures whose remembered answer could not be given again."""
    for request, answer in db.execute(select(Gesture.request_id, Gesture.answer)):
        try:
            msgspec.json.decode(answer)
        except msgspec.DecodeError:
            yield Problem("gesture", request)


CHECKS = (
    gifts_below_nothing,
    gifts_that_did_not_move,
    claims_out_of_order,
    claims_that_need_not_wait,
    further_papers,
    papers_on_refunds,
    points_of_rewards,
    points_below_nothing,
    lists_of_another_size,
    answers_nobody_can_read,
)
"""Every check of a movement against its reason."""
