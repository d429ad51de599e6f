"""`placements …`: where posters hang, and which place brings customers."""

from argparse import ArgumentParser

from shopqun.basics import Money
from shopqun.cli.call import Call, Reply, UsageError, amount, count, reply
from shopqun.cli.command import Command
from shopqun.data.numbers import row_number
from shopqun.placements.channel import ChannelLine
from shopqun.placements.place import Place


def _ask_add(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True)
    parser.add_argument("--cost", default="")


def _ask_one(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _ask_compare(parser: ArgumentParser) -> None:
    parser.add_argument("--days", default="")


def _list(call: Call) -> Reply:
    return Reply({"placements": [_place(each) for each in call.rooms.placements.places()]})


def _add(call: Call) -> Reply:
    given = call.given
    cost = amount(given.cost) if given.cost else Money()
    return reply(call.rooms.placements.add(given.name, cost, request_id=call.request_id), _place)


def _retire(call: Call) -> Reply:
    number = row_number(call.given.id)
    if not number:
        raise UsageError("usage", "placements retire ID")
    return reply(call.rooms.placements.retire(number, request_id=call.request_id), _place)


def _compare(call: Call) -> Reply:
    days = count(call.given.days) if call.given.days else None
    return Reply({"channels": [_channel(each) for each in call.rooms.placements.compare(days)]})


def _place(place: Place) -> dict[str, object]:
    return {
        "id": str(place.id),
        "name": place.name,
        "code": place.code,
        "opened_on": place.opened_on.isoformat(),
        "retired_on": place.retired_on.isoformat() if place.retired_on else None,
        "cost_fen": place.cost_fen,
    }


def _channel(each: ChannelLine) -> dict[str, object]:
    return {
        "channel": each.channel,
        "issued": each.issued,
        "used": each.used,
        "members_new": each.members_new,
        "first_purchases": each.first_purchases,
        "spent_30d_fen": each.spent_30d_fen,
        "cost_fen": each.cost_fen,
        "cost_each_fen": each.cost_each_fen,
    }


COMMANDS = (
    Command("placements list", _list),
    Command("placements add", _add, _ask_add),
    Command("placements retire", _retire, _ask_one),
    Command("placements compare", _compare, _ask_compare),
)
