"""The cover of a month's workbook: what the month came to in one sentence, and at most three red lights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from shopqun.basics import Money
from shopqun.community.group import SCAN_CAP
from shopqun.placements.channel import ChannelLine
from shopqun.reports import wording
from shopqun.reports.figures import Figures, Month, change_bp
from shopqun.reports.imprint import Imprint, percent, stamped
from shopqun.reports.kept import LotteryKept, PointsMonth
from shopqun.reports.lines import ArticleLine, InviterLine, PaperLine
from shopqun.reports.sheet import Column, Kind, Sheet
from shopqun.reports.upkeep import GiftStock, GroupLine, TaskLine, done_share

_MOST = 3
_FELL_BP = -2000
_LEAST_DONE_BP = 8000
_MANY_PAPERS, _LEAST_USED_BP = 20, 1000


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """What a month is judged by; one that is not `over` is not held to a whole one."""

    month: Month
    over: bool
    purpose: str
    now: Figures
    before: Figures
    used: tuple[int, ...]
    papers: tuple[PaperLine, ...]
    inviters: tuple[InviterLine, ...]
    articles: tuple[ArticleLine, ...]
    sources: tuple[ChannelLine, ...]
    tasks: tuple[TaskLine, ...]
    groups: tuple[GroupLine, ...]
    gifts: tuple[GiftStock, ...]
    lotteries: tuple[LotteryKept, ...] = ()
    points: PointsMonth | None = None


def conclusion(facts: MonthFacts) -> str:
    """Say what the month came to, from its own figures alone."""
    now = facts.now
    spent = Money(now.takes_off_fen + now.reward_cost_fen)
    said = f"实收 {Money(now.paid_fen).spoken()} 元，券和奖励花掉 {spent.spoken()} 元"
    said += f"；新会员 {now.members_new} 位，老带新有效 {now.referrals_qualified} 位"
    change = change_bp(now.paid_fen, facts.before.paid_fen)
    if not facts.over:
        return f"{said}；这个月还没过完。"
    if change is None:
        return f"{said}。"
    if abs(change) < 100:
        return f"{said}；实收和上月差不多。"
    return f"{said}；实收比上月{'多' if change > 0 else '少'} {abs(change) // 100}%。"


def red_lights(facts: MonthFacts) -> tuple[str, ...]:
    """Name what went wrong, the gravest first: at most three."""
    return tuple(islice(_lights(facts), _MOST))


def _lights(facts: MonthFacts) -> Iterator[str]:
    change = change_bp(facts.now.paid_fen, facts.before.paid_fen)
    if facts.over and change is not None and change <= _FELL_BP:
        yield f"实收比上月少 {-change // 100}%"
    for article in facts.articles:
        if article.gross_profit_fen < 0:
            yield f"{article.name} 抢购亏了 {Money(-article.gross_profit_fen).spoken()} 元"
    for gift in facts.gifts:
        if gift.used > 0 and gift.closing <= 0:
            yield f"{gift.name} 送完了，要补货"
    yield from _lights_of_groups(facts.groups)
    if facts.over:
        yield from _lights_of_papers(facts.papers)
    share = done_share(facts.tasks)
    if share is not None and share < _LEAST_DONE_BP:
        due = [line for line in facts.tasks if line.due or line.done_at]
        yield f"到时间的 {len(due)} 件事做了 {sum(line.done_at is not None for line in due)} 件"


def _lights_of_groups(groups: Iterable[GroupLine]) -> Iterator[str]:
    for group in groups:
        if not group.closed and (group.people or 0) >= SCAN_CAP:
            yield f"{group.name} 有 {group.people} 人，扫码进不来了"


def _lights_of_papers(papers: Iterable[PaperLine]) -> Iterator[str]:
    for paper in papers:
        used = max(paper.redeemed, 0)
        share = percent(used, paper.issued)
        if paper.issued >= _MANY_PAPERS and share is not None and share < _LEAST_USED_BP:
            yield f"{paper.name} 发 {paper.issued} 张，只用掉 {used} 张，下月少发"


def cover(facts: MonthFacts, imprint: Imprint) -> Sheet:
    """Lay out 封面."""
    columns = (Column("项目", Kind.TEXT, 14), Column("内容", Kind.TEXT, 90))
    lights = red_lights(facts) or ("没有",)
    rows = (
        ("店名", imprint.shop),
        ("月份", f"{facts.month.year}年{facts.month.number}月"),
        ("主目的", facts.purpose or wording.NOTHING),
        ("一句话结论", conclusion(facts)),
        *((f"红灯 {place}", light) for place, light in enumerate(lights, start=1)),
    )
    return stamped(wording.COVER, columns, rows, imprint)
