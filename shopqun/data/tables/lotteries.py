"""Drafted lotteries: the deck as it was planned, nothing drawn yet."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Document, Key, Word


class Lottery(Base):
    """A lottery as the plan drafts it; its disclosure is kept as one document."""

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
