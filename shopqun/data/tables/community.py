"""Groups, how many people are in them, and the codes that lead there."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Document, Key, Word


class ChatGroup(Base):
    """A WeChat group the owner runs by hand."""

    __tablename__ = "chat_groups"
    __table_args__ = (CheckConstraint("capacity > 0", name="capacity"),)

    id: Mapped[Word]
    name: Mapped[str] = mapped_column(unique=True)
    type: Mapped[str]
    lifecycle: Mapped[str]
    platform: Mapped[str]
    capacity: Mapped[int]
    opens_on: Mapped[date | None]
    closes_on: Mapped[date | None]
    columns: Mapped[Document]


class GroupCount(Base):
    """How many people were in a group at an instant, as someone counted; append-only."""

    __tablename__ = "group_counts"
    __table_args__ = (
        CheckConstraint("people >= 0", name="people"),
        Index("ix_group_counts_group", "group_id", "id"),
    )

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    people: Mapped[int]
    at: Mapped[datetime]


class GroupQr(Base):
    """A code that was read from a picture she took: the newest one of its use is in force; append-only."""

    __tablename__ = "group_qrs"
    __table_args__ = (Index("ix_group_qrs_group", "group_id", "id"),)

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    payload: Mapped[str]
    kind: Mapped[str]
    made_on: Mapped[date]
    at: Mapped[datetime]


class GroupLimit(Base):
    """A figure by which groups are judged, as it was set; append-only, the newest of its name is in force."""

    __tablename__ = "group_limits"
    __table_args__ = (CheckConstraint("value > 0", name="value"),)

    id: Mapped[Key]
    name: Mapped[str]
    value: Mapped[int]
    at: Mapped[datetime]
