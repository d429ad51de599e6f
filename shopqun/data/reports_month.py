"""Everything a month's workbook is made of, read in one go."""

from datetime import datetime

from sqlalchemy import Connection

from shopqun.basics import ShopDay
from shopqun.data import reports_kept, reports_referrals, reports_rows, reports_upkeep
from shopqun.data.channels import channel_lines
from shopqun.data.reports import figures_of
from shopqun.data.reports_days import used_by_day
from shopqun.reports.cover import MonthFacts
from shopqun.reports.figures import Month


def month_facts(db: Connection, days: ShopDay, month: Month, now: datetime) -> MonthFacts:
    """Read what happened in a month, as it stands at an instant."""
    return MonthFacts(
        month=month,
        over=days.of(now) >= month.after,
        purpose=reports_upkeep.purpose(db),
        now=figures_of(db, days, month),
        before=figures_of(db, days, month.before),
        used=used_by_day(db, month),
        papers=reports_rows.paper_lines(db, month),
        inviters=reports_referrals.inviter_lines(db, month),
        articles=reports_rows.article_lines(db, month),
        sources=channel_lines(db, month),
        tasks=reports_upkeep.task_lines(db, days, month, now),
        groups=reports_upkeep.group_lines(db, days, month, now),
        gifts=reports_upkeep.gift_stocks(db, month),
        lotteries=reports_kept.lotteries_kept(db, month),
        points=reports_kept.points_month(db, month, days.of(now)),
    )
