"""`referrals …` and `rewards …`: who brought whom, and what is owed."""

from argparse import ArgumentParser

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, instant, reply, why
from shopqun.cli.command import Command
from shopqun.coupons.code import Code
from shopqun.referrals.rewards import Brought, Owed, Paid, RewardState, What
from shopqun.referrals.rules import State
from shopqun.referrals.statement import Statement, StepAhead


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--state", choices=[state.value for state in State])


def _book_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--state", choices=[state.value for state in RewardState])


def _list(call: Call) -> Reply:
    return Reply({"referrals": [_brought(each) for each in call.rooms.referrals.referrals(call.given.state)]})


def _brought(line: Brought) -> dict[str, object]:
    return {
        "id": str(line.id),
        "inviter": str(line.inviter),
        "invitee": str(line.invitee),
        "state": line.state,
        "reason": line.reason,
        "signals": list(line.signals),
        "bound_at": instant(line.bound_at),
    }


def _approve_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _approve(call: Call) -> Reply:
    answered = call.rooms.referrals.approve(call.given.id, request_id=call.request_id)
    return reply(answered, lambda line: {"referrals": [_brought(line)]})


def _reject_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--why", required=True)


def _reject(call: Call) -> Reply:
    answered = call.rooms.referrals.reject(call.given.id, why(call.given.why), request_id=call.request_id)
    return reply(answered, lambda line: {"referrals": [_brought(line)]})


def _statement_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("member")


def _statement(call: Call) -> Reply:
    made = call.rooms.referrals.statement(call.given.member)
    return Reply(refused=made) if isinstance(made, Refused) else Reply(_stated(made))


def _stated(made: Statement) -> dict[str, object]:
    """Print a statement; friends are masked as on paper."""
    friends = [_brought(each) | {"name": each.invitee_name} for each in made.friends]
    return {
        "statement": {
            "member": str(made.member),
            "name": made.name,
            "invite_code": made.invite_code,
            "on": made.on.isoformat(),
            "friends": friends,
            "counts": {"good": made.good, "waiting": made.waiting, "lost": made.lost},
            "rewards": [_owed(each) | {"debt": each.is_debt} for each in made.rewards],
            "milestones": [_step(each) for each in made.steps],
            "month": {"counted": made.counted, "cap": made.cap},
        }
    }


def _step(step: StepAhead) -> dict[str, object]:
    what = _what(step.what)
    return {"count": step.count, "what": what, "reached": step.reached, "missing": step.missing}


def _book(call: Call) -> Reply:
    return Reply({"rewards": [_owed(each) for each in call.rooms.referrals.rewards(call.given.state)]})


def _owed(line: Owed) -> dict[str, object]:
    return {
        "id": str(line.id),
        "referral": str(line.referral),
        "member": str(line.member),
        "side": line.side,
        "state": line.state,
        "what": _what(line.what),
        "due_at": instant(line.due_at),
        "codes": [Code(code).grouped for code in line.codes],
    }


def _what(what: What) -> dict[str, object]:
    return {what.kind: what.item, "name": what.name, "quantity": what.quantity}


def _pay_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--proof", default="")


def _pay(call: Call) -> Reply:
    answered = call.rooms.referrals.pay(call.given.id, call.given.proof, request_id=call.request_id)
    book = call.rooms.referrals
    return reply(answered, lambda paid: _paid(book.reward(paid.reward), paid))


def _paid(line: Owed, paid: Paid) -> dict[str, object]:
    """Print a payment as it was made: asked again later it says the same, whatever became of the reward."""
    codes = [Code(code).grouped for code in paid.codes]
    return {"rewards": [_owed(line) | {"state": RewardState.PAID, "codes": codes}], "codes": codes}


COMMANDS = (
    Command("referrals list", _list, _list_arguments),
    Command("referrals statement", _statement, _statement_arguments),
    Command("referrals approve", _approve, _approve_arguments),
    Command("referrals reject", _reject, _reject_arguments),
    Command("rewards list", _book, _book_arguments),
    Command("rewards pay", _pay, _pay_arguments),
)
