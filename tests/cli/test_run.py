"""Any call, right or wrong, is answered with one object and the exit code of the contract."""

import io
import json
from pathlib import Path

import pytest
from shop_kit import Terminal, dump, new_id

from shopqun.cli import run as module
from shopqun.cli.call import Reply
from shopqun.cli.command import Command
from shopqun.cli.run import COMMANDS, is_command, run
from shopqun.data.books import Books
from shopqun.places import last_shop_note


def rows(path):
    books = Books.open(path)
    found = dump(books)
    books.close()
    return found


def test_the_commands_of_the_contract_that_are_built():
    built = """presets|init|plan check|members add|members find|members show|members import|members undo
        |coupons issue|coupons show|till scan|till purchase|till refund|till undo|till read|referrals list
        |referrals approve|referrals reject|rewards list|rewards pay|sales show|sales claim|sales cancel
        |sales pickup|sales release|sales paste|groups list|groups add|groups count|groups qr|posters make
        |posters lint|tasks list|tasks done|tasks export|tasks import
        |report members|report referrals|report month|report show
        |backup|restore|check|self-check"""
    assert {words.strip() for words in built.split("|")} <= COMMANDS.keys()


# --- one object for every exit code ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code", "key", "value"),
    [
        (["groups", "list"], 0, None, None),
        (["moon", "walk"], 2, "error", "unknown_command"),
        (["till"], 2, "error", "unknown_command"),
        ([], 2, "error", "unknown_command"),
        (["till", "scan"], 2, "error", "usage"),
        (["till", "scan", "x", "--discount", "5"], 2, "error", "usage"),
        (["till", "purchase", "--amount", "1e3"], 2, "error", "bad_amount"),
        (["till", "purchase", "--amoun", "5"], 2, "error", "usage"),
        (["coupons", "issue", "C02", "--count", "0"], 2, "error", "bad_count"),
        (["coupons", "issue", "C02", "--count", "9" * 5000], 2, "error", "bad_count"),
        (["tasks", "list", "--day", "2027-3-1"], 2, "error", "bad_day"),
        (["coupons", "show", "x"], 3, "reason", "not_a_code"),
        (["coupons", "issue", "C99", "--count", "1"], 3, "reason", "unknown_template"),
        (["restore", "/nowhere/at/all.shopqun"], 4, "trouble", "not_found"),
        (["tasks", "dance"], 2, "error", "unknown_command"),
    ],
)
def test_exit_codes(terminal, words, code, key, value):
    before = rows(terminal.shop)
    said, body = terminal(*words)
    assert (said, body.get(key) if key else None) == (code, value)
    if code == 2:
        assert body["message"]
    if code == 3:
        assert body["message"] != value
    if code == 4:
        assert body["remedy"]
    assert {name: found for name, found in rows(terminal.shop).items() if name != "gestures"} == {
        name: found for name, found in before.items() if name != "gestures"
    }


def test_a_bug_is_one_object_too(terminal, monkeypatch, capsys):
    def act(_call):
        raise ZeroDivisionError

    monkeypatch.setitem(module.COMMANDS, "presets", Command("presets", act))
    code, body = terminal("presets")
    assert (code, body["error"]) == (1, "bug")
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_shop_that_is_not_there(tmp_path):
    code, body = Terminal(tmp_path / "none.shopqun")("groups", "list")
    assert (code, body["trouble"], body["about"]) == (4, "not_found", str(tmp_path / "none.shopqun"))
    assert not (tmp_path / "none.shopqun").exists()


def test_the_shop_is_let_go_after_every_command(terminal):
    for words in (["groups", "list"], ["coupons", "show", "x"], ["till", "scan"]):
        terminal(*words)
        assert [path.name for path in terminal.shop.parent.iterdir() if path.is_file()] == [
            terminal.shop.name
        ]


# --- where the options stand -------------------------------------------------------------------------


@pytest.mark.parametrize("place", range(4))
def test_shop_and_json_stand_anywhere(terminal, place):
    words = ["coupons", "show", "x"]
    words[place:place] = ["--json", "--shop", str(terminal.shop)]
    out = io.StringIO()
    assert run(words, {}, terminal.painter, out) == 3
    assert json.loads(out.getvalue())["reason"] == "not_a_code"


def test_shop_after_an_equals_sign(terminal):
    assert terminal("groups", "list", f"--shop={terminal.shop}", shop=False)[0] == 0


@pytest.mark.parametrize("option", ["--shop", "--request-id", "--scan-id", "--shop=", "--request-id="])
def test_an_option_without_its_value_is_wrong_usage_and_not_another_shop(terminal, option):
    last_shop_note().parent.mkdir(parents=True)
    last_shop_note().write_text(str(terminal.shop))
    code, body = terminal("till", "purchase", "--amount", "5", option)
    assert (code, body["error"]) == (2, "usage")
    assert rows(terminal.shop)["purchases"] == []


