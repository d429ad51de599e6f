"""The commands of the groups."""

from argparse import ArgumentParser
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Body, Call, Reply, UsageError, count, day, instant, reply
from shopqun.cli.command import Command
from shopqun.community.group import Group
from shopqun.community.qr import QrShown
from shopqun.data.gestures import Answered

_USAGE = frozenset({"bad_group_type", "bad_platform", "bad_count", "bad_name"})


def _ask_new(parser: ArgumentParser) -> None:
    for option in ("--name", "--type", "--platform", "--capacity"):
        parser.add_argument(option, required=True)


def _ask_count(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("people")


def _ask_qr(parser: ArgumentParser) -> None:
    parser.add_argument("group")
    parser.add_argument("image")
    parser.add_argument("--made-on", required=True)


def _list(call: Call) -> Reply:
    return Reply({"groups": [_group(group) for group in call.rooms.groups.list_groups()]})


def _add(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.groups.add(
        given.name, given.type, given.platform, count(given.capacity), request_id=call.request_id
    )
    return _answer(answered)


def _count(call: Call) -> Reply:
    people = 0 if call.given.people == "0" else count(call.given.people)
    return _answer(call.rooms.groups.count(call.given.group, people, request_id=call.request_id))


def _keep_qr(call: Call) -> Reply:
    given = call.given
    made_on = day(given.made_on)
    answered = call.rooms.groups.keep_qr(given.group, Path(given.image), made_on, request_id=call.request_id)
    return _answer(answered)


def _answer(answered: Answered[Group]) -> Reply:
    if isinstance(answered.value, Refused) and answered.value.reason in _USAGE:
        raise UsageError(answered.value.reason)
    return reply(answered, lambda group: {"groups": [_group(group)]})


def _group(group: Group) -> Body:
    return {
        "id": group.id,
        "name": group.name,
        "type": group.type,
        "platform": group.platform,
        "capacity": group.capacity,
        "count": group.count,
        "qr": _qr(group.qr),
        "contact_qr": _qr(group.contact_qr),
    }


def _qr(shown: QrShown) -> Body:
    return {
        "payload": shown.payload,
        "kind": shown.kind,
        "state": shown.state,
        "expires_at": instant(shown.expires_at),
    }


COMMANDS = (
    Command("groups list", _list),
    Command("groups add", _add, _ask_new),
    Command("groups count", _count, _ask_count),
    Command("groups qr", _keep_qr, _ask_qr),
)
