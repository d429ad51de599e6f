"""The door of conduct: the rules by version, the case book, warnings, appeals, and what a person decides."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import TypeVar

from shopqun.basics import Clock, Refused
from shopqun.community.limits import Limits, allowed
from shopqun.conduct.rules import Rules, Version, refusal_of, tidy
from shopqun.conduct.standing import Case, CaseState, Decision, Standing, name_of, standing_of, standings
from shopqun.data import conduct
from shopqun.data.books import Books
from shopqun.data.community import group_id, names
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.numbers import row_number

Answer = TypeVar("Answer")
_LONGEST_NAME, _LONGEST_WORDS = 40, 120


@dataclass(frozen=True, slots=True)
class CaseBook:
    """All there is on conduct, read in one go: `groups` are (id, name), cases and rules newest first."""

    today: date
    groups: tuple[tuple[str, str], ...]
    standings: tuple[Standing, ...]
    cases: tuple[Case, ...]
    decisions: tuple[Decision, ...]
    versions: tuple[Version, ...]
    limits: Limits


class ConductService:
    """Which rules hold, and who was warned? GROUP is an id or an exact name; nobody's is `unknown_group`."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def book(self) -> CaseBook:
        """Give the rules, the cases and how everybody stands."""
        with self._books.reading() as db:
            today, found, limits = days_of(db).of(self._clock.now()), conduct.cases(db), conduct.limits(db)
            decided = conduct.decisions(db)
            stand = standings(found, decided, today, limits.warning_days)
            rules = conduct.versions(db)
            return CaseBook(today, names(db), stand, found[::-1], decided[::-1], rules[::-1], limits)

    def write_rules(
        self, rules: Rules, why: str, case: int | None = None, *, request_id: str
    ) -> Answered[Version]:
        """Write the next version of the rules, perhaps because of a case; the announcement follows it.

        `nothing_encouraged rule_too_long too_many_rules rules_unchanged why_needed unknown_case`.
        """
        clean, reason = tidy(rules), name_of(why)

        def act(pen: Pen) -> Version | Refused:
            before = conduct.versions(pen.db)
            wrong = refusal_of(clean, before[-1].rules if before else Rules())
            if wrong or not 0 < len(reason) <= _LONGEST_WORDS:
                return Refused(wrong or "why_needed")
            if case is not None and conduct.find_case(pen.db, case) is None:
                return Refused("unknown_case", {"case": case})
            conduct.write_rules(pen, clean, reason, case)
            return conduct.versions(pen.db)[-1]

        said = {"rules": asdict(clean), "why": reason, "case": case}
        return self._once(request_id, "groups rules", said, Version, act)

    def warn(
        self, group: str, who: str, deed: str, told_by: str = "", *, request_id: str
    ) -> Answered[Standing]:
        """Warn somebody by the name in the group; the third warning proposes a removal and does nothing more.

        `unknown_group name_needed deed_needed`; `decide_first` where three warnings wait for a decision.
        """
        person = name_of(who)

        def act(pen: Pen) -> Standing | Refused:
            known = group_id(pen.db, group)
            wrong = _wrong_case(known, deed, person, needs_name=True)
            if wrong or known is None:
                return Refused(wrong or "unknown_group")
            before = _standing(pen, known, person)
            if before is not None and before.removal_proposed:
                return Refused("decide_first", {"name": person})
            number = conduct.add_case(pen, known, person, name_of(deed), name_of(told_by), warned=True)
            new = conduct.case(pen.db, number)
            return Standing(known, new.group, person, (*(before.counted if before else ()), new))

        said = {"group": group, "who": person, "deed": deed, "told_by": told_by}
        return self._once(request_id, "groups warn", said, Standing, act)

    def note(
        self, group: str, deed: str, who: str = "", told_by: str = "", *, request_id: str
    ) -> Answered[Case]:
        """Write down what happened without warning anybody; `unknown_group deed_needed bad_name`."""
        person = name_of(who)

        def act(pen: Pen) -> Case | Refused:
            known = group_id(pen.db, group)
            wrong = _wrong_case(known, deed, person, needs_name=False)
            if wrong or known is None:
                return Refused(wrong or "unknown_group")
            number = conduct.add_case(pen, known, person, name_of(deed), name_of(told_by), warned=False)
            return conduct.case(pen.db, number)

        said = {"group": group, "who": person, "deed": deed, "told_by": told_by}
        return self._once(request_id, "groups note", said, Case, act)

    def appeal(self, case: int | str, why: str, *, request_id: str) -> Answered[Case]:
        """Take an appeal against a warning, heard once; `unknown_case not_a_warning already_appealed`."""

        def allows(found: Case) -> str | None:
            if not found.warned:
                return "not_a_warning"
            return None if found.state is CaseState.OPEN else "already_appealed"

        return self._become(case, CaseState.APPEALED, why, allows, request_id)

    def hear(self, case: int | str, why: str, *, grant: bool, request_id: str) -> Answered[Case]:
        """Grant an appeal, and the warning is taken back, or uphold the warning. `unknown_case no_appeal`."""

        def allows(found: Case) -> str | None:
            return None if found.state is CaseState.APPEALED else "no_appeal"

        state = CaseState.WITHDRAWN if grant else CaseState.UPHELD
        return self._become(case, state, why, allows, request_id)

    def decide(self, group: str, who: str, why: str, *, remove: bool, request_id: str) -> Answered[Decision]:
        """Write down that a person removed somebody in WeChat, or keeps them with a clean slate.

        `unknown_group not_proposed appeal_open why_needed`.
        """
        person, reason = name_of(who), name_of(why)

        def act(pen: Pen) -> Decision | Refused:
            known = group_id(pen.db, group)
            found = None if known is None else _standing(pen, known, person)
            if known is None or found is None or not found.removal_proposed:
                return Refused("unknown_group" if known is None else "not_proposed", {"name": person})
            if found.appeal_open:
                return Refused("appeal_open", {"name": person})
            if not 0 < len(reason) <= _LONGEST_WORDS:
                return Refused("why_needed")
            decision = Decision(known, person, remove, reason, pen.day, found.counted[-1].id)
            conduct.add_decision(pen, decision)
            return decision

        said = {"group": group, "who": person, "why": reason, "remove": remove}
        return self._once(request_id, "groups decide", said, Decision, act)

    def set_limit(self, name: str, value: int, *, request_id: str) -> Answered[Limits]:
        """Set a figure by which groups are judged; `bad_limit` is wrong usage."""
        if not allowed(name, value):
            return Answered(Refused("bad_limit", {"name": name}))

        def act(pen: Pen) -> Limits:
            conduct.set_limit(pen, name, value)
            return conduct.limits(pen.db)

        return self._once(request_id, "groups limits", {"name": name, "value": value}, Limits, act)

    def _become(
        self,
        case: int | str,
        state: CaseState,
        why: str,
        allows: Callable[[Case], str | None],
        request_id: str,
    ) -> Answered[Case]:
        number, reason = row_number(str(case)), name_of(why)

        def act(pen: Pen) -> Case | Refused:
            found = conduct.find_case(pen.db, number)
            if found is None:
                return Refused("unknown_case", {"case": str(case)})
            wrong = allows(found)
            if wrong or not 0 < len(reason) <= _LONGEST_WORDS:
                return Refused(wrong or "why_needed")
            conduct.add_event(pen, found.id, state, reason)
            return conduct.case(pen.db, found.id)

        said = {"case": number, "state": state, "why": reason}
        return self._once(request_id, "groups case", said, Case, act)

    def _once(
        self,
        request_id: str,
        command: str,
        said: Mapping[str, object],
        kind: type[Answer],
        act: Callable[[Pen], Answer | Refused],
    ) -> Answered[Answer]:
        return once(self._books, self._clock, Request(request_id, command, said, self._actor), kind, act)


def _wrong_case(group: str | None, deed: str, who: str, *, needs_name: bool) -> str | None:
    if group is None:
        return "unknown_group"
    if needs_name and not who:
        return "name_needed"
    if len(who) > _LONGEST_NAME:
        return "bad_name"
    return None if 0 < len(name_of(deed)) <= _LONGEST_WORDS else "deed_needed"


def _standing(pen: Pen, group: str, who: str) -> Standing | None:
    days = conduct.limits(pen.db).warning_days
    found = standings(conduct.cases(pen.db), conduct.decisions(pen.db), pen.day, days)
    return standing_of(found, group, who)
