"""Planned back from a sale or a lottery: told, reminded, opened, thanked for (method 001-11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from shopqun.basics import ShopDay
from shopqun.calendar.campaign import Campaign
from shopqun.calendar.leadup_words import Said, opened, reminded, thanked, told

_BEFORE_START = timedelta(minutes=30)
_OPENS, _NOON, _EVENING = time(10), time(12), time(20)


class Step(StrEnum):
    """The four posts of a campaign."""

    TELL = "tell"
    REMIND = "remind"
    OPEN = "open"
    THANK = "thank"


@dataclass(frozen=True, slots=True)
class Lead:
    """One of the four as it is proposed."""

    step: Step
    day: date
    due_at: datetime
    said: Said


@dataclass(frozen=True, slots=True)
class Led:
    """One of the four that is in the calendar: as it was put there, and as it stands now."""

    step: Step
    task: int
    planned_at: datetime
    planned_words: str
    due_at: datetime
    words: str
    settled: bool


class Fate(StrEnum):
    """What becomes of one of the four."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    SETTLED = "settled"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Turn:
    """A proposal and what becomes of it: when it will stand in the calendar, and with which words.

    `task` is its line there, where it has one.
    """

    lead: Lead
    fate: Fate
    day: date
    due_at: datetime
    words: str
    task: int | None = None


@dataclass(frozen=True, slots=True)
class LeadUp:
    """A campaign and what becomes of its four posts."""

    campaign: Campaign
    turns: tuple[Turn, ...]

    def count(self, fate: Fate) -> int:
        """Count the posts that share a fate."""
        return sum(turn.fate is fate for turn in self.turns)

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return any(turn.fate in {Fate.NEW, Fate.CHANGED} for turn in self.turns)


def leads_of(campaign: Campaign, days: ShopDay) -> tuple[Lead, ...]:
    """Propose the four: three days before, the day before, the day itself, the day after the last."""
    if campaign.starts_at is None:
        opening = datetime.combine(campaign.day, _OPENS, days.zone)
    else:
        opening = days.local(campaign.starts_at) - _BEFORE_START
    return (
        _lead(Step.TELL, _at(campaign.day, -3, _NOON, days), told(campaign, days), days),
        _lead(Step.REMIND, _at(campaign.day, -1, _EVENING, days), reminded(campaign, days), days),
        _lead(Step.OPEN, opening, opened(campaign, days), days),
        _lead(Step.THANK, _at(campaign.last, 1, _NOON, days), thanked(campaign, days), days),
    )


def _at(day: date, by: int, wall: time, days: ShopDay) -> datetime:
    return datetime.combine(day + timedelta(days=by), wall, days.zone)


def _lead(step: Step, due_at: datetime, said: Said, days: ShopDay) -> Lead:
    return Lead(step, days.of(due_at), due_at, said)


def turns_of(leads: Sequence[Lead], there: Sequence[Led], now: datetime, days: ShopDay) -> tuple[Turn, ...]:
    """Say what becomes of each, so that asking again puts nothing in twice.

    What the owner moved or wrote herself stays as far from the campaign, and as she wrote it; what was done
    or left out stays; what is not there and whose day is over is not put in.
    """
    known = {led.step: led for led in there}
    return tuple(_turn(lead, known.get(lead.step), now, days) for lead in leads)


def _turn(lead: Lead, led: Led | None, now: datetime, days: ShopDay) -> Turn:
    if led is None:
        fate = Fate.OVER if lead.day < days.of(now) else Fate.NEW
        return Turn(lead, fate, lead.day, lead.due_at, lead.said.words)
    unchanged = led.planned_at == lead.due_at and led.planned_words == lead.said.words
    if led.settled or unchanged:
        fate = Fate.SETTLED if led.settled else Fate.SAME
        return Turn(lead, fate, days.of(led.due_at), led.due_at, led.words, led.task)
    due_at = _not_before(led.due_at + (lead.due_at - led.planned_at), now, days)
    words = lead.said.words if led.words == led.planned_words else led.words
    return Turn(lead, Fate.CHANGED, days.of(due_at), due_at, words, led.task)


def _not_before(due_at: datetime, now: datetime, days: ShopDay) -> datetime:
    """Bring what would fall on a day that is over to the same time of today."""
    over = (days.of(now) - days.of(due_at)).days
    return due_at + timedelta(days=over) if over > 0 else due_at
