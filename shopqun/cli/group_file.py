"""The file of a group and how it fares: looks, temperature tests, and the steps of a rescue or an ending."""

from argparse import ArgumentParser
from dataclasses import replace

from shopqun.basics import Refused
from shopqun.cli.call import Body, Call, Reply, UsageError, count, day, instant, reply
from shopqun.cli.command import Command
from shopqun.community.file import GroupFile, column_of, line_of
from shopqun.community.health import Health
from shopqun.data.gestures import Answered


def _ask_file(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    for option in ("--purpose", "--phase", "--closes", "--next-group"):
        parser.add_argument(option)
    parser.add_argument("--role", action="append")
    parser.add_argument("--column", action="append")


def _file(call: Call) -> Reply:
    """Show what is known of a group, or change what is named."""
    desk, given = call.rooms.groups, call.given
    board = next(
        (each for each in desk.overview().groups if given.group in (each.group.id, each.group.name)), None
    )
    if board is None:
        return Reply(refused=Refused("unknown_group"))
    said = {
        "purpose": given.purpose,
        "phase": given.phase,
        "next_group": given.next_group,
        "closes_on": day(given.closes) if given.closes else None,
        "roles": None if given.role is None else tuple(given.role),
        "columns": None if given.column is None else tuple(map(_column, given.column)),
    }
    changes = {name: value for name, value in said.items() if value is not None}
    if not changes:
        return Reply({"file": _printed(board.file), "twins": list(board.twins)})
    file = replace(board.file, **changes)
    answered = desk.write_file(board.group.id, file, request_id=call.request_id)
    return reply(answered, lambda kept: {"file": _printed(kept)})


def _column(line: str) -> object:
    found = column_of(line)
    if found is None:
        raise UsageError("bad_column", line)
    return found


def _whole(text: str) -> int:
    return 0 if text == "0" else count(text)


def _ask_check(parser: ArgumentParser) -> None:
    for name in ("group", "people", "left", "spoke"):
        parser.add_argument(name)


def _check(call: Call) -> Reply:
    given = call.given
    numbers = (_whole(given.people), _whole(given.left), _whole(given.spoke))
    return _answer(call.rooms.groups.check(given.group, *numbers, request_id=call.request_id))


def _ask_question(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("question")


def _ask(call: Call) -> Reply:
    return _answer(call.rooms.groups.ask(call.given.group, call.given.question, request_id=call.request_id))


def _ask_answered(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("people")


def _answered(call: Call) -> Reply:
    people = _whole(call.given.people)
    return _answer(call.rooms.groups.answered(call.given.group, people, request_id=call.request_id))


def _ask_step(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("step")


def _step(call: Call) -> Reply:
    return _answer(call.rooms.groups.step(call.given.group, call.given.step, request_id=call.request_id))


def _health(call: Call) -> Reply:
    return Reply({"groups": [_fares(each) for each in call.rooms.groups.healths()]})


def _answer(answered: Answered[Health]) -> Reply:
    return reply(answered, lambda health: {"groups": [_fares(health)]})


def _printed(file: GroupFile) -> Body:
    return {
        "purpose": file.purpose,
        "phase": file.phase,
        "roles": list(file.roles),
        "columns": [line_of(column) for column in file.columns],
        "closes_on": file.closes_on.isoformat() if file.closes_on else None,
        "next_group": file.next_group,
    }


def _fares(health: Health) -> Body:
    check, probe = health.check, health.probe
    useful, joint, warm = health.lights
    return {
        "id": health.group_id,
        "name": health.name,
        "look_due": health.look,
        "lights": {"useful": useful, "joint": joint, "warm": warm},
        "leaving_pct": health.leaving,
        "sleeps": health.sleeps,
        "check": None
        if check is None
        else {"day": check.day.isoformat(), "people": check.people, "left": check.left, "spoke": check.spoke},
        "probe": None
        if probe is None
        else {
            "question": probe.question,
            "answered": list(probe.answered),
            "rate_pct": probe.rate_pct(),
            "due_at": instant(probe.due_at),
        },
        "steps": list(health.steps),
    }


COMMANDS = (
    Command("groups file", _file, _ask_file),
    Command("groups check", _check, _ask_check),
    Command("groups health", _health),
    Command("groups ask", _ask, _ask_question),
    Command("groups answered", _answered, _ask_answered),
    Command("groups step", _step, _ask_step),
)
