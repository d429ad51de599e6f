"""The members commands, word for word as the contract has them."""

import io
import json

import pytest

from shopqun.cli.run import run
from shopqun.data.books import Books

KEYS = {
    "id",
    "number",
    "name",
    "wechat",
    "phone",
    "invite_code",
    "card_code",
    "tier",
    "points",
    "spent_12m_fen",
    "marketing",
}
PHONE = ("--phone", "13800138000")


@pytest.fixture
def call(tmp_path):
    path = tmp_path / "cli.shopqun"
    Books.create(path).close()

    def ask(*words):
        out = io.StringIO()
        clock = {"SHOPQUN_NOW": "2027-03-01T10:00:00+08:00"}
        code = run(["--json", "--shop", str(path), *words], clock, lambda: None, out)
        return code, json.loads(out.getvalue())

    return ask


def test_add_find_and_show(call):
    code, body = call("members", "add", "--name", "王小明", *PHONE, "--consent", "--marketing")
    (member,) = body["members"]
    assert code == 0
    assert "referral" not in body
    assert set(member) >= KEYS
    assert (member["id"], member["phone"], member["marketing"]) == ("1", "138****8000", True)
    for words in (("find", "xm"), ("find", "8000", "--limit", "1"), ("show", "1"), ("show", "13800138000")):
        assert call("members", *words) == (0, {"ok": True, "members": [member]}), words
    assert call("members", "find", "没有")[1]["members"] == []
    code, body = call("members", "find", "王", "--limit", "0")
    assert (code, body["error"]) == (2, "bad_count")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--name", "李", *PHONE), "consent_needed"),
        (("--name", "李", "--phone", "1", "--consent"), "bad_phone"),
        (("--name", "李", "--invited-by", "12345678"), "unknown_invite_code"),
    ],
)
def test_refusals(call, words, reason):
    code, body = call("members", "add", *words)
    assert (code, body["ok"], body["reason"]) == (3, False, reason)


def test_a_name_is_asked_for(call):
    for words in (("--name", " "), ("--name", "王" * 41), ()):
        code, body = call("members", "add", *words)
        assert (code, body["ok"]) == (2, False), words


def test_a_taken_phone_names_its_owner(call):
    call("members", "add", "--name", "王", *PHONE, "--consent")
    code, body = call("members", "add", "--name", "李", *PHONE, "--consent")
    assert (code, body["reason"]) == (3, "phone_taken")
    assert [member["name"] for member in body["members"]] == ["王"]


def test_invitations(call):
    inviter = call("members", "add", "--name", "王")[1]["members"][0]
    code, body = call("members", "add", "--name", "李", "--invited-by", inviter["invite_code"])
    assert code == 0
    assert body["referral"] == {
        "id": "1",
        "inviter": "1",
        "invitee": "2",
        "state": "pending",
        "reason": None,
        "signals": [],
    }


def test_a_request_id_is_one_gesture(call):
    first = call("members", "add", "--name", "王", "--request-id", "a")
    code, again = call("members", "add", "--name", "王", "--request-id", "a")
    assert (code, again.pop("repeated")) == (0, True)
    assert again == first[1]
    code, other = call("members", "add", "--name", "李", "--request-id", "a")
    assert (code, other["error"]) == (2, "request_id_reused")


def test_nobody(call):
    code, body = call("members", "show", "9")
    assert (code, body["reason"]) == (3, "unknown_member")


def test_import_and_undo(call, tmp_path):
    path = tmp_path / "名单.csv"
    path.write_text("手机号,姓名,储值余额,身份证\n13800138000,王,5,1\n12,李,,\n", encoding="gbk")
    code, dry = call("members", "import", str(path), "--dry-run")
    assert (code, dry["import_id"], dry["added"]) == (0, None, 1)
    assert call("members", "show", "1")[0] == 3
    body = call("members", "import", str(path))[1]
    assert (body["import_id"], body["added"], body["updated"], body["skipped"]) == ("1", 1, 0, 1)
    assert body["problems"] == [
        {"row": 3, "column": "手机号", "code": "bad_phone", "message": "手机号不对，这一行没有导入"}
    ]
    assert (body["refused_columns"], body["skipped_columns"]) == (["身份证"], ["储值余额"])
    assert call("members", "undo", "1") == (
        0,
        {"ok": True, "import_id": "1", "removed": 1, "restored": 0, "kept": []},
    )
    assert call("members", "undo", "1")[1]["reason"] == "already_undone"
    assert call("members", "undo", "x")[1]["reason"] == "unknown_import"


def test_a_list_that_is_not_there_or_not_one(call, tmp_path):
    code, body = call("members", "import", str(tmp_path / "none.xlsx"))
    assert (code, body["trouble"]) == (4, "not_found")
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04")
    code, body = call("members", "import", str(tmp_path / "a.xlsx"))
    assert (code, body["trouble"]) == (4, "unreadable")


def test_export_erase_and_merge(call, tmp_path):
    for name, phone in (("王", "13800138000"), ("李", "13800138001"), ("张", "13800138002")):
        call("members", "add", "--name", name, "--phone", phone, "--consent")
    out = tmp_path / "a.xlsx"
    code, body = call("members", "export", "1", "--out", str(out))
    assert (code, body["file"], body["members"][0]["name"]) == (0, str(out), "王")
    assert out.is_file()
    code, body = call("members", "merge", "1", "2")
    assert (code, body["gone"], [one["id"] for one in body["members"]]) == (0, "2", ["1"])
    assert call("members", "show", "2")[1]["reason"] == "unknown_member"
    assert call("members", "merge", "1", "1")[1]["reason"] == "same_member"
    assert call("members", "erase", "3") == (0, {"ok": True, "members": [], "erased": "3"})
    assert call("members", "erase", "3")[1]["reason"] == "unknown_member"
