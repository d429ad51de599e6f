"""`points …` and `tiers review`: checking in, what a member has, and who rises and falls."""

from argparse import ArgumentParser

from shopqun.basics import Refused
from shopqun.cli.call import Body, Call, Reply, count, reply
from shopqun.cli.command import Command
from shopqun.cli.wording import tier_why
from shopqun.loyalty.answers import PointsSpent
from shopqun.loyalty.checkin import CheckedIn
from shopqun.loyalty.points import Lot
from shopqun.loyalty.tiers import Move, Review, Step


def _member(parser: ArgumentParser) -> None:
    parser.add_argument("member")


def _checkin(call: Call) -> Reply:
    answered = call.rooms.loyalty.check_in(call.given.member, request_id=call.request_id)
    again = isinstance(answered.value, CheckedIn) and answered.value.again
    said = reply(answered, _checked_in)
    return Reply(said.body, said.refused, repeated=said.repeated or again)


def _checked_in(one: CheckedIn) -> Body:
    return {
        "member": str(one.member),
        "points": one.points,
        "balance": one.balance,
        "streak": one.streak,
        "day": one.day.isoformat(),
        "repeated": one.again,
    }


def _spend_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("member")
    parser.add_argument("--points", required=True)
    parser.add_argument("--why", default="")


def _spend(call: Call) -> Reply:
    given = call.given
    number = count(given.points)
    answered = call.rooms.loyalty.spend(given.member, number, given.why, request_id=call.request_id)
    return reply(answered, _spent)


def _spent(one: PointsSpent) -> Body:
    return {"member": str(one.member), "points": one.points, "balance": one.balance}


def _show(call: Call) -> Reply:
    shown = call.rooms.loyalty.show(call.given.member)
    if isinstance(shown, Refused):
        return Reply(refused=shown)
    return Reply(
        {
            "member": str(shown.member),
            "balance": shown.account.balance,
            "lots": [_lot(lot) for lot in shown.account.lots],
            "debt": shown.account.debt,
            "streak": shown.streak,
        }
    )


def _lot(lot: Lot) -> Body:
    return {
        "earned_on": lot.earned_on.isoformat(),
        "expires_on": lot.expires_on.isoformat() if lot.expires_on else None,
        "points": lot.points,
        "left": lot.left,
    }


def _review_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--confirm", action="store_true")


def _review(call: Call) -> Reply:
    if not call.given.confirm:
        return Reply(_reviewed(call.rooms.loyalty.review()))
    return reply(call.rooms.loyalty.confirm_review(request_id=call.request_id), _reviewed)


def _reviewed(review: Review) -> Body:
    return {
        "day": review.day.isoformat(),
        "confirmed": review.confirmed,
        "promote": [_move(move) for move in review.promote],
        "demote": [_move(move) for move in review.demote],
    }


def _move(move: Move) -> Body:
    """Print a move; `done` says whether confirming makes it now, or made it."""
    return {
        "member": str(move.member),
        "name": move.name,
        "from": move.from_name,
        "to": move.to_name,
        "from_level": move.from_level,
        "to_level": move.to_level,
        "why": tier_why(move),
        "spent_12m_fen": move.spent_fen,
        "need_12m_fen": move.need_fen,
        "step": move.step,
        "not_before": move.not_before.isoformat(),
        "done": move.step in (Step.RISE, Step.FALL),
    }


COMMANDS = (
    Command("points checkin", _checkin, _member),
    Command("points spend", _spend, _spend_arguments),
    Command("points show", _show, _member),
    Command("tiers review", _review, _review_arguments),
)
