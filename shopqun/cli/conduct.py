"""The rules of the groups, the case book, warnings, and the limits groups are judged by."""

from argparse import ArgumentParser
from dataclasses import asdict

from shopqun.cli.call import Body, Call, Reply, UsageError, count, reply, why
from shopqun.cli.command import Command
from shopqun.community.limits import NAMES
from shopqun.conduct.rules import COLUMNS, Rules, Version
from shopqun.conduct.standing import Case, Decision, Standing


def _ask_rules(parser: ArgumentParser) -> None:
    for column in COLUMNS:
        parser.add_argument(f"--{column}", action="append", default=[])
    parser.add_argument("--drop", action="append", default=[])
    parser.add_argument("--why", default="")
    parser.add_argument("--case")


def _rules(call: Call) -> Reply:
    """Show every version, or write the next one: lines added to their columns, lines dropped."""
    given, desk = call.given, call.rooms.conduct
    versions = desk.book().versions
    added = {column: tuple(getattr(given, column)) for column in COLUMNS}
    if not given.drop and not any(added.values()):
        return Reply({"rules": [_version(each) for each in versions]})
    before = versions[0].rules if versions else Rules()
    after = {
        column: tuple(line for line in getattr(before, column) if line not in given.drop) + added[column]
        for column in COLUMNS
    }
    case = count(given.case) if given.case else None
    answered = desk.write_rules(Rules(**after), why(given.why), case, request_id=call.request_id)
    return reply(answered, lambda version: {"rules": [_version(version)]})


def _ask_warn(parser: ArgumentParser) -> None:
    for name in ("group", "who", "deed"):
        parser.add_argument(name)
    parser.add_argument("--told-by", default="")


def _warn(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.conduct.warn(
        given.group, given.who, given.deed, given.told_by, request_id=call.request_id
    )
    return reply(answered, lambda standing: {"warnings": [_standing(standing)]})


def _ask_note(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("deed")
    parser.add_argument("--who", default="")
    parser.add_argument("--told-by", default="")


def _note(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.conduct.note(
        given.group, given.deed, given.who, given.told_by, request_id=call.request_id
    )
    return reply(answered, lambda case: {"cases": [_case(case)]})


def _warnings(call: Call) -> Reply:
    book = call.rooms.conduct.book()
    return Reply(
        {
            "warnings": [_standing(each) for each in book.standings],
            "cases": [_case(each) for each in book.cases],
            "decisions": [_decision(each) for each in book.decisions],
        }
    )


def _ask_case(parser: ArgumentParser) -> None:
    parser.add_argument("case")
    parser.add_argument("--why", required=True)


def _appeal(call: Call) -> Reply:
    answered = call.rooms.conduct.appeal(call.given.case, why(call.given.why), request_id=call.request_id)
    return reply(answered, lambda case: {"cases": [_case(case)]})


def _ask_hear(parser: ArgumentParser) -> None:
    _ask_case(parser)
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument("--grant", action="store_true")
    either.add_argument("--uphold", action="store_true")


def _hear(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.conduct.hear(
        given.case, why(given.why), grant=given.grant, request_id=call.request_id
    )
    return reply(answered, lambda case: {"cases": [_case(case)]})


def _ask_decide(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("who")
    parser.add_argument("--why", required=True)
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument("--removed", action="store_true")
    either.add_argument("--keep", action="store_true")


def _decide(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.conduct.decide(
        given.group, given.who, why(given.why), remove=given.removed, request_id=call.request_id
    )
    return reply(answered, lambda decision: {"decisions": [_decision(decision)]})


def _ask_limits(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", choices=NAMES)
    parser.add_argument("value", nargs="?")


def _limits(call: Call) -> Reply:
    """Show the limits, or set one."""
    given, desk = call.given, call.rooms.conduct
    if given.name is None:
        return Reply({"limits": asdict(desk.book().limits)})
    if given.value is None:
        raise UsageError("usage", "groups limits NAME VALUE")
    answered = desk.set_limit(given.name, count(given.value), request_id=call.request_id)
    return reply(answered, lambda limits: {"limits": asdict(limits)})


def _version(version: Version) -> Body:
    return {
        "version": version.number,
        "day": version.day.isoformat(),
        "why": version.why,
        "case": version.case,
        **asdict(version.rules),
    }


def _standing(standing: Standing) -> Body:
    return {
        "group": standing.group_id,
        "who": standing.who,
        "warnings": len(standing.counted),
        "removal_proposed": standing.removal_proposed,
        "cases": [case.id for case in standing.counted],
    }


def _case(case: Case) -> Body:
    return {
        "id": case.id,
        "group": case.group_id,
        "who": case.who,
        "deed": case.deed,
        "told_by": case.told_by,
        "warned": case.warned,
        "day": case.day.isoformat(),
        "state": case.state,
        "answer": case.answer,
        "rule": case.rule,
    }


def _decision(decision: Decision) -> Body:
    return {
        "group": decision.group_id,
        "who": decision.who,
        "decision": "removed" if decision.removed else "kept",
        "why": decision.why,
        "day": decision.day.isoformat(),
    }


COMMANDS = (
    Command("groups rules", _rules, _ask_rules),
    Command("groups warn", _warn, _ask_warn),
    Command("groups note", _note, _ask_note),
    Command("groups warnings", _warnings),
    Command("groups appeal", _appeal, _ask_case),
    Command("groups hear", _hear, _ask_hear),
    Command("groups decide", _decide, _ask_decide),
    Command("groups limits", _limits, _ask_limits),
)
