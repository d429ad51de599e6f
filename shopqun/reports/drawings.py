"""The charts of a month's workbook, from its lines; one with nothing to draw is left out."""

from collections.abc import Sequence
from itertools import islice

from shopqun.members.names import masked_name
from shopqun.placements.channel import ChannelLine
from shopqun.reports import wording
from shopqun.reports.imprint import percent
from shopqun.reports.lines import ArticleLine, InviterLine, PaperLine
from shopqun.reports.sheet import Chart, Drawn, Kind

_MOST = 10


def charts(
    used: Sequence[int],
    papers: Sequence[PaperLine],
    sources: Sequence[ChannelLine],
    inviters: Sequence[InviterLine],
    articles: Sequence[ArticleLine],
) -> tuple[Chart, ...]:
    """Give the month's charts: papers used by day, and what stands first in each list."""
    days = tuple(str(day) for day in range(1, len(used) + 1))
    drawn = (
        Chart("每天核销（张）", Drawn.LINE, Kind.INT, days, tuple(used)),
        _bars(
            "券核销率",
            Kind.PERCENT,
            [(each.name, percent(each.redeemed, each.issued) or 0) for each in papers],
        ),
        _bars(
            "点位排名（新会员）",
            Kind.INT,
            [(wording.said(wording.CHANNELS, each.channel), each.members_new) for each in sources],
        ),
        _bars(
            "老带新 TOP10（有效人数）",
            Kind.INT,
            [(f"{masked_name(each.name)} {each.number}", each.qualified) for each in inviters],
        ),
        _bars("限时抢购毛利（元）", Kind.MONEY, [(each.name, each.gross_profit_fen) for each in articles]),
    )
    return tuple(chart for chart in drawn if any(chart.values))


def _bars(title: str, kind: Kind, bars: Sequence[tuple[str, int]]) -> Chart:
    """Draw what is most, most first."""
    most = list(islice(sorted((bar for bar in bars if bar[1]), key=lambda bar: -bar[1]), _MOST))
    return Chart(title, Drawn.BARS, kind, tuple(name for name, _ in most), tuple(value for _, value in most))
