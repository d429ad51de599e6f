"""One call of the command line: what was asked, and the forms an answer can take."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from shopqun.basics import SHOP_ZONE, Clock, Money, Refused, ShopTrouble, Trouble, parse_yuan
from shopqun.data.gestures import Answered
from shopqun.rooms import Painter, Rooms, open_rooms

Answer = TypeVar("Answer")
Body = Mapping[str, object]


class UsageError(Exception):
    """The call itself is wrong: exit 2, with a stable code."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(code, about)
        self.code = code
        self.about = about


@dataclass(slots=True)
class Call:
    """A parsed command; the shop is opened when a command first asks for it."""

    given: Namespace
    clock: Clock
    request_id: str
    shop: Path | None
    painter: Painter
    _rooms: Rooms | None = None

    @property
    def rooms(self) -> Rooms:
        """The services of the shop this command is for."""
        if self._rooms is None:
            self._rooms = open_rooms(self.shop_path, self.clock, self.painter)
        return self._rooms

    @property
    def shop_path(self) -> Path:
        """The shop file this command is for; none named and none opened before is `not_found`."""
        if self.shop is None:
            raise ShopTrouble(Trouble.NOT_FOUND, "")
        return self.shop

    def close(self) -> None:
        """Close the shop if it was opened."""
        if self._rooms is not None:
            self._rooms.close()


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


def day(text: str) -> date:
    """Read `2027-03-01`, or stop with `bad_day`."""
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        raise UsageError("bad_day", text) from error
    if found.isoformat() != text:
        raise UsageError("bad_day", text)
    return found


def why(text: str) -> str:
    """Read the reason of a correction, or stop with a usage error: nothing is taken back without one."""
    if not text.strip():
        raise UsageError("usage", "--why TEXT")
    return text


def count(text: str) -> int:
    """Read a count of one or more, or stop with `bad_count`."""
    if not (text.isascii() and text.isdigit() and len(text) <= 7 and 0 < int(text) <= 1_000_000):
        raise UsageError("bad_count", text)
    return int(text)


def instant(at: datetime | None) -> str | None:
    """Print an instant as ISO 8601 in shop time."""
    return at.astimezone(SHOP_ZONE).isoformat(timespec="seconds") if at else None
