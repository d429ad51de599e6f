"""What is asked of a plan, of a trade, a file or the shop itself: its worth, its file, its differences."""

from argparse import ArgumentParser
from dataclasses import asdict, replace
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, UsageError, amount
from shopqun.cli.command import Command
from shopqun.planning.breakeven import MOST_JOINERS, Outcome, assumed_of, forecast
from shopqun.planning.comparing import differences
from shopqun.planning.preset import Preset
from shopqun.planning.service import PlanningService


def plan_of(call: Call, named: str | None) -> Preset | Refused:
    """Give the plan that is named: a trade's by its id, a file's by its path, else the shop's own."""
    planning = PlanningService(call.clock)
    if named is None:
        return call.rooms.plans.plan()
    if named.isidentifier():
        return planning.preset(named)[0]
    return planning.read(Path(named))[0]


def _breakeven_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("preset", nargs="?")
    parser.add_argument("--joiners", type=_joiners)
    for option in ("--come", "--again", "--invite", "--margin"):
        parser.add_argument(option, type=_percent)
    parser.add_argument("--times", type=_few)
    parser.add_argument("--friends", type=_few)
    parser.add_argument("--bill", type=amount)


def _breakeven(call: Call) -> Reply:
    given = call.given
    plan = plan_of(call, given.preset)
    if isinstance(plan, Refused):
        return Reply(refused=plan)
    said = {
        "joiners": given.joiners,
        "come_pct": given.come,
        "again_pct": given.again,
        "times": given.times,
        "invite_pct": given.invite,
        "friends": given.friends,
        "bill_fen": given.bill.fen if given.bill is not None else None,
        "margin_pct": given.margin,
    }
    changed = {key: value for key, value in said.items() if value is not None}
    reckoned = forecast(replace(plan, assumed=replace(assumed_of(plan), **changed)))
    return Reply(
        {
            "assumed": asdict(reckoned.assumed),
            "likely": _outcome(reckoned.likely),
            "worst": _outcome(reckoned.worst),
            "breaks_even_at": reckoned.breaks_even_at,
        }
    )


def _save_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True)


def _save(call: Call) -> Reply:
    plan = call.rooms.plans.save(call.given.out)
    if isinstance(plan, Refused):
        return Reply(refused=plan)
    return Reply({"file": str(call.given.out), "shop": plan.shop.name})


def _compare_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("before")
    parser.add_argument("after", nargs="?")


def _compare(call: Call) -> Reply:
    before, after = plan_of(call, call.given.before), plan_of(call, call.given.after)
    if isinstance(before, Refused):
        return Reply(refused=before)
    if isinstance(after, Refused):
        return Reply(refused=after)
    return Reply({"differences": [asdict(each) for each in differences(before, after)]})


def _outcome(each: Outcome) -> dict[str, int]:
    return asdict(each) | {"cost_fen": each.cost_fen, "result_fen": each.result_fen}


def _joiners(text: str) -> int:
    return _whole(text, MOST_JOINERS)


def _percent(text: str) -> int:
    return _whole(text, 100)


def _few(text: str) -> int:
    return _whole(text, 99)


def _whole(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 6 and int(text) <= most):
        raise UsageError("bad_share", text)
    return int(text)


COMMANDS = (
    Command("plan breakeven", _breakeven, _breakeven_arguments),
    Command("plan save", _save, _save_arguments),
    Command("plan compare", _compare, _compare_arguments),
)
