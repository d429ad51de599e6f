"""`lottery …`: sealed, handed out, drawn, closed, put away, and proven without a shop."""

from argparse import ArgumentParser
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Body, Call, Reply, UsageError, instant, reply
from shopqun.cli.command import Command
from shopqun.coupons.code import Code
from shopqun.lotteries.desk import Archived, Closed, Desk, Drawn, Locked, Ticket
from shopqun.lotteries.drawing import MOST_NUMBER
from shopqun.lotteries.service import verify_file


def _lottery(parser: ArgumentParser) -> None:
    parser.add_argument("lottery")


def _lock_arguments(parser: ArgumentParser) -> None:
    _lottery(parser)
    parser.add_argument("--staff", action="append", default=[])
    parser.add_argument("--coupon", action="append", default=[])


def _lock(call: Call) -> Reply:
    given = call.given
    vouchers = dict(_voucher(text) for text in given.coupon)
    answered = call.rooms.lotteries.lock(
        given.lottery, staff=given.staff, vouchers=vouchers, request_id=call.request_id
    )
    return reply(answered, _locked)


def _voucher(text: str) -> tuple[str, str]:
    level, equals, template = text.partition("=")
    if not (level and equals and template):
        raise UsageError("usage", "--coupon LEVEL=TEMPLATE")
    return level, template


def _locked(one: Locked) -> Body:
    return {
        "lottery": one.lottery,
        "commitment": one.commitment,
        "keep_until": one.keep_until.isoformat(),
    }


def _ticket_arguments(parser: ArgumentParser) -> None:
    _lottery(parser)
    parser.add_argument("--member", required=True)


def _ticket(call: Call) -> Reply:
    answered = call.rooms.lotteries.ticket(call.given.lottery, call.given.member, request_id=call.request_id)
    return reply(answered, _handed_out)


def _handed_out(one: Ticket) -> Body:
    return {"ticket_code": Code(one.code).grouped, "member": str(one.member)}


def _draw_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code")
    parser.add_argument("--number")


def _draw(call: Call) -> Reply:
    given = call.given
    number = None if given.number is None else _number(given.number)
    answered = call.rooms.lotteries.draw(given.code, number, request_id=call.request_id)
    again = isinstance(answered.value, Drawn) and answered.value.again
    said = reply(answered, _drawn)
    return Reply(said.body, said.refused, repeated=said.repeated or again)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST_NUMBER))):
        raise UsageError("bad_number", text)
    return int(text)


def _drawn(one: Drawn) -> Body:
    return {
        "lottery": one.lottery,
        "ticket_code": Code(one.ticket).grouped,
        "member": str(one.member),
        "prize": one.prize,
        "level": one.level,
        "wins": one.wins,
        "retail_fen": one.retail_fen,
        "number": one.number,
        "position": one.position,
        "codes": [Code(code).grouped for code in one.codes],
        "handed_over": one.handed_over,
        "proof": one.proof,
        "drawn_at": instant(one.at),
    }


def _code(parser: ArgumentParser) -> None:
    parser.add_argument("code")


def _hand(call: Call) -> Reply:
    return reply(call.rooms.lotteries.hand_over(call.given.code, request_id=call.request_id), _drawn)


def _close_arguments(parser: ArgumentParser) -> None:
    _lottery(parser)
    parser.add_argument("--why", default="")


def _close(call: Call) -> Reply:
    answered = call.rooms.lotteries.close(call.given.lottery, call.given.why, request_id=call.request_id)
    return reply(answered, _closed)


def _closed(one: Closed) -> Body:
    return {
        "lottery": one.lottery,
        "seed": one.seed,
        "commitment": one.commitment,
        "draws": one.draws,
        "left": one.left,
        "prizes_left": one.prizes_left,
    }


def _archive_arguments(parser: ArgumentParser) -> None:
    _lottery(parser)
    parser.add_argument("--out", type=Path, required=True)


def _archive(call: Call) -> Reply:
    answered = call.rooms.lotteries.archive(call.given.lottery, call.given.out, request_id=call.request_id)
    return reply(answered, _archived)


def _archived(one: Archived) -> Body:
    return {"lottery": one.lottery, "file": one.file, "keep_until": one.keep_until.isoformat()}


def _file(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path)


def _verify(call: Call) -> Reply:
    checked = verify_file(call.given.file)
    return Reply(
        {
            "valid": checked.valid,
            "problems": list(checked.problems),
            "lottery": checked.lottery,
            "commitment": checked.commitment,
            "draws": checked.draws,
        }
    )


def _show(call: Call) -> Reply:
    shown = call.rooms.lotteries.show(call.given.lottery)
    return Reply(refused=shown) if isinstance(shown, Refused) else Reply(_desk(shown))


def _desk(one: Desk) -> Body:
    return {
        "lottery": one.id,
        "name": one.name,
        "state": one.state,
        "commitment": one.commitment,
        "seed": one.seed,
        "keep_until": one.keep_until.isoformat(),
        "deck": one.deck,
        "left": one.left,
        "rows": [
            {
                "level": each.row.level,
                "name": each.row.name,
                "quantity": each.row.quantity,
                "left": each.left,
            }
            for each in one.rows
        ],
        "tickets": len(one.tickets),
        "must_display": one.must_display,
    }


def _winners(call: Call) -> Reply:
    listed = call.rooms.lotteries.winners(call.given.lottery)
    if isinstance(listed, Refused):
        return Reply(refused=listed)
    return Reply(
        {
            "winners": [
                {"position": one.position, "who": one.who, "level": one.level, "prize": one.prize,
                 "retail_fen": one.retail_fen, "handed_over": one.handed_over}
                for one in listed
            ]
        }
    )  # fmt: skip


COMMANDS = (
    Command("lottery lock", _lock, _lock_arguments),
    Command("lottery ticket", _ticket, _ticket_arguments),
    Command("lottery draw", _draw, _draw_arguments),
    Command("lottery hand", _hand, _code),
    Command("lottery close", _close, _close_arguments),
    Command("lottery archive", _archive, _archive_arguments),
    Command("lottery verify", _verify, _file),
    Command("lottery show", _show, _lottery),
    Command("lottery winners", _winners, _lottery),
)
