"""Who serves, the owner's PIN and every use of it, and rules of the house; all append-only."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped

from shopqun.data.tables.base import Base, Key


class StaffEntry(Base):
    """A person is from now on what this row says; the newest row of a name holds."""

    __tablename__ = "staff_entries"
    __table_args__ = (
        CheckConstraint("role IN ('owner', 'clerk')", name="role"),
        Index("ix_staff_entries_name", "name"),
    )

    id: Mapped[Key]
    name: Mapped[str]
    role: Mapped[str]
    active: Mapped[bool]
    at: Mapped[datetime]


class OwnerPin(Base):
    """A PIN as salt and scrypt digest in hex, both empty where it was taken away; the newest row holds."""

    __tablename__ = "owner_pins"

    id: Mapped[Key]
    salt: Mapped[str]
    digest: Mapped[str]
    at: Mapped[datetime]


class OwnerEvent(Base):
    """A wrong try, an opening for an act (empty: for all) until an instant, a shutting, a forgotten PIN."""

    __tablename__ = "owner_events"
    __table_args__ = (
        CheckConstraint("what IN ('wrong', 'opened', 'shut', 'forgot')", name="what"),
        Index("ix_owner_events_what", "what"),
    )

    id: Mapped[Key]
    what: Mapped[str]
    act: Mapped[str]
    until: Mapped[datetime | None]
    at: Mapped[datetime]


class HouseRule(Base):
    """A rule the owner set, in fen; the newest row of a key holds."""

    __tablename__ = "house_rules"
    __table_args__ = (CheckConstraint("value_fen >= 0", name="value"), Index("ix_house_rules_key", "key"))

    id: Mapped[Key]
    key: Mapped[str]
    value_fen: Mapped[int]
    at: Mapped[datetime]
