"""`prints …`: what was printed, one sheet again, and one that was spoiled."""

from argparse import ArgumentParser
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, UsageError, count, instant, reply, why
from shopqun.cli.command import Command
from shopqun.cli.posters import made
from shopqun.coupons.code import Code
from shopqun.prints.record import Hanging, Print, PrintedSheet
from shopqun.prints.spoiling import Spoiled


def _ask_list(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", default="")
    parser.add_argument("--about", default="")
    parser.add_argument("--limit", default="50")


def _ask_one(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _ask_again(parser: ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--out", type=Path, required=True)


def _ask_void(parser: ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--why", required=True)


def _ask_hanging(parser: ArgumentParser) -> None:
    parser.add_argument("group")


def _list(call: Call) -> Reply:
    given = call.given
    found = call.rooms.prints.prints(given.kind, given.about, count(given.limit))
    return Reply({"prints": [_print(each) for each in found]})


def _show(call: Call) -> Reply:
    sheets = call.rooms.prints.sheets(call.given.id)
    if isinstance(sheets, Refused):
        return Reply(refused=sheets)
    return Reply({"sheets": [_sheet(each) for each in sheets]})


def _one(call: Call) -> Reply:
    sheet = call.rooms.prints.sheet(call.given.id)
    return Reply(refused=sheet) if isinstance(sheet, Refused) else Reply(_sheet(sheet))


def _again(call: Call) -> Reply:
    out: Path = call.given.out
    if out.suffix.lower() not in (".pdf", ".png"):
        raise UsageError("usage", "--out FILE.pdf | FILE.png")
    wanted = call.rooms.prints.again(call.given.id)
    if isinstance(wanted, Refused):
        return Reply(refused=wanted)
    return made(call.rooms.posters.make_wanted(wanted, out, request_id=call.request_id))


def _void(call: Call) -> Reply:
    reason = why(call.given.why)
    return reply(call.rooms.prints.spoil(call.given.id, reason, request_id=call.request_id), _spoiled)


def _hanging(call: Call) -> Reply:
    found = call.rooms.prints.out_there(call.given.group)
    if isinstance(found, Refused):
        return Reply(refused=found)
    return Reply({"hanging": [_hung(each) for each in found]})


def _print(each: Print) -> dict[str, object]:
    return {
        "id": str(each.id),
        "at": instant(each.at),
        "by": each.by,
        "kind": each.kind,
        "about": each.about,
        "size": each.size,
        "placement": each.placement,
        "way": each.way,
        "file": each.file,
        "sheets": each.sheets,
        "codes": each.codes,
        "spoiled": each.spoiled,
    }


def _sheet(each: PrintedSheet) -> dict[str, object]:
    return {
        "id": str(each.id),
        "print": str(each.print_id),
        "number": each.number,
        "about": each.about,
        "module_mm": each.module_um / 1000 if each.module_um is not None else None,
        "reads_from_cm": each.reads_from_cm,
        "decoders": list(each.decoders),
        "codes": [{"payload": code.payload, "state": code.state or None} for code in each.codes],
        "spoiled_at": instant(each.spoiled_at),
        "why": each.why or None,
    }


def _spoiled(done: Spoiled) -> dict[str, object]:
    return {
        "sheet": str(done.sheet),
        "voided": [Code(code).grouped for code in done.voided],
        "still_on": [str(sheet) for sheet in done.still_on],
    }


def _hung(each: Hanging) -> dict[str, object]:
    return {
        "print": str(each.print_id),
        "sheet": str(each.sheet_id),
        "at": instant(each.at),
        "kind": each.kind,
        "about": each.about,
        "size": each.size,
        "placement": each.placement,
        "payload": each.payload,
        "usable_before": each.usable_before.isoformat() if each.usable_before else None,
        "in_force": each.in_force,
    }


COMMANDS = (
    Command("prints list", _list, _ask_list),
    Command("prints show", _show, _ask_one),
    Command("prints sheet", _one, _ask_one),
    Command("prints again", _again, _ask_again),
    Command("prints void", _void, _ask_void),
    Command("prints hanging", _hanging, _ask_hanging),
)
