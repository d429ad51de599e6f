"""The reward book: what is owed, handing it over, and taking it back."""

from datetime import datetime

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, select, true
from sqlalchemy.orm import aliased

from shopqun.basics import Money, Refused
from shopqun.data import coupons, gifts, points
from shopqun.data.gestures import Pen
from shopqun.data.tables.coupons import Coupon, CouponTemplate, Gift
from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral, Reward, RewardEvent, RewardSettlement
from shopqun.referrals.gifts import MoveWhy
from shopqun.referrals.rewards import Owed, RewardState, Settlement, Side, What, state_now


class Promise(msgspec.Struct, frozen=True):
    """A reward as the rule promises it."""

    kind: str
    item: str
    quantity: int


def owe(
    pen: Pen, referral: int, member: int, side: Side, promise: Promise, due_at: datetime, milestone: int = 0
) -> None:
    """Write a reward into the book; it may be paid from `due_at` on."""
    same = (Reward.referral_id == referral, Reward.side == side, Reward.milestone == milestone)
    before = pen.db.execute(select(func.count()).where(*same)).scalar_one()
    pen.db.execute(
        insert(Reward).values(
            referral_id=referral,
            member_id=member,
            side=side,
            milestone=milestone,
            attempt=before,
            kind=promise.kind,
            item=promise.item,
            quantity=promise.quantity,
            cost_fen=cost_of(pen.db, promise).fen,
            made_at=pen.at,
            due_at=due_at,
        )
    )


def cost_of(db: Connection, promise: Promise) -> Money:
    """Give what a promised reward costs the shop: goods at cost, papers by their template."""
    return _unit_cost(db, promise) * promise.quantity


def _unit_cost(db: Connection, promise: Promise) -> Money:
    if promise.kind == "gift":
        return Money(db.execute(select(Gift.cost_fen).where(Gift.sku == promise.item)).scalar_one())
    template = coupons.template_named(db, promise.item) if promise.kind == "coupon" else None
    return template.owed_cost() if template else Money()


def owed(
    db: Connection, now: datetime, state: str | None = None, member: int | None = None
) -> tuple[Owed, ...]:
    """List the reward book, what is due first; of one state or member where asked."""
    which = Reward.member_id == member if member is not None else true()
    return tuple(line for line in _lines(db, which, now) if state is None or line.state == state)


def line_of(db: Connection, reward: int, now: datetime) -> Owed | None:
    """Give one line of the reward book."""
    return next(iter(_lines(db, Reward.id == reward, now)), None)


def of_referral(db: Connection, referral: int, now: datetime) -> list[Owed]:
    """Give every line of the book that hangs on one referral."""
    return _lines(db, Reward.referral_id == referral, now)


def hand_over(pen: Pen, line: Owed, proof: str) -> tuple[str, ...] | Refused:
    """Hand a due reward over: issue its papers, take its gifts from the stock, or credit its points."""
    codes: tuple[str, ...] = ()
    match line.what.kind:
        case "coupon":
            template = coupons.template_named(pen.db, line.what.item)
            if template is None:
                return Refused("unknown_template", {"text": line.what.item})
            batch = coupons.issue(
                pen, template, line.what.quantity, holder=line.member, reward=line.id, placement="reward"
            )
            if isinstance(batch, Refused):
                return batch
            codes = batch.codes
        case "gift":
            if gifts.stock_of(pen.db, line.what.item) < line.what.quantity:
                return Refused("gift_stock_empty", {"gift": line.what.name, "sku": line.what.item})
            gifts.move(pen, line.what.item, -line.what.quantity, "reward", str(line.id))
        case _:
            points.enter(pen, line.member, line.what.quantity, points.REWARD, str(line.id))
    remember(pen, line.id, RewardState.PAID, proof)
    return codes


def remember(pen: Pen, reward: int, what: RewardState, proof: str = "") -> None:
    """Write down what became of a reward; each thing happens to it once."""
    pen.db.execute(
        insert(RewardEvent).values(reward_id=reward, what=what, proof=proof, at=pen.at, business_day=pen.day)
    )


