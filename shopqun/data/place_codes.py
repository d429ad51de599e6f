"""Public codes that hang at one place alone."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from shopqun.coupons.template import Template
from shopqun.data.coupons import SHOP_WIDE, open_public_code
from shopqun.data.gestures import Pen
from shopqun.data.tables.coupons import Coupon
from shopqun.data.tables.placements import PlaceCode


def code_at(db: Connection, template: str, place: int, at: datetime) -> str | None:
    """Give the code of a template that hangs at a place and still lives; None where there is none."""
    hanging = (
        select(Coupon.code)
        .join(PlaceCode, PlaceCode.coupon_id == Coupon.id)
        .where(PlaceCode.placement_id == place, Coupon.template_id == template, Coupon.expires_at > at)
    )
    return db.execute(hanging.order_by(Coupon.id.desc()).limit(1)).scalar()


def open_code_at(pen: Pen, template: Template, place: int) -> str:
    """Give a template a code of its own at a place; it lives as long as the one for the whole shop."""
    hanging = code_at(pen.db, template.id, place, pen.at)
    if hanging is not None:
        return hanging
    whole = select(Coupon.issued_on).where(
        SHOP_WIDE, Coupon.template_id == template.id, Coupon.expires_at > pen.at
    )
    begins = pen.db.execute(whole.order_by(Coupon.id.desc()).limit(1)).scalar() or pen.day
    (code,) = open_public_code(pen, template, begins).codes
    paper = pen.db.execute(select(Coupon.id).where(Coupon.code == code)).scalar_one()
    pen.db.execute(insert(PlaceCode).values(coupon_id=paper, placement_id=place))
    return code
