"""The door of the groups: list, add, count, and keep the codes that lead in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from shopqun.basics import Clock, Refused
from shopqun.community.file import GroupFile, tidy
from shopqun.community.file import refusal_of as file_refusal
from shopqun.community.group import PLATFORMS, TYPES, Group, PrintableCode, printable_code
from shopqun.community.health import CLOSING, KEPT, STEPS, Check, Health
from shopqun.community.overview import GroupOnBoard, Overview, Texts
from shopqun.community.pool import heir_name, next_in_pool
from shopqun.community.qr import kind_of, refusal_of
from shopqun.conduct.rules import Rules, announced
from shopqun.data import community as groups
from shopqun.data.books import Books
from shopqun.data.community_file import files, twins, write_file
from shopqun.data.community_health import add_answers, add_check, add_probe, add_step, health, healths
from shopqun.data.conduct import rules_written
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.plans import plan_in_force
from shopqun.data.prints_hanging import hanging
from shopqun.planning.notice import welcome_words
from shopqun.posters.reading import read_codes

Answer = TypeVar("Answer")
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
            runs, today = groups.seasons(db), days.of(at)
            kept, same, fare = files(db), twins(db, today), healths(db, today)
            plan, written = plan_in_force(db), rules_written(db)
            found = groups.list_groups(db, at, days)
            out_there = {each.id: hanging(db, each.id, at, days) for each in found}
        running = [each for each in found if (runs[each.id][1] or today) >= today]
        board = tuple(
            GroupOnBoard(
                each,
                *runs[each.id],
                printable_code(each),
                kept[each.id],
                health_of,
                same[each.id],
                next_in_pool(each, running),
                heir_name(each.name, [other.name for other in found]),
                out_there[each.id],
            )
            for each, health_of in zip(found, fare, strict=True)
        )
        texts = Texts(plan.announcement, plan.group_rules, welcome_words(plan)) if plan else Texts()
        return Overview(today, board, _ruled(texts, written))

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

    def files(self) -> dict[str, GroupFile]:
        """Give the file of every group by its id."""
        with self._books.reading() as db:
            return files(db)

    def healths(self) -> tuple[Health, ...]:
        """Say how every group fares today."""
        with self._books.reading() as db:
            return healths(db, days_of(db).of(self._clock.now()))

    def write_file(self, group: str, file: GroupFile, *, request_id: str) -> Answered[GroupFile]:
        """Write what a group is for, its phase, roles, columns and end.

        `unknown_group line_too_long too_many_lines bad_phase bad_next_group`.
        """
        clean = tidy(file)

        def act(pen: Pen, known: str) -> GroupFile | Refused:
            wrong = file_refusal(clean, known, dict(groups.names(pen.db)))
            if wrong:
                return Refused(wrong)
            write_file(pen, known, clean)
            return clean

        return self._about(
            request_id, "groups file", group, {"file": msgspec.to_builtins(clean)}, GroupFile, act
        )

    def check(self, group: str, people: int, left: int, spoke: int, *, request_id: str) -> Answered[Health]:
        """Write a look at a group down: people in it, left since the last look, and who spoke this week.

        `unknown_group`; more that spoke than there are is `bad_spoke`. `bad_count` is wrong usage.
        """
        if not all(0 <= number <= _MOST_PEOPLE for number in (people, left, spoke)):
            return Answered(Refused("bad_count"))

        def act(pen: Pen, known: str) -> Health | Refused:
            if spoke > people:
                return Refused("bad_spoke", {"people": people})
            add_check(pen, known, Check(pen.day, people, left, spoke))
            groups.add_count(pen, known, people)
            return health(pen.db, known, pen.day)

        said = {"people": people, "left": left, "spoke": spoke}
        return self._about(request_id, "groups check", group, said, Health, act)

    def ask(self, group: str, question: str, *, request_id: str) -> Answered[Health]:
        """Begin a temperature test; `unknown_group question_needed count_first probe_open`."""
        words = " ".join(question.split())

        def act(pen: Pen, known: str) -> Health | Refused:
            now = health(pen.db, known, pen.day)
            people = groups.group(pen.db, known, pen.at, pen.days).count
            if not 0 < len(words) <= _LONGEST_NAME:
                return Refused("question_needed")
            if not people:
                return Refused("count_first")
            if now.probe is not None and not now.probe.over:
                return Refused("probe_open")
            add_probe(pen, known, words, people)
            return health(pen.db, known, pen.day)

        return self._about(request_id, "groups ask", group, {"question": words}, Health, act)

    def answered(self, group: str, people: int, *, request_id: str) -> Answered[Health]:
        """Count the answers to the question of the day: two hours after it, and a day after.

        `unknown_group no_probe not_due bad_spoke`. `bad_count` is wrong usage.
        """
        if not 0 <= people <= _MOST_PEOPLE:
            return Answered(Refused("bad_count"))

        def act(pen: Pen, known: str) -> Health | Refused:
            probe = health(pen.db, known, pen.day).probe
            if probe is None or probe.due_at is None:
                return Refused("no_probe")
            if pen.at < probe.due_at:
                return Refused("not_due", {"due_at": probe.due_at})
            if people > probe.people:
                return Refused("bad_spoke", {"people": probe.people})
            add_answers(pen, probe.id, people)
            return health(pen.db, known, pen.day)

        return self._about(request_id, "groups answered", group, {"people": people}, Health, act)

    def step(self, group: str, step: str, *, request_id: str) -> Answered[Health]:
        """Take a step of a rescue or of an ending; dissolving ends the group today.

        `unknown_group bad_step step_taken`; `rescue_first` where a rescue is kept before its three steps.
        """

        def act(pen: Pen, known: str) -> Health | Refused:
            now = health(pen.db, known, pen.day)
            if step not in STEPS:
                return Refused("bad_step", {"step": step})
            if step in now.steps:
                return Refused("step_taken", {"step": step})
            if step == KEPT and not now.rescued:
                return Refused("rescue_first")
            add_step(pen, known, step)
            if step == CLOSING[-1]:
                write_file(pen, known, replace(files(pen.db)[known], phase="closing", closes_on=pen.day))
            return health(pen.db, known, pen.day)

        return self._about(request_id, "groups step", group, {"step": step}, Health, act)

    def _about(
        self,
        request_id: str,
        command: str,
        group: str,
        said: Mapping[str, object],
        kind: type[Answer],
        act: Callable[[Pen, str], Answer | Refused],
    ) -> Answered[Answer]:
        def known(pen: Pen) -> Answer | Refused:
            found = groups.group_id(pen.db, group)
            return Refused("unknown_group") if found is None else act(pen, found)

        request = Request(request_id, command, {"group": group, **said}, self._actor)
        return once(self._books, self._clock, request, kind, known)

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
