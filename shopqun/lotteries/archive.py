"""The file that keeps a lottery for two years and lets anybody prove it (令32-19); read without a shop."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from shopqun.coupons.code import CodeKind, parse
from shopqun.lotteries import drawing
from shopqun.lotteries.drawing import Ballot
from shopqun.lotteries.rules import RULES_VERSION, SEED_BYTES, Rules, keep_until, seal, taken

FORMAT = "shopqun-lottery-1"
_LAST_YEAR = 9000


@dataclass(frozen=True, slots=True)
class KeptTicket:
    """A ticket that was handed out; `person` only counts the people, so that nobody is named."""

    ticket: str
    person: int
    at: str


@dataclass(frozen=True, slots=True)
class KeptDraw:
    """A draw: what entered, what came out, and where a prize went; winners come masked."""

    position: int
    ticket: str
    number: int | None
    day: date
    at: str
    pick: int
    row: int
    level: str
    prize: str
    link: str
    winner: str
    handed_over: str


@dataclass(frozen=True, slots=True)
class Kept:
    """All of a closed lottery."""

    format: str
    method: str
    rules: Rules
    commitment: str
    seed: str
    locked_at: str
    closed_at: str
    closed_because: str
    tickets: tuple[KeptTicket, ...]
    draws: tuple[KeptDraw, ...]
    left: tuple[int, ...]
    keep_until: date


class Archive(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file: a lottery, and the hash of it."""

    kept: Kept
    stamp: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check of an archive says: `problems` are codes, none where everything holds."""

    valid: bool
    problems: tuple[str, ...] = ()
    lottery: str = ""
    commitment: str = ""
    draws: int = 0


def packed(kept: Kept) -> bytes:
    """Write an archive, stamped, in the one form `verify` accepts."""
    return _written(Archive(kept, _stamp(kept)))


def _written(archive: Archive) -> bytes:
    return msgspec.json.format(msgspec.json.encode(archive), indent=1) + b"\n"


def _stamp(kept: Kept) -> str:
    return hashlib.sha256(msgspec.json.encode(kept, order="deterministic")).hexdigest()


def verify(content: bytes) -> Verified:
    """Make every draw of an archive again and hold it to its seal; whatever is no archive is not valid."""
    try:
        archive = msgspec.json.decode(content, type=Archive, strict=True)
        written = _written(archive)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError, OverflowError):
        return Verified(valid=False, problems=("unreadable",))
    kept = archive.kept
    problems = list(_problems(kept))
    if written != content:
        problems.append("form")
    if archive.stamp != _stamp(kept):
        problems.append("stamp")
    return Verified(not problems, tuple(problems), kept.rules.name, kept.commitment, len(kept.draws))


def _problems(kept: Kept) -> Iterator[str]:
    rules = kept.rules
    if kept.format != FORMAT or kept.method != drawing.METHOD or rules.version != RULES_VERSION:
        yield "version"
    if any(row.quantity < 0 for row in rules.rows) or rules.redeem_until < rules.ends_on:
        yield "deck"
        return
    if rules.redeem_until.year > _LAST_YEAR:
        yield "keep_until"
        return
    seed = _seed(kept.seed)
    if seed is None or seal(rules, seed) != kept.commitment:
        yield "commitment"
        return
    yield from _ticket_problems(kept)
    yield from _draw_problems(kept, seed)
    if kept.keep_until != keep_until(rules):
        yield "keep_until"


def _seed(text: str) -> bytes | None:
    try:
        seed = bytes.fromhex(text)
    except ValueError:
        return None
    return seed if len(seed) == SEED_BYTES and seed.hex() == text else None


def _ticket_problems(kept: Kept) -> Iterator[str]:
    codes = [ticket.ticket for ticket in kept.tickets]
    if len(set(codes)) != len(codes) or not all(_is_ticket(code) for code in codes):
        yield "tickets"
    persons = Counter(ticket.person for ticket in kept.tickets)
    if any(tickets > kept.rules.per_member_max for tickets in persons.values()):
        yield "per_member_max"


def _is_ticket(text: str) -> bool:
    code = parse(text)
    return code is not None and code.kind is CodeKind.TICKET and code.text == text


def _draw_problems(kept: Kept, seed: bytes) -> Iterator[str]:
    """Walk through the draws with the deck as it was before each."""
    waiting = {ticket.ticket: ticket.at for ticket in kept.tickets}
    left, link, before = kept.rules.counts, kept.commitment, kept.locked_at
    for position, one in enumerate(kept.draws, 1):
        handed_out = waiting.pop(one.ticket, None)
        if one.position != position or handed_out is None or not _in_time(kept, one, handed_out, before):
            yield f"order {position}"
        ballot = Ballot(position, one.ticket, one.number, left)
        if not sum(left) or not _holds(kept, seed, ballot, one, link):
            yield f"draw {position}"
            return
        left, link, before = taken(left, one.row), one.link, one.at
    if left != kept.left:
        yield "sums"


def _holds(kept: Kept, seed: bytes, ballot: Ballot, one: KeptDraw, link: str) -> bool:
    outcome = drawing.draw(seed, ballot)
    row = kept.rules.rows[outcome.row]
    return (
        (outcome.pick, outcome.row) == (one.pick, one.row)
        and (row.level, row.name) == (one.level, one.prize)
        and drawing.link(link, ballot, outcome.pick, one.at) == one.link
    )


def _in_time(kept: Kept, one: KeptDraw, handed_out: str, before: str) -> bool:
    """Say whether a draw came within the lottery's days, after its ticket and after the draw before it."""
    moments = [_instant(text) for text in (before, one.at, kept.closed_at, handed_out)]
    if None in moments:
        return False
    earlier, at, closed, handed = (moment for moment in moments if moment is not None)
    within = kept.rules.starts_on <= one.day <= kept.rules.ends_on
    return within and earlier <= at <= closed and handed <= at


def _instant(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
