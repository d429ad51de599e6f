"""The rules of the groups, version by version, the case book, and what was decided about people."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Document, Key


class RuleVersion(Base):
    """The rules as they hold from here on; append-only, the newest is in force."""

    __tablename__ = "rule_versions"

    id: Mapped[Key]
    rules: Mapped[Document]
    why: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("group_cases.id"))
    at: Mapped[datetime]
    business_day: Mapped[date]


class GroupCase(Base):
    """Something that happened in a group, and whether somebody was warned for it; append-only."""

    __tablename__ = "group_cases"
    __table_args__ = (Index("ix_group_cases_group", "group_id", "who"),)

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    who: Mapped[str]
    deed: Mapped[str]
    told_by: Mapped[str]
    warned: Mapped[bool]
    at: Mapped[datetime]
    business_day: Mapped[date]


class CaseEvent(Base):
    """What became of a case: appealed, withdrawn or upheld; append-only, the newest is in force."""

    __tablename__ = "case_events"
    __table_args__ = (
        CheckConstraint("state IN ('appealed', 'withdrawn', 'upheld')", name="state"),
        Index("ix_case_events_case", "case_id", "id"),
    )

    id: Mapped[Key]
    case_id: Mapped[int] = mapped_column(ForeignKey("group_cases.id"))
    state: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime]


class GroupDecision(Base):
    """What a person decided about somebody who was warned three times; append-only."""

    __tablename__ = "group_decisions"
    __table_args__ = (Index("ix_group_decisions_group", "group_id", "who"),)

    id: Mapped[Key]
    group_id: Mapped[str] = mapped_column(ForeignKey("chat_groups.id"))
    who: Mapped[str]
    removed: Mapped[bool]
    why: Mapped[str]
    after_case: Mapped[int] = mapped_column(ForeignKey("group_cases.id"))
    at: Mapped[datetime]
    business_day: Mapped[date]
