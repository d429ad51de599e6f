"""Papers on the shelf: what is out, what is used, what is left."""

from datetime import date

from shop_kit import a_member, new_id

from shopqun.basics import Money
from shopqun.coupons.service import CouponService
from shopqun.coupons.shelf import IssuedBatch
from shopqun.till.service import Counter, TillService


def test_a_fresh_shop_has_papers_nobody_took(launched, clock):
    first = CouponService(launched, clock).shelf()[0]
    assert (first.terms.id, first.out, first.used, first.left, first.batches) == ("C01", 0, 0, 200, ())
    assert first.public_code.startswith("P")


def test_batches_stand_newest_first_with_what_was_used(launched, clock):
    coupons, till = CouponService(launched, clock), TillService(launched, clock)
    first = coupons.issue("C02", 2, placement="收银台", request_id=new_id()).value
    second = coupons.issue("C02", 3, request_id=new_id()).value
    scanned = till.scan(first.codes[0], Counter(amount=Money(6000)), scan_id=new_id()).value
    assert scanned.verdict == "accepted"
    shelved = coupons.shelf()[1]
    assert shelved.batches == (
        IssuedBatch(second.id, 3, "", date(2027, 3, 1), 0),
        IssuedBatch(first.id, 2, "收银台", date(2027, 3, 1), 1),
    )
    assert (shelved.out, shelved.used, shelved.left) == (5, 1, 295)


def test_a_use_of_the_public_code_is_out_and_used(launched, clock):
    coupons, till = CouponService(launched, clock), TillService(launched, clock)
    public = coupons.shelf()[1].public_code
    her = str(a_member(launched, clock).id)
    scanned = till.scan(public, Counter(amount=Money(6000), member=her), scan_id=new_id()).value
    assert scanned.verdict == "accepted"
    shelved = coupons.shelf()[1]
    assert (shelved.out, shelved.used, shelved.batches) == (1, 1, ())
