"""What becomes of a list of customers: who is new, who is known, and what is wrong with which row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from shopqun.members.headings import Field, Headings
from shopqun.members.listed_person import Found, Problem, RowReader, name_for

OWNER_DECLARED = "owner_declared"
_FILLED = ("wechat", "birthday_md", "note")


@dataclass(frozen=True, slots=True)
class Held:
    """A member of the shop, as far as an import compares and fills her."""

    id: int
    name: str
    wechat: str
    phone: str | None
    birthday_md: str | None
    note: str
    asked_marketing: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What an import fills in for a member the shop already has; nothing that stands is overwritten."""

    held: Held
    fields: Mapping[str, str]
    marketing: bool


class FateKind(StrEnum):
    """What can become of a row: a new person, a known one filled in or left as she is, or nothing."""

    ADDED = "added"
    UPDATED = "updated"
    KEPT = "kept"
    JOINED = "joined"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one row, and what is wrong with it; `JOINED` with an earlier row of the same person."""

    row: int
    name: str
    kind: FateKind
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import does, or in a dry run would do. Every row is added, updated or skipped."""

    add: tuple[Found, ...]
    change: tuple[Change, ...]
    skipped: int
    problems: tuple[Problem, ...]
    fates: tuple[Fate, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """How an import went; `import_id` is None for a dry run.

    `refused_columns` are those a shop has no right to (个保法 6), `skipped_columns` those without use here,
    stored value among them (S-01).
    """

    import_id: int | None
    added: int
    updated: int
    skipped: int
    problems: tuple[Problem, ...]
    refused_columns: tuple[str, ...]
    skipped_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """How taking an import back went; `kept` are the numbers of members who were used since."""

    import_id: int
    removed: int
    restored: int
    kept: tuple[str, ...]


@dataclass(slots=True)
class _Desk:
    """The work on one list: what was decided so far."""

    by_phone: dict[str, Held]
    by_name: dict[tuple[str, str], Held]
    name_title: str
    phone_title: str
    add: dict[str, Found] = field(default_factory=dict)
    change: dict[int, Change] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)


def judge(
    rows: Iterable[tuple[int, Sequence[str]]], headings: Headings, held: Sequence[Held], today: date
) -> Outcome:
    """Decide what each row comes to; one bad row never stops the others.

    People are the same when their phone is; without a phone, when name and WeChat name are.
    """
    titles = {kind: headings.titles[column] for kind, column in headings.columns.items()}
    desk = _Desk(
        by_phone={one.phone: one for one in held if one.phone},
        by_name={(one.name, one.wechat): one for one in held},
        name_title=titles.get(Field.NAME, ""),
        phone_title=titles.get(Field.PHONE, ""),
    )
    reader = RowReader(titles, today)
    read = 0
    for line, cells in rows:
        values = {kind: cells[at].strip() for kind, at in headings.columns.items() if at < len(cells)}
        if any(values.values()):
            read += 1
            said = len(desk.problems)
            reading = reader.read(line, values)
            desk.problems.extend(reading.problems)
            found = reading.found
            kind = FateKind.SKIPPED if found is None else _place(desk, found)
            name = values.get(Field.NAME, "") if found is None else found.new.name
            desk.fates.append(Fate(line, name, kind, tuple(desk.problems[said:])))
    skipped = read - len(desk.add) - len(desk.change)
    return Outcome(
        tuple(desk.add.values()),
        tuple(desk.change.values()),
        skipped,
        tuple(desk.problems),
        tuple(desk.fates),
    )


def _place(desk: _Desk, found: Found) -> FateKind:
    """Add a person, or fill in what is empty in the one she is; say which."""
    new = found.new
    same = desk.by_phone.get(new.phone) if new.phone else desk.by_name.get((new.name, new.wechat))
    key = new.phone or f"{new.name}\n{new.wechat}"
    if same is not None:
        return _fill(desk, same, found)
    if key in desk.add:
        first = desk.add[key]
        title = desk.phone_title if new.phone else desk.name_title
        desk.problems.append(Problem(found.row, title, "duplicate_in_file"))
        desk.add[key] = _completed(first, found)
        return FateKind.JOINED
    desk.add[key] = found
    return FateKind.ADDED


def _completed(first: Found, again: Found) -> Found:
    """Fill what is empty in the first row of a person from a later one; a yes to messages stays one."""
    new = replace(
        first.new,
        name=again.new.name if again.named and not first.named else first.new.name,
        wechat=first.new.wechat or again.new.wechat,
        birthday_md=first.new.birthday_md or again.new.birthday_md,
        note=first.new.note or again.new.note,
        marketing=first.new.marketing or again.new.marketing,
    )
    return replace(first, new=new, named=first.named or again.named, told=first.told or again.told)


def _fill(desk: _Desk, held: Held, found: Found) -> FateKind:
    """Note what a row fills in for a member; a name that differs stays ours and is said."""
    new = found.new
    nameless = held.name == name_for(held.phone)
    if found.named and new.name != held.name and not nameless:
        desk.problems.append(Problem(found.row, desk.name_title, "name_differs"))
    before = desk.change.get(held.id, Change(held, {}, marketing=False))
    offered = {name: getattr(new, name) for name in _FILLED}
    fresh = {name: text for name, text in offered.items() if text and not getattr(held, name)}
    if nameless and found.named:
        fresh["name"] = new.name
    fields = {**fresh, **before.fields}
    marketing = before.marketing or (new.marketing and not held.asked_marketing)
    if fields or marketing:
        desk.change[held.id] = Change(held, fields, marketing)
    more = fresh.keys() - before.fields.keys() or marketing > before.marketing
    return FateKind.UPDATED if more else FateKind.KEPT


def imported(number: int | None, headings: Headings, outcome: Outcome) -> Imported:
    """Say how an import went; without a number it was a dry run."""
    return Imported(
        number,
        len(outcome.add),
        len(outcome.change),
        outcome.skipped,
        outcome.problems,
        headings.refused,
        headings.skipped,
    )
