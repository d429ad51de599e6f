"""The tasks commands, word for word as the contract has them."""

import io
import json

import pytest

from shopqun.cli.run import run

OPENING = "2027-03-01T10:00:00+08:00"
FIELDS = {"id", "table", "due_at", "column", "content_type", "action", "words", "assignee", "state"}


@pytest.fixture
def call(tmp_path):
    path = tmp_path / "cli.shopqun"

    def ask(*words, at=OPENING):
        out = io.StringIO()
        code = run(["--json", "--shop", str(path), *words], {"SHOPQUN_NOW": at}, lambda: None, out)
        return code, json.loads(out.getvalue())

    assert ask("init", "--preset", "fruit_community")[0] == 0
    return ask


def test_all_tasks_are_listed_with_the_contracts_fields(call):
    code, body = call("tasks", "list")
    assert code == 0
    assert body["ok"]
    assert len(body["tasks"]) == 30
    first = body["tasks"][0]
    assert set(first) >= FIELDS
    assert first["due_at"] == "2027-03-01T08:00:00+08:00"
    assert (first["table"], first["state"], first["column"]) == ("setup", "due", "到货早报")
    assert isinstance(first["id"], str)


def test_one_day_is_listed_alone(call):
    _, body = call("tasks", "list", "--day", "2027-03-02")
    assert {task["due_at"][:10] for task in body["tasks"]} == {"2027-03-02"}
    assert {task["state"] for task in body["tasks"]} == {"planned"}


def test_a_day_that_is_none_is_wrong_usage(call):
    code, body = call("tasks", "list", "--day", "2027-02-30")
    assert (code, body["error"]) == (2, "bad_day")


def test_a_task_is_done_once(call):
    task = call("tasks", "list")[1]["tasks"][0]["id"]
    code, body = call("tasks", "done", task, "--request-id", "tick")
    assert code == 0
    assert [(each["id"], each["state"], each["late"]) for each in body["tasks"]] == [(task, "done", False)]
    assert call("tasks", "list")[1]["tasks"][0]["done_at"] == OPENING
    code, again = call("tasks", "done", task, "--request-id", "tick", at="2027-03-02T10:00:00+08:00")
    assert (code, again["repeated"]) == (0, True)
    assert again["tasks"] == body["tasks"]
    code, body = call("tasks", "done", task)
    assert (code, body["reason"]) == (3, "already_done")


def test_nobodys_task_is_refused(call):
    code, body = call("tasks", "done", "999")
    assert (code, body["reason"]) == (3, "unknown_task")
