"""The reports' room: what it all brought, in figures and in workbooks."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from shopqun.basics import Clock, Refused, ShopDay
from shopqun.data import reports_days, reports_referrals, reports_rows
from shopqun.data.books import Books
from shopqun.data.channels import channel_lines
from shopqun.data.gestures import days_of
from shopqun.data.reports import figures_of
from shopqun.data.reports_journey import journey_of, newest_curve
from shopqun.data.reports_month import month_facts
from shopqun.data.sheets import write_workbook
from shopqun.reports import workbook
from shopqun.reports.figures import Figures, Month, read_month
from shopqun.reports.imprint import Imprint
from shopqun.reports.month import sheets
from shopqun.reports.overview import Overview

Step = Callable[[int, int], None]
"""Is told how many rows of how many are written; may raise to end it, and nothing is left behind then."""
Line = TypeVar("Line")
_STEP = 1000


def _unheard(_done: int, _total: int) -> None:
    """Nobody listens."""


class ReportService:
    """What the month, the members and the referrals brought; nothing here changes the books."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def figures(self, month: str) -> Figures | Refused:
        """Give a month's figures, or `bad_month` for anything but `2027-03`."""
        asked = read_month(month)
        if asked is None:
            return Refused("bad_month", {"text": month})
        with self._books.reading() as db:
            return figures_of(db, days_of(db), asked)

    def overview(self, month: str = "") -> Overview | Refused:
        """Give a month at a glance, this one where none is named; `bad_month` as above."""
        with self._books.reading() as db:
            days = days_of(db)
            now = self._clock.now()
            today = days.of(now)
            asked = read_month(month) if month else Month(today.year, today.month)
            if asked is None:
                return Refused("bad_month", {"text": month})
            return Overview(
                month=asked,
                today=today,
                now=figures_of(db, days, asked),
                before=figures_of(db, days, asked.before),
                used=reports_days.used_by_day(db, asked),
                paid=reports_days.paid_by_day(db, asked),
                papers=reports_rows.paper_lines(db, asked),
                inviters=reports_referrals.inviter_lines(db, asked),
                sources=channel_lines(db, asked),
                journey=journey_of(db, days, asked),
                curve=newest_curve(db, days, asked, now),
            )

    def month(self, month: str, out: Path, step: Step = _unheard) -> Figures | Refused:
        """Write a month's workbook and give its figures, or `bad_month`. Trouble: `locked`, `read_only`, …"""
        asked = read_month(month)
        if asked is None:
            return Refused("bad_month", {"text": month})
        with self._books.reading() as db:
            days, now = days_of(db), self._clock.now()
            imprint = self._imprint(reports_rows.shop_name(db), days)
            facts = month_facts(db, days, asked, now)
            members = _told(reports_rows.member_rows(db, days.of(now)), reports_rows.members_there(db), step)
            write_workbook(out, sheets(facts, members, imprint))
        return facts.now

    def members(self, out: Path, step: Step = _unheard) -> int:
        """Write all members into a workbook and give how many there are."""
        with self._books.reading() as db:
            days, total = days_of(db), reports_rows.members_there(db)
            lines = _told(reports_rows.member_rows(db, days.of(self._clock.now())), total, step)
            write_workbook(out, (workbook.members(lines, self._imprint(reports_rows.shop_name(db), days)),))
        return total

    def referrals(self, out: Path, step: Step = _unheard) -> int:
        """Write all referrals into a workbook and give how many there are."""
        with self._books.reading() as db:
            imprint = self._imprint(reports_rows.shop_name(db), days_of(db))
            total = reports_referrals.referrals_there(db)
            lines = _told(reports_referrals.referral_lines(db), total, step)
            write_workbook(out, (workbook.referrals(lines, imprint),))
        return total

    def _imprint(self, shop: str, days: ShopDay) -> Imprint:
        return Imprint(shop, self._actor, f"{days.local(self._clock.now()):%Y-%m-%d %H:%M}")


def _told(lines: Iterable[Line], total: int, step: Step) -> Iterator[Line]:
    """Pass lines on and tell how far it is at the beginning and after each thousand."""
    step(0, total)
    for done, line in enumerate(lines, start=1):
        yield line
        if done % _STEP == 0:
            step(done, total)
