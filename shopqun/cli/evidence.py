"""`evidence`: the proofs kept for words that need one."""

from argparse import ArgumentParser

from shopqun.cli.call import Call, Reply, UsageError, day, instant, reply
from shopqun.cli.command import Command
from shopqun.compliance.evidence import Grounds


def _ask_add(parser: ArgumentParser) -> None:
    parser.add_argument("rule")
    parser.add_argument("word")
    parser.add_argument("--what", required=True)
    parser.add_argument("--until")
    parser.add_argument("--by", default="")


def _ask_withdraw(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _add(call: Call) -> Reply:
    given = call.given
    until = day(given.until) if given.until else None
    answered = call.rooms.law.keep(
        given.rule, given.word, given.what, until, given.by, request_id=call.request_id
    )
    return reply(answered, lambda proof: {"evidence": [_proof(proof)]})


def _list(call: Call) -> Reply:
    return Reply({"evidence": [_proof(each) for each in call.rooms.law.proofs()]})


def _withdraw(call: Call) -> Reply:
    number = call.given.id
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise UsageError("usage", "evidence withdraw ID")
    answered = call.rooms.law.withdraw(int(number), request_id=call.request_id)
    return reply(answered, lambda proof: {"evidence": [_proof(proof)]})


def _proof(proof: Grounds) -> dict[str, object]:
    return {
        "id": str(proof.id),
        "rule": proof.rule,
        "word": proof.word,
        "what": proof.what,
        "by": proof.by,
        "at": instant(proof.at),
        "until": proof.until.isoformat() if proof.until else None,
        "withdrawn": proof.withdrawn,
    }


COMMANDS = (
    Command("evidence add", _add, _ask_add),
    Command("evidence list", _list),
    Command("evidence withdraw", _withdraw, _ask_withdraw),
)
