"""One paper: what the till must know of it, and its story."""

from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, func, select

from shopqun.coupons.paper import Happening, Paper, state_of
from shopqun.data.coupons import LIVE, papers_out, template_of
from shopqun.data.tables.coupons import Coupon, CouponTemplate, CouponVoid
from shopqun.data.tables.flashsales import Claim
from shopqun.data.tables.members import Member
from shopqun.data.tables.till import Redemption, Reversal
from shopqun.till.facts import PaperFacts

_PAPER = select(Coupon).where(Coupon.code == bindparam("code"))
_TEMPLATE = select(CouponTemplate).where(CouponTemplate.id == bindparam("template"))
_USES = select(func.count(), func.max(Redemption.at)).where(Redemption.coupon_id == bindparam("paper"), LIVE)
_VOIDED = select(CouponVoid.at).where(CouponVoid.coupon_id == bindparam("paper"))
"""Asked at every scan, so they are written once: building a statement costs more than running it."""


def facts_of(db: Connection, code: str) -> PaperFacts | None:
    """Gather what may decide whether a paper can be used; None when no paper has this code."""
    row = db.execute(_PAPER, {"code": code}).one_or_none()
    return _facts(db, row) if row else None


def _facts(db: Connection, row: Row[Coupon]) -> PaperFacts:
    template = template_of(db.execute(_TEMPLATE, {"template": row.template_id}).one())
    uses, used_at = db.execute(_USES, {"paper": row.id}).one()
    return PaperFacts(
        id=row.id,
        kind=row.kind,
        template=template,
        holder=row.holder_id,
        from_reward=row.reward_id is not None,
        starts_at=row.starts_at,
        expires_at=row.expires_at,
        voided_at=db.execute(_VOIDED, {"paper": row.id}).scalar(),
        used_at=used_at,
        uses=uses,
        papers_out=papers_out(db, template.id) if row.kind == "P" else 0,
    )


def unused_of(db: Connection, member: int, since: datetime) -> list[tuple[str, PaperFacts]]:
    """Give code and facts of what a member holds unused, what lapsed before `since` left out."""
    used = select(Redemption.coupon_id).where(Redemption.coupon_id.is_not(None), LIVE)
    held = select(Coupon).where(
        Coupon.holder_id == member,
        Coupon.expires_at > since,
        Coupon.id.not_in(used),
        Coupon.id.not_in(select(CouponVoid.coupon_id)),
    )
    return [(row.code, _facts(db, row)) for row in db.execute(held.order_by(Coupon.expires_at, Coupon.id))]


def is_someones_code(db: Connection, code: str) -> bool:
    """Say whether a code that is no paper's is a member card or a pick-up code."""
    card = db.execute(select(Member.id).where(Member.card_code == code)).first()
    pickup = db.execute(select(Claim.id).where(Claim.pickup_code == code)).first()
    return card is not None or pickup is not None


def next_slot(db: Connection, paper: PaperFacts) -> int:
    """Give the slot the next accepted redemption of a paper takes; the schema lets each be held once.

    A paper used once has one slot more than was taken back from it, so two live redemptions of it would
    collide; a public code has a slot for each use.
    """
    mine = select(func.count()).select_from(Redemption).where(Redemption.coupon_id == paper.id)
    if paper.kind == "C":
        mine = mine.join(Reversal, Reversal.redemption_id == Redemption.id)
    else:
        mine = mine.where(Redemption.verdict == "accepted")
    return int(db.execute(mine).scalar_one())


def story_of(db: Connection, code: str, now: datetime) -> Paper | None:
    """Tell everything that happened to a paper, oldest first; None when no paper has this code."""
    row = db.execute(_PAPER, {"code": code}).one_or_none()
    if row is None:
        return None
    facts = _facts(db, row)
    holder = db.execute(select(Member.name).where(Member.id == row.holder_id)).scalar()
    return Paper(
        code=row.code,
        template_id=facts.template.id,
        template_name=facts.template.name,
        state=state_of(
            voided=facts.voided_at is not None,
            redeemed=row.kind == "C" and facts.uses > 0,
            expires_at=row.expires_at,
            now=now,
        ),
        holder=row.holder_id,
        holder_name=holder,
        starts_at=row.starts_at,
        expires_at=row.expires_at,
        history=(Happening(row.issued_at, "issued", holder or ""), *_happenings(db, facts)),
    )


def _happenings(db: Connection, facts: PaperFacts) -> list[Happening]:
    scans = (
        select(Redemption, Reversal.at.label("back_at"), Reversal.why)
        .outerjoin(Reversal, Reversal.redemption_id == Redemption.id)
        .where(Redemption.coupon_id == facts.id)
        .order_by(Redemption.id)
    )
    found: list[Happening] = []
    for scan in db.execute(scans):
        found.append(
            Happening(scan.at, "redeemed" if scan.slot is not None else "refused", scan.reason or "")
        )
        if scan.back_at is not None:
            found.append(Happening(scan.back_at, "returned", scan.why))
    if facts.voided_at is not None:
        found.append(Happening(facts.voided_at, "void"))
    return sorted(found, key=_when)


def _when(happening: Happening) -> datetime:
    return happening.at
