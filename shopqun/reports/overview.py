"""A month at a glance: its figures beside last month's, and what the charts are drawn of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shopqun.placements.channel import ChannelLine
from shopqun.reports.curve import Curve
from shopqun.reports.figures import Figures, Month
from shopqun.reports.journey import Journey
from shopqun.reports.lines import InviterLine, PaperLine


@dataclass(frozen=True, slots=True)
class Overview:
    """A month as the screen shows it.

    `used` are papers used on each of its days less those taken back, `paid` the fen that stayed on each;
    `curve` is the newest sale that began in it.
    """

    month: Month
    today: date
    now: Figures
    before: Figures
    used: tuple[int, ...]
    paid: tuple[int, ...]
    papers: tuple[PaperLine, ...]
    inviters: tuple[InviterLine, ...]
    sources: tuple[ChannelLine, ...]
    journey: Journey
    curve: Curve | None

    @property
    def empty(self) -> bool:
        """Say whether nothing at all happened in the month."""
        return self.now == Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

    @property
    def spent_fen(self) -> int:
        """Give what was given away: money off at the till, and rewards at cost."""
        return self.now.takes_off_fen + self.now.reward_cost_fen
