"""Running one command: its words, its options, its exit code, and one JSON object when asked for."""

import json
import traceback
import uuid
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn, TextIO

from shopqun.basics import ShopTrouble
from shopqun.cli import (
    conduct,
    coupons,
    evidence,
    group_file,
    groups,
    livery,
    lotteries,
    loyalty,
    members,
    placements,
    planning,
    plans,
    posters,
    prints,
    referrals,
    reports,
    sales,
    selfcheck,
    shop,
    tasks,
    till,
)
from shopqun.cli.call import Call, Reply, UsageError
from shopqun.cli.command import Command
from shopqun.cli.wording import lines, refusal, remedy, usage
from shopqun.clocks import ComputerClock, StoppedClock, read_instant
from shopqun.places import last_shop_note
from shopqun.rooms import Painter

_ROOMS = (
    conduct,
    coupons,
    evidence,
    group_file,
    groups,
    livery,
    lotteries,
    loyalty,
    members,
    placements,
    planning,
    plans,
    posters,
    prints,
    referrals,
    reports,
    sales,
    selfcheck,
    shop,
    tasks,
    till,
)
COMMANDS = {command.words: command for room in _ROOMS for command in room.COMMANDS}
SHOP_FILE = ".shopqun"
_HELP = frozenset({"-h", "--help"})
_USAGE = frozenset(
    {
        "request_id_reused",
        "bad_amount",
        "bad_count",
        "bad_quantity",
        "bad_name",
        "bad_group_type",
        "bad_platform",
        "bad_limit",
    }
)


class _Help(Exception):  # noqa: N818 - somebody asked, nothing went wrong
    """Someone asked how a command is used."""


class _Parser(ArgumentParser):
    """A parser whose complaints become our usage errors, and whose help is an answer like any other."""

    def print_help(self, file: object = None) -> NoReturn:
        """Raise what argparse would print and exit after."""
        del file
        raise _Help(self.format_help())

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise UsageError("usage", message)

    def tied(self, words: list[str]) -> list[str]:
        """Tie values to their options, so that a name like `-1+1` is not taken for an option."""
        waiting, tied = list(words), list[str]()
        while waiting:
            word = waiting.pop(0)
            option = self._option_string_actions.get(word)
            takes = option is not None and option.nargs is None
            if takes and waiting and waiting[0] not in self._option_string_actions:
                word = f"{word}={waiting.pop(0)}"
            tied.append(word)
        return tied


def is_command(words: list[str]) -> bool:
    """Say whether these are words for the command line rather than for the window.

    A shop file alone is what a double click on it gives: it opens in the window.
    """
    rest, _, as_json, _ = _stripped(words)
    if len(words) == 1 and words[0].lower().endswith(SHOP_FILE):
        return False
    return as_json or any(word in _HELP or not word.startswith("-") for word in rest)


def run(words: list[str], environment: Mapping[str, str], painter: Painter, out: TextIO) -> int:
    """Run one command and give its exit code."""
    rest, shop_file, as_json, request_id = _stripped(words)
    try:
        body, code = _answer(rest, shop_file, request_id, environment, painter)
    except UsageError as error:
        body, code = {"ok": False, "error": error.code, "message": usage(error.code, error.about)}, 2
    except ShopTrouble as trouble:
        body = {"ok": False, "trouble": trouble.kind, "about": trouble.about, "remedy": remedy(trouble.kind)}
        code = 4
    except Exception:  # noqa: BLE001 - a bug: one object on stdout all the same, the rest on stderr
        traceback.print_exc()
        body, code = {"ok": False, "error": "bug", "message": usage("bug", "")}, 1
    text = json.dumps(body, ensure_ascii=False) if as_json else lines(body)
    out.write(text + "\n")
    return code


def _answer(
    words: list[str],
    shop_file: str | None,
    request_id: str | None,
    environment: Mapping[str, str],
    painter: Painter,
) -> tuple[dict[str, object], int]:
    if "" in (shop_file, request_id):
        raise UsageError("usage", "--shop FILE, --request-id UUID")
    if words and words[0] in _HELP:
        return {"ok": True, "commands": sorted(COMMANDS)}, 0
    try:
        command, given = _parsed(words)
    except _Help as asked:
        return {"ok": True, "help": str(asked)}, 0
    call = Call(
        given=given,
        clock=_clock(environment),
        request_id=request_id or str(uuid.uuid4()),
        shop=_shop(shop_file, environment),
        painter=painter,
    )
    try:
        answer = command.act(call)
    finally:
        call.close()
    return _printed(answer)


def _printed(answer: Reply) -> tuple[dict[str, object], int]:
    refused = answer.refused
    body: dict[str, object] = {"ok": refused is None, **answer.body}
    if answer.repeated:
        body["repeated"] = True
    if refused is None:
        return body, 0
    if refused.reason in _USAGE:
        return {"ok": False, "error": refused.reason, "message": usage(refused.reason, "")}, 2
    return body | {"reason": refused.reason, "message": refusal(refused)}, 3


def _parsed(words: list[str]) -> tuple[Command, Namespace]:
    for length in (2, 1):
        command = COMMANDS.get(" ".join(words[:length]))
        if command is not None:
            parser = _Parser(prog=f"shopqun {command.words}", allow_abbrev=False)
            command.arguments(parser)
            return command, parser.parse_args(parser.tied(words[length:]))
    raise UsageError("unknown_command", " ".join(words[:2]))


def _stripped(words: list[str]) -> tuple[list[str], str | None, bool, str | None]:
    """Take out what may stand anywhere: `--shop FILE`, `--json`, `--request-id ID` and its other name."""
    rest, found, as_json = [], dict[str, str](), False
    waiting = iter(words)
    for word in waiting:
        name, equals, value = word.partition("=")
        if word == "--json":
            as_json = True
        elif name in ("--shop", "--request-id", "--scan-id"):
            found["--request-id" if name == "--scan-id" else name] = value if equals else next(waiting, "")
        else:
            rest.append(word)
    return rest, found.get("--shop"), as_json, found.get("--request-id")


def _clock(environment: Mapping[str, str]) -> ComputerClock | StoppedClock:
    said = environment.get("SHOPQUN_NOW")
    if not said:
        return StoppedClock(ComputerClock().now(), set_by_hand=False)
    at = read_instant(said)
    if at is None:
        raise UsageError("bad_now", said)
    return StoppedClock(at)


def _shop(named: str | None, environment: Mapping[str, str]) -> Path | None:
    said = named or environment.get("SHOPQUN_SHOP")
    if said:
        return Path(said).expanduser()
    note = last_shop_note()
    return Path(note.read_text(encoding="utf-8", errors="replace").strip()) if note.is_file() else None
