"""What the owner keeps as proof for words that need it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key


class Evidence(Base):
    """A proof for a rule and a word, or its being withdrawn; append-only, the newest row for both counts."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint("trim(word) <> '' AND trim(what) <> ''", name="said"),
        Index("ix_evidence_rule_word", "rule", "word"),
    )

    id: Mapped[Key]
    rule: Mapped[str]
    word: Mapped[str]
    what: Mapped[str]
    by: Mapped[str]
    holds_until: Mapped[date | None]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime]
    business_day: Mapped[date]
