"""`tasks`: the calendar of the shop."""

import os
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from shopqun.basics import Refused
from shopqun.calendar.campaign import CampaignKind
from shopqun.calendar.leadup import Fate, LeadUp
from shopqun.calendar.returning import Edit, Outcome, Problem
from shopqun.calendar.sop import OF_KEY
from shopqun.calendar.task import Task, week_of
from shopqun.cli.call import Body, Call, Reply, day, instant, reply
from shopqun.cli.command import Command

PROBLEMS = {
    "row_left_out": (
        "这一行在文件里没有了，日历里照旧；不做的请把状态写成“跳过”并写原因",
        "The row is gone from the file and stays as it is; to leave it out write 跳过 and a reason",
    ),
    "heading_missing": (
        "这张表少了“编号”这一列，整张没有导入",
        "The sheet lacks 编号; nothing of it was taken",
    ),
    "duplicate_id": (
        "编号和前面一行重复；新的一行请把编号留空",
        "The id stands twice; leave it blank for a new row",
    ),
    "unknown_id": (
        "这张表没有这个编号；新的一行请把编号留空",
        "No such id in this table; leave it blank for a new row",
    ),
    "already_done": ("已经做完的只能补实际、成本和复盘", "What is done takes figures and notes only"),
    "reason_needed": ("跳过的要写没做的原因", "Say why it was skipped"),
    "needed_for_new": ("新的一行这一格不能空", "A new row needs this cell"),
    "bad_day": ("日期看不懂，请写成 2027-03-06", "Write a date as 2027-03-06"),
    "bad_time": ("时刻看不懂，请写成 19:30", "Write a time as 19:30"),
    "bad_span": ("起止日看不懂，请写成 2027-03-01 至 2027-03-07", "Write 2027-03-01 至 2027-03-07"),
    "bad_state": ("只能写待做、做完或跳过", "Write 待做, 做完 or 跳过"),
    "bad_content_type": ("内容类型只能写产品、价值或互动", "Write 产品, 价值 or 互动"),
    "too_long": ("一格最多 2000 个字", "A cell takes 2000 characters at most"),
}


def _list(call: Call) -> Reply:
    if call.given.day is None:
        found = call.rooms.tasks.all_tasks()
    else:
        found = call.rooms.tasks.tasks_on(day(call.given.day))
    return Reply({"tasks": [_printed(task) for task in found]})


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--day")


def _done(call: Call) -> Reply:
    answered = call.rooms.tasks.done(call.given.id, request_id=call.request_id)
    return reply(answered, lambda task: {"tasks": [_printed(task)]})


def _ready_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("thing", nargs="?")
    parser.add_argument("--undo", action="store_true")


def _ready(call: Call) -> Reply:
    tasks, thing = call.rooms.tasks, call.given.thing
    if thing is not None:
        ticked = tasks.make_ready(thing, done=not call.given.undo, request_id=call.request_id)
        return reply(ticked, lambda each: {"items": [asdict(each)]})
    things = tasks.readiness()
    return Reply(
        {
            "items": [asdict(each) for each in things],
            "missing": [each.name for each in things if not each.done],
        }
    )


def _done_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=Path)


def _export(call: Call) -> Reply:
    return Reply({"file": str(call.given.out), "rows": call.rooms.tasks.export_tables(call.given.out)})


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--dry-run", action="store_true")


def _import(call: Call) -> Reply:
    if call.given.dry_run:
        return Reply(_imported(call.rooms.tasks.preview_tables(call.given.file)))
    return reply(call.rooms.tasks.import_tables(call.given.file, request_id=call.request_id), _imported)


def _plan_arguments(parser: ArgumentParser) -> None:
    about = parser.add_mutually_exclusive_group(required=True)
    about.add_argument("--sale")
    about.add_argument("--lottery")
    parser.add_argument("--dry-run", action="store_true")


def _plan(call: Call) -> Reply:
    kind = CampaignKind.LOTTERY if call.given.sale is None else CampaignKind.SALE
    about = call.given.sale or call.given.lottery
    if not call.given.dry_run:
        return reply(call.rooms.tasks.arrange(kind, about, request_id=call.request_id), _led_up)
    found = call.rooms.tasks.lead_up(kind, about)
    return Reply(refused=found) if isinstance(found, Refused) else Reply(_led_up(found))


def _led_up(found: LeadUp) -> Body:
    return {
        "campaign": {"kind": found.campaign.kind, "id": found.campaign.id, "name": found.campaign.name},
        "added": found.count(Fate.NEW),
        "moved": found.count(Fate.CHANGED),
        "over": found.count(Fate.OVER),
        "posts": [
            {
                "step": turn.lead.step,
                "fate": turn.fate,
                "due_at": instant(turn.due_at),
                "column": turn.lead.said.column,
                "words": turn.words,
            }
            for turn in found.turns
        ],
    }


def _sheet_arguments(parser: ArgumentParser) -> None:
    when = parser.add_mutually_exclusive_group(required=True)
    when.add_argument("--day")
    when.add_argument("--week")
    parser.add_argument("out", type=Path)


def _sheet(call: Call) -> Reply:
    if call.given.day is not None:
        first = last = day(call.given.day)
    else:
        first, last = week_of(day(call.given.week))
    return Reply(asdict(call.rooms.tasks.write_sheet(first, last, call.given.out, call.painter())))


def _imported(done: Outcome) -> Body:
    return {
        "added": len(done.additions),
        "updated": len(done.edits),
        "unchanged": done.same,
        "skipped": done.left,
        "changes": [change for edit in done.edits for change in _changes(edit)],
        "problems": [_problem(problem) for problem in done.problems],
    }


def _changes(edit: Edit) -> list[Body]:
    table = OF_KEY[edit.table]
    return [
        {"id": edit.id, "column": table.heading(cell), "before": edit.before[cell], "after": after}
        for cell, after in edit.after.items()
    ]


def _problem(problem: Problem) -> Body:
    words = PROBLEMS.get(problem.code, (problem.code, problem.code))
    said = words[1] if os.environ.get("SHOPQUN_LANG") == "en" else words[0]
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "code": problem.code,
        "about": problem.about,
        "message": said,
    }


def _printed(task: Task) -> Body:
    return {
        "id": str(task.id),
        "table": task.table,
        "due_at": instant(task.due_at),
        "column": task.column,
        "content_type": task.content_type,
        "action": task.action,
        "words": task.words,
        "assignee": task.assignee,
        "state": task.state,
        "late": task.late,
        "skip_reason": task.skip_reason,
        "actual": task.actual,
        "done_at": instant(task.done_at),
    }


COMMANDS = (
    Command("tasks list", _list, _list_arguments),
    Command("tasks ready", _ready, _ready_arguments),
    Command("tasks done", _done, _done_arguments),
    Command("tasks export", _export, _export_arguments),
    Command("tasks import", _import, _import_arguments),
    Command("tasks plan", _plan, _plan_arguments),
    Command("tasks sheet", _sheet, _sheet_arguments),
)
