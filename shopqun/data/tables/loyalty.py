"""Coming in, points given back, and tiers that changed. All append-only."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key


class Checkin(Base):
    """A member who came in and said so, once a business day, and what she was told then."""

    __tablename__ = "checkins"
    __table_args__ = (
        UniqueConstraint("member_id", "business_day"),
        CheckConstraint("streak > 0 AND points >= 0", name="counts"),
        Index("ix_checkins_day", "business_day"),
    )

    id: Mapped[Key]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    streak: Mapped[int]
    points: Mapped[int]
    balance: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]


class PointsReturn(Base):
    """Says of a row of points that it takes an earlier one back, or gives back what that one spent."""

    __tablename__ = "points_returns"

    entry_id: Mapped[int] = mapped_column(ForeignKey("points_entries.id"), primary_key=True)
    of_id: Mapped[int] = mapped_column(ForeignKey("points_entries.id"), index=True)


class TierChange(Base):
    """A member who rose or fell, why, and who said so; `Member.tier_level` is the newest row's."""

    __tablename__ = "tier_changes"
    __table_args__ = (
        CheckConstraint("from_level <> to_level", name="levels"),
        CheckConstraint("why IN ('review', 'merge')", name="why"),
        Index("ix_tier_changes_member", "member_id"),
    )

    id: Mapped[Key]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    from_level: Mapped[int]
    to_level: Mapped[int]
    why: Mapped[str]
    spent_fen: Mapped[int]
    actor: Mapped[str]
    at: Mapped[datetime]
    business_day: Mapped[date]


class TierNotice(Base):
    """A demotion that was proposed: it may be made from `not_before` on, if she is still below."""

    __tablename__ = "tier_notices"
    __table_args__ = (
        CheckConstraint("to_level < from_level", name="levels"),
        Index("ix_tier_notices_member", "member_id"),
    )

    id: Mapped[Key]
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    from_level: Mapped[int]
    to_level: Mapped[int]
    spent_fen: Mapped[int]
    not_before: Mapped[date]
    at: Mapped[datetime]
    business_day: Mapped[date]


class TierNoticeEnd(Base):
    """What became of a proposed demotion: it was made, or she had spent enough again."""

    __tablename__ = "tier_notice_ends"
    __table_args__ = (CheckConstraint("what IN ('made', 'recovered', 'moot')", name="what"),)

    notice_id: Mapped[int] = mapped_column(ForeignKey("tier_notices.id"), primary_key=True)
    what: Mapped[str]
    at: Mapped[datetime]