def test_which_shop(terminal, tmp_path):
    elsewhere = str(tmp_path / "elsewhere.shopqun")
    assert terminal("groups", "list", shop=False)[1]["trouble"] == "not_found"
    last_shop_note().parent.mkdir(parents=True)
    last_shop_note().write_text(str(terminal.shop), encoding="utf-8")
    assert terminal("groups", "list", shop=False)[0] == 0
    code, body = terminal("groups", "list", shop=False, SHOPQUN_SHOP=elsewhere)
    assert (code, body["about"]) == (4, elsewhere)
    assert terminal("groups", "list", SHOPQUN_SHOP=elsewhere)[0] == 0


@pytest.mark.parametrize("note", [b"", b"\xff\xfe\x00", "/nowhere/店.shopqun".encode()])
def test_a_note_that_leads_nowhere(terminal, note):
    last_shop_note().parent.mkdir(parents=True)
    last_shop_note().write_bytes(note)
    assert terminal("groups", "list", shop=False)[1]["trouble"] == "not_found"


def test_without_json_it_is_words_for_people(terminal):
    out = io.StringIO()
    assert run(["--shop", str(terminal.shop), "groups", "list"], {}, terminal.painter, out) == 0
    assert "name: 鲜果巷·草莓节3日快闪群" in out.getvalue()


@pytest.mark.parametrize(
    ("words", "command"),
    [([], False), (["--demo"], False), (["--shop", "a.shopqun"], False), (["--shop=a"], False),
     (["presets"], True), (["--shop", "a.shopqun", "groups", "list"], True), (["--json", "check"], True)],
)  # fmt: skip
def test_window_or_command(words, command):
    assert is_command(words) is command


# --- the clock ---------------------------------------------------------------------------------------


def test_the_clock_is_set_and_noted(terminal):
    terminal.done("till", "purchase", "--amount", "5", SHOPQUN_NOW="2027-03-06T19:30:00+08:00")
    (last,) = [row for row in rows(terminal.shop)["gestures"] if "till purchase" in row]
    assert "datetime.datetime(2027, 3, 6, 11, 30, tzinfo=datetime.timezone.utc)" in last
    books = Books.open(terminal.shop)
    with books.reading() as db:
        said = db.exec_driver_sql(
            "SELECT clock_set, actor FROM gestures WHERE command = 'till purchase'"
        ).one()
    books.close()
    assert tuple(said) == (1, "owner")


@pytest.mark.parametrize("now", ["tomorrow", "2027-03-06", "2027-03-06T19:30:00"])
def test_a_clock_that_cannot_be_set(terminal, now):
    code, body = terminal("groups", "list", SHOPQUN_NOW=now)
    assert (code, body["error"]) == (2, "bad_now")


# --- once only ---------------------------------------------------------------------------------------


def test_the_same_request_is_answered_again(terminal):
    request = new_id()
    first = terminal.done("till", "purchase", "--amount", "5", "--request-id", request)
    code, again = terminal("till", "purchase", "--amount", "5.00", "--request-id", request)
    assert (code, again) == (0, first | {"repeated": True})
    code, other = terminal("till", "purchase", "--amount", "6", "--request-id", request)
    assert (code, other["error"]) == (2, "request_id_reused")
    code, other = terminal("till", "refund", "1", "--request-id", request)
    assert (code, other["error"]) == (2, "request_id_reused")
    assert len(rows(terminal.shop)["purchases"]) == 1


def test_a_refusal_is_answered_again_with_its_exit_code(terminal):
    words = ["till", "refund", "7", "--request-id", new_id()]
    first = terminal(*words)
    assert terminal(*words) == (3, first[1] | {"repeated": True})


def test_without_an_id_each_call_is_new(terminal):
    for _ in range(2):
        terminal.done("till", "purchase", "--amount", "5")
    assert len(rows(terminal.shop)["purchases"]) == 2


def test_what_a_command_answers_is_printed_as_it_is(terminal, monkeypatch):
    reply = Reply({"name": "店 <&>", "path": str(Path("a"))})
    monkeypatch.setitem(module.COMMANDS, "presets", Command("presets", lambda _: reply))
    assert terminal("presets") == (0, {"ok": True, "name": "店 <&>", "path": "a"})


def test_help_is_one_object_too(terminal, capsys):
    code, body = terminal("till", "scan", "--help")
    assert code == 0
    assert "--purchase" in body["help"]
    assert capsys.readouterr().out == ""


def test_asked_for_help_it_lists_every_command_and_opens_no_window(terminal):
    assert is_command(["--help"])
    assert is_command(["-h"])
    assert terminal.done("--help")["commands"] == sorted(COMMANDS)


def test_json_alone_is_wrong_usage_and_opens_no_window(terminal):
    assert is_command(["--json"])
    code, body = terminal()
    assert (code, body["error"]) == (2, "unknown_command")
