"""The clocks there are: the computer's, and one that was set by hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic


@dataclass(frozen=True, slots=True)
class ComputerClock:
    """The computer's own clock."""

    set_by_hand: bool = False

    def now(self) -> datetime:
        """Give the present instant."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class StoppedClock:
    """A clock that stands at one instant, for one command."""

    at: datetime
    set_by_hand: bool = True

    def now(self) -> datetime:
        """Give the instant it stands at."""
        return self.at


@dataclass(frozen=True, slots=True)
class SetClock:
    """A clock that was set to an instant and runs on from there, for the window."""

    at: datetime
    started: float = field(default_factory=monotonic)
    set_by_hand: bool = True

    def now(self) -> datetime:
        """Give the instant it was set to plus what has passed since."""
        return datetime.fromtimestamp(self.at.timestamp() + monotonic() - self.started, UTC)


def read_instant(text: str) -> datetime | None:
    """Read an ISO 8601 instant with an offset; None for anything else."""
    try:
        at = datetime.fromisoformat(text)
        return at.astimezone(UTC) if at.tzinfo else None
    except (ValueError, OverflowError):
        return None
