"""What the shop's papers wear."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from shopqun.data.tables.base import Base, Key, Word


class Picture(Base):
    """A picture as it is printed, under the SHA-256 of its bytes; never changed, never taken out."""

    __tablename__ = "pictures"
    __table_args__ = (CheckConstraint("width > 0 AND height > 0", name="sized"),)

    key: Mapped[Word]
    width: Mapped[int]
    height: Mapped[int]
    clear: Mapped[bool]
    tone: Mapped[str]
    data: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[datetime]


class Worn(Base):
    """From now on the papers wear this; append-only, the newest row for `what` and `about` counts.

    A logo or a photo without a picture, and a colour that is blank, are taken off.
    """

    __tablename__ = "worn"
    __table_args__ = (
        CheckConstraint("what IN ('logo', 'colour', 'template', 'article')", name="what"),
        CheckConstraint("focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100", name="focus"),
        Index("ix_worn_what_about", "what", "about"),
    )

    id: Mapped[Key]
    what: Mapped[str]
    about: Mapped[str]
    picture: Mapped[str | None] = mapped_column(ForeignKey("pictures.key"))
    colour: Mapped[str]
    focus_x: Mapped[int]
    focus_y: Mapped[int]
    at: Mapped[datetime]
    business_day: Mapped[date]
