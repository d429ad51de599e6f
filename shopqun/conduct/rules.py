"""The rules of the groups in four columns (method 001-29), and what changed from one version to the next."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from shopqun.posters.typography import fold

MOST_LINES, LONGEST_LINE = 12, 60
_FORBIDS = re.compile(r"(?<!可)(?:不|禁|勿)")
_ANSWERS = re.compile(r"第\s*\d\s*次|移出|警告|申诉")
_HEAD_OF_RULES, _HEAD_OF_ANSWERS = "【群规则】", "【惩罚机制】"
_STOPS = "。！？!?；;"


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may come in, what is welcome, what is not done, and what happens then: lines in their order."""

    admits: tuple[str, ...] = ()
    encourages: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        """Give every line, column after column."""
        return (*self.admits, *self.encourages, *self.forbids, *self.answers)


COLUMNS = tuple(column.name for column in fields(Rules))


@dataclass(frozen=True, slots=True)
class Version:
    """The rules as they hold from a day on; number 1 is the plan's, `case` what led to it, if a case did."""

    number: int
    rules: Rules
    day: date
    why: str = ""
    case: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A line that came into a column, or left it."""

    column: str
    line: str
    added: bool


def sorted_out(lines: Iterable[str]) -> Rules:
    """Sort a plain list of rules into the columns by what each line says."""
    sorts: dict[str, list[str]] = {column: [] for column in COLUMNS}
    for line in lines:
        column = "answers" if _ANSWERS.search(line) else "forbids" if _FORBIDS.search(line) else "encourages"
        sorts[column].append(line)
    return tidy(Rules(**{column: tuple(found) for column, found in sorts.items()}))


def tidy(rules: Rules) -> Rules:
    """Give rules in Chinese stops, without blank lines, spare spaces and lines that stand twice."""
    return Rules(**{column: _tidied(getattr(rules, column)) for column in COLUMNS})


def _tidied(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clean for line in lines if (clean := fold(" ".join(line.split())))))


def refusal_of(rules: Rules, before: Rules) -> str | None:
    """Say why tidy rules cannot become the next version; what is welcome may never be blank (001-29)."""
    columns = [getattr(rules, column) for column in COLUMNS]
    if any(len(line) > LONGEST_LINE for line in rules.lines()):
        return "rule_too_long"
    if any(len(lines) > MOST_LINES for lines in columns):
        return "too_many_rules"
    if not rules.encourages:
        return "nothing_encouraged"
    return "rules_unchanged" if rules == before else None


def changes(before: Rules, after: Rules) -> tuple[Change, ...]:
    """List what left and what came, column by column; another order alone is no change of a line."""
    found = []
    for column in COLUMNS:
        old, new = getattr(before, column), getattr(after, column)
        found += [Change(column, line, added=False) for line in old if line not in new]
        found += [Change(column, line, added=True) for line in new if line not in old]
    return tuple(found)


def announced(parts: tuple[str, ...], rules: Rules) -> tuple[str, ...]:
    """Write rules into the announcement's second and third part, whose order is locked (001-23).

    Without answers the plan's own words on them stay; without a plan the rules are all there is to announce.
    """
    said = _HEAD_OF_RULES + _sentence((*rules.admits, *rules.encourages, *rules.forbids))
    then = _HEAD_OF_ANSWERS + _sentence(rules.answers) if rules.answers else ""
    if len(parts) < len(COLUMNS):
        return tuple(part for part in (said, then) if part)
    value, _, plan_answers, *rest = parts
    return (value, said, then or plan_answers, *rest)


def _sentence(lines: tuple[str, ...]) -> str:
    return "；".join(line.rstrip(_STOPS) for line in lines) + "。"
