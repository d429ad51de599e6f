"""How a month was kept: its sources, groups, tasks and gifts, as lines and as sheets (domain handbook F1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from shopqun.community.group import NEARLY_FULL, SCAN_CAP
from shopqun.placements.channel import ChannelLine
from shopqun.reports import wording
from shopqun.reports.imprint import Imprint, percent, stamped
from shopqun.reports.sheet import Column, Kind, Sheet, Typed


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group at the end of a month; None for people or growth that nobody counted."""

    name: str
    type: str
    lifecycle: str
    platform: str
    opens_on: date | None
    closed: bool
    people: int | None
    grown: int | None

    @property
    def state(self) -> str:
        """Say how it stands."""
        if self.closed:
            return "已结束"
        if self.people is None:
            return "没数过"
        if self.people >= SCAN_CAP:
            return "满了"
        return "快满" if self.people >= NEARLY_FULL else "正常"


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A line of the calendar; `due` says whether its time had come."""

    day: date
    column: str
    action: str
    assignee: str
    kpi: str
    due: bool
    done_at: datetime | None
    actual: str = ""
    skip_reason: str = ""

    @property
    def state(self) -> str:
        """Say whether it was done."""
        if self.skip_reason:
            return "跳过"
        if self.done_at is not None:
            return "完成"
        return "没做" if self.due else "未到"


@dataclass(frozen=True, slots=True)
class GiftStock:
    """A gift's pieces over a month; `used` are those given away or spoiled less those that came back."""

    sku: str
    name: str
    cost_fen: int
    opening: int
    used: int
    added: int
    counted: int

    @property
    def closing(self) -> int:
        """Give the pieces at the month's end."""
        return self.opening - self.used + self.added + self.counted


def sources(lines: Sequence[ChannelLine], imprint: Imprint) -> Sheet:
    """Lay out 拉新来源: what each place and other way brought."""
    columns = (
        Column("点位", Kind.TEXT, 18),
        Column("发券", Kind.INT, 10),
        Column("用掉", Kind.INT, 10),
        Column("新会员", Kind.INT, 10),
        Column("首购数", Kind.INT, 10),
        Column("首购率", Kind.PERCENT, 10),
        Column("30天实付", Kind.MONEY, 14),
        Column("成本", Kind.MONEY, 12),
        Column("单个新会员成本", Kind.MONEY, 16),
    )
    rows = (
        (
            wording.said(wording.CHANNELS, line.channel),
            line.issued,
            line.used,
            line.members_new,
            line.first_purchases,
            percent(line.first_purchases, line.members_new),
            line.spent_30d_fen,
            line.cost_fen,
            line.cost_each_fen,
        )
        for line in lines
    )
    new, first = sum(line.members_new for line in lines), sum(line.first_purchases for line in lines)
    totals = (
        wording.TOTAL,
        sum(line.issued for line in lines),
        sum(line.used for line in lines),
        new,
        first,
        percent(first, new),
        sum(line.spent_30d_fen for line in lines),
        sum(line.cost_fen for line in lines),
        None,
    )
    return stamped(wording.SOURCES, columns, rows, imprint, totals)


def groups(lines: Sequence[GroupLine], imprint: Imprint) -> Sheet:
    """Lay out 群明细; who left is not known where people are counted by hand, so only the growth is told."""
    columns = (
        Column("群名", Kind.TEXT, 24),
        Column("类型", Kind.TEXT, 12),
        Column("周期", Kind.TEXT, 8),
        Column("平台", Kind.TEXT, 12),
        Column("开群日", Kind.DATE, 12),
        Column("人数", Kind.INT, 10),
        Column("本月净增", Kind.INT, 12),
        Column("状态", Kind.TEXT, 10),
    )
    rows = (
        (
            line.name,
            wording.said(wording.GROUP_TYPES, line.type),
            wording.said(wording.LIFECYCLES, line.lifecycle),
            wording.said(wording.PLATFORMS, line.platform),
            line.opens_on,
            line.people,
            line.grown,
            line.state,
        )
        for line in lines
    )
    people, grown = sum(line.people or 0 for line in lines), sum(line.grown or 0 for line in lines)
    totals = (wording.TOTAL, *(None,) * 4, people, grown, None)
    return stamped(wording.GROUPS, columns, rows, imprint, totals)


def tasks(lines: Sequence[TaskLine], imprint: Imprint) -> Sheet:
    """Lay out SOP执行; 完成率 is of each day's lines that were due, and red, amber or green."""
    columns = (
        Column("日期", Kind.DATE, 12),
        Column("栏目", Kind.TEXT, 16),
        Column("动作", Kind.TEXT, 40),
        Column("负责人", Kind.TEXT, 10),
        Column("状态", Kind.TEXT, 8),
        Column("KPI", Kind.TEXT, 20),
        Column("实际", Kind.TEXT, 14),
        Column("完成时间", Kind.INSTANT, 18),
        Column(wording.DONE_SHARE, Kind.PERCENT, 14),
    )
    of_day = {day: done_share([line for line in lines if line.day == day]) for day in {x.day for x in lines}}
    rows = (
        (
            line.day,
            line.column,
            line.action,
            line.assignee,
            line.state,
            line.kpi,
            line.actual or line.skip_reason,
            line.done_at,
            of_day[line.day],
        )
        for line in lines
    )
    totals = (Typed(Kind.TEXT, wording.TOTAL), *(None,) * 7, done_share(lines))
    return replace(stamped(wording.TASKS, columns, rows, imprint, totals), light=wording.DONE_SHARE)


def done_share(lines: Sequence[TaskLine]) -> int | None:
    """Give the share that was done of the lines whose time had come, in basis points."""
    due = [line for line in lines if (line.due or line.done_at) and not line.skip_reason]
    return percent(sum(line.done_at is not None for line in due), len(due))


def gifts(lines: Sequence[GiftStock], imprint: Imprint) -> Sheet:
    """Lay out 礼品库存: what there was, came, went and is."""
    columns = (
        Column("SKU", Kind.CODE, 10),
        Column("品名", Kind.TEXT, 24),
        Column("期初", Kind.INT, 10),
        Column("领用", Kind.INT, 10),
        Column("补货", Kind.INT, 10),
        Column("盘点差异", Kind.INT, 12),
        Column("期末", Kind.INT, 10),
        Column("单件成本", Kind.MONEY, 12),
        Column("期末成本", Kind.MONEY, 14),
    )
    rows = (
        (
            line.sku,
            line.name,
            line.opening,
            line.used,
            line.added,
            line.counted,
            line.closing,
            line.cost_fen,
            line.closing * line.cost_fen,
        )
        for line in lines
    )
    worth = sum(line.closing * line.cost_fen for line in lines)
    return stamped(wording.GIFTS, columns, rows, imprint, (wording.TOTAL, *(None,) * 7, worth))
