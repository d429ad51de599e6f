"""`coupons …` as the contract prints it."""

import pytest


def test_issuing_and_showing(terminal):
    body = terminal.done("coupons", "issue", "周中满减券", "--count", "3", "--placement", "门口台卡")
    assert (body["batch"], body["template"], len(set(body["codes"]))) == ("1", "C02", 3)
    assert body["expires_at"] == "2027-03-08T00:00:00+08:00"
    shown = terminal.done("coupons", "show", body["codes"][0].lower())
    assert (shown["code"], shown["state"], shown["template"], shown["holder"]) == (
        body["codes"][0], "issued", "C02", None,
    )  # fmt: skip
    assert shown["expires_at"] == body["expires_at"]
    assert shown["history"] == [{"at": terminal.now, "what": "issued", "detail": ""}]


def test_a_holder(terminal):
    terminal.done("members", "add", "--name", "周大姐")
    body = terminal.done("coupons", "issue", "C02", "--count", "1", "--member", "000001")
    shown = terminal.done("coupons", "show", body["codes"][0])
    assert (shown["holder"], shown["history"][0]["detail"]) == ("1", "周大姐")


def test_a_papers_story(terminal):
    (code,) = terminal.done("coupons", "issue", "C02", "--count", "1")["codes"]
    terminal("till", "scan", code, "--amount", "5")
    terminal.done("till", "scan", code, "--amount", "60")
    terminal.done("till", "undo", "2", "--why", "按错了")
    shown = terminal.done("coupons", "show", code)
    told = [(each["what"], each["detail"]) for each in shown["history"]]
    assert told == [("issued", ""), ("refused", "below_minimum"), ("redeemed", ""), ("returned", "按错了")]
    terminal.now = "2027-03-08T00:00:00+08:00"
    assert terminal.done("coupons", "show", code)["state"] == "expired"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["issue", "C99", "--count", "1"], "unknown_template"),
        (["issue", "C02", "--count", "1", "--member", "9"], "unknown_member"),
        (["issue", "C02", "--count", "301"], "template_exhausted"),
        (["show", "C7K2-M9QX-4T3F"], "not_a_code"),
        (["show", "C7777777777M"], None),
    ],
)
def test_refusals(terminal, words, reason):
    code, body = terminal("coupons", *words)
    assert code == 3
    assert body["reason"] == (reason or body["reason"])
    assert body["reason"] in (
        "unknown_template",
        "unknown_member",
        "template_exhausted",
        "not_a_code",
        "unknown_code",
    )


def test_the_last_of_a_template(terminal):
    terminal.done("coupons", "issue", "C02", "--count", "300")
    assert terminal("coupons", "issue", "C02", "--count", "1")[1]["reason"] == "template_exhausted"


def test_a_card_is_no_coupon(terminal):
    (member,) = terminal.done("members", "add", "--name", "周大姐")["members"]
    assert terminal("coupons", "show", member["card_code"])[1]["reason"] == "wrong_kind"
