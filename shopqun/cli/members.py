"""`members …`: customers added, found, shown, and whole lists of them brought in and taken back."""

import os
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path

from shopqun.basics import Refused
from shopqun.cli.call import Call, Reply, count, reply
from shopqun.cli.command import Command
from shopqun.data.numbers import row_number
from shopqun.members.importing import Imported, Undone
from shopqun.members.listed_person import Problem
from shopqun.members.member import Added, Invitation, MemberLine

_PROBLEMS = {
    "bad_phone": ("手机号不对，这一行没有导入", "Not a phone; the row was left out"),
    "phone_lost_digits": (
        "手机号被表格改成了科学计数，后几位已丢，请回原表把这一列改成文本",
        "The spreadsheet cut the phone's digits; make the column text in the original",
    ),
    "bad_name": ("称呼超过 40 个字，这一行没有导入", "A name has 1 to 40 characters; the row was left out"),
    "name_needed": ("没有称呼也没有手机，这一行没有导入", "Neither name nor phone; the row was left out"),
    "minor": ("不满 14 岁的孩子不建档", "Children under 14 are not recorded"),
    "consent_needed": ("没有告知时间，不能留手机", "Nobody told her, so no phone is kept"),
    "bad_date": ("日期看不懂，这一格没有导入", "Not a date; the cell was left out"),
    "duplicate_in_file": (
        "和前面一行是同一个人，已合并",
        "The same person as in an earlier row; put together",
    ),
    "name_differs": ("店里这个人的称呼不同，保留店里的", "The shop knows her by another name; ours stays"),
}


def line_body(line: MemberLine) -> dict[str, object]:
    """Give a member as the contract prints her."""
    return {
        "id": str(line.id),
        "number": line.number,
        "name": line.name,
        "wechat": line.wechat,
        "phone": line.phone,
        "invite_code": line.invite_code,
        "card_code": line.card_code,
        "tier": line.tier,
        "points": line.points,
        "spent_12m_fen": line.spent_12m_fen,
        "marketing": line.marketing,
        "joined_on": line.joined_on.isoformat(),
    }


def _members(lines: Iterable[MemberLine]) -> dict[str, object]:
    return {"members": [line_body(line) for line in lines]}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True)
    parser.add_argument("--wechat", default="")
    parser.add_argument("--phone", default="")
    parser.add_argument("--consent", action="store_true")
    parser.add_argument("--marketing", action="store_true")
    parser.add_argument("--invited-by", default="")
    parser.add_argument("--clerk", default="")
    parser.add_argument("--placement", default="")


def _add(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.members.add(
        given.name,
        wechat=given.wechat,
        phone=given.phone,
        record_consent=given.consent,
        marketing=given.marketing,
        invited_by=given.invited_by,
        clerk=given.clerk,
        channel=given.placement,
        request_id=call.request_id,
    )
    refused = answered.value
    if isinstance(refused, Refused) and refused.reason == "phone_taken":
        return Reply(_owner(call, refused), refused, answered.repeated)
    return reply(answered, _added)


def _owner(call: Call, refused: Refused) -> dict[str, object]:
    """Name the member a phone already belongs to."""
    owner = call.rooms.members.show(str(refused.facts["member"]))
    return {} if isinstance(owner, Refused) else _members([owner])


def _added(added: Added) -> dict[str, object]:
    body = _members([added.member])
    return body if added.referral is None else body | {"referral": _invitation(added.referral)}


def _invitation(invitation: Invitation) -> dict[str, object]:
    return {
        "id": str(invitation.id),
        "inviter": str(invitation.inviter),
        "invitee": str(invitation.invitee),
        "state": invitation.state,
        "reason": invitation.reason,
        "signals": list(invitation.signals),
    }


def _find_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text")
    parser.add_argument("--limit", default="50")


def _find(call: Call) -> Reply:
    return Reply(_members(call.rooms.members.find(call.given.text, count(call.given.limit))))


def _member(parser: ArgumentParser) -> None:
    parser.add_argument("member")


def _show(call: Call) -> Reply:
    found = call.rooms.members.show(call.given.member)
    return Reply(refused=found) if isinstance(found, Refused) else Reply(_members([found]))


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--clerk", default="")


def _import(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.members.import_file(
        given.file, request_id=call.request_id, dry_run=given.dry_run, clerk=given.clerk
    )
    return reply(answered, _imported)


def _imported(done: Imported) -> dict[str, object]:
    return {
        "import_id": None if done.import_id is None else str(done.import_id),
        "added": done.added,
        "updated": done.updated,
        "skipped": done.skipped,
        "problems": [_problem(problem) for problem in done.problems],
        "refused_columns": list(done.refused_columns),
        "skipped_columns": list(done.skipped_columns),
    }


def _problem(problem: Problem) -> dict[str, object]:
    words = _PROBLEMS.get(problem.code, (problem.code, problem.code))
    said = words[1] if os.environ.get("SHOPQUN_LANG") == "en" else words[0]
    return {"row": problem.row, "column": problem.column, "code": problem.code, "message": said}


def _undo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("import_id")


def _undo(call: Call) -> Reply:
    said = call.given.import_id
    number = row_number(said)
    if not number:
        return Reply(refused=Refused("unknown_import", {"import": said}))
    return reply(call.rooms.members.undo_import(number, request_id=call.request_id), _undone)


def _undone(done: Undone) -> dict[str, object]:
    return {
        "import_id": str(done.import_id),
        "removed": done.removed,
        "restored": done.restored,
        "kept": list(done.kept),
    }


def _export_arguments(parser: ArgumentParser) -> None:
    _member(parser)
    parser.add_argument("--out", required=True, type=Path)


def _export(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.members.export(given.member, given.out, request_id=call.request_id)
    return reply(answered, lambda done: {"file": str(given.out), **_one(call, done.member)})


def _one(call: Call, member: int) -> dict[str, object]:
    found = call.rooms.members.show(str(member))
    return _members([] if isinstance(found, Refused) else [found])


def _erase(call: Call) -> Reply:
    answered = call.rooms.members.erase(call.given.member, request_id=call.request_id)
    return reply(answered, lambda gone: {"members": [], "erased": str(gone.member)})


def _merge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("keep")
    parser.add_argument("gone")


def _merge(call: Call) -> Reply:
    given = call.given
    answered = call.rooms.members.merge(given.keep, given.gone, request_id=call.request_id)
    return reply(answered, lambda gone: {"gone": str(gone.member), **_one(call, gone.kept or 0)})


COMMANDS = (
    Command("members add", _add, _add_arguments),
    Command("members find", _find, _find_arguments),
    Command("members show", _show, _member),
    Command("members import", _import, _import_arguments),
    Command("members undo", _undo, _undo_arguments),
    Command("members export", _export, _export_arguments),
    Command("members erase", _erase, _member),
    Command("members merge", _merge, _merge_arguments),
)
