"""Places where posters hang and papers lie, and what was spent on each."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key


class Placement(Base):
    """A place; batches of papers and members name it by its name."""

    __tablename__ = "placements"

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(unique=True)
    opened_on: Mapped[date]
    retired_on: Mapped[date | None]


class PlaceCode(Base):
    """A public code that hangs at one place alone, so that what it brings counts there."""

    __tablename__ = "place_codes"
    __table_args__ = (Index("ix_place_codes_placement", "placement_id"),)

    coupon_id: Mapped[int] = mapped_column(ForeignKey("coupons.id"), primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"))


class PlacementCost(Base):
    """What was spent on a place (+), or taken back (-); append-only."""

    __tablename__ = "placement_costs"
    __table_args__ = (
        CheckConstraint("cost_fen <> 0", name="cost"),
        Index("ix_placement_costs_placement", "placement_id"),
    )

    id: Mapped[Key]
    placement_id: Mapped[int] = mapped_column(ForeignKey("placements.id"))
    cost_fen: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]
