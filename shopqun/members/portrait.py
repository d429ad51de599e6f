"""A member as the side panel and the till show her: what she holds, what she agreed to, who came with her."""

from dataclasses import dataclass
from datetime import datetime

from shopqun.members.member import Happened, MemberLine


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A paper in her hands that can still be used."""

    code: str
    name: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Agreement:
    """What she last said about a scope (`record` or `marketing`): which wording, where and when."""

    scope: str
    given: bool
    version: str
    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Portrait:
    """All of it. `visits` counts purchases of which money stayed paid, `brought` those who count."""

    line: MemberLine
    visits: int
    brought: int
    brought_by: str
    papers: tuple[HeldPaper, ...]
    agreements: tuple[Agreement, ...]
    timeline: tuple[Happened, ...]
