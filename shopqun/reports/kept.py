"""What must be kept and must add up: the lotteries' archive and the points' ledger (domain handbook F1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from shopqun.reports import wording
from shopqun.reports.imprint import Imprint, percent, stamped
from shopqun.reports.sheet import Chart, Column, Drawn, Kind, Sheet, Typed, Value


@dataclass(frozen=True, slots=True)
class PrizeRow:
    """One row of a deck at a month's end: how many there are, were drawn, and won prizes handed over."""

    level: str
    name: str
    retail_fen: int
    quantity: int
    drawn: int
    handed: int
    wins: bool

    @property
    def waiting(self) -> int:
        """Count the prizes that were won and not handed over."""
        return self.drawn - self.handed if self.wins else 0


@dataclass(frozen=True, slots=True)
class LotteryKept:
    """A sealed lottery: when its notice was fixed, under which rules, and how long all of it is kept."""

    name: str
    published_at: datetime
    rules_version: int
    keep_until: date
    deck: int
    rows: tuple[PrizeRow, ...]

    @property
    def adds_up(self) -> bool:
        """Say whether the rows make the deck, and no row gave more than it held (令32-16)."""
        whole = sum(row.quantity for row in self.rows) == self.deck
        return whole and all(0 <= row.handed <= row.drawn <= row.quantity for row in self.rows)


@dataclass(frozen=True, slots=True)
class PointsDay:
    """A business day of points: who checked in, what came, went and lapsed."""

    day: date
    checkins: int
    earned: int
    spent: int
    lapsed: int


@dataclass(frozen=True, slots=True)
class PointsMonth:
    """A month of points: what members had before it, its days, and what their accounts say at its end."""

    opening: int
    days: tuple[PointsDay, ...]
    reckoned: int

    @property
    def closing(self) -> int:
        """Give what members have by the ledger's rows."""
        return self.opening + sum(day.earned - day.spent - day.lapsed for day in self.days)

    @property
    def empty(self) -> bool:
        """Say whether nobody had or got a point or checked in."""
        moved = any(day.checkins or day.earned or day.spent or day.lapsed for day in self.days)
        return not (moved or self.opening)


def lotteries(kept: Sequence[LotteryKept], imprint: Imprint) -> Sheet:
    """Lay out 抽奖档案: every row of every deck, and whether each deck adds up."""
    columns = (
        Column("活动", Kind.TEXT, 20),
        Column("奖级", Kind.TEXT, 10),
        Column("品名", Kind.TEXT, 26),
        Column("单价", Kind.MONEY, 12),
        Column("总数", Kind.INT, 8),
        Column("已出", Kind.INT, 8),
        Column("未兑", Kind.INT, 8),
        Column("兑奖率", Kind.PERCENT, 10),
        Column("公示时间", Kind.INSTANT, 18),
        Column("规则版本", Kind.INT, 10),
        Column("保管至", Kind.DATE, 12),
        Column("签池校验", Kind.TEXT, 20),
    )
    return stamped(wording.LOTTERIES, columns, _lottery_rows(kept), imprint)


def _lottery_rows(kept: Sequence[LotteryKept]) -> Iterator[tuple[Value, ...]]:
    for one in kept:
        notice = (one.published_at, one.rules_version, one.keep_until)
        for row in one.rows:
            won = row.drawn if row.wins else 0
            counts = (row.quantity, row.drawn, row.waiting, percent(row.handed, won))
            yield one.name, row.level, row.name, row.retail_fen, *counts, *notice, None
        quantity, drawn = sum(row.quantity for row in one.rows), sum(row.drawn for row in one.rows)
        won = sum(row.drawn for row in one.rows if row.wins)
        handed = sum(row.handed for row in one.rows)
        sums = (quantity, drawn, won - handed, percent(handed, won))
        said = f"签池 {one.deck}，{'对得上' if one.adds_up else '对不上'}"
        yield one.name, wording.TOTAL, None, None, *sums, *notice, said


def points(month: PointsMonth, imprint: Imprint) -> Sheet:
    """Lay out 签到积分: day by day with the balance, held to what the accounts say at the end."""
    columns = (
        Column("日期", Kind.DATE, 14),
        Column("签到人数", Kind.INT, 14),
        Column("发放", Kind.INT, 14),
        Column("使用", Kind.INT, 14),
        Column("过期", Kind.INT, 14),
        Column("余额", Kind.INT, 14),
        Column("余额校验", Kind.TEXT, 26),
    )
    rows: list[tuple[Value, ...]] = [(Typed(Kind.TEXT, "月初"), None, None, None, None, month.opening, None)]
    balance = month.opening
    for day in month.days:
        balance += day.earned - day.spent - day.lapsed
        rows.append((day.day, day.checkins, day.earned, day.spent, day.lapsed, balance, None))
    gap = month.closing - month.reckoned
    checked = "流水和各人余额对得上" if not gap else f"流水比各人余额{'多' if gap > 0 else '少'} {abs(gap)}"
    totals = (
        Typed(Kind.TEXT, wording.TOTAL),
        sum(day.checkins for day in month.days),
        sum(day.earned for day in month.days),
        sum(day.spent for day in month.days),
        sum(day.lapsed for day in month.days),
        month.closing,
        checked,
    )
    return stamped(wording.POINTS, columns, rows, imprint, totals, charts=_drawn(month.days))


def _drawn(days: Sequence[PointsDay]) -> tuple[Chart, ...]:
    if not any(day.checkins for day in days):
        return ()
    names = tuple(str(day.day.day) for day in days)
    values = tuple(day.checkins for day in days)
    return (Chart("每天签到（人）", Drawn.LINE, Kind.INT, names, values),)
