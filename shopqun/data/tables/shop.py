"""Whose books these are, what was planned, and every gesture that was ever made in them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped

from shopqun.data.tables.base import Base, Document, Key, Word


class Shop(Base):
    """The one shop of this file."""

    __tablename__ = "shop"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    name: Mapped[str]
    category: Mapped[str]
    place: Mapped[str]
    phone: Mapped[str]
    open_hours: Mapped[str]
    day_cut_off: Mapped[str]
    created_at: Mapped[datetime]


class Plan(Base):
    """A launched plan: the whole document as it was agreed, prose included."""

    __tablename__ = "plans"

    id: Mapped[Key]
    preset: Mapped[str]
    opens_on: Mapped[date]
    launched_at: Mapped[datetime]
    document: Mapped[Document]


class Gesture(Base):
    """One writing gesture: who did what and what the answer was; the audit, and the memory of answers."""

    __tablename__ = "gestures"
    __table_args__ = (Index("ix_gestures_at", "at"),)

    request_id: Mapped[Word]
    at: Mapped[datetime]
    actor: Mapped[str]
    command: Mapped[str]
    fingerprint: Mapped[str]
    clock_set: Mapped[bool]
    refused: Mapped[bool]
    answer: Mapped[Document]
