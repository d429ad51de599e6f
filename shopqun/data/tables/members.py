"""Customers, what they agreed to, how they are found, and where whole lists of them came from."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Document, Key, Word


class Member(Base):
    """A customer of this shop: the fewest fields that do the work (个保法 6)."""

    __tablename__ = "members"
    __table_args__ = (
        Index("ix_members_joined_on", "joined_on"),
        Index("ix_members_import", "import_id"),
    )

    id: Mapped[Key]
    number: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    wechat: Mapped[str]
    phone: Mapped[str | None] = mapped_column(unique=True)
    birthday_md: Mapped[str | None]
    note: Mapped[str]
    card_code: Mapped[str] = mapped_column(unique=True)
    invite_code: Mapped[str] = mapped_column(unique=True)
    tier_level: Mapped[int]
    marketing: Mapped[bool]
    channel: Mapped[str]
    joined_at: Mapped[datetime]
    joined_on: Mapped[date]
    clerk: Mapped[str]
    import_id: Mapped[int | None] = mapped_column(ForeignKey("imports.id"))
    gone: Mapped[bool]


class MemberTerm(Base):
    """A word a member is found by: every tail of a name, initials of each reading, last four, number."""

    __tablename__ = "member_terms"
    __table_args__ = (
        Index("ix_member_terms_member", "member_id"),
        {"sqlite_with_rowid": False},
    )

    term: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)


class Consent(Base):
    """What a member was told and agreed to, or took back (个保法 13, 14, 17); append-only."""

    __tablename__ = "consents"
    __table_args__ = (
        CheckConstraint("scope IN ('record', 'marketing')", name="scope"),
        Index("ix_consents_member", "member_id"),
    )

    id: Mapped[Key]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    scope: Mapped[str]
    given: Mapped[bool]
    version: Mapped[str]
    channel: Mapped[str]
    at: Mapped[datetime]


class Import(Base):
    """A list that was brought in whole and can be taken back whole."""

    __tablename__ = "imports"

    id: Mapped[Key]
    file_name: Mapped[str]
    at: Mapped[datetime]
    added: Mapped[int]
    updated: Mapped[int]
    skipped: Mapped[int]
    undone_at: Mapped[datetime | None]


class ImportChange(Base):
    """What a member looked like before an import changed her."""

    __tablename__ = "import_changes"

    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    before: Mapped[Document]


class ListMapping(Base):
    """Which column of a list held what, for the next list with the same headings."""

    __tablename__ = "list_mappings"

    headings: Mapped[Word]
    columns: Mapped[Document]
    at: Mapped[datetime]


class Tier(Base):
    """A level of membership and what must be spent in twelve months to reach it."""

    __tablename__ = "tiers"
    __table_args__ = (CheckConstraint("need_12m_fen >= 0", name="need"),)

    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    need_12m_fen: Mapped[int]


class PointsEntry(Base):
    """Points that came (+) or went (-), and why; a balance is their sum; append-only."""

    __tablename__ = "points_entries"
    __table_args__ = (
        CheckConstraint("points <> 0", name="points"),
        Index("ix_points_entries_member", "member_id"),
    )

    id: Mapped[Key]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    points: Mapped[int]
    why: Mapped[str]
    reference: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]
