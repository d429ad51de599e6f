"""How often somebody was warned, and whether a person should decide about them: from the case book alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shopqun.planning.notice import WARNINGS_BEFORE_REMOVAL

LIMIT = WARNINGS_BEFORE_REMOVAL


class CaseState(StrEnum):
    """What became of a case: an appeal is heard once, and taken back or upheld."""

    OPEN = "open"
    APPEALED = "appealed"
    WITHDRAWN = "withdrawn"
    UPHELD = "upheld"


@dataclass(frozen=True, slots=True)
class Case:
    """Something that happened in a group; `warned` says that it counts against `who`, a name in the group.

    `told_by` is who reported it (method 002-12), `answer` why an appeal was made or decided, `rule` the
    version of the rules it led to (000-12).
    """

    id: int
    group_id: str
    group: str
    who: str
    deed: str
    told_by: str
    warned: bool
    day: date
    state: CaseState = CaseState.OPEN
    answer: str = ""
    rule: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about somebody after case `after`: removed, or kept with a clean slate."""

    group_id: str
    who: str
    removed: bool
    why: str
    day: date
    after: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody who was warned: the warnings that count, oldest first, at most three asked for (000-05)."""

    group_id: str
    group: str
    who: str
    counted: tuple[Case, ...]

    @property
    def removal_proposed(self) -> bool:
        """Whether a person should decide; the program itself removes nobody."""
        return len(self.counted) >= LIMIT

    @property
    def appeal_open(self) -> bool:
        """Whether an appeal has to be heard first."""
        return any(case.state is CaseState.APPEALED for case in self.counted)


def name_of(text: str) -> str:
    """Give a name in a group without spare spaces."""
    return " ".join(text.split())


def standings(
    cases: Iterable[Case], decisions: Iterable[Decision], today: date, reset_days: int
) -> tuple[Standing, ...]:
    """List everybody with a warning that counts, most warnings first, then the newest.

    A warning counts until it is taken back, a decision wipes the slate, or `reset_days` days have passed.
    """
    decided = {(each.group_id, each.who): each.after for each in decisions}
    since = today - timedelta(days=reset_days)
    kept: dict[tuple[str, str], list[Case]] = {}
    for case in sorted(cases, key=lambda each: each.id):
        key = case.group_id, case.who
        fresh = case.day > since and case.id > decided.get(key, 0)
        if case.warned and case.state is not CaseState.WITHDRAWN and fresh:
            kept.setdefault(key, []).append(case)
    found = [Standing(group, each[0].group, who, tuple(each)) for (group, who), each in kept.items()]
    return tuple(sorted(found, key=lambda one: (-len(one.counted), -one.counted[-1].id)))


def standing_of(found: Iterable[Standing], group_id: str, who: str) -> Standing | None:
    """Give how somebody stands in a group, or None with no warning that counts."""
    return next((each for each in found if (each.group_id, each.who) == (group_id, who)), None)
