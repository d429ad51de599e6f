"""The staff's one door: who serves, the owner's PIN, and the rules set for clerks."""

import hmac
import secrets
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from shopqun.basics import Clock, Money, Refused
from shopqun.data import staff
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, once, recall
from shopqun.data.people import person
from shopqun.staff.lock import ONE_ACT, Forgot, Tried, clean_pin, digest
from shopqun.staff.person import House, Person, Role

SETTINGS = "settings"
"""The act of changing rules, people or the PIN itself."""

_SALT_BYTES = 16
_LONGEST_NAME = 20

Answer = TypeVar("Answer")


def phone_act(member: int) -> str:
    """Name the act of seeing a customer's whole number."""
    return f"phone {member}"


class StaffService:
    """Who serves at the counter, and what only the owner may do."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def house(self) -> House:
        """Give everything that is set about people."""
        with self._books.reading() as db:
            lock = staff.lock_of(db)
            return House(
                people=staff.people(db),
                pin_set=lock.pin_set,
                refund_limit=staff.refund_limit(db),
                open_until=lock.until,
                is_open=lock.lets(SETTINGS, self._clock.now()),
                forgot_until=lock.removable_at(),
            )

    def is_locked(self, act: str) -> bool:
        """Say whether an act needs the owner's PIN now."""
        with self._books.reading() as db:
            return not staff.lock_of(db).lets(act, self._clock.now())

    def put(self, name: str, role: Role, *, active: bool = True, request_id: str) -> Answered[Person]:
        """Say what a person is from now on; who leaves is no longer active and stays in the books."""
        plain = " ".join(name.split())

        def act(pen: Pen) -> Person | Refused:
            if not 0 < len(plain) <= _LONGEST_NAME:
                return Refused("bad_name", {"longest": _LONGEST_NAME})
            return staff.put_person(pen, plain, role, active=active)

        said = {"name": plain, "role": role, "active": active}
        return self._owners(Request(request_id, "staff put", said, self._actor), Person, act)

    def set_refund_limit(self, limit: Money, *, request_id: str) -> Answered[Money]:
        """Say how much a clerk may give back in one refund."""

        def act(pen: Pen) -> Money:
            staff.put_refund_limit(pen, limit)
            return limit

        request = Request(request_id, "staff limit", {"refund_limit_fen": limit.fen}, self._actor)
        return self._owners(request, Money, act)

    def set_pin(self, pin: str, *, request_id: str) -> Answered[bool]:
        """Set the owner's PIN, four to eight digits; an empty one takes it away. Gives whether one is set."""
        plain = clean_pin(pin)
        if pin and plain is None:
            return Answered(Refused("bad_pin"))
        salt = secrets.token_bytes(_SALT_BYTES)
        digested = digest(plain, salt) if plain else ""

        def act(pen: Pen) -> bool:
            staff.put_pin(pen, salt if plain else b"", digested)
            return plain is not None

        request = Request(request_id, "staff pin", {"set": plain is not None}, self._actor)
        return self._owners(request, bool, act)

    def reveal_phone(self, member: int, *, request_id: str) -> str | Refused:
        """Show a customer's whole number, and note whose was looked at; the note never holds the number."""

        def act(pen: Pen) -> int | Refused:
            if not staff.lock_of(pen.db).lets(phone_act(member), pen.at):
                return Refused("owner_needed", {"act": phone_act(member)})
            return member

        request = Request(request_id, "staff reveal phone", {"member": member}, self._actor)
        answer = once(self._books, self._clock, request, int, act).value
        if isinstance(answer, Refused):
            return answer
        with self._books.reading() as db:
            return person(db, member).phone or ""

    def _owners(
        self, request: Request, kind: type[Answer], act: Callable[[Pen], Answer | Refused]
    ) -> Answered[Answer]:
        """Do what only the owner may do: `owner_needed` while the lock is shut."""

        def judged(pen: Pen) -> Answer | Refused:
            if not staff.lock_of(pen.db).lets(SETTINGS, pen.at):
                return Refused("owner_needed", {"act": SETTINGS})
            return act(pen)

        return once(self._books, self._clock, request, kind, judged)

    def unlock(self, pin: str, act: str = "", minutes: int = 0, *, request_id: str) -> Answered[Tried]:
        """Try the PIN: for one act, or with an empty one for so many minutes (0: until she hands over).

        Refused `pin_wait` with `until` while wrong tries are slowed, `no_pin` where there is none. A wrong
        try is written down; what was typed never is.
        """
        request = Request(request_id, "staff unlock", {"act": act, "minutes": minutes}, self._actor)
        known = recall(self._books, request, Tried)
        if known is not None:
            return known
        with self._books.reading() as db:
            kept, free_at = staff.pin_of(db), staff.lock_of(db).free_at()
        if kept is None:
            return Answered(Refused("no_pin"))
        if free_at is not None and self._clock.now() < free_at:
            return Answered(Refused("pin_wait", {"until": free_at}))
        salt, wanted = kept
        right = hmac.compare_digest(digest(clean_pin(pin) or "-", salt), wanted)
        return once(self._books, self._clock, request, Tried, lambda pen: _tried(pen, act, minutes, right))

    def lock(self, *, request_id: str) -> Answered[bool]:
        """Hand the till over: the owner's acts ask for the PIN again."""

        def act(pen: Pen) -> bool:
            if staff.lock_of(pen.db).opened is not None:
                staff.note(pen, "shut")
            return True

        return once(self._books, self._clock, Request(request_id, "staff lock", {}, self._actor), bool, act)

    def forget(self, *, request_id: str) -> Answered[Forgot]:
        """Say that the PIN is forgotten; said again a day later, it is taken away. A right try ends it."""

        def act(pen: Pen) -> Forgot | Refused:
            lock = staff.lock_of(pen.db)
            if not lock.pin_set:
                return Refused("no_pin")
            if lock.forgot_at is None:
                staff.note(pen, "forgot")
                lock = staff.lock_of(pen.db)
            removable = lock.removable_at() or pen.at
            if pen.at < removable:
                return Forgot(removed=False, removable_at=removable)
            staff.put_pin(pen, b"", "")
            return Forgot(removed=True, removable_at=removable)

        request = Request(request_id, "staff forget", {}, self._actor)
        return once(self._books, self._clock, request, Forgot, act)


def _tried(pen: Pen, act: str, minutes: int, right: bool) -> Tried:
    if not right:
        staff.note(pen, "wrong", act)
        return Tried(right=False, free_at=staff.lock_of(pen.db).free_at())
    until = pen.at + timedelta(minutes=minutes) if minutes else None
    staff.note(pen, "opened", act, pen.at + ONE_ACT if act else until)
    return Tried(right=True)
