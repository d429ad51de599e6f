"""The tasks commands, word for word as the contract has them."""

import io
import json

import pytest
from pypdf import PdfReader

from shopqun.cli.run import run
from shopqun.ui.posters import painter

OPENING = "2027-03-01T10:00:00+08:00"
FIELDS = {"id", "table", "due_at", "column", "content_type", "action", "words", "assignee", "state"}


@pytest.fixture
def call(tmp_path):
    path = tmp_path / "cli.shopqun"

    def ask(*words, at=OPENING, painter=lambda: None):
        out = io.StringIO()
        code = run(["--json", "--shop", str(path), *words], {"SHOPQUN_NOW": at}, painter, out)
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


def test_the_four_tables_go_out_and_come_back(call, tmp_path):
    path = str(tmp_path / "tables.xlsx")
    code, body = call("tasks", "export", "--out", path)
    assert (code, body["rows"]) == (0, 44)
    code, body = call("tasks", "import", path, "--dry-run")
    assert (code, body["updated"], body["unchanged"]) == (0, 0, 44)
    listing = tmp_path / "one.csv"
    listing.write_text("编号,渠道/点位,日期,时刻,话术\n6,北门,2027-03-06,二十点,早\n3,,,,晚\n", "utf-8")
    code, body = call("tasks", "import", str(listing))
    assert (code, body["added"], body["updated"], body["skipped"]) == (0, 0, 0, 2)
    bad = body["problems"][0]
    assert (bad["sheet"], bad["row"], bad["column"], bad["code"]) == ("运营增长", 2, "时刻", "bad_time")
    assert bad["message"] == "时刻看不懂，请写成 19:30"


def test_an_edit_is_told_as_it_was_and_as_it_is(call, tmp_path):
    listing = tmp_path / "one.csv"
    listing.write_text("编号,关键动作,风险\nP1,,\n", "utf-8")
    listing.write_text("编号,关键动作\nP2,先看礼品的保质期\n", "utf-8")
    _, body = call("tasks", "import", str(listing))
    assert body["changes"] == [
        {"id": "P2", "column": "关键动作", "before": "备好礼品，点清数量", "after": "先看礼品的保质期"}
    ]


def test_a_sale_is_planned_back_once(call):
    code, body = call("tasks", "plan", "--sale", "F01", "--dry-run")
    assert (code, body["added"], body["moved"], body["over"]) == (0, 4, 0, 0)
    assert [post["due_at"] for post in body["posts"]] == [
        "2027-03-03T12:00:00+08:00",
        "2027-03-05T20:00:00+08:00",
        "2027-03-06T19:00:00+08:00",
        "2027-03-07T12:00:00+08:00",
    ]
    assert len(call("tasks", "list")[1]["tasks"]) == 30
    assert call("tasks", "plan", "--sale", "F01")[1]["campaign"]["name"] == "周六鲜果夜市"
    assert len(call("tasks", "list")[1]["tasks"]) == 34
    assert call("tasks", "plan", "--sale", "F01")[1]["added"] == 0


def test_a_campaign_nobody_knows_or_that_is_over_is_refused(call):
    code, body = call("tasks", "plan", "--lottery", "L09", "--dry-run")
    assert (code, body["reason"]) == (3, "unknown_lottery")
    code, body = call("tasks", "plan", "--sale", "F01", at="2027-03-20T10:00:00+08:00")
    assert (code, body["reason"]) == (3, "campaign_over")
    assert call("tasks", "plan")[0] == 2


def test_a_day_and_a_week_go_on_paper(call, tmp_path):
    out = tmp_path / "sheets" / "day.pdf"
    code, body = call("tasks", "sheet", "--day", "2027-03-06", str(out), painter=lambda: painter)
    assert (code, body["file"], body["pages"], body["tasks"]) == (0, str(out), 1, 1)
    (page,) = PdfReader(out).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    code, body = call("tasks", "sheet", "--week", "2027-03-06", str(out), painter=lambda: painter)
    assert (code, body["pages"], body["tasks"]) == (0, 1, 7)
    assert call("tasks", "sheet", str(out))[0] == 2


def test_what_must_lie_ready_is_listed_and_ticked(terminal):
    body = terminal.done("tasks", "ready")
    assert body["missing"] == ["群名", "头像", "公告", "欢迎语", "群规", "海报", "礼品", "测试码"]
    assert body["items"][5]["asked"] == "印出来用两部手机各扫一次"
    assert terminal.done("tasks", "ready", "海报")["items"][0]["done"]
    assert "海报" not in terminal.done("tasks", "ready")["missing"]
    assert not terminal.done("tasks", "ready", "B6", "--undo")["items"][0]["done"]
    assert terminal("tasks", "ready", "B9")[1]["reason"] == "unknown_task"
