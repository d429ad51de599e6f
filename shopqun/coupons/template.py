"""What a kind of paper is worth, and how long it lives."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from shopqun.basics import Money, ShopDay, share

_NOTHING = Money()


@dataclass(frozen=True, slots=True)
class Gives:
    """What an exchange paper hands out; `sku` when it is a gift whose stock is kept."""

    name: str
    quantity: int
    sku: str | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """The terms of a kind of paper. `from_hour`/`to_hour` are half-open shop time and may cross midnight."""

    id: str
    name: str
    kind: str
    min_spend: Money
    valid_days: int
    total: int
    per_member: int
    audience: str
    stack: bool
    terms: str
    value: Money = _NOTHING
    value_pct: int = 100
    max_off: Money | None = None
    gives: Gives | None = None
    weekdays: tuple[int, ...] = ()
    from_hour: time | None = None
    to_hour: time | None = None
    cost_fen: int = 0

    @property
    def needs_bill(self) -> bool:
        """Whether the till must know the bill: to take something off it, or to hold it to a threshold."""
        return self.kind != "exchange" or bool(self.min_spend)

    @property
    def tier_needed(self) -> int:
        """The least tier that may use it; 1 is everybody's."""
        return int(self.audience.removeprefix("tier:")) if self.audience.startswith("tier:") else 1

    def takes_off(self, bill: Money, unpaid: Money) -> Money:
        """Give what the paper takes off a bill of which `unpaid` is still open; never more than that.

        A percent paper's discount is the rest of the percentage of the bill, rounded half up to a fen, then
        capped.
        """
        if self.kind == "cash":
            off = self.value
        elif self.kind == "percent":
            off = share(bill, 100 - self.value_pct, 100)
            off = min(off, self.max_off) if self.max_off is not None else off
        else:
            off = Money()
        return min(off, unpaid)

    def owed_cost(self) -> Money:
        """Give what one such paper counts for when it is paid out as a reward.

        A cash paper counts its value, a percent paper its cap, an exchange paper what its goods cost.
        """
        if self.kind == "cash":
            return self.value
        if self.kind == "percent":
            return self.max_off or Money()
        return Money(self.cost_fen)

    def runs_on(self, weekday: int) -> bool:
        """Say whether the paper may be used on a weekday (1 is Monday)."""
        return not self.weekdays or weekday in self.weekdays

    def runs_at(self, wall: time) -> bool:
        """Say whether the paper may be used at a time of day."""
        if self.from_hour is None or self.to_hour is None:
            return True
        if self.from_hour <= self.to_hour:
            return self.from_hour <= wall < self.to_hour
        return wall >= self.from_hour or wall < self.to_hour


def life(template: Template, issued_on: date, days: ShopDay) -> tuple[datetime, datetime]:
    """Give the half-open life of a paper: the day of issue is day 1 of its `valid_days`."""
    return days.start(issued_on), days.start(issued_on + timedelta(days=template.valid_days))


def read_hour(text: str | None) -> time | None:
    """Read `17:00`; `24:00` is the end of the day and is kept as the last moment of it."""
    if text is None:
        return None
    return time.max if text == "24:00" else time.fromisoformat(text)
