"""`till …` as the contract prints it."""

import pytest
from shop_kit import screenshot


@pytest.fixture
def shop(terminal):
    """A shop with one customer and two papers of C02."""
    terminal.member = terminal.done("members", "add", "--name", "周大姐")["members"][0]
    terminal.codes = terminal.done("coupons", "issue", "C02", "--count", "2")["codes"]
    return terminal


def test_an_accepted_scan(shop):
    body = shop.done("till", "scan", shop.codes[0], "--amount", "60", "--member", "1", "--clerk", "小林")
    assert body == {
        "ok": True, "verdict": "accepted", "code": shop.codes[0], "kind": "cash", "template": "C02",
        "takes_off_fen": 800, "gives": None, "bill_fen": 6000, "paid_fen": 5200, "redemption": "1",
        "purchase": "1", "member": "1", "reason": None, "since": None, "again": None, "referral": None,
            "repeated": False,
    }  # fmt: skip


def test_a_refused_scan_has_its_reason_words_and_since(shop):
    shop.done("till", "scan", shop.codes[0], "--amount", "60")
    code, body = shop("till", "scan", shop.codes[0], "--amount", "60")
    assert (code, body["verdict"], body["reason"]) == (3, "refused", "already_redeemed")
    assert body["since"] == shop.now
    assert body["message"] == "这张券用过了"
    assert (body["takes_off_fen"], body["paid_fen"], body["purchase"]) == (0, None, None)
    assert body["redemption"] == "2"


def test_a_scan_id_is_a_request_id(shop):
    words = ["till", "scan", shop.codes[0], "--amount", "60"]
    first = shop.done(*words, "--scan-id", "s")
    assert shop(*words, "--request-id", "s") == (0, first | {"repeated": True})
    assert shop("till", "scan", shop.codes[1], "--amount", "60", "--scan-id", "s")[0] == 2


def test_what_is_no_code(shop):
    code, body = shop("till", "scan", "草莓")
    assert (code, body["reason"], body["redemption"], body["repeated"]) == (3, "not_a_code", None, False)


def test_an_exchange_paper_says_what_it_gives(shop):
    (paper,) = shop.done("coupons", "issue", "C03", "--count", "1")["codes"]
    body = shop.done("till", "scan", paper, "--member", "1")
    assert body["gives"] == {"name": "砂糖橘500g", "quantity": 1, "sku": "G02"}


def test_a_second_paper_on_a_purchase(shop):
    shop.done("till", "scan", shop.codes[0], "--amount", "60")
    code, body = shop("till", "scan", shop.codes[1], "--purchase", "1")
    assert (code, body["reason"]) == (3, "not_with_others")
    code, body = shop("till", "scan", shop.codes[1], "--purchase", "77")
    assert (code, body["reason"]) == (3, "unknown_purchase")


@pytest.mark.parametrize(
    ("option", "reason"), [("--member", "unknown_member"), ("--invited-by", "unknown_invite_code")]
)
def test_who_names_nobody(shop, option, reason):
    for words in (["till", "scan", shop.codes[0]], ["till", "purchase"]):
        code, body = shop(*words, "--amount", "60", option, "87654321")
        assert (code, body["reason"]) == (3, reason)


def test_a_purchase_an_invitation_and_a_refund(shop):
    shop.done("members", "add", "--name", "李阿姨")
    words = ["--member", "2", "--invited-by", shop.member["invite_code"]]
    body = shop.done("till", "purchase", "--amount", "46.8", *words)
    assert (body["purchase"], body["bill_fen"], body["paid_fen"], body["member"]) == ("1", 4680, 4680, "2")
    assert body["referral"] == {"id": "1", "state": "qualified", "reason": None}
    body = shop.done("till", "refund", "1", "--amount", "6.8", "--why", "坏果")
    assert (body["reversed"], body["paid_fen"]) == ([], 4000)
    body = shop.done("till", "refund", "1")
    assert body["reversed"] == [
        {"kind": "purchase", "id": "1", "state": "refunded"},
        {"kind": "referral", "id": "1", "state": "voided"},
        {"kind": "reward", "id": "1", "state": "cancelled"},
        {"kind": "reward", "id": "2", "state": "cancelled"},
    ]
    assert (body["purchase"], body["paid_fen"]) == ("1", 0)


def test_undoing(shop):
    shop.done("till", "scan", shop.codes[0], "--amount", "60")
    assert shop("till", "undo", "1")[1]["error"] == "usage"
    body = shop.done("till", "undo", "1", "--why", "按错了")
    assert [(each["kind"], each["state"]) for each in body["reversed"]] == [
        ("redemption", "returned"), ("purchase", "undone"),
    ]  # fmt: skip
    assert shop("till", "undo", "1", "--why", "按错了")[1]["reason"] == "already_undone"


def test_reading_a_picture(shop, tmp_path):
    payload = f"SQ:{shop.codes[0].replace('-', '')}"
    screenshot(payload, tmp_path / "page.png")
    assert shop.done("till", "read", tmp_path / "page.png")["codes"] == [payload]


def test_a_picture_that_is_none(shop, tmp_path):
    (tmp_path / "page.png").write_bytes(b"no picture")
    assert shop("till", "read", tmp_path / "page.png")[1]["trouble"] == "unreadable"
    assert shop("till", "read", tmp_path / "none.png")[1]["trouble"] == "not_found"


@pytest.mark.parametrize(
    ("option", "reason"),
    [
        ("--member", "unknown_member"),
        ("--invited-by", "unknown_invite_code"),
        ("--purchase", "unknown_purchase"),
    ],
)
def test_an_empty_name_names_nobody(shop, option, reason):
    code, body = shop("till", "scan", shop.codes[0], "--amount", "60", option, "")
    assert (code, body["reason"]) == (3, reason)
    assert shop.done("coupons", "show", shop.codes[0])["state"] == "issued"


def test_an_empty_holder_makes_no_paper_for_everybody(shop):
    code, body = shop("coupons", "issue", "C02", "--count", "1", "--member", "")
    assert (code, body["reason"]) == (3, "unknown_member")