def take_back(pen: Pen, line: Owed) -> RewardState | None:
    """Cancel a reward that was not paid yet, or make a debt of one that was; None where nothing is left.

    Points that were paid go out again by their own row; what she spent of them is owed by her account.
    """
    match line.state:
        case RewardState.PAID:
            remember(pen, line.id, RewardState.CLAWED_BACK)
            points.take_back(pen, points.REWARD, str(line.id), points.REWARD_BACK)
            return RewardState.CLAWED_BACK
        case RewardState.HELD | RewardState.DUE:
            remember(pen, line.id, RewardState.CANCELLED)
            return RewardState.CANCELLED
        case _:
            return None


def settle(pen: Pen, line: Owed, how: Settlement, why: str) -> None:
    """End a debt by a row of its own; gifts that came back go into the stock again."""
    pen.db.execute(
        insert(RewardSettlement).values(reward_id=line.id, how=how, why=why, at=pen.at, business_day=pen.day)
    )
    if how is Settlement.RETURNED and line.what.kind == "gift":
        gifts.move(pen, line.what.item, line.what.quantity, MoveWhy.RETURNED, str(line.id))


def _book() -> Select[*tuple[object, ...]]:
    friend = aliased(Member)
    return (
        select(
            Reward,
            Member.name.label("member_name"),
            friend.name.label("friend_name"),
            func.coalesce(CouponTemplate.name, Gift.name, Reward.item).label("item_name"),
            RewardSettlement.how.label("settled"),
        )
        .join(Member, Member.id == Reward.member_id)
        .join(Referral, Referral.id == Reward.referral_id)
        .join(friend, friend.id == Referral.invitee_id)
        .outerjoin(CouponTemplate, (Reward.kind == "coupon") & (CouponTemplate.id == Reward.item))
        .outerjoin(Gift, (Reward.kind == "gift") & (Gift.sku == Reward.item))
        .outerjoin(RewardSettlement, RewardSettlement.reward_id == Reward.id)
        .order_by(Reward.due_at, Reward.id)
    )


def _lines(db: Connection, which: ColumnElement[bool], now: datetime) -> list[Owed]:
    """Give the lines of the book for which a condition on `rewards` holds, what is due first."""
    events, codes = _events(db, which), _codes(db, which)
    return [
        _line(row, events.get(row.id, frozenset()), codes.get(row.id, ()), now)
        for row in db.execute(_book().where(which))
    ]


def _line(
    row: "Row[*tuple[object, ...]]", events: frozenset[str], codes: tuple[str, ...], now: datetime
) -> Owed:
    return Owed(
        id=row.id,
        referral=row.referral_id,
        member=row.member_id,
        member_name=row.member_name,
        because=row.friend_name,
        side=Side(row.side),
        milestone=row.milestone,
        state=state_now(events, row.due_at, now),
        what=What(row.kind, row.item, row.item_name, row.quantity),
        cost_fen=row.cost_fen,
        made_at=row.made_at,
        due_at=row.due_at,
        codes=codes,
        settled=row.settled,
    )


def _events(db: Connection, which: ColumnElement[bool]) -> dict[int, frozenset[str]]:
    rows = select(RewardEvent.reward_id, RewardEvent.what).join(Reward, Reward.id == RewardEvent.reward_id)
    found: dict[int, set[str]] = {}
    for row in db.execute(rows.where(which)):
        found.setdefault(row.reward_id, set()).add(row.what)
    return {key: frozenset(what) for key, what in found.items()}


def _codes(db: Connection, which: ColumnElement[bool]) -> dict[int, tuple[str, ...]]:
    rows = select(Coupon.reward_id, Coupon.code).join(Reward, Reward.id == Coupon.reward_id)
    found: dict[int, tuple[str, ...]] = {}
    for row in db.execute(rows.where(which).order_by(Coupon.id)):
        found[row.reward_id] = (*found.get(row.reward_id, ()), row.code)
    return found
