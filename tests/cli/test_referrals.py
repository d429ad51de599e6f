"""`referrals …` and `rewards …` as the contract prints them."""

import pytest

DUE = "2027-03-08T11:00:00+08:00"


@pytest.fixture
def shop(terminal):
    """A shop in which 1 brought 2, who bought, and 3 of her own name, who bought too."""
    (inviter,) = terminal.done("members", "add", "--name", "周大姐")["members"]
    for number, name in (("2", "李阿姨"), ("3", "周大姐")):
        terminal.done("members", "add", "--name", name, "--invited-by", inviter["invite_code"])
        terminal.done("till", "purchase", "--amount", "29", "--member", number)
    return terminal


def test_who_brought_whom(shop):
    assert shop.done("referrals", "list")["referrals"] == [
        {"id": "2", "inviter": "1", "invitee": "3", "state": "in_review", "reason": None,
         "signals": ["same_name"], "bound_at": shop.now},
        {"id": "1", "inviter": "1", "invitee": "2", "state": "qualified", "reason": None,
         "signals": [], "bound_at": shop.now},
    ]  # fmt: skip
    assert [line["id"] for line in shop.done("referrals", "list", "--state", "in_review")["referrals"]] == [
        "2"
    ]
    assert shop.done("referrals", "list", "--state", "rewarded")["referrals"] == []
    assert shop("referrals", "list", "--state", "moon")[1]["error"] == "usage"


def test_approving_and_rejecting(shop):
    (line,) = shop.done("referrals", "approve", "2")["referrals"]
    assert line["state"] == "qualified"
    assert shop("referrals", "approve", "2")[1]["reason"] == "not_in_review"
    assert shop("referrals", "reject", "2")[1]["error"] == "usage"
    (line,) = shop.done("referrals", "reject", "2", "--why", "同一个人")["referrals"]
    assert (line["state"], line["reason"]) == ("rejected", "同一个人")
    assert shop("referrals", "approve", "77")[1]["reason"] == "unknown_referral"


def test_the_reward_book(shop):
    first, second = shop.done("rewards", "list")["rewards"]
    assert first == {
        "id": "1", "referral": "1", "member": "1", "side": "inviter", "state": "held",
        "what": {"coupon": "C02", "name": "周中满减券", "quantity": 1}, "due_at": DUE, "codes": [],
    }  # fmt: skip
    assert (second["side"], second["member"], second["what"]["coupon"]) == ("invitee", "2", "C03")
    assert shop.done("rewards", "list", "--state", "due")["rewards"] == []


def test_paying(shop):
    assert shop("rewards", "pay", "1")[1]["reason"] == "not_due"
    shop.now = DUE
    words = ["rewards", "pay", "1", "--proof", "签字", "--request-id", "p"]
    body = shop.done(*words)
    (line,) = body["rewards"]
    assert (line["state"], len(line["codes"])) == ("paid", 1)
    assert shop(*words) == (0, body | {"repeated": True})
    assert shop("rewards", "pay", "1")[1]["reason"] == "already_paid"
    assert shop("rewards", "pay", "77")[1]["reason"] == "unknown_reward"
    shown = shop.done("coupons", "show", line["codes"][0])
    assert (shown["holder"], shown["state"]) == ("1", "issued")


def test_a_payment_asked_for_again_is_the_payment_whatever_became_of_it(shop):
    shop.now = DUE
    words = ["rewards", "pay", "1", "--request-id", "p"]
    body = shop.done(*words)
    shop.done("till", "refund", "1")
    assert shop.done("rewards", "list")["rewards"][0]["state"] == "clawed_back"
    assert shop(*words) == (0, body | {"repeated": True})


def test_a_statement(shop):
    made = shop.done("referrals", "statement", "1")["statement"]
    assert (made["member"], made["name"], made["on"]) == ("1", "周大姐", "2027-03-01")
    assert [(each["name"], each["state"]) for each in made["friends"]] == [
        ("周**", "in_review"),
        ("李**", "qualified"),
    ]
    assert made["counts"] == {"good": 1, "waiting": 1, "lost": 0}
    (line,) = made["rewards"]
    assert (line["state"], line["due_at"], line["debt"]) == ("held", DUE, False)
    assert made["milestones"][0] == {
        "count": 3,
        "what": {"gift": "G03", "name": "水果保鲜盒800ml", "quantity": 1},
        "reached": False,
        "missing": 2,
    }
    # both count against the month's ten, the one under review too
    assert made["month"] == {"counted": 2, "cap": 10}
    assert shop("referrals", "statement", "77")[1]["reason"] == "unknown_member"
