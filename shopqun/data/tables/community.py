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


class GroupFileRow(Base):
    """What the owner says of a group; append-only, the newest of its group is in force."""

    __tablename__ = "group_files"
    __table_args__ = (Index("ix_group_files_group", "group_id", "id"),)

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    file: Mapped[Document]
    at: Mapped[datetime]


class GroupCheck(Base):
    """One look at a group: people in it, left since the last look, and who spoke this week; append-only."""

    __tablename__ = "group_checks"
    __table_args__ = (
        CheckConstraint("people >= 0 AND left_since >= 0 AND spoke >= 0", name="counts"),
        Index("ix_group_checks_group", "group_id", "id"),
    )

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    people: Mapped[int]
    left_since: Mapped[int]
    spoke: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]


class GroupProbe(Base):
    """A temperature test: one easy question that was put to a group; append-only."""

    __tablename__ = "group_probes"
    __table_args__ = (CheckConstraint("people > 0", name="people"),)

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    question: Mapped[str]
    people: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]


class ProbeCount(Base):
    """How many had answered a question when somebody counted: after two hours, then after a day."""

    __tablename__ = "group_probe_counts"
    __table_args__ = (CheckConstraint("answered >= 0", name="answered"),)

    id: Mapped[Key]
    probe_id: Mapped[int] = mapped_column(ForeignKey("group_probes.id"))
    answered: Mapped[int]
    at: Mapped[datetime]


class GroupStep(Base):
    """A step of a rescue or of an ending that was taken, and what was decided; append-only."""

    __tablename__ = "group_steps"
    __table_args__ = (Index("ix_group_steps_group", "group_id", "id"),)

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    step: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]
