"""Which place brings customers: what was put out there, who came of it, and what it cost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from shopqun.basics import Money, share

COUNTER = "counter"
"""The channel of a customer of whom nothing more is known than that she stood at the counter."""
WATCHED_DAYS = 30


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of business days: `first` belongs to it, `after` does not."""

    first: date
    after: date


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A new customer: what she or her list said of where she came from, and what she did.

    `paper_place` is where the first paper she used was put out; `spent_fen` is what she paid in her first
    `WATCHED_DAYS` days, refunds taken off.
    """

    channel: str
    paper_place: str
    bought: bool
    spent_fen: int


@dataclass(frozen=True, slots=True)
class PaperCounts:
    """Papers of one place: put out, and used."""

    issued: int = 0
    used: int = 0


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """One place, or another way customers come, compared with the others; amounts in fen."""

    channel: str
    issued: int
    used: int
    members_new: int
    first_purchases: int
    spent_30d_fen: int
    cost_fen: int

    @property
    def cost_each_fen(self) -> int | None:
        """What one new customer cost there, or None where there is no cost or nobody came."""
        if not self.cost_fen or not self.members_new:
            return None
        return share(Money(self.cost_fen), 1, self.members_new).fen


def came_from(one: Newcomer) -> str:
    """Say where somebody came from: what was said, else the place of the first paper she used."""
    return one.paper_place if one.channel == COUNTER and one.paper_place else one.channel


def compare(
    places: Iterable[str],
    papers: Mapping[str, PaperCounts],
    newcomers: Iterable[Newcomer],
    costs: Mapping[str, int],
) -> tuple[ChannelLine, ...]:
    """Give a line for each place that hangs or did something, the one that brought most first."""
    came: dict[str, list[Newcomer]] = {}
    for one in newcomers:
        came.setdefault(came_from(one), []).append(one)
    known = dict.fromkeys((*places, *papers, *came, *costs))
    lines = (_line(name, papers.get(name, PaperCounts()), came.get(name, []), costs) for name in known)
    return tuple(
        sorted(lines, key=lambda one: (-one.members_new, -one.spent_30d_fen, -one.used, one.channel))
    )


def _line(name: str, papers: PaperCounts, came: list[Newcomer], costs: Mapping[str, int]) -> ChannelLine:
    return ChannelLine(
        channel=name,
        issued=papers.issued,
        used=papers.used,
        members_new=len(came),
        first_purchases=sum(one.bought for one in came),
        spent_30d_fen=sum(one.spent_fen for one in came),
        cost_fen=costs.get(name, 0),
    )
