"""Templates and papers in the books."""

import secrets
from datetime import date

from sqlalchemy import Connection, Row, func, insert, or_, select

from shopqun.basics import Money, Refused
from shopqun.coupons.code import CodeKind, mint
from shopqun.coupons.paper import Batch, TemplateUse
from shopqun.coupons.template import Gives, Template, life, read_hour
from shopqun.data.gestures import Pen
from shopqun.data.tables.coupons import Coupon, CouponBatch, CouponTemplate, CouponVoid
from shopqun.data.tables.placements import PlaceCode
from shopqun.data.tables.till import Redemption, Reversal

LIVE = (Redemption.verdict == "accepted") & Redemption.id.not_in(select(Reversal.redemption_id))

SHOP_WIDE = (Coupon.kind == "P") & Coupon.id.not_in(select(PlaceCode.coupon_id))
"""The public codes of the whole shop: those that hang at one place alone are left out."""


def template_named(db: Connection, text: str) -> Template | None:
    """Find a template by its id or exact name."""
    found = db.execute(
        select(CouponTemplate).where(or_(CouponTemplate.id == text, CouponTemplate.name == text))
    ).first()
    return template_of(found) if found else None


def template_of(row: Row[CouponTemplate]) -> Template:
    """Read a row of the templates' table."""
    gives = Gives(row.gives_name, row.gives_quantity, row.gives_sku) if row.gives_name else None
    return Template(
        id=row.id,
        name=row.name,
        kind=row.kind,
        min_spend=Money(row.min_spend_fen),
        valid_days=row.valid_days,
        total=row.total,
        per_member=row.per_member,
        audience=row.audience,
        stack=row.stack,
        terms=row.terms,
        value=Money(row.value_fen or 0),
        value_pct=row.value_pct or 100,
        max_off=Money(row.max_off_fen) if row.max_off_fen is not None else None,
        gives=gives,
        weekdays=tuple(int(day) for day in row.weekdays),
        from_hour=read_hour(row.from_hour),
        to_hour=read_hour(row.to_hour),
        cost_fen=row.cost_fen,
    )


def papers_out(db: Connection, template_id: str) -> int:
    """Count the papers of a template: every paper ever issued, and every live use of its public code."""
    mine = Coupon.template_id == template_id
    issued = select(func.count()).where(
        mine, Coupon.kind == "C", Coupon.id.not_in(select(CouponVoid.coupon_id))
    )
    used = (
        select(func.count())
        .select_from(Redemption)
        .join(Coupon, Coupon.id == Redemption.coupon_id)
        .where(mine, Coupon.kind == "P", LIVE)
    )
    return int(db.execute(issued).scalar_one()) + int(db.execute(used).scalar_one())


def issue(
    pen: Pen,
    template: Template,
    count: int,
    *,
    holder: int | None = None,
    reward: int | None = None,
    placement: str = "",
) -> Batch | Refused:
    """Issue papers of a template; more than its total allows is `template_exhausted`."""
    out = papers_out(pen.db, template.id)
    if out + count > template.total:
        return Refused("template_exhausted", {"left": template.total - out, "total": template.total})
    values = {"template_id": template.id, "papers": count, "placement": placement}
    batch = pen.db.execute(
        insert(CouponBatch).values(**values, at=pen.at, business_day=pen.day).returning(CouponBatch.id)
    ).scalar_one()
    common = {"batch_id": batch, "holder_id": holder, "reward_id": reward}
    return _put_out(pen, template, CodeKind.COUPON, count, pen.day, common)


def _put_out(
    pen: Pen, template: Template, kind: CodeKind, count: int, first_day: date, values: dict[str, int | None]
) -> Batch:
    """Write papers with unused codes, good from `first_day` on."""
    starts_at, expires_at = life(template, first_day, pen.days)
    common: dict[str, object] = {
        "kind": kind,
        "template_id": template.id,
        "issued_at": pen.at,
        "issued_on": first_day,
        "starts_at": starts_at,
        "expires_at": expires_at,
    }
    codes = tuple(mint_unused(pen.db, kind) for _ in range(count))
    pen.db.execute(insert(Coupon), [common | values | {"code": code} for code in codes])
    return Batch(values.get("batch_id") or 0, template.id, codes, starts_at, expires_at)


def open_public_code(pen: Pen, template: Template, first_day: date) -> Batch:
    """Give a template its public code, good from `first_day` on."""
    return _put_out(pen, template, CodeKind.PUBLIC, 1, first_day, {})


def renew_public_code(pen: Pen, template: Template) -> Batch | Refused:
    """Give a template whose public code has lapsed a new one from today; while the old lives, it stays."""
    mine = (Coupon.template_id == template.id) & SHOP_WIDE
    lives = pen.db.execute(select(func.max(Coupon.expires_at)).where(mine)).scalar()
    if lives is not None and lives > pen.at:
        return Refused("public_code_lives", {"expires_at": lives})
    return open_public_code(pen, template, pen.day)


def mint_unused(db: Connection, kind: CodeKind) -> str:
    """Draw a code that no paper has yet."""
    while True:
        code = mint(kind, secrets.randbelow).text
        if db.execute(select(Coupon.id).where(Coupon.code == code)).first() is None:
            return code


def batch_codes(db: Connection, batch: int) -> Batch | None:
    """Give the papers of a batch in the order in which they were issued."""
    rows = db.execute(select(Coupon).where(Coupon.batch_id == batch).order_by(Coupon.id)).all()
    if not rows:
        return None
    first = rows[0]
    codes = tuple(row.code for row in rows)
    return Batch(batch, first.template_id, codes, first.starts_at, first.expires_at)


def without_void(db: Connection, batch: Batch) -> tuple[str, ...]:
    """Give the codes of a batch that are not void, in their order."""
    void = (
        select(Coupon.code)
        .join(CouponVoid, CouponVoid.coupon_id == Coupon.id)
        .where(Coupon.batch_id == batch.id)
    )
    gone = set(db.execute(void).scalars())
    return tuple(code for code in batch.codes if code not in gone)


def template_uses(db: Connection) -> tuple[TemplateUse, ...]:
    """List the templates with what was issued and used of each."""
    issued = dict(
        db.execute(
            select(Coupon.template_id, func.count()).where(Coupon.kind == "C").group_by(Coupon.template_id)
        ).all()
    )
    redeemed = dict(
        db.execute(
            select(Redemption.template_id, func.count()).where(LIVE).group_by(Redemption.template_id)
        ).all()
    )
    codes = db.execute(select(Coupon).where(SHOP_WIDE).order_by(Coupon.id))
    public = {row.template_id: row for row in codes}
    return tuple(
        TemplateUse(
            id=row.id,
            name=row.name,
            kind=row.kind,
            audience=row.audience,
            total=row.total,
            issued=issued.get(row.id, 0),
            redeemed=redeemed.get(row.id, 0),
            public_code=public[row.id].code if row.id in public else None,
            valid_until=public[row.id].expires_at if row.id in public else None,
        )
        for row in db.execute(select(CouponTemplate).order_by(CouponTemplate.id))
    )
