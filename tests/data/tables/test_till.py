"""What the file refuses of bills, money and scans, whoever writes it."""

import pytest
from sqlalchemy import func, select

from shopqun.data.tables.coupons import Coupon, CouponTemplate
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry

ACCEPTED = {"verdict": "accepted", "slot": 1}
REFUSED = {"verdict": "refused", "reason": "expired"}


@pytest.fixture
def paper(put):
    """One paper; its slots are what scans take."""
    return put(Coupon, kind="C", template_id=put(CouponTemplate, kind="cash"))


def test_a_bill_of_nothing_is_one_and_of_less_is_none(put, refused):
    put(Purchase, bill_fen=0)
    assert refused(Purchase, bill_fen=-1) == "ck_purchases_bill"


@pytest.mark.parametrize("kind", ["paid", "paper", "paper_back", "refund", "undo"])
def test_money_has_a_kind(put, refused, kind):
    bill = put(Purchase)
    put(TillEntry, purchase_id=bill, kind=kind)
    assert refused(TillEntry, purchase_id=bill, kind=kind.upper()) == "ck_till_entries_kind"


def test_money_belongs_to_a_bill(refused):
    assert refused(TillEntry, purchase_id=7, kind="paid") == ""


def test_one_paper_has_each_slot_once(put, refused, paper):
    put(Redemption, coupon_id=paper, **ACCEPTED)
    assert refused(Redemption, coupon_id=paper, **ACCEPTED) == "redemptions.coupon_id, redemptions.slot"
    put(Redemption, coupon_id=paper, verdict="accepted", slot=2)


def test_two_papers_have_their_own_slots(put, paper):
    other = put(Coupon, kind="C", template_id=put(CouponTemplate, kind="cash"))
    for one in (paper, other):
        put(Redemption, coupon_id=one, **ACCEPTED)


def test_a_paper_can_be_refused_again_and_again(db, put, paper):
    for _ in range(3):
        put(Redemption, coupon_id=paper, **REFUSED)
        put(Redemption, **REFUSED)
    assert db.execute(select(func.count()).select_from(Redemption)).scalar_one() == 6


@pytest.mark.parametrize(
    ("scan", "rule"),
    [
        ({"verdict": "accepted"}, "slot"),
        ({"verdict": "refused", "reason": "expired", "slot": 1}, "slot"),
        ({"verdict": "refused"}, "reason"),
        ({"verdict": "accepted", "slot": 1, "reason": "expired"}, "reason"),
        ({"verdict": "maybe"}, "verdict"),
    ],
)
def test_a_verdict_is_whole(refused, paper, scan, rule):
    assert refused(Redemption, coupon_id=paper, **scan) == f"ck_redemptions_{rule}"


@pytest.mark.parametrize("column", ["coupon_id", "member_id", "purchase_id"])
def test_a_scan_names_only_what_there_is(refused, column):
    assert refused(Redemption, **REFUSED, **{column: 99}) == ""


def test_a_scan_is_taken_back_once(put, refused, paper):
    scan = put(Redemption, coupon_id=paper, **ACCEPTED)
    put(Reversal, redemption_id=scan)
    assert refused(Reversal, redemption_id=scan) == "reversals.redemption_id"
