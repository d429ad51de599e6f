"""How a month was kept: groups as they were counted, the calendar's lines, and the gifts' movements."""

import json
from datetime import datetime, timedelta

from sqlalchemy import Connection, case, func, literal, select

from shopqun.basics import ShopDay
from shopqun.data import calendar
from shopqun.data.reports import within
from shopqun.data.tables.community import ChatGroup, GroupCount
from shopqun.data.tables.coupons import Gift, GiftMove
from shopqun.data.tables.shop import Plan
from shopqun.referrals.gifts import MoveWhy
from shopqun.reports.figures import Month
from shopqun.reports.upkeep import GiftStock, GroupLine, TaskLine

_ADDED = (MoveWhy.PLAN, MoveWhy.BOUGHT)


def purpose(db: Connection) -> str:
    """Give what the plan in force says it is for; empty without one."""
    document = db.execute(select(Plan.document).order_by(Plan.id.desc()).limit(1)).scalar()
    return str(json.loads(document).get("w5h1", {}).get("why", "")) if document else ""


def group_lines(db: Connection, days: ShopDay, month: Month, now: datetime) -> tuple[GroupLine, ...]:
    """Give the groups that were open in a month, as they were counted last in it."""
    last = min(days.of(now), month.after - timedelta(days=1))
    start, end = days.start(month.first), days.start(month.after)
    before, people = _people(db, start), _people(db, end)
    rows = db.execute(
        select(ChatGroup)
        .where((ChatGroup.opens_on.is_(None)) | (ChatGroup.opens_on < month.after))
        .where((ChatGroup.closes_on.is_(None)) | (ChatGroup.closes_on >= month.first))
        .order_by(ChatGroup.id)
    )
    return tuple(
        GroupLine(
            name=row.name,
            type=row.type,
            lifecycle=row.lifecycle,
            platform=row.platform,
            opens_on=row.opens_on,
            closed=row.closes_on is not None and row.closes_on < last,
            people=people.get(row.id),
            grown=_grown(
                people.get(row.id), before.get(row.id), new=bool(row.opens_on and row.opens_on >= month.first)
            ),
        )
        for row in rows
    )


def _people(db: Connection, until: datetime) -> dict[str, int]:
    newest = select(func.max(GroupCount.id)).where(GroupCount.at < until).group_by(GroupCount.group_id)
    return dict(
        db.execute(select(GroupCount.group_id, GroupCount.people).where(GroupCount.id.in_(newest))).all()
    )


def _grown(people: int | None, before: int | None, *, new: bool) -> int | None:
    """Give how many more there are; a group that opened in the month began with nobody."""
    since = 0 if before is None and new else before
    return None if people is None or since is None else people - since


def task_lines(db: Connection, days: ShopDay, month: Month, now: datetime) -> tuple[TaskLine, ...]:
    """Give the calendar's lines that fall due in a month, in their order."""
    last = month.after - timedelta(days=1)
    return tuple(
        TaskLine(
            day=days.of(line.due_at),
            column=line.column,
            action=line.action,
            assignee=line.assignee,
            kpi=line.kpi,
            due=line.due_at <= now,
            done_at=line.done_at,
            actual=line.actual or "",
            skip_reason=(line.skip_reason or "") if line.skipped_at else "",
        )
        for line in calendar.lines_between(db, days, month.first, last)
    )


def gift_stocks(db: Connection, month: Month) -> tuple[GiftStock, ...]:
    """Give every gift's pieces over a month."""
    moved, nothing = GiftMove.pieces, literal(0)
    here = within(GiftMove.business_day, month)
    added, counted = GiftMove.why.in_(_ADDED), GiftMove.why == MoveWhy.COUNTED
    rows = db.execute(
        select(
            Gift.sku,
            Gift.name,
            Gift.cost_fen,
            func.sum(case((GiftMove.business_day < month.first, moved), else_=nothing)),
            func.sum(case((here & ~added & ~counted, -moved), else_=nothing)),
            func.sum(case((here & added, moved), else_=nothing)),
            func.sum(case((here & counted, moved), else_=nothing)),
        )
        .outerjoin(GiftMove, GiftMove.sku == Gift.sku)
        .group_by(Gift.sku)
        .order_by(Gift.sku)
    )
    return tuple(GiftStock(*row) for row in rows)
