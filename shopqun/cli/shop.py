"""`backup`, `restore`, `check`, `self-check`."""

from argparse import ArgumentParser
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, reply
from shopqun.cli.command import Command
from shopqun.shop.service import restore


def _backup_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path)


def _backup(call: Call) -> Reply:
    answered = call.rooms.shop.back_up(call.given.out, request_id=call.request_id)
    return reply(answered, lambda kept: {"file": kept.path, "bytes": kept.size, "problems": []})


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path)


def _restore(call: Call) -> Reply:
    answered = restore(call.shop_path, call.given.file, call.clock, request_id=call.request_id)
    return reply(answered, lambda shop: {"shop": shop.name, "file": str(call.shop_path), "problems": []})


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--repair", action="store_true")


def _check(call: Call) -> Reply:
    body: dict[str, object] = {}
    repeated = False
    if call.given.repair:
        answered = call.rooms.shop.repair(request_id=call.request_id)
        if isinstance(answered.value, Refused):
            return Reply(refused=answered.value)
        body, repeated = {"repaired": answered.value}, answered.repeated
    found = [{"code": each.code, "about": each.about} for each in call.rooms.shop.check()]
    return Reply(body | {"problems": found}, repeated=repeated)


COMMANDS = (
    Command("backup", _backup, _backup_arguments),
    Command("restore", _restore, _restore_arguments),
    Command("check", _check, _check_arguments),
)
