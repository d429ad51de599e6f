"""Every kind of paper with its batches, counted from what was issued and used."""

import pytest
from shop_kit import a_member, new_id, public_code, scan, some_papers

from shopqun.coupons.service import CouponService
from shopqun.data.coupons_shelf import shelf
from shopqun.till.service import TillService


@pytest.fixture
def stands(launched):
    """Read the shelf: by id, what stands there."""

    def read():
        with launched.reading() as db:
            return {each.terms.id: each for each in shelf(db)}

    return read


def batches(shelved):
    return [(batch.id, batch.papers, batch.used) for batch in shelved.batches]


def test_every_template_stands_in_the_order_of_its_id(launched, stands):
    found = stands()
    assert list(found) == ["C01", "C02", "C03", "C04"]
    assert all(found[each].public_code == public_code(launched, each) for each in found)
    # Issued on 1 March with seven days: worth nothing from the eighth, shop time.
    assert found["C02"].valid_until.isoformat() == "2027-03-07T16:00:00+00:00"


def test_a_batch_stands_with_its_own_template(launched, clock, stands):
    some_papers(launched, clock, "C02", 2)
    some_papers(launched, clock, "C04", 3)
    some_papers(launched, clock, "C02", 1)
    found = stands()
    assert {each: batches(found[each]) for each in found} == {
        "C01": [],
        "C02": [(3, 1, 0), (1, 2, 0)],
        "C03": [],
        "C04": [(2, 3, 0)],
    }
    assert {each: (found[each].out, found[each].used) for each in ("C02", "C04")} == {
        "C02": (3, 0),
        "C04": (3, 0),
    }


def test_a_use_counts_while_it_stands_and_for_its_own_batch(launched, clock, stands):
    first, second = some_papers(launched, clock), some_papers(launched, clock)
    used = [scan(launched, clock, code, "60") for code in (first[0], second[0], second[1])]
    assert [answer.verdict for answer in used] == ["accepted"] * 3
    assert batches(stands()["C02"]) == [(2, 2, 2), (1, 2, 1)]
    TillService(launched, clock).undo(str(used[1].redemption), "扫错了", request_id=new_id())
    found = stands()["C02"]
    assert (batches(found), found.out, found.used) == ([(2, 2, 1), (1, 2, 1)], 4, 2)


def test_a_refused_scan_uses_nothing_up(launched, clock, stands):
    (code,) = some_papers(launched, clock, count=1)
    assert scan(launched, clock, code, "1").verdict == "refused"
    found = stands()["C02"]
    assert (batches(found), found.used) == ([(1, 1, 0)], 0)


def test_a_use_of_the_public_code_is_in_no_batch(launched, clock, stands):
    some_papers(launched, clock, count=1)
    member = str(a_member(launched, clock).id)
    assert scan(launched, clock, public_code(launched, "C02"), "60", member=member).verdict == "accepted"
    found = stands()["C02"]
    assert (batches(found), found.out, found.used) == ([(1, 1, 0)], 2, 1)


def test_the_newest_twenty_batches_are_enough(launched, clock, stands):
    coupons = CouponService(launched, clock)
    for _ in range(21):
        coupons.issue("C02", 1, request_id=new_id())
    found = stands()["C02"]
    assert [batch.id for batch in found.batches] == list(range(21, 1, -1))
    assert found.out == 21
