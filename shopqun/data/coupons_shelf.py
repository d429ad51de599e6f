"""Every kind of paper with what became of it, for the owner to look at."""

from collections import defaultdict

from sqlalchemy import Connection, func, select

from shopqun.coupons.shelf import IssuedBatch, Shelved
from shopqun.data.coupons import LIVE, papers_out, template_of, template_uses
from shopqun.data.tables.coupons import Coupon, CouponBatch, CouponTemplate
from shopqun.data.tables.till import Redemption

_BATCHES = 20


def shelf(db: Connection) -> tuple[Shelved, ...]:
    """Give every template in the order of their ids, each with its newest batches first."""
    uses = {use.id: use for use in template_uses(db)}
    batches = _batches(db)
    return tuple(
        Shelved(
            terms=template_of(row),
            out=papers_out(db, row.id),
            used=uses[row.id].redeemed,
            public_code=uses[row.id].public_code,
            valid_until=uses[row.id].valid_until,
            batches=tuple(batches[row.id][:_BATCHES]),
        )
        for row in db.execute(select(CouponTemplate).order_by(CouponTemplate.id))
    )


def _batches(db: Connection) -> dict[str, list[IssuedBatch]]:
    used = dict(
        db.execute(
            select(Coupon.batch_id, func.count())
            .join(Redemption, Redemption.coupon_id == Coupon.id)
            .where(LIVE, Coupon.batch_id.is_not(None))
            .group_by(Coupon.batch_id)
        ).all()
    )
    found: dict[str, list[IssuedBatch]] = defaultdict(list)
    for row in db.execute(select(CouponBatch).order_by(CouponBatch.id.desc())):
        found[row.template_id].append(
            IssuedBatch(row.id, row.papers, row.placement, row.business_day, used.get(row.id, 0))
        )
    return found
