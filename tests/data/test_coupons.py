"""Templates and papers in the books: how many there may be, and that no two share a code."""

from datetime import UTC, date, datetime, time

import pytest
from shop_kit import a_member, a_paper, changed, launch, new_id, preset, public_code, scan, some_papers
from sqlalchemy import insert

from shopqun.basics import Money, Refused
from shopqun.coupons.code import CodeKind
from shopqun.coupons.service import CouponService
from shopqun.data import coupons
from shopqun.data.gestures import Request, once
from shopqun.data.tables.coupons import CouponVoid


def issue(books, clock, template, count):
    return CouponService(books, clock).issue(template, count, request_id=new_id()).value


def out(books, template):
    with books.reading() as db:
        return coupons.papers_out(db, template)


def test_a_template_by_id_or_exact_name(launched):
    with launched.reading() as db:
        assert coupons.template_named(db, "C02") == coupons.template_named(db, "周中满减券")
        assert coupons.template_named(db, "周中") is None
        assert coupons.template_named(db, "c02") is None


def test_a_template_reads_back_as_it_was_planned(books, clock):
    launch(books, clock, changed(preset(), C04={"weekdays": (1, 7), "hours": ("17:00", "24:00")}))
    with books.reading() as db:
        cash, goods, percent = (coupons.template_named(db, name) for name in ("C01", "C03", "C04"))
    assert (cash.value, cash.min_spend, cash.per_member, cash.audience) == (Money(500), Money(2900), 1, "new")
    assert (goods.gives.name, goods.gives.quantity, goods.gives.sku) == ("砂糖橘500g", 1, "G02")
    assert (goods.cost_fen, goods.needs_bill) == (320, False)
    assert (percent.value_pct, percent.max_off, percent.tier_needed) == (90, Money(1500), 2)
    assert (percent.weekdays, percent.from_hour, percent.to_hour) == ((1, 7), time(17), time.max)


def test_a_batch(launched, clock):
    batch = issue(launched, clock, "C02", 3)
    assert (batch.id, batch.template_id, len(set(batch.codes))) == (1, "C02", 3)
    assert all(code[0] == "C" for code in batch.codes)
    # Seven business days from 1 March, midnight to midnight in the shop.
    assert batch.starts_at == datetime(2027, 2, 28, 16, tzinfo=UTC)
    assert batch.expires_at == datetime(2027, 3, 7, 16, tzinfo=UTC)
    with launched.reading() as db:
        assert coupons.batch_codes(db, 1) == batch
        assert coupons.batch_codes(db, 2) is None


def test_more_than_there_may_be_is_refused_whole(launched, clock):
    issue(launched, clock, "C04", 119)
    assert issue(launched, clock, "C04", 2) == Refused("template_exhausted", {"left": 1, "total": 120})
    assert out(launched, "C04") == 119
    assert len(issue(launched, clock, "C04", 1).codes) == 1
    assert issue(launched, clock, "C04", 1).reason == "template_exhausted"


def test_a_used_paper_stays_out_and_a_void_one_does_not(launched, clock):
    codes = some_papers(launched, clock, "C02", 2)
    scan(launched, clock, codes[0], "60")
    assert out(launched, "C02") == 2
    with launched.writing() as db:
        number = db.exec_driver_sql("SELECT id FROM coupons WHERE code = ?", (codes[1],)).scalar()
        db.execute(insert(CouponVoid).values(coupon_id=number, why="印坏了", at=clock.at))
    assert out(launched, "C02") == 1


def test_a_use_of_the_public_code_counts(launched, clock):
    member = str(a_member(launched, clock).id)
    assert out(launched, "C02") == 0
    scan(launched, clock, public_code(launched, "C02"), "60", member=member)
    scan(launched, clock, public_code(launched, "C02"), "10", member=member)  # refused, so not used
    assert out(launched, "C02") == 1


def test_a_code_that_is_taken_is_drawn_again(launched, clock, monkeypatch):
    taken = a_paper(launched, clock)
    drawn = iter([taken, taken, "C00000000000"])
    monkeypatch.setattr(coupons, "mint", lambda *_: type("Drawn", (), {"text": next(drawn)}))
    with launched.reading() as db:
        assert coupons.mint_unused(db, CodeKind.COUPON) == "C00000000000"


@pytest.mark.parametrize(("first", "ends"), [(date(2027, 3, 1), 7), (date(2027, 3, 10), 16)])
def test_a_public_code_lives_from_its_first_day(launched, clock, first, ends):
    def act(pen):
        return coupons.open_public_code(pen, coupons.template_named(pen.db, "C02"), first)

    batch = once(launched, clock, Request(new_id(), "test", {}), coupons.Batch, act).value
    assert batch.codes[0][0] == "P"
    assert batch.expires_at == datetime(2027, 3, ends, 16, tzinfo=UTC)


def test_the_list_of_templates(launched, clock):
    code = a_paper(launched, clock, "C02")
    some_papers(launched, clock, "C02", 2)
    scan(launched, clock, code, "60")
    first, second, *_ = CouponService(launched, clock).templates()
    assert (first.id, first.issued, first.redeemed) == ("C01", 0, 0)
    assert (second.id, second.issued, second.redeemed, second.total) == ("C02", 3, 1, 300)
    assert second.public_code == public_code(launched, "C02")
    assert second.valid_until == datetime(2027, 3, 7, 16, tzinfo=UTC)
