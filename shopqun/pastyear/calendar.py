"""The plan's month of tasks, repeated through the year and a little beyond today."""

from datetime import date, datetime, time, timedelta

from shopqun.pastyear.shop import Shop
from shopqun.planning.prose import redated

_CYCLE, _AHEAD = 30, 18
_DONE, _LATE = 0.94, 0.06


def tell_calendar(shop: Shop) -> None:
    """Write each day's task after the plan's own month; most were done, some late, a few never."""
    today = shop.days.of(shop.now)
    rows = {(row.date - shop.plan.opening_day).days: row for row in shop.plan.sop}
    for number in range(_CYCLE, (today - shop.opens).days + _AHEAD):
        row = rows.get(number % _CYCLE)
        if row is None:
            continue
        day = shop.opens + timedelta(days=number)
        due = datetime.combine(day, time.fromisoformat(row.time), shop.days.zone)
        words = redated(row.script, row.date, day - row.date)
        shop.ledger.add(
            "tasks", "maintenance", day, due, row.stage, row.column, row.content_type, row.action, words,
            row.owner, row.kpi, _done(shop, due, day, today),
        )  # fmt: skip


def _done(shop: Shop, due: datetime, day: date, today: date) -> datetime | None:
    if day >= today or not shop.dice.chance(_DONE):
        return None
    hours = 30 if shop.dice.chance(_LATE) else 1
    return due + timedelta(hours=hours)
