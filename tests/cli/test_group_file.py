"""The commands on a group's file and on how it fares: what each prints, writes and refuses."""

import pytest


def fares(terminal, group="Q01"):
    return next(each for each in terminal.done("groups", "health")["groups"] if each["id"] == group)


def test_a_file_is_shown_and_changed_in_part(terminal):
    shown = terminal.done("groups", "file", "Q01")
    assert (shown["file"]["columns"][0], shown["file"]["phase"], shown["twins"]) == (
        "到货早报",
        "starting",
        [],
    )
    changed = terminal.done(
        "groups", "file", "Q01", "--purpose", "北门早报", "--role", "群主：老周", "--role", "客服：小林",
        "--column", "周三周六 19:30 限时抢购 小林", "--next-group", "Q03", "--closes", "2027-06-01",
    )["file"]  # fmt: skip
    assert changed == {
        "purpose": "北门早报",
        "phase": "starting",
        "roles": ["群主：老周", "客服：小林"],
        "columns": ["周三周六 19:30 限时抢购 小林"],
        "closes_on": "2027-06-01",
        "next_group": "Q03",
    }
    terminal.done("groups", "file", "Q01", "--phase", "growing")
    assert terminal.done("groups", "file", "Q01")["file"] == changed | {"phase": "growing"}


def test_a_look_and_a_temperature_test(terminal):
    terminal.now = "2027-03-03T10:00:00+08:00"
    assert fares(terminal)["look_due"] == 3
    body = terminal.done("groups", "check", "Q01", "100", "0", "12")["groups"][0]
    assert (body["look_due"], body["check"]) == (
        0,
        {"day": "2027-03-03", "people": 100, "left": 0, "spoke": 12},
    )
    asked = terminal.done("groups", "ask", "Q01", "草莓还是脐橙？")["groups"][0]["probe"]
    assert (asked["due_at"], asked["answered"]) == ("2027-03-03T12:00:00+08:00", [])
    terminal.now = "2027-03-03T12:00:00+08:00"
    counted = terminal.done("groups", "answered", "Q01", "9")["groups"][0]["probe"]
    assert (counted["answered"], counted["rate_pct"]) == ([9], 9)


def test_a_step_is_taken(terminal):
    assert terminal.done("groups", "step", "Q02", "closing_told")["groups"][0]["steps"] == ["closing_told"]
    assert fares(terminal, "Q02")["steps"] == ["closing_told"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("file", "Q09"), 3, "unknown_group"),
        (("file", "Q01", "--phase", "asleep"), 3, "bad_phase"),
        (("file", "Q01", "--column", "周三 25:00 抢购"), 2, "bad_column"),
        (("file", "Q01", "--closes", "soon"), 2, "bad_day"),
        (("check", "Q01", "5", "0", "6"), 3, "bad_spoke"),
        (("check", "Q01", "many", "0", "6"), 2, "bad_count"),
        (("ask", "Q01", "好吗"), 3, "count_first"),
        (("answered", "Q01", "3"), 3, "no_probe"),
        (("step", "Q01", "party"), 3, "bad_step"),
    ],
)
def test_what_is_refused(terminal, words, code, said):
    found, body = terminal("groups", *words)
    assert (found, body["reason" if code == 3 else "error"]) == (code, said)
