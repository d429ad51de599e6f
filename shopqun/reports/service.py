"""The reports' room: what it all brought, in figures and in workbooks."""

from pathlib import Path

from shopqun.basics import Clock, Refused, ShopDay
from shopqun.data import reports_days, reports_referrals, reports_rows
from shopqun.data.books import Books
from shopqun.data.gestures import days_of
from shopqun.data.reports import figures_of
from shopqun.data.sheets import write_workbook
from shopqun.reports import workbook
from shopqun.reports.figures import Figures, Month, read_month
from shopqun.reports.overview import Overview
from shopqun.reports.sheet import Sheet
from shopqun.reports.workbook import Imprint


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
            today = days.of(self._clock.now())
            asked = read_month(month) if month else Month(today.year, today.month)
            if asked is None:
                return Refused("bad_month", {"text": month})
            return Overview(
                month=asked,
                today=today,
                now=figures_of(db, days, asked),
                before=figures_of(db, days, asked.before),
                used=reports_days.used_by_day(db, asked),
                papers=reports_rows.paper_lines(db, asked),
                inviters=reports_referrals.inviter_lines(db, asked),
            )

    def month(self, month: str, out: Path) -> Figures | Refused:
        """Write a month's workbook and give its figures, or `bad_month`. Trouble: `locked`, `read_only`, …"""
        asked = read_month(month)
        if asked is None:
            return Refused("bad_month", {"text": month})
        with self._books.reading() as db:
            days = days_of(db)
            imprint = self._imprint(reports_rows.shop_name(db), days)
            now = figures_of(db, days, asked)
            sheets = (
                workbook.overview(now, figures_of(db, days, asked.before), imprint),
                workbook.members(reports_rows.member_rows(db, days.of(self._clock.now())), imprint),
                workbook.papers(reports_rows.paper_lines(db, asked), imprint),
                workbook.inviters(reports_referrals.inviter_lines(db, asked), imprint),
                workbook.articles(reports_rows.article_lines(db, asked), imprint),
            )
        write_workbook(out, sheets)
        return now

    def members(self, out: Path) -> int:
        """Write all members into a workbook and give how many there are."""
        with self._books.reading() as db:
            days = days_of(db)
            lines = reports_rows.member_rows(db, days.of(self._clock.now()))
            sheet = workbook.members(lines, self._imprint(reports_rows.shop_name(db), days))
        return _written(out, sheet, len(lines))

    def referrals(self, out: Path) -> int:
        """Write all referrals into a workbook and give how many there are."""
        with self._books.reading() as db:
            lines = reports_referrals.referral_lines(db)
            sheet = workbook.referrals(lines, self._imprint(reports_rows.shop_name(db), days_of(db)))
        return _written(out, sheet, len(lines))

    def _imprint(self, shop: str, days: ShopDay) -> Imprint:
        return Imprint(shop, self._actor, f"{days.local(self._clock.now()):%Y-%m-%d %H:%M}")


def _written(out: Path, sheet: Sheet, lines: int) -> int:
    write_workbook(out, (sheet,))
    return lines
