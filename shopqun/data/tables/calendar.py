"""What is to be posted and done, day by day."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key


class Task(Base):
    """One line of the SOP calendar; done or skipped, never deleted."""

    __tablename__ = "tasks"
    __table_args__ = (Index("ix_tasks_due", "due_at"),)

    id: Mapped[Key]
    sop_table: Mapped[str]
    day: Mapped[date]
    due_at: Mapped[datetime]
    stage: Mapped[str]
    column: Mapped[str]
    content_type: Mapped[str]
    action: Mapped[str]
    words: Mapped[str]
    assignee: Mapped[str]
    kpi: Mapped[str]
    done_at: Mapped[datetime | None]
    skipped_at: Mapped[datetime | None]
    skip_reason: Mapped[str | None]
    actual: Mapped[str | None]


class SopCell(Base):
    """What a row of the four tables says beyond its task: `row` is a task's id, or a step's (`P1`, `B3`)."""

    __tablename__ = "sop_cells"

    row: Mapped[str] = mapped_column(primary_key=True)
    cell: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class LeadTask(Base):
    """A task planned back from a sale or a lottery: which step it is, and as it was put there."""

    __tablename__ = "lead_tasks"
    __table_args__ = (UniqueConstraint("kind", "about", "step"),)

    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"), primary_key=True)
    kind: Mapped[str]
    about: Mapped[str]
    step: Mapped[str]
    planned_at: Mapped[datetime]
    planned_words: Mapped[str] = mapped_column(Text)
