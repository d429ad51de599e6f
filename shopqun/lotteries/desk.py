"""A lottery as it stands: its state, what is left of the deck, and what may be done now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shopqun.basics import Refused
from shopqun.lotteries.rules import Row


class LotteryState(StrEnum):
    """Where a lottery is. Running is reckoned from the day, never stored."""

    DRAFTED = "drafted"
    LOCKED = "locked"
    RUNNING = "running"
    CLOSED = "closed"
    ARCHIVED = "archived"


OPEN = (LotteryState.LOCKED, LotteryState.RUNNING)


@dataclass(frozen=True, slots=True)
class Booked:
    """A lottery as the books keep it; `stored` is its state but for what the day decides."""

    id: str
    name: str
    stored: str
    starts_on: date
    ends_on: date
    redeem_until: date
    deck: int
    per_member_max: int
    disclosure: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HeldTicket:
    """A ticket in the books."""

    id: int
    lottery: str
    code: str
    member: int


@dataclass(frozen=True, slots=True)
class RowStanding:
    """One row of the deck and how much of it is left."""

    row: Row
    left: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a ticket drew. `proof` chains it to all draws before; `codes` are papers she was given.

    `again` when the ticket had been drawn before and nothing was drawn now.
    """

    lottery: str
    lottery_name: str
    ticket: str
    member: int
    member_name: str
    position: int
    number: int | None
    level: str
    prize: str
    wins: bool
    retail_fen: int
    proof: str
    at: datetime
    codes: tuple[str, ...] = ()
    handed_over: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket that was handed out, and what it drew."""

    code: str
    member: int
    member_name: str
    at: datetime
    drawn: Drawn | None = None


@dataclass(frozen=True, slots=True)
class Winner:
    """One line of the list that hangs on the wall: nobody can be known from it but by herself (令32-15)."""

    position: int
    who: str
    level: str
    prize: str
    retail_fen: int
    handed_over: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """A lottery with everything that happened to it; the newest ticket stands first."""

    id: str
    name: str
    state: LotteryState
    starts_on: date
    ends_on: date
    redeem_until: date
    keep_until: date
    per_member_max: int
    rows: tuple[RowStanding, ...]
    disclosure: tuple[tuple[str, str], ...]
    commitment: str = ""
    seed: str = ""
    tickets: tuple[Ticket, ...] = ()
    must_display: bool = False

    @property
    def deck(self) -> int:
        """Count the tickets of the whole deck."""
        return sum(each.row.quantity for each in self.rows)

    @property
    def left(self) -> int:
        """Count the tickets that were not drawn."""
        return sum(each.left for each in self.rows)

    @property
    def prizes_left(self) -> int:
        """Count the prizes that were not drawn."""
        return sum(each.left for each in self.rows if each.row.wins)


@dataclass(frozen=True, slots=True)
class Locked:
    """A lottery whose seal is published."""

    lottery: str
    name: str
    commitment: str
    keep_until: date


@dataclass(frozen=True, slots=True)
class Closed:
    """A lottery whose seed is revealed, and how many tickets and prizes nobody drew."""

    lottery: str
    commitment: str
    seed: str
    draws: int
    left: int
    prizes_left: int


@dataclass(frozen=True, slots=True)
class Archived:
    """A lottery that was put away in a file, which is kept until a day."""

    lottery: str
    file: str
    keep_until: date


def state_on(stored: str, starts_on: date, day: date) -> LotteryState:
    """Give the state on a business day: a locked lottery runs from its first day on."""
    state = LotteryState(stored)
    return LotteryState.RUNNING if state is LotteryState.LOCKED and day >= starts_on else state


def may_lock(state: LotteryState, ends_on: date, day: date) -> Refused | None:
    """Say why a lottery cannot be locked now; a change of what is locked is refused too (L-03)."""
    if state is not LotteryState.DRAFTED:
        return Refused("lottery_locked")
    return Refused("lottery_ended", {"ended_on": ends_on}) if day > ends_on else None


def may_hand_out(state: LotteryState, ends_on: date, day: date) -> Refused | None:
    """Say why no ticket can be handed out now."""
    if state is LotteryState.DRAFTED:
        return Refused("lottery_not_locked")
    if state not in OPEN:
        return Refused("lottery_closed")
    return Refused("lottery_ended", {"ended_on": ends_on}) if day > ends_on else None


def may_draw(state: LotteryState, starts_on: date, ends_on: date, day: date) -> Refused | None:
    """Say why nothing can be drawn now."""
    refused = may_hand_out(state, ends_on, day)
    if refused is None and day < starts_on:
        return Refused("lottery_not_started", {"starts_on": starts_on})
    return refused


def may_close(state: LotteryState) -> Refused | None:
    """Say why a lottery cannot be closed now."""
    if state is LotteryState.DRAFTED:
        return Refused("lottery_not_locked")
    return None if state in OPEN else Refused("lottery_closed")


def may_hand_over(drawn: Drawn | None, redeem_until: date, day: date) -> Refused | None:
    """Say why no prize can be handed over now."""
    if drawn is None:
        return Refused("not_drawn")
    if not drawn.wins:
        return Refused("no_prize")
    if drawn.handed_over:
        return Refused("already_handed")
    return Refused("redeem_over", {"redeem_until": redeem_until}) if day > redeem_until else None


def may_archive(state: LotteryState) -> Refused | None:
    """Say why a lottery cannot be put away now: its seed must be revealed first."""
    closed = state in (LotteryState.CLOSED, LotteryState.ARCHIVED)
    return None if closed else Refused("lottery_not_closed")


def masked_person(name: str, phone: str | None) -> str:
    """Give a winner as the wall shows her: `周**`, or `138****21` where there is a phone."""
    return f"{phone[:3]}****{phone[-2:]}" if phone else f"{name[:1]}**"
