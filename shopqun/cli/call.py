"""One call of the command line: what was asked, and the forms an answer can take."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from shopqun.basics import SHOP_ZONE, Clock, Money, Refused, parse_yuan
from shopqun.data.gestures import Answered
from shopqun.rooms import Rooms

Answer = TypeVar("Answer")
Body = Mapping[str, object]


class UsageError(Exception):
    """The call itself is wrong: exit 2, with a stable code."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(code, about)
        self.code = code
        self.about = about


@dataclass(frozen=True, slots=True)
class Call:
    """A parsed command on an open shop."""

    given: Namespace
    rooms: Rooms
    clock: Clock
    request_id: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What to print, and whether a rule refused; a refusal's body says more where there is more to say."""

    body: Body = field(default_factory=dict)
    refused: Refused | None = None
    repeated: bool = False


def reply(answered: Answered[Answer], body: Callable[[Answer], Body]) -> Reply:
    """Turn a service's answer into a reply: `body` says what is printed of a kept gesture."""
    if isinstance(answered.value, Refused):
        return Reply(refused=answered.value, repeated=answered.repeated)
    return Reply(body(answered.value), repeated=answered.repeated)


def amount(text: str) -> Money:
    """Read an amount of yuan as the contract writes it, or stop with `bad_amount`."""
    money = parse_yuan(text)
    if money is None:
        raise UsageError("bad_amount", text)
    return money


def instant(at: datetime | None) -> str | None:
    """Print an instant as ISO 8601 in shop time."""
    return at.astimezone(SHOP_ZONE).isoformat(timespec="seconds") if at else None
