"""`coupons …`: issue papers, show one."""

from argparse import ArgumentParser

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, count, instant, reply
from shopqun.cli.command import Command
from shopqun.coupons.code import Code
from shopqun.coupons.paper import Batch


def _issue_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("template")
    parser.add_argument("--count", required=True)
    parser.add_argument("--member")
    parser.add_argument("--placement", default="")


def _issue(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.coupons.issue(
        given.template,
        count(given.count),
        member=given.member,
        placement=given.placement,
        request_id=call.request_id,
    )
    return reply(answered, _batch)


def _batch(batch: Batch) -> dict[str, object]:
    return {
        "batch": str(batch.id),
        "template": batch.template_id,
        "codes": [Code(code).grouped for code in batch.codes],
        "expires_at": instant(batch.expires_at),
    }


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code")


def _show(call: Call) -> Reply:
    paper = call.rooms.coupons.show(call.given.code)
    if isinstance(paper, Refused):
        return Reply(refused=paper)
    return Reply(
        {
            "code": Code(paper.code).grouped,
            "state": paper.state,
            "template": paper.template_id,
            "holder": str(paper.holder) if paper.holder is not None else None,
            "starts_at": instant(paper.starts_at),
            "expires_at": instant(paper.expires_at),
            "history": [
                {"at": instant(each.at), "what": each.what, "detail": each.detail} for each in paper.history
            ],
        }
    )


def _renew_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("template")


def _renew(call: Call) -> Reply:
    answered = call.rooms.coupons.renew(call.given.template, request_id=call.request_id)
    return reply(answered, _public)


def _public(batch: Batch) -> dict[str, object]:
    return {
        "template": batch.template_id,
        "public_code": Code(batch.codes[0]).grouped,
        "valid_until": instant(batch.expires_at),
    }


COMMANDS = (
    Command("coupons renew", _renew, _renew_arguments),
    Command("coupons issue", _issue, _issue_arguments),
    Command("coupons show", _show, _show_arguments),
)
