"""Every writing gesture, once: judged, answered and remembered in one transaction."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Generic, TypeVar

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from shopqun.basics import Clock, Refused, ShopDay
from shopqun.data.books import Books
from shopqun.data.tables.shop import Gesture, Shop

Answer = TypeVar("Answer")

_KNOWN = select(Gesture).where(Gesture.request_id == bindparam("request_id"))
_CUT_OFF = select(Shop.day_cut_off)
_LAST_AT = select(Gesture.at).order_by(Gesture.at.desc()).limit(1)
"""Asked in every gesture, so they are written once: building a statement costs more than running it."""


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks for what. The same `id` again is the same gesture and gets the same answer."""

    id: str
    command: str
    arguments: Mapping[str, object]
    actor: str = "owner"


@dataclass(frozen=True, slots=True)
class Pen:
    """The write lock while it is held: the open books, and the moment everything in this gesture happens."""

    db: Connection
    at: datetime
    days: ShopDay
    last_at: datetime | None

    @property
    def day(self) -> date:
        """The business day of this gesture."""
        return self.days.of(self.at)


@dataclass(frozen=True, slots=True)
class Answered(Generic[Answer]):
    """What a gesture came to; `repeated` when it had already been answered and nothing was done now."""

    value: Answer | Refused
    repeated: bool = False


def once(
    books: Books,
    clock: Clock,
    request: Request,
    kind: type[Answer],
    act: Callable[[Pen], Answer | Refused],
) -> Answered[Answer]:
    """Do a gesture and remember its answer, or give the remembered one.

    `act` runs with the write lock held. When it answers `Refused`, what it wrote is undone and the refusal
    itself is remembered. The same id with other arguments is `Refused("request_id_reused")`.
    """
    fingerprint = _fingerprint(request)
    with books.writing() as db:
        known = db.execute(_KNOWN, {"request_id": request.id}).one_or_none()
        if known is not None:
            return _remembered(
                known.fingerprint == fingerprint, refused=known.refused, answer=known.answer, kind=kind
            )
        at = clock.now()
        pen = Pen(db, at, days_of(db), last_instant(db))
        value = _tried(pen, act)
        remembered = {
            "request_id": request.id,
            "at": at,
            "actor": request.actor,
            "command": request.command,
            "fingerprint": fingerprint,
            "clock_set": clock.set_by_hand,
            "refused": isinstance(value, Refused),
            "answer": msgspec.json.encode(value).decode(),
        }
        db.execute(insert(Gesture), remembered)
    return Answered(value)


def rehearse(books: Books, clock: Clock, act: Callable[[Pen], Answer | Refused]) -> Answer | Refused:
    """Do a gesture with the write lock held, give what came of it, and leave no trace."""
    with books.writing() as db:
        pen = Pen(db, clock.now(), days_of(db), last_instant(db))
        return _tried(pen, act, keep=False)


def _tried(pen: Pen, act: Callable[[Pen], Answer | Refused], *, keep: bool = True) -> Answer | Refused:
    """Let `act` write; undo what it wrote when it refuses, or when nothing is to be kept.

    An error passes through untouched: a full disk has already undone everything, this savepoint too.
    """
    pen.db.exec_driver_sql("SAVEPOINT gesture")
    value = act(pen)
    if isinstance(value, Refused) or not keep:
        pen.db.exec_driver_sql("ROLLBACK TO SAVEPOINT gesture")
    pen.db.exec_driver_sql("RELEASE SAVEPOINT gesture")
    return value


def recall(books: Books, request: Request, kind: type[Answer]) -> Answered[Answer] | None:
    """Give the remembered answer of a gesture, or None when it was never made."""
    with books.reading() as db:
        known = db.execute(_KNOWN, {"request_id": request.id}).one_or_none()
    if known is None:
        return None
    same = known.fingerprint == _fingerprint(request)
    return _remembered(same, refused=known.refused, answer=known.answer, kind=kind)


def _remembered(same: bool, *, refused: bool, answer: str, kind: type[Answer]) -> Answered[Answer]:
    if not same:
        return Answered(Refused("request_id_reused"))
    value = msgspec.json.decode(answer, type=Refused) if refused else msgspec.json.decode(answer, type=kind)
    return Answered(value, repeated=True)


def _fingerprint(request: Request) -> str:
    said = msgspec.json.encode([request.command, dict(request.arguments)], order="deterministic")
    return hashlib.sha256(said).hexdigest()


def days_of(db: Connection) -> ShopDay:
    """Give how this shop's days run."""
    cut_off = db.execute(_CUT_OFF).scalar()
    return ShopDay(time.fromisoformat(cut_off)) if cut_off else ShopDay()


def last_instant(db: Connection) -> datetime | None:
    """Give the latest moment anything was recorded: the clock should not be behind it."""
    return db.execute(_LAST_AT).scalar()
