"""`report …`: the month in figures, and workbooks to forward."""

from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, UsageError
from shopqun.cli.command import Command
from shopqun.reports.figures import Figures


def _out(parser: ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=Path)


def _month(parser: ArgumentParser) -> None:
    parser.add_argument("month")


def _month_and_out(parser: ArgumentParser) -> None:
    _month(parser)
    _out(parser)


def _members(call: Call) -> Reply:
    written = call.rooms.reports.members(call.given.out)
    return Reply({"file": str(call.given.out), "rows": written})


def _referrals(call: Call) -> Reply:
    written = call.rooms.reports.referrals(call.given.out)
    return Reply({"file": str(call.given.out), "rows": written})


def _book(call: Call) -> Reply:
    found = call.rooms.reports.month(call.given.month, call.given.out)
    return Reply({"file": str(call.given.out), **_figures(call, found)})


def _show(call: Call) -> Reply:
    return Reply(_figures(call, call.rooms.reports.figures(call.given.month)))


def _figures(call: Call, found: Figures | Refused) -> dict[str, object]:
    """Give the figures by name, or stop with the usage error `bad_month`."""
    if isinstance(found, Refused):
        raise UsageError(found.reason, call.given.month)
    return {"month": call.given.month, "figures": asdict(found)}


COMMANDS = (
    Command("report members", _members, _out),
    Command("report referrals", _referrals, _out),
    Command("report month", _book, _month_and_out),
    Command("report show", _show, _month),
)
