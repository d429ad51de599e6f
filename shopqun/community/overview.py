"""All groups at a glance, each with the code a poster of it would carry, and the words they live by."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from shopqun.basics import Refused
from shopqun.community.file import GroupFile
from shopqun.community.group import Group, PrintableCode
from shopqun.community.health import Health
from shopqun.prints.record import Hanging


@dataclass(frozen=True, slots=True)
class GroupOnBoard:
    """A group, from which day to which it runs, and the code its poster would carry today, or why none.

    `opens_on` and `closes_on` are shop-local days, None where nobody said; `twins` are the names of running
    groups that are there for the same (000-30), `next_group` takes people in when this one is full, `heir` is
    a name for one that does not exist yet, `hanging` are the sheets out there with a code of this group.
    """

    group: Group
    opens_on: date | None
    closes_on: date | None
    code: PrintableCode | Refused
    file: GroupFile = field(default_factory=GroupFile)
    health: Health | None = None
    twins: tuple[str, ...] = ()
    next_group: Group | None = None
    heir: str = ""
    hanging: tuple[Hanging, ...] = ()


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the plan in force: the announcement's four parts in their order, rules, welcome."""

    announcement: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    welcome: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the groups' screen shows, read in one go; `today` is the business day."""

    today: date
    groups: tuple[GroupOnBoard, ...]
    texts: Texts
