"""`shop logo`, `shop colour`, `shop photo`, `shop wears`: what papers wear."""

import re
from argparse import ArgumentParser
from pathlib import Path

from shopqun.cli.call import Call, Reply, UsageError, reply
from shopqun.cli.command import Command
from shopqun.data.gestures import Answered
from shopqun.livery.worn import Wears

_FOCUS = re.compile(r"(\d{1,2}|100),(\d{1,2}|100)")


def _ask_picture(parser: ArgumentParser) -> None:
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("file", type=Path, nargs="?")
    given.add_argument("--off", action="store_true")


def _ask_colour(parser: ArgumentParser) -> None:
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("colour", nargs="?")
    given.add_argument("--off", action="store_true")


def _ask_photo(parser: ArgumentParser) -> None:
    parser.add_argument("about")
    _ask_picture(parser)
    parser.add_argument("--focus", default="50,50")


def _logo(call: Call) -> Reply:
    return _answer(call.rooms.livery.put_on_logo(call.given.file, request_id=call.request_id))


def _colour(call: Call) -> Reply:
    return _answer(call.rooms.livery.put_on_colour(call.given.colour or "", request_id=call.request_id))


def _photo(call: Call) -> Reply:
    given = call.given
    focus = _focus(given.focus)
    return _answer(call.rooms.livery.put_on_photo(given.about, given.file, focus, request_id=call.request_id))


def _wears(call: Call) -> Reply:
    return Reply({"wears": [_said(each) for each in call.rooms.livery.wears()]})


def _focus(text: str) -> tuple[int, int]:
    found = _FOCUS.fullmatch(text)
    if found is None:
        raise UsageError("usage", "--focus ACROSS,DOWN, each 0 to 100 per cent")
    return int(found[1]), int(found[2])


def _answer(answered: Answered[Wears]) -> Reply:
    return reply(answered, lambda worn: {"wears": [_said(worn)]})


def _said(worn: Wears) -> dict[str, object]:
    return {
        "what": worn.what,
        "about": worn.about,
        "name": worn.name,
        "picture": worn.picture,
        "width": worn.width,
        "height": worn.height,
        "focus": [worn.focus_x, worn.focus_y],
        "colour": worn.colour,
    }


COMMANDS = (
    Command("shop logo", _logo, _ask_picture),
    Command("shop colour", _colour, _ask_colour),
    Command("shop photo", _photo, _ask_photo),
    Command("shop wears", _wears),
)
