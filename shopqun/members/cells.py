"""Reading the cells of somebody else's list: numbers that were phones, dates in every form, yes and no."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from shopqun.members.phone import clean_phone

Cell = str | int | float | bool | date | datetime | time | timedelta | None
YOUNGEST = 14
_POWER = re.compile(r"(\d)(?:\.(\d+))?[eE]\+?(\d+)", re.ASCII)
_FEWEST_DIGITS = 8
_YES = frozenset({"是", "y", "yes", "true", "1", "同意", "已同意", "√", "✓", "✔", "愿意", "接受"})
_DATE = re.compile(r"(?:(\d{4})\D?)?(\d{1,2})\D(\d{1,2})\D?", re.ASCII)
_SOLID = re.compile(r"(\d{4})?(\d{2})(\d{2})", re.ASCII)
_SERIAL = re.compile(r"\d{5}", re.ASCII)
_DAY_ZERO = date(1899, 12, 30)
_LEAP = 2000


def text_of(cell: Cell) -> str:
    """Give a cell as text: a whole number without its `.0`, a date as 2027-03-06, yes or no as 是, 否."""
    match cell:
        case None:
            return ""
        case bool():
            return "是" if cell else "否"
        case float():
            return str(int(cell)) if cell.is_integer() else str(cell)
        case datetime():
            return cell.date().isoformat()
        case _:
            return str(cell).strip()


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone that was read, or the code of what is wrong with it."""

    digits: str | None
    problem: str | None = None


def read_phone(text: str) -> Phone:
    """Read a phone, also one that a spreadsheet turned into a number.

    `1.38E+10` in a text has lost its digits and is `phone_lost_digits`: guessing would name somebody else.
    """
    if not text:
        return Phone(None)
    power = _POWER.fullmatch(text)
    if power:
        if len(power[1] + (power[2] or "")) < _FEWEST_DIGITS:
            return Phone(None, "phone_lost_digits")
        text = f"{Decimal(text):f}"
    digits = clean_phone(text.removesuffix(".0"))
    return Phone(digits, None if digits else "bad_phone")


def is_yes(text: str) -> bool:
    """Say whether a cell agrees; whatever is not a clear yes is a no."""
    return text.casefold() in _YES


@dataclass(frozen=True, slots=True)
class Day:
    """A month and a day, and the year where one was written."""

    month: int
    day: int
    year: int | None

    @property
    def md(self) -> str:
        """`MM-DD`, as birthdays are kept."""
        return f"{self.month:02d}-{self.day:02d}"

    def whole(self) -> date | None:
        """Give the date, where its year is known."""
        return date(self.year, self.month, self.day) if self.year else None


def read_day(text: str) -> Day | None:
    """Read `1990-05-03`, `1990年5月3日`, `19900503`, `5月3日`, `05-03`, `0503`, or a sheet's day number."""
    plain = text.split(maxsplit=1)[0] if text.split() else ""
    found = _SOLID.fullmatch(plain) or _DATE.fullmatch(plain)
    if found:
        year, month, day = (int(part) if part else None for part in found.groups())
        return _day(year, month or 0, day or 0)
    if _SERIAL.fullmatch(plain):
        counted = _DAY_ZERO + timedelta(days=int(plain))
        return Day(counted.month, counted.day, counted.year)
    return None


def _day(year: int | None, month: int, day: int) -> Day | None:
    try:
        date(year or _LEAP, month, day)
    except ValueError:
        return None
    return Day(month, day, year)


def is_minor(birthday: Day, today: date) -> bool:
    """Say whether a birthday with its year is that of a child under fourteen (I-05: 个保法 31)."""
    if birthday.year is None:
        return False
    had_it = (today.month, today.day) >= (birthday.month, birthday.day)
    return today.year - birthday.year - (0 if had_it else 1) < YOUNGEST
