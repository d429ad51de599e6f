"""Reading one row of somebody else's list as a person, or as what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shopqun.members.cells import is_minor, is_yes, read_day, read_phone
from shopqun.members.headings import Field
from shopqun.members.member import NewMember
from shopqun.members.names import clean_name, tidy

CHANNEL = "import"
EARLIEST_YEAR = 1980
_NAMELESS = "顾客"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one cell: `row` is the line of the file from 1, `column` its heading."""

    row: int
    column: str
    code: str


@dataclass(frozen=True, slots=True)
class Found:
    """A person read from a row; `told` is what the row says of when she was told, `named` if it names her."""

    row: int
    new: NewMember
    named: bool
    told: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a row: a person, or none; and what was wrong with it."""

    found: Found | None
    problems: tuple[Problem, ...]


class RowReader:
    """Reads the rows of one list, whose headings are known."""

    def __init__(self, titles: Mapping[Field, str], today: date) -> None:
        self._titles = titles
        self._today = today

    def read(self, row: int, values: Mapping[Field, str]) -> Reading:
        """Read a row. A wrong phone, a missing consent or a child under 14 keeps the whole row out."""
        stop = self._stops(values)
        if stop is not None:
            return Reading(None, (self._problem(row, *stop),))
        phone = read_phone(values.get(Field.PHONE, "")).digits
        name = _said_name(values)
        named = bool(tidy(values.get(Field.NAME, "")))
        birthday, birthday_wrong = self._birthday(values)
        joined, joined_wrong = self._joined(values)
        new = NewMember(
            name=name or name_for(phone),
            wechat=tidy(values.get(Field.WECHAT, "")),
            phone=phone,
            marketing=is_yes(values.get(Field.MARKETING, "")),
            channel=tidy(values.get(Field.CHANNEL, "")) or CHANNEL,
            joined_on=joined,
            birthday_md=birthday,
            note=tidy(values.get(Field.NOTE, "")),
        )
        wrong = tuple(self._problem(row, *one) for one in (birthday_wrong, joined_wrong) if one is not None)
        return Reading(Found(row, new, named, values.get(Field.TOLD, "")), wrong)

    def _problem(self, row: int, field: Field, code: str) -> Problem:
        return Problem(row, self._titles.get(field, ""), code)

    def _stops(self, values: Mapping[Field, str]) -> tuple[Field, str] | None:
        """Say what keeps a row out: the field and a code; None when it may come in."""
        phone = read_phone(values.get(Field.PHONE, ""))
        said = _said_name(values)
        birthday = read_day(values.get(Field.BIRTHDAY, ""))
        if phone.problem is not None:
            return Field.PHONE, phone.problem
        if said and clean_name(said) is None:
            return Field.NAME, "bad_name"
        if not said and phone.digits is None:
            return Field.NAME, "name_needed"
        if birthday is not None and is_minor(birthday, self._today):
            return Field.BIRTHDAY, "minor"
        if phone.digits and Field.TOLD in self._titles and not _was_told(values.get(Field.TOLD, "")):
            return Field.TOLD, "consent_needed"
        return None

    def _birthday(self, values: Mapping[Field, str]) -> tuple[str | None, tuple[Field, str] | None]:
        text = values.get(Field.BIRTHDAY, "")
        day = read_day(text)
        if day is None:
            return None, (Field.BIRTHDAY, "bad_date") if text else None
        return day.md, None

    def _joined(self, values: Mapping[Field, str]) -> tuple[date, tuple[Field, str] | None]:
        text = values.get(Field.JOINED, "")
        day = read_day(text)
        joined = day.whole() if day is not None else None
        if joined is None or not joined.year >= EARLIEST_YEAR or joined > self._today:
            return self._today, (Field.JOINED, "bad_date") if text else None
        return joined, None


def name_for(phone: str | None) -> str:
    """Give what somebody without a name is called until she says more: 顾客 and the last of her phone."""
    return _NAMELESS + (phone or "")[-4:]


def _said_name(values: Mapping[Field, str]) -> str:
    """Give the name a row says, or the nickname where it says none."""
    return tidy(values.get(Field.NAME, "")) or tidy(values.get(Field.WECHAT, ""))


def _was_told(text: str) -> bool:
    """Say whether a cell of the consent column is a yes or a date (个保法 17)."""
    return is_yes(text) or read_day(text) is not None
