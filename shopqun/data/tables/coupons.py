"""Coupon templates, the papers issued from them, and the gifts they and the rewards give."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key, Word


class Gift(Base):
    """A thing the shop gives away; what is left of it is the sum of its movements."""

    __tablename__ = "gifts"
    __table_args__ = (CheckConstraint("cost_fen >= 0 AND retail_fen >= 0", name="prices"),)

    sku: Mapped[Word]
    name: Mapped[str]
    cost_fen: Mapped[int]
    retail_fen: Mapped[int]
    purpose: Mapped[str]


class GiftMove(Base):
    """Gifts that came in (+) or went out (-), and why; append-only."""

    __tablename__ = "gift_moves"
    __table_args__ = (CheckConstraint("pieces <> 0", name="pieces"), Index("ix_gift_moves_sku", "sku"))

    id: Mapped[Key]
    sku: Mapped[str] = mapped_column(ForeignKey("gifts.sku"))
    pieces: Mapped[int]
    why: Mapped[str]
    reference: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class CouponTemplate(Base):
    """What a kind of paper is worth and when it may be used."""

    __tablename__ = "coupon_templates"
    __table_args__ = (
        CheckConstraint("kind IN ('cash', 'percent', 'exchange')", name="kind"),
        CheckConstraint("total > 0 AND per_member > 0 AND valid_days > 0", name="counts"),
        CheckConstraint("value_pct IS NULL OR value_pct BETWEEN 1 AND 99", name="percent"),
        CheckConstraint("min_spend_fen >= 0", name="threshold"),
    )

    id: Mapped[Word]
    name: Mapped[str]
    kind: Mapped[str]
    value_fen: Mapped[int | None]
    value_pct: Mapped[int | None]
    max_off_fen: Mapped[int | None]
    min_spend_fen: Mapped[int]
    valid_days: Mapped[int]
    total: Mapped[int]
    per_member: Mapped[int]
    audience: Mapped[str]
    stack: Mapped[bool]
    weekdays: Mapped[str]
    from_hour: Mapped[str | None]
    to_hour: Mapped[str | None]
    gives_sku: Mapped[str | None]
    gives_name: Mapped[str | None]
    gives_quantity: Mapped[int]
    cost_fen: Mapped[int]
    terms: Mapped[str]


class CouponBatch(Base):
    """Papers issued in one gesture."""

    __tablename__ = "coupon_batches"
    __table_args__ = (CheckConstraint("papers > 0", name="papers"),)

    id: Mapped[Key]
    template_id: Mapped[str] = mapped_column(ForeignKey("coupon_templates.id"))
    papers: Mapped[int]
    placement: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class Coupon(Base):
    """One paper with its own code; kind C is used once, kind P hangs on a poster and is used by many."""

    __tablename__ = "coupons"
    __table_args__ = (
        CheckConstraint("kind IN ('C', 'P')", name="kind"),
        Index("ix_coupons_template", "template_id", "kind"),
        Index("ix_coupons_batch", "batch_id"),
        Index("ix_coupons_holder", "holder_id"),
        Index("ix_coupons_reward", "reward_id"),
    )

    id: Mapped[Key]
    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    template_id: Mapped[str] = mapped_column(ForeignKey("coupon_templates.id"))
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("coupon_batches.id"))
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    reward_id: Mapped[int | None] = mapped_column(ForeignKey("rewards.id"))
    issued_at: Mapped[datetime]
    issued_on: Mapped[date]
    starts_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class CouponVoid(Base):
    """A paper that was never handed out and is worth nothing any more (P-06); append-only."""

    __tablename__ = "coupon_voids"

    coupon_id: Mapped[int] = mapped_column(ForeignKey("coupons.id"), primary_key=True)
    why: Mapped[str]
    at: Mapped[datetime]
