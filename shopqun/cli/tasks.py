"""`tasks`: the calendar of the shop."""

from argparse import ArgumentParser

from shopqun.calendar.task import Task
from shopqun.cli.call import Body, Call, Reply, day, instant, reply
from shopqun.cli.command import Command


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


def _done_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")


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
        "done_at": instant(task.done_at),
    }


COMMANDS = (
    Command("tasks list", _list, _list_arguments),
    Command("tasks done", _done, _done_arguments),
)
