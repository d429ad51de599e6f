"""Who serves at the counter, and the rules the owner set for them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shopqun.basics import Money


class Role(StrEnum):
    """What a person is in the shop."""

    OWNER = "owner"
    CLERK = "clerk"


@dataclass(frozen=True, slots=True)
class Person:
    """One person, since when she is what she is; who left stays in the books, no longer `active`."""

    name: str
    role: Role
    active: bool
    since: datetime


@dataclass(frozen=True, slots=True)
class House:
    """All that is set about people: who serves, the PIN, and how much a clerk may give back."""

    people: tuple[Person, ...]
    pin_set: bool
    refund_limit: Money
    open_until: datetime | None = None
    is_open: bool = True
    forgot_until: datetime | None = None

    @property
    def serving(self) -> tuple[Person, ...]:
        """Give who can be chosen at the till."""
        return tuple(each for each in self.people if each.active)


REFUND_LIMIT = Money(10_000)
"""What a clerk may give back in one refund unless the owner says otherwise: 100 yuan."""
