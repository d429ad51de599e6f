"""What an outside tester tried on the command line, each case once found wanting."""

import json
import sqlite3

import pytest
from shop_kit import Terminal

from shopqun.places import resource


def added(terminal, name, *more):
    """Add a member; give her record."""
    return terminal.done("members", "add", "--name", name, *more)["members"][0]


@pytest.mark.parametrize("name", ["-1+1", "-丁", "--丁"])
def test_a_name_may_begin_with_a_dash(terminal, name):
    assert added(terminal, name)["name"] == name


def test_an_option_without_its_value_stays_wrong_usage(terminal):
    assert terminal("members", "add", "--name", "--consent")[0] == 2
    assert terminal("members", "add", "--nam", "丁")[0] == 2


@pytest.mark.parametrize("why", ["", "  "])
def test_nothing_is_taken_back_without_a_reason(terminal, why):
    (code,) = terminal.done("coupons", "issue", "C02", "--count", "1")["codes"]
    used = terminal.done("till", "scan", code, "--amount", "59")
    exit_code, body = terminal("till", "undo", used["redemption"], "--why", why)
    assert (exit_code, body["error"]) == (2, "usage")
    assert terminal.done("coupons", "show", code)["state"] == "redeemed"
    exit_code, body = terminal("referrals", "reject", "1", "--why", why)
    assert (exit_code, body["error"]) == (2, "usage")


@pytest.mark.parametrize("book", ["referrals", "rewards"])
def test_a_state_that_does_not_exist_is_wrong_usage(terminal, book):
    assert terminal(book, "list", "--state", "nonsense")[0] == 2
    terminal.done(book, "list", "--state", "held" if book == "rewards" else "in_review")


def test_an_erased_inviter_is_owed_nothing(terminal):
    inviter = added(terminal, "周一")
    invited = added(terminal, "吴二", "--invited-by", inviter["invite_code"])
    terminal.done("members", "erase", inviter["id"])
    bought = terminal.done("till", "purchase", "--amount", "30", "--member", invited["id"])
    assert bought["referral"]["state"] == "rejected"
    assert bought["referral"]["reason"] == "inviter_blocked"
    assert terminal.done("rewards", "list")["rewards"] == []


def test_erasing_leaves_nothing_of_a_record_merged_before(terminal, tmp_path):
    listed = tmp_path / "list.csv"
    listed.write_text("手机号,姓名\n13700000003,导入人\n", "utf-8")
    terminal.done("members", "import", listed)
    (imported,) = terminal.done("members", "find", "导入人")["members"]
    kept = added(terminal, "合一", "--phone", "13700000001", "--consent")
    gone = added(terminal, "合二贰", "--phone", "13700000002", "--consent", "--wechat", "wx_heer")
    terminal.done("members", "merge", kept["id"], gone["id"])
    terminal.done("members", "merge", kept["id"], imported["id"])
    terminal.done("members", "erase", kept["id"])
    books = sqlite3.connect(terminal.shop)
    tables = [name for (name,) in books.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [repr(row) for name in tables for row in books.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
    books.close()
    assert any("000001" in row for row in rows)
    for word in ("合一", "合二贰", "导入人", "wx_heer", "13700000002", "137****0002", "137****0003"):
        assert not [row for row in rows if word in row]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("不要求转发朋友圈最终解释权归本店", "最终解释权"),
        ("不要求转发朋友圈 全网最低价", "全网最低价"),
        ("全网最低价 最高抵300元", "全网最低价"),
        ("史上最低 最低消费29元", "史上最低"),
    ],
)
def test_a_denied_deed_does_not_excuse_the_claim_after_it(terminal, text, word):
    (finding,) = terminal.done("posters", "lint", text)["findings"]
    assert (text[slice(*finding["span"])], finding["severity"]) == (word, "block")


@pytest.mark.parametrize(
    "text", ["不搞转发集赞", "不要求朋友圈集赞", "不承诺全网最低价", "不要求转发、集赞、助力"]
)
def test_a_list_of_deeds_is_denied_as_one(terminal, text):
    assert not terminal.done("posters", "lint", text)["blocked"]


@pytest.mark.parametrize(("change", "path"), [("cut_off", "$.shop.day_cut_off"), ("sop", "$.sop[0].time")])
def test_an_hour_no_clock_shows_is_unreadable(tmp_path, change, path):
    plan = json.loads(resource("presets/fruit_community.json").read_text(encoding="utf-8"))
    if change == "sop":
        plan["sop"][0]["time"] = "24:00"
    else:
        plan["shop"]["day_cut_off"] = "24:00"
    answers = tmp_path / "plan.json"
    answers.write_text(json.dumps(plan, ensure_ascii=False), encoding="utf-8")
    terminal = Terminal(tmp_path / "late.shopqun")
    code, body = terminal("init", "--answers", str(answers))
    assert (code, body["trouble"], body["about"]) == (4, "unreadable", path)
    assert not terminal.shop.exists()
