"""Who rises and who falls: what was paid in twelve months decides; points spent never do.

A rise is made at once. A fall is proposed, one tier at a time, and made by a review that is confirmed
`notice_days` later or after that, if she is still below.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Rung:
    """A tier and what must have been paid in twelve months to stand on it, in fen."""

    level: int
    name: str
    need_fen: int


@dataclass(frozen=True, slots=True)
class Notice:
    """A fall that was proposed and is neither made nor withdrawn."""

    id: int
    to_level: int
    not_before: date


@dataclass(frozen=True, slots=True)
class Standing:
    """A member before a review."""

    member: int
    name: str
    level: int
    spent_fen: int
    notice: Notice | None = None


class Step(StrEnum):
    """What confirming a review does: it raises, announces a fall, leaves an announced one, or makes it."""

    RISE = "rise"
    ANNOUNCE = "announce"
    WAIT = "wait"
    FALL = "fall"


@dataclass(frozen=True, slots=True)
class Move:
    """One member and where she goes. `need_fen` is what the higher of the two tiers asks for."""

    member: int
    name: str
    from_level: int
    to_level: int
    from_name: str
    to_name: str
    spent_fen: int
    need_fen: int
    step: Step
    not_before: date
    notice: int | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a review of a day says; `withdrawn` are proposals whose members spend enough again."""

    day: date
    promote: tuple[Move, ...]
    demote: tuple[Move, ...]
    withdrawn: tuple[int, ...] = ()
    confirmed: bool = False


def review(standings: Iterable[Standing], rungs: Sequence[Rung], notice_days: int, day: date) -> Review:
    """Look at every member; a shop without tiers moves nobody."""
    promote, demote, withdrawn = list[Move](), list[Move](), list[int]()
    for one in standings:
        earned = _earned(one, rungs)
        if one.notice is not None and earned >= one.level:
            withdrawn.append(one.notice.id)
        if earned > one.level:
            promote.append(_move(one, earned, rungs, Step.RISE, day))
        elif earned < one.level:
            demote.append(_fall(one, earned, rungs, notice_days, day))
    return Review(day, tuple(promote), tuple(demote), tuple(withdrawn))


def _earned(one: Standing, rungs: Sequence[Rung]) -> int:
    return max((rung.level for rung in rungs if rung.need_fen <= one.spent_fen), default=one.level)


def _fall(one: Standing, earned: int, rungs: Sequence[Rung], notice_days: int, day: date) -> Move:
    """Propose a fall of one tier, or go on with a proposed one: never lower than she was told."""
    if one.notice is None:
        below = max((rung.level for rung in rungs if rung.level < one.level), default=earned)
        return _move(one, below, rungs, Step.ANNOUNCE, day + timedelta(days=notice_days))
    to = max(earned, one.notice.to_level)
    step = Step.FALL if day >= one.notice.not_before else Step.WAIT
    return _move(one, to, rungs, step, one.notice.not_before)


def _move(one: Standing, to: int, rungs: Sequence[Rung], step: Step, not_before: date) -> Move:
    known = {rung.level: rung for rung in rungs}
    higher = known.get(max(one.level, to))
    return Move(
        member=one.member,
        name=one.name,
        from_level=one.level,
        to_level=to,
        from_name=known[one.level].name if one.level in known else "",
        to_name=known[to].name if to in known else "",
        spent_fen=one.spent_fen,
        need_fen=higher.need_fen if higher else 0,
        step=step,
        not_before=not_before,
        notice=one.notice.id if one.notice else None,
    )
