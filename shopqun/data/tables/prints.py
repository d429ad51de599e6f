"""What was printed, sheet by sheet with its codes, and which sheets were spoiled. All append-only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key


class Print(Base):
    """One time a poster or a batch left the studio: what was asked for, which way, and by whom."""

    __tablename__ = "prints"
    __table_args__ = (
        CheckConstraint("way IN ('pdf', 'png', 'printer')", name="way"),
        Index("ix_prints_about", "kind", "about"),
    )

    id: Mapped[Key]
    kind: Mapped[str]
    about: Mapped[str]
    size: Mapped[str]
    theme: Mapped[str]
    headline: Mapped[str]
    edge: Mapped[str]
    placement: Mapped[str]
    way: Mapped[str]
    file: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class PrintSheet(Base):
    """One sheet of a print: page `page` of what is about `about`, with the weakest proof of its codes."""

    __tablename__ = "print_sheets"
    __table_args__ = (
        UniqueConstraint("print_id", "number"),
        CheckConstraint("number > 0 AND page > 0", name="counts"),
    )

    id: Mapped[Key]
    print_id: Mapped[int] = mapped_column(ForeignKey("prints.id"))
    number: Mapped[int]
    about: Mapped[str]
    page: Mapped[int]
    module_um: Mapped[int | None]
    reads_from_cm: Mapped[int | None]
    decoders: Mapped[str]


class PrintCode(Base):
    """What one QR on a sheet says, in the order of the sheet."""

    __tablename__ = "print_codes"
    __table_args__ = (Index("ix_print_codes_payload", "payload"),)

    sheet_id: Mapped[int] = mapped_column(ForeignKey("print_sheets.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    payload: Mapped[str]


class SpoiledSheet(Base):
    """A sheet that was never handed out, and why."""

    __tablename__ = "spoiled_sheets"

    sheet_id: Mapped[int] = mapped_column(ForeignKey("print_sheets.id"), primary_key=True)
    why: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
