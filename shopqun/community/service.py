"""The door of the groups: list, add, count, and keep the codes that lead in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from shopqun.basics import Clock, Refused
from shopqun.community.group import PLATFORMS, TYPES, Group, PrintableCode, printable_code
from shopqun.community.overview import GroupOnBoard, Overview, Texts
from shopqun.community.qr import kind_of, refusal_of
from shopqun.conduct.rules import Rules, announced
from shopqun.data import community as groups
from shopqun.data.books import Books
from shopqun.data.conduct import rules_written
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.plans import plan_in_force
from shopqun.planning.notice import welcome_words
from shopqun.posters.reading import read_codes

_LONGEST_NAME = 60
_MOST_PEOPLE = 100_000


class GroupService:
    """How are my groups? GROUP is an id or an exact name everywhere; nobody's is `unknown_group`."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def list_groups(self) -> tuple[Group, ...]:
        """Give every group as it stands now, in the order of their ids."""
        with self._books.reading() as db:
            return groups.list_groups(db, self._clock.now(), days_of(db))

    def overview(self) -> Overview:
        """Give every group, the code its poster would carry, and the words of the plan, in one read."""
        with self._books.reading() as db:
            at, days = self._clock.now(), days_of(db)
            runs = groups.seasons(db)
            plan, written = plan_in_force(db), rules_written(db)
            found = groups.list_groups(db, at, days)
        board = tuple(GroupOnBoard(each, *runs[each.id], printable_code(each)) for each in found)
        texts = Texts(plan.announcement, plan.group_rules, welcome_words(plan)) if plan else Texts()
        return Overview(days.of(at), board, _ruled(texts, written))

    def printable_code(self, group: str) -> PrintableCode | Refused:
        """Choose the code a poster of this group may carry now, or say why there is none."""
        with self._books.reading() as db:
            known = groups.group_id(db, group)
            if known is None:
                return Refused("unknown_group")
            return printable_code(groups.group(db, known, self._clock.now(), days_of(db)))

    def add(self, name: str, kind: str, platform: str, capacity: int, *, request_id: str) -> Answered[Group]:
        """Add a group; `name_taken`.

        `bad_group_type`, `bad_platform`, `bad_count` and `bad_name` are wrong usage and leave no trace.
        """
        clean = name.strip()
        wrong = _wrong(clean, kind, platform, capacity)
        if wrong:
            return Answered(Refused(wrong))

        def act(pen: Pen) -> Group | Refused:
            if groups.has_name(pen.db, clean):
                return Refused("name_taken", {"name": clean})
            return groups.group(
                pen.db, groups.add_group(pen, clean, kind, platform, capacity), pen.at, pen.days
            )

        said = {"name": clean, "type": kind, "platform": platform, "capacity": capacity}
        return self._once(request_id, "groups add", said, act)

    def count(self, group: str, people: int, *, request_id: str) -> Answered[Group]:
        """Note how many people are in a group; `unknown_group`. `bad_count` is wrong usage."""
        if not 0 <= people <= _MOST_PEOPLE:
            return Answered(Refused("bad_count"))

        def act(pen: Pen) -> Group | Refused:
            known = groups.group_id(pen.db, group)
            if known is None:
                return Refused("unknown_group")
            groups.add_count(pen, known, people)
            return groups.group(pen.db, known, pen.at, pen.days)

        return self._once(request_id, "groups count", {"group": group, "people": people}, act)

    def keep_qr(self, group: str, image: Path, made_on: date, *, request_id: str) -> Answered[Group]:
        """Keep the code in a picture, made on a day: the group's own, or a contact's beside it.

        `unknown_group bad_day no_qr payment_code two_codes`; a day to come is `bad_day`.
        """
        payloads = read_codes(image)

        def act(pen: Pen) -> Group | Refused:
            known = groups.group_id(pen.db, group)
            if known is None:
                return Refused("unknown_group")
            if made_on > pen.days.local(pen.at).date():
                return Refused("bad_day", {"day": made_on.isoformat()})
            refusal = refusal_of(payloads)
            if refusal:
                return Refused(refusal)
            groups.add_code(pen, known, payloads[0], kind_of(payloads[0]), made_on)
            return groups.group(pen.db, known, pen.at, pen.days)

        said = {"group": group, "made_on": made_on.isoformat(), "codes": sorted(payloads)}
        return self._once(request_id, "groups qr", said, act)

    def _once(
        self,
        request_id: str,
        command: str,
        said: Mapping[str, object],
        act: Callable[[Pen], Group | Refused],
    ) -> Answered[Group]:
        return once(self._books, self._clock, Request(request_id, command, said, self._actor), Group, act)


def _ruled(texts: Texts, rules: Rules | None) -> Texts:
    """Let the newest rules stand in the announcement; the plan's own hold until somebody writes some."""
    if rules is None:
        return texts
    return replace(texts, announcement=announced(texts.announcement, rules), rules=rules.lines())


def _wrong(name: str, kind: str, platform: str, capacity: int) -> str | None:
    """Give the code of what cannot be a group at all, or None."""
    if not 0 < len(name) <= _LONGEST_NAME:
        return "bad_name"
    if kind not in TYPES:
        return "bad_group_type"
    if platform not in PLATFORMS:
        return "bad_platform"
    return None if 0 < capacity <= _MOST_PEOPLE else "bad_count"
