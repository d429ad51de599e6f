"""`till …`: scan, purchase, refund, undo, read."""

from argparse import ArgumentParser
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, amount, instant, reply, why
from shopqun.cli.command import Command
from shopqun.till.answers import BackAnswer, PurchaseAnswer, ReferralNote, ScanAnswer
from shopqun.till.service import Counter


def _scan_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code")
    _counter_arguments(parser)
    parser.add_argument("--purchase")


def _counter_arguments(parser: ArgumentParser, *, amount_needed: bool = False) -> None:
    parser.add_argument("--amount", required=amount_needed)
    parser.add_argument("--member")
    parser.add_argument("--invited-by")
    parser.add_argument("--clerk", default="")


def _counter(call: Call) -> Counter:
    given = call.given
    return Counter(
        amount=amount(given.amount) if given.amount is not None else None,
        member=given.member,
        invited_by=given.invited_by,
        purchase=getattr(given, "purchase", None),
        clerk=given.clerk,
    )


def _scan(call: Call) -> Reply:
    answered = call.rooms.till.scan(call.given.code, _counter(call), scan_id=call.request_id)
    verdict = answered.value
    if isinstance(verdict, Refused):
        return Reply(refused=verdict, repeated=answered.repeated)
    refused = Refused(verdict.reason) if verdict.reason is not None else None
    return Reply(_verdict(verdict, repeated=answered.repeated), refused=refused, repeated=answered.repeated)


def _verdict(verdict: ScanAnswer, *, repeated: bool) -> dict[str, object]:
    gives = verdict.gives
    return {
        "verdict": verdict.verdict,
        "code": verdict.code,
        "kind": verdict.kind,
        "template": verdict.template,
        "takes_off_fen": verdict.takes_off_fen,
        "gives": {"name": gives.name, "quantity": gives.quantity, "sku": gives.sku} if gives else None,
        "bill_fen": verdict.bill_fen,
        "paid_fen": verdict.paid_fen,
        "redemption": _id(verdict.redemption),
        "purchase": _id(verdict.purchase),
        "member": _id(verdict.member),
        "reason": verdict.reason,
        "since": instant(verdict.since),
        "again": instant(verdict.again),
        "referral": referral_note(verdict.referral),
        "repeated": repeated,
    }


def referral_note(note: ReferralNote | None) -> dict[str, object] | None:
    """Print what an invitation came to."""
    return {"id": str(note.id), "state": note.state, "reason": note.reason} if note else None


def _id(number: int | None) -> str | None:
    return None if number is None else str(number)


def _purchase(call: Call) -> Reply:
    return reply(call.rooms.till.buy(_counter(call), request_id=call.request_id), _bought)


def _bought(bought: PurchaseAnswer) -> dict[str, object]:
    return {
        "purchase": str(bought.purchase),
        "bill_fen": bought.bill_fen,
        "paid_fen": bought.paid_fen,
        "member": _id(bought.member),
        "referral": referral_note(bought.referral),
    }


def _purchase_arguments(parser: ArgumentParser) -> None:
    _counter_arguments(parser, amount_needed=True)


def _refund_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("purchase")
    parser.add_argument("--amount")
    parser.add_argument("--why", default="")


def _refund(call: Call) -> Reply:
    given = call.given
    back = amount(given.amount) if given.amount is not None else None
    answered = call.rooms.till.refund(given.purchase, back, given.why, request_id=call.request_id)
    return reply(answered, _taken_back)


def _undo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("redemption")
    parser.add_argument("--why", required=True)


def _undo(call: Call) -> Reply:
    given = call.given
    return reply(
        call.rooms.till.undo(given.redemption, why(given.why), request_id=call.request_id), _taken_back
    )


def _taken_back(back: BackAnswer) -> dict[str, object]:
    return {
        "reversed": [{"kind": each.kind, "id": each.id, "state": each.state} for each in back.reversed],
        "purchase": _id(back.purchase),
        "paid_fen": back.paid_fen,
    }


def _read_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("image", type=Path)


def _read(call: Call) -> Reply:
    return Reply({"codes": list(call.rooms.till.read_picture(call.given.image))})


COMMANDS = (
    Command("till scan", _scan, _scan_arguments),
    Command("till purchase", _purchase, _purchase_arguments),
    Command("till refund", _refund, _refund_arguments),
    Command("till undo", _undo, _undo_arguments),
    Command("till read", _read, _read_arguments),
)
