"""The commands of the flash sales."""

from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Body, Call, Reply, UsageError, count, reply
from shopqun.cli.command import Command
from shopqun.coupons.code import Code
from shopqun.flashsales.answers import ClaimAnswer, PasteAnswer, PastedClaim, ReleaseAnswer
from shopqun.flashsales.prices import struck_of
from shopqun.flashsales.sale import Standing
from shopqun.flashsales.service import Asker


def _ask_sale(parser: ArgumentParser) -> None:
    parser.add_argument("sale")


def _ask_claim(parser: ArgumentParser) -> None:
    parser.add_argument("sale")
    parser.add_argument("sku")
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--name", default="")
    who.add_argument("--member")
    parser.add_argument("--quantity", default="1")


def _ask_which(parser: ArgumentParser) -> None:
    parser.add_argument("claim")


def _ask_code(parser: ArgumentParser) -> None:
    parser.add_argument("code")
    parser.add_argument("--pieces")


def _ask_paste(parser: ArgumentParser) -> None:
    parser.add_argument("sale")
    parser.add_argument("file")
    parser.add_argument("--dry-run", action="store_true")


def _show(call: Call) -> Reply:
    shown = call.rooms.sales.show(call.given.sale)
    if isinstance(shown, Refused):
        return Reply(refused=shown)
    return Reply(
        {
            "sale": shown.sale.id,
            "name": shown.sale.name,
            "items": [_item(standing) for standing in shown.items],
        }
    )


def _item(standing: Standing) -> Body:
    item = standing.item
    return {
        "sku": item.sku,
        "name": item.name,
        "flash_fen": item.flash_fen,
        "struck_fen": struck_of(standing),
        "stock": item.stock,
        "held": standing.held,
        "taken": standing.taken,
        "available": standing.available,
        "waiting": standing.waiting,
    }


def _claim(call: Call) -> Reply:
    given = call.given
    quantity = count(given.quantity)
    asker = Asker(given.name, given.member)
    answered = call.rooms.sales.claim(
        given.sale, given.sku, asker, quantity=quantity, request_id=call.request_id
    )
    match answered.value:
        case Refused("bad_quantity"):
            raise UsageError("bad_count", given.quantity)
        case Refused("bad_name"):
            raise UsageError("bad_name", given.name)
    return reply(answered, _claimed)


def _claimed(answer: ClaimAnswer) -> Body:
    return asdict(answer) | {
        "claim": str(answer.claim),
        "pickup_code": Code(answer.pickup_code).grouped,
        "moved_up": [str(claim) for claim in answer.moved_up],
    }


def _cancel(call: Call) -> Reply:
    return reply(call.rooms.sales.cancel(call.given.claim, request_id=call.request_id), _claimed)


def _pickup(call: Call) -> Reply:
    pieces = None if call.given.pieces is None else count(call.given.pieces)
    return reply(call.rooms.sales.pickup(call.given.code, pieces, request_id=call.request_id), _claimed)


def _release(call: Call) -> Reply:
    return reply(call.rooms.sales.release(call.given.sale, request_id=call.request_id), _released)


def _released(answer: ReleaseAnswer) -> Body:
    return {"sale": answer.sale, "released": [str(claim) for claim in answer.released]}


def _paste(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.sales.paste_file(
        given.sale, Path(given.file), dry_run=given.dry_run, request_id=call.request_id
    )
    return reply(answered, _pasted)


def _pasted(answer: PasteAnswer) -> Body:
    """Print a list; the claims of a dry run have no number and no code yet."""
    return {
        "sale": answer.sale,
        "dry_run": answer.dry_run,
        "claims": [
            _pasted_claim(claim, written=not (answer.dry_run and claim.new)) for claim in answer.claims
        ],
        "changed": [asdict(change) for change in answer.changed],
        "questions": [asdict(question) for question in answer.questions],
        "moved_up": [str(claim) for claim in answer.moved_up],
    }


def _pasted_claim(claim: PastedClaim, *, written: bool) -> Body:
    return asdict(claim) | {
        "claim": str(claim.claim) if written else None,
        "pickup_code": Code(claim.pickup_code).grouped if written else None,
    }


COMMANDS = (
    Command("sales show", _show, _ask_sale),
    Command("sales claim", _claim, _ask_claim),
    Command("sales cancel", _cancel, _ask_which),
    Command("sales pickup", _pickup, _ask_code),
    Command("sales release", _release, _ask_sale),
    Command("sales paste", _paste, _ask_paste),
)
