"""Flash sales: what is sold, and who has claimed what."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key, Word


class Sale(Base):
    """A flash sale: claims in [starts_at, ends_at), goods collected until `pickup_until`."""

    __tablename__ = "sales"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at AND ends_at <= pickup_until", name="order"),
        CheckConstraint("skus_per_person > 0", name="skus"),
    )

    id: Mapped[Word]
    name: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    pickup_until: Mapped[datetime]
    skus_per_person: Mapped[int]


class SaleItem(Base):
    """One article of a sale; what is left is its stock minus what claims hold and have taken."""

    __tablename__ = "sale_items"
    __table_args__ = (
        CheckConstraint("stock >= 0 AND per_person > 0", name="counts"),
        CheckConstraint("flash_fen >= 0 AND cost_fen >= 0 AND regular_fen >= 0", name="prices"),
    )

    sale_id: Mapped[str] = mapped_column(ForeignKey("sales.id"), primary_key=True)
    sku: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    cost_fen: Mapped[int]
    regular_fen: Mapped[int]
    low7_fen: Mapped[int | None]
    flash_fen: Mapped[int]
    stock: Mapped[int]
    per_person: Mapped[int]


class Claim(Base):
    """A person's claim on pieces of one article. `state` is the newest event's; `check` rebuilds it."""

    __tablename__ = "claims"
    __table_args__ = (
        ForeignKeyConstraint(["sale_id", "sku"], ["sale_items.sale_id", "sale_items.sku"]),
        CheckConstraint("quantity > 0", name="quantity"),
        CheckConstraint("state IN ('held', 'waiting', 'taken', 'released')", name="state"),
        Index("ix_claims_item", "sale_id", "sku", "state"),
        Index("ix_claims_person", "sale_id", "person"),
        Index("ix_claims_member", "member_id"),
    )

    id: Mapped[Key]
    sale_id: Mapped[str]
    sku: Mapped[str]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    name: Mapped[str]
    person: Mapped[str]
    quantity: Mapped[int]
    pickup_code: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str]
    at: Mapped[datetime]


class ClaimEvent(Base):
    """A claim entering a state; append-only."""

    __tablename__ = "claim_events"
    __table_args__ = (
        Index("ix_claim_events_claim", "claim_id"),
        Index("ix_claim_events_day", "business_day", "state"),
    )

    id: Mapped[Key]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claims.id"))
    state: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class ClaimPart(Base):
    """A claim made by parting another when only some of its pieces were collected; append-only."""

    __tablename__ = "claim_parts"
    __table_args__ = (Index("ix_claim_parts_whole", "whole_id"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("claims.id"), primary_key=True)
    whole_id: Mapped[int] = mapped_column(ForeignKey("claims.id"))


class ShelfPrice(Base):
    """What an article sells for from this moment on, as the owner wrote it down; append-only (令56-16)."""

    __tablename__ = "shelf_prices"
    __table_args__ = (
        CheckConstraint("price_fen > 0", name="price"),
        Index("ix_shelf_prices_sku", "sku", "at"),
    )

    id: Mapped[Key]
    sku: Mapped[str]
    price_fen: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]
