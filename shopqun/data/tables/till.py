"""What happened at the counter: bills, money in and out, papers taken and refused. All append-only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key


class Purchase(Base):
    """A bill at the counter, before any paper."""

    __tablename__ = "purchases"
    __table_args__ = (
        CheckConstraint("bill_fen >= 0", name="bill"),
        Index("ix_purchases_member", "member_id", "at"),
        Index("ix_purchases_day", "business_day"),
    )

    id: Mapped[Key]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    bill_fen: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]
    clerk: Mapped[str]


class TillEntry(Base):
    """Money of a purchase: what was paid (+), a further paper, a refund or an undo (-)."""

    __tablename__ = "till_entries"
    __table_args__ = (
        CheckConstraint("kind IN ('paid', 'paper', 'paper_back', 'refund', 'undo')", name="kind"),
        Index("ix_till_entries_purchase", "purchase_id"),
        Index("ix_till_entries_member", "member_id", "business_day"),
        Index("ix_till_entries_day", "business_day"),
    )

    id: Mapped[Key]
    purchase_id: Mapped[int] = mapped_column(ForeignKey("purchases.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    kind: Mapped[str]
    amount_fen: Mapped[int]
    why: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class Redemption(Base):
    """One scan and its verdict, refusals too; an accepted one holds a slot of its paper, each held once."""

    __tablename__ = "redemptions"
    __table_args__ = (
        CheckConstraint("verdict IN ('accepted', 'refused')", name="verdict"),
        CheckConstraint("(verdict = 'accepted') = (slot IS NOT NULL)", name="slot"),
        CheckConstraint("(verdict = 'refused') = (reason IS NOT NULL)", name="reason"),
        UniqueConstraint("coupon_id", "slot"),
        Index("ix_redemptions_member", "member_id", "template_id"),
        Index("ix_redemptions_template", "template_id", "verdict"),
        Index("ix_redemptions_purchase", "purchase_id"),
        Index("ix_redemptions_day", "business_day"),
    )

    id: Mapped[Key]
    code: Mapped[str]
    verdict: Mapped[str]
    reason: Mapped[str | None]
    coupon_id: Mapped[int | None] = mapped_column(ForeignKey("coupons.id"))
    slot: Mapped[int | None]
    template_id: Mapped[str | None] = mapped_column(ForeignKey("coupon_templates.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    purchase_id: Mapped[int | None] = mapped_column(ForeignKey("purchases.id"))
    opened_purchase: Mapped[bool]
    takes_off_fen: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]
    clerk: Mapped[str]


class Reversal(Base):
    """A redemption taken back, once, and why; the paper may be used again until its old expiry."""

    __tablename__ = "reversals"
    __table_args__ = (Index("ix_reversals_day", "business_day"),)

    redemption_id: Mapped[int] = mapped_column(ForeignKey("redemptions.id"), primary_key=True)
    why: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]
