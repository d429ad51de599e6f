"""How a group fares: when it is to be looked at, three lights, who leaves, and whether it sleeps (A5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from shopqun.community.limits import Limits

ESCORT = (3, 5, 7)
WEEK = 7
MONTH = timedelta(days=30)
READ_AFTER = (timedelta(hours=2), timedelta(hours=24))
_LIVELY_PCT = 10
_GOOD, _ENOUGH = 2, 3


RESCUE = ("rescue_asked", "rescue_offered", "rescue_invited")
KEPT = "rescue_kept"
CLOSING = ("closing_told", "closing_moved", "closing_codes", "closing_data", "closing_dissolved")
STEPS = (*RESCUE, KEPT, *CLOSING)


class Light(StrEnum):
    """Good, to be watched, or bad; `unknown` where nobody looked."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """One look at a group: how many are in, how many left since the last look, how many spoke this week."""

    day: date
    people: int
    left: int
    spoke: int


@dataclass(frozen=True, slots=True)
class Probe:
    """A temperature test: an easy question instead of red packets (003-15), and how many answered by when."""

    id: int
    question: str
    people: int
    at: datetime
    day: date
    answered: tuple[int, ...] = ()

    @property
    def due_at(self) -> datetime | None:
        """The moment answers are to be counted next: two hours and a day after; None when that is over."""
        return self.at + READ_AFTER[len(self.answered)] if len(self.answered) < len(READ_AFTER) else None

    @property
    def over(self) -> bool:
        """Whether both countings were made."""
        return self.due_at is None

    def rate_pct(self) -> int:
        """Give how many of a hundred had answered at the newest counting, rounded down."""
        return self.answered[-1] * 100 // self.people if self.answered else 0


@dataclass(frozen=True, slots=True)
class Week:
    """What was done of the calendar in the last seven days: things of use and things to join, and planned."""

    useful: int = 0
    useful_planned: int = 0
    joint: int = 0
    joint_planned: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """All that decides how one group fares; checks and probes oldest first, `kept_on` the last rescue."""

    opens_on: date | None
    closes_on: date | None
    checks: tuple[Check, ...] = ()
    probes: tuple[Probe, ...] = ()
    kept_on: date | None = None

    def age(self, today: date) -> int:
        """Give which day of the group it is, 1 on the day it opened; 0 before that, or when it is over."""
        over = self.closes_on is not None and self.closes_on < today
        return 0 if self.opens_on is None or over else max(0, (today - self.opens_on).days + 1)


def look_due(facts: Facts, today: date) -> int:
    """Give the day of the group on which a look is overdue, or 0: days 3, 5 and 7, then every seventh."""
    age = facts.age(today)
    weekly = age - age % WEEK
    passed = max((day for day in (*ESCORT, weekly) if day <= age), default=0)
    if not passed or facts.opens_on is None:
        return 0
    since = facts.opens_on + timedelta(days=passed - 1)
    return 0 if facts.checks and facts.checks[-1].day >= since else passed


def leaving_pct(facts: Facts, limits: Limits, today: date) -> int | None:
    """Give how many of a hundred left, where that is more than may be; None where it is not.

    Counted over the last thirty days; a group's first seven days have a limit of their own.
    """
    if not facts.checks:
        return None
    left = sum(check.left for check in facts.checks if check.day > today - MONTH)
    were = facts.checks[-1].people + left
    pct = left * 100 // were if were else 0
    limit = limits.quick_leave_pct if 0 < facts.age(today) <= WEEK else limits.leave_pct
    return pct if pct > limit else None


def sleeps(facts: Facts, limits: Limits, today: date) -> bool:
    """Say whether a running group sleeps: a cold temperature test, or nobody spoke for too long.

    A rescue that was kept starts both anew; of a group nobody ever looked at, nothing is said.
    """
    age, kept = facts.age(today), facts.kept_on or date.min
    done = [probe for probe in facts.probes if probe.over and probe.day >= kept]
    if not age or not (done or facts.checks):
        return False
    if done and done[-1].rate_pct() < limits.cold_pct:
        return True
    signs = [check.day for check in facts.checks if check.spoke]
    signs += [probe.day for probe in facts.probes if any(probe.answered)]
    newest = max((*signs, kept, facts.opens_on or date.min))
    return (today - newest).days >= limits.silent_days


def lights(facts: Facts, week: Week, limits: Limits, today: date) -> tuple[Light, Light, Light]:
    """Give the three lights of a community (004-01): things of use, a common pursuit, and warmth."""
    return (
        _done(week.useful, week.useful_planned),
        _done(week.joint, week.joint_planned),
        _warmth(facts, limits, today),
    )


def _done(done: int, planned: int) -> Light:
    """Two of three planned things done are good; nothing planned gives nothing to join or to use."""
    if done * _ENOUGH >= planned * _GOOD and done:
        return Light.GREEN
    return Light.AMBER if done else Light.RED


def _warmth(facts: Facts, limits: Limits, today: date) -> Light:
    if sleeps(facts, limits, today):
        return Light.RED
    if not facts.checks:
        return Light.UNKNOWN
    last = facts.checks[-1]
    lively = last.people and last.spoke * 100 >= last.people * _LIVELY_PCT
    return Light.GREEN if lively and leaving_pct(facts, limits, today) is None else Light.AMBER


@dataclass(frozen=True, slots=True)
class Health:
    """How one group fares today. `look` is the day of the group that waits for a look, 0 for none.

    `leaving` is the per cent that is too much, `steps` what was done of a rescue or an ending.
    """

    group_id: str
    name: str
    look: int
    lights: tuple[Light, Light, Light]
    leaving: int | None
    sleeps: bool
    check: Check | None
    probe: Probe | None
    steps: tuple[str, ...]

    @property
    def rescued(self) -> bool:
        """Whether the three steps of a rescue were taken, so that somebody decides."""
        return all(step in self.steps for step in RESCUE)


def judged(
    group: tuple[str, str], facts: Facts, steps: tuple[str, ...], week: Week, limits: Limits, today: date
) -> Health:
    """Say how a group, named by id and name, fares."""
    leaving = leaving_pct(facts, limits, today)
    return Health(
        *group,
        look=look_due(facts, today),
        lights=lights(facts, week, limits, today),
        leaving=leaving if facts.age(today) else None,
        sleeps=sleeps(facts, limits, today),
        check=facts.checks[-1] if facts.checks else None,
        probe=facts.probes[-1] if facts.probes else None,
        steps=steps,
    )
