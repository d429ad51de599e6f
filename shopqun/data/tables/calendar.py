"""What is to be posted and done, day by day."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

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
