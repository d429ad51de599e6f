"""A lottery by command, and its proof without a shop."""

import pytest


@pytest.fixture
def member(terminal):
    terminal.now = "2027-03-18T11:00:00+08:00"
    return terminal.done("members", "add", "--name", "周大姐")["members"][0]["id"]


def test_a_whole_lottery(terminal, member, tmp_path):
    commitment = terminal.done("lottery", "lock", "L01", "--staff", member)["commitment"]
    assert terminal("lottery", "ticket", "L01", "--member", member)[1]["reason"] == "staff_excluded"
    other = terminal.done("members", "add", "--name", "吴姐")["members"][0]["id"]
    code = terminal.done("lottery", "ticket", "L01", "--member", other)["ticket_code"]
    assert code.startswith("T")
    drawn = terminal.done("lottery", "draw", code, "--number", "88")
    assert (drawn["number"], drawn["position"]) == (88, 1)
    again = terminal.done("lottery", "draw", code, "--number", "9")
    assert again == drawn | {"repeated": True}
    shown = terminal.done("lottery", "show", "L01")
    assert (shown["state"], shown["deck"], shown["left"], shown["seed"]) == ("running", 300, 299, "")
    closed = terminal.done("lottery", "close", "L01", "--why", "示范")
    assert (closed["commitment"], len(closed["seed"])) == (commitment, 64)
    out = tmp_path / "kept.json"
    assert terminal.done("lottery", "archive", "L01", "--out", out)["keep_until"] == "2029-03-28"
    checked = terminal.done("lottery", "verify", out, shop=False)
    assert (checked["valid"], checked["commitment"], checked["draws"]) == (True, commitment, 1)
    assert len(terminal.done("lottery", "winners", "L01")["winners"]) == drawn["wins"]


def test_garbage_is_not_valid(terminal, tmp_path):
    out = tmp_path / "garbage.json"
    out.write_bytes(b"\xff{")
    assert terminal.done("lottery", "verify", out, shop=False)["valid"] is False
    assert terminal("lottery", "verify", tmp_path / "none.json", shop=False)[1]["trouble"] == "not_found"


def test_a_hand_over_by_command(terminal, member):
    terminal.done("lottery", "lock", "L01")
    code = terminal.done("lottery", "ticket", "L01", "--member", member)["ticket_code"]
    assert terminal("lottery", "hand", code)[1]["reason"] == "not_drawn"


@pytest.mark.parametrize("number", ["-1", "1000000", "x", "1.5", "１"])
def test_a_number_is_a_number(terminal, member, number):
    terminal.done("lottery", "lock", "L01")
    code = terminal.done("lottery", "ticket", "L01", "--member", member)["ticket_code"]
    exit_code, body = terminal("lottery", "draw", code, "--number", number)
    assert (exit_code, body["error"]) == (2, "bad_number")


def test_what_is_not_there(terminal, member):
    assert terminal("lottery", "lock", "L09")[1]["reason"] == "unknown_lottery"
    assert terminal("lottery", "show", "L09")[1]["reason"] == "unknown_lottery"
    assert terminal("lottery", "winners", "L09")[1]["reason"] == "unknown_lottery"
    assert terminal("lottery", "lock", "L01", "--coupon", "四等奖")[0] == 2
