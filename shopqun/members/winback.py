"""Who used to come and stays away, measured by her own rhythm (domain handbook A5: silent after 30 days)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shopqun.reports.sheet import Column, Kind, Sheet

SILENT_DAYS = 30
LEAST_VISITS = 2
_MISSED = 2
"""Twice her own rhythm without a visit is staying away."""


@dataclass(frozen=True, slots=True)
class Visits:
    """The business days on which a member bought and kept it: how many, the first and the last."""

    times: int
    first: date
    last: date

    @property
    def rhythm(self) -> int:
        """Give the days that usually pass between two visits, at least one."""
        between = (self.last - self.first).days
        return max(1, round(between / (self.times - 1))) if self.times > 1 else 0

    def away(self, today: date) -> bool:
        """Say whether she stays away: not for 30 days, and for twice as long as was usual for her."""
        gone = (today - self.last).days
        return self.times >= LEAST_VISITS and gone >= max(SILENT_DAYS, _MISSED * self.rhythm)


@dataclass(frozen=True, slots=True)
class Missed:
    """A member who stays away. `paper` is one she holds until `paper_until`, or one that would suit her.

    The phone is masked; she may be written to only with `marketing` (M-01).
    """

    id: int
    number: str
    name: str
    phone: str
    marketing: bool
    visits: Visits
    days_away: int
    spent_12m_fen: int
    paper: str = ""
    paper_until: date | None = None


def ranked(missed: Iterable[Missed]) -> tuple[Missed, ...]:
    """Put who spent most first; among equals, who came last."""
    return tuple(sorted(missed, key=lambda one: (-one.spent_12m_fen, one.days_away, one.id)))


def to_write_to(missed: Iterable[Missed]) -> tuple[Missed, ...]:
    """Give those who may be written to: only who agreed to the shop's messages (M-01, 消法 29)."""
    return tuple(one for one in missed if one.marketing)


def missed_sheet(missed: Iterable[Missed]) -> Sheet:
    """Lay out who may be written to; nobody else is in it, and phones are masked."""
    columns = (
        Column("会员号", Kind.CODE, 10),
        Column("称呼", Kind.TEXT, 14),
        Column("手机(打码)", Kind.PHONE, 14),
        Column("最近到店", Kind.DATE, 12),
        Column("没来天数", Kind.INT, 10),
        Column("平时隔几天", Kind.INT, 12),
        Column("到店天数", Kind.INT, 10),
        Column("近12月实付", Kind.MONEY, 16),
        Column("合适的券", Kind.TEXT, 20),
        Column("券到期", Kind.DATE, 12),
    )
    rows = (
        (
            one.number,
            one.name,
            one.phone,
            one.visits.last,
            one.days_away,
            one.visits.rhythm,
            one.visits.times,
            one.spent_12m_fen,
            one.paper,
            one.paper_until,
        )
        for one in to_write_to(missed)
    )
    return Sheet("好久没来", columns, rows, note="只列同意接收店里消息的顾客，发的时候带上退订办法")
