"""Lotteries: the deck as it was planned, its seal, the tickets handed out and what each drew."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Document, Key, Word


class Lottery(Base):
    """A lottery as the plan drafts it. `state` is the newest event's; `check` rebuilds it."""

    __tablename__ = "lotteries"
    __table_args__ = (CheckConstraint("deck > 0", name="deck"),)

    id: Mapped[Word]
    name: Mapped[str]
    state: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    redeem_until: Mapped[date]
    deck: Mapped[int]
    per_member_max: Mapped[int]
    disclosure: Mapped[Document]


class LotteryPrize(Base):
    """One level of prizes in a deck."""

    __tablename__ = "lottery_prizes"
    __table_args__ = (CheckConstraint("quantity >= 0", name="quantity"),)

    id: Mapped[Key]
    lottery_id: Mapped[str] = mapped_column(ForeignKey("lotteries.id"))
    level: Mapped[str]
    name: Mapped[str]
    quantity: Mapped[int]
    retail_fen: Mapped[int]
    cost_fen: Mapped[int]
    probability_bp: Mapped[int]
    gives_sku: Mapped[str | None]


class LotteryLock(Base):
    """The rules of a lottery as they were sealed, the secret seed, and the seal that was published."""

    __tablename__ = "lottery_locks"

    lottery_id: Mapped[str] = mapped_column(ForeignKey("lotteries.id"), primary_key=True)
    rules: Mapped[Document]
    seed: Mapped[str]
    commitment: Mapped[str]
    at: Mapped[datetime]


class LotteryEvent(Base):
    """A lottery entering a state, once, and why; append-only."""

    __tablename__ = "lottery_events"
    __table_args__ = (
        CheckConstraint("state IN ('locked', 'closed', 'archived')", name="state"),
        UniqueConstraint("lottery_id", "state"),
    )

    id: Mapped[Key]
    lottery_id: Mapped[str] = mapped_column(ForeignKey("lotteries.id"))
    state: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class LotteryExclusion(Base):
    """A member who may not take part: she works in the shop."""

    __tablename__ = "lottery_exclusions"

    lottery_id: Mapped[str] = mapped_column(ForeignKey("lotteries.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)


class LotteryTicket(Base):
    """A ticket in a member's hands."""

    __tablename__ = "lottery_tickets"
    __table_args__ = (Index("ix_lottery_tickets_member", "lottery_id", "member_id"),)

    id: Mapped[Key]
    lottery_id: Mapped[str] = mapped_column(ForeignKey("lotteries.id"))
    code: Mapped[str] = mapped_column(unique=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    at: Mapped[datetime]
    business_day: Mapped[date]


class LotteryDraw(Base):
    """What a ticket drew, once: the ticket picked of those left, its row in the deck, the chain's link."""

    __tablename__ = "lottery_draws"
    __table_args__ = (
        UniqueConstraint("lottery_id", "position"),
        CheckConstraint("position > 0 AND pick >= 0 AND row_number >= 0", name="counts"),
    )

    ticket_id: Mapped[int] = mapped_column(ForeignKey("lottery_tickets.id"), primary_key=True)
    lottery_id: Mapped[str] = mapped_column(ForeignKey("lotteries.id"))
    position: Mapped[int]
    number: Mapped[int | None]
    pick: Mapped[int]
    row_number: Mapped[int]
    link: Mapped[str]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("coupon_batches.id"))
    at: Mapped[datetime]
    business_day: Mapped[date]


class LotteryHandover(Base):
    """A prize that was put into the winner's hands, once."""

    __tablename__ = "lottery_handovers"
    __table_args__ = (Index("ix_lottery_handovers_day", "business_day"),)

    ticket_id: Mapped[int] = mapped_column(ForeignKey("lottery_draws.ticket_id"), primary_key=True)
    at: Mapped[datetime]
    business_day: Mapped[date]
