"""Refunds, undone scans, and a second paper on a bill: money and papers come back, and only once."""

import pytest
from shop_kit import a_member, a_paper, buy, changed, dump, launch, new_id, preset, scan, some_papers
from sqlalchemy import select

from shopqun.basics import Refused, parse_yuan
from shopqun.coupons.service import CouponService
from shopqun.data.tables.till import TillEntry
from shopqun.shop.service import ShopService
from shopqun.till.answers import Taken
from shopqun.till.service import TillService

STACKING = {"C02": {"stack": True}, "C03": {"stack": True}, "C04": {"stack": True, "audience": "all"}}


@pytest.fixture
def stacking(books, clock):
    """A shop whose C02 (8 off 59), C03 (goods) and C04 (a tenth off 39) stand beside each other."""
    launch(books, clock, changed(preset(), **STACKING))
    return books


def refund(books, clock, purchase, amount=None):
    money = None if amount is None else parse_yuan(amount)
    return TillService(books, clock).refund(str(purchase), money, "坏果", request_id=new_id()).value


def undo(books, clock, redemption):
    return TillService(books, clock).undo(str(redemption), "按错了", request_id=new_id()).value


def entries(books, purchase):
    with books.reading() as db:
        rows = select(TillEntry.kind, TillEntry.amount_fen).where(TillEntry.purchase_id == purchase)
        return [(row.kind, row.amount_fen) for row in db.execute(rows.order_by(TillEntry.id))]


def state(books, clock, code):
    return CouponService(books, clock).show(code).state


# --- refunds -----------------------------------------------------------------------------------------


def test_a_whole_refund_returns_the_paper(launched, clock):
    code = a_paper(launched, clock)
    sold = scan(launched, clock, code, "60")
    back = refund(launched, clock, sold.purchase)
    assert back.reversed == (Taken("purchase", "1", "refunded"), Taken("redemption", "1", "returned"))
    assert (back.purchase, back.paid_fen) == (1, 0)
    assert entries(launched, 1) == [("paid", 5200), ("refund", -5200)]
    assert state(launched, clock, code) == "issued"
    assert scan(launched, clock, code, "60").verdict == "accepted"


def test_a_part_refund_keeps_the_paper_used(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    back = refund(launched, clock, 1, "12.5")
    assert (back.reversed, back.paid_fen) == ((), 3950)
    assert state(launched, clock, code) == "redeemed"
    back = refund(launched, clock, 1, "39.50")
    assert [each.kind for each in back.reversed] == ["purchase", "redemption"]
    assert state(launched, clock, code) == "issued"


@pytest.mark.parametrize(
    ("purchase", "amount", "reason"),
    [("1", "52.01", "more_than_paid"), ("2", None, "unknown_purchase"), ("x", None, "unknown_purchase"),
     ("0", None, "unknown_purchase"), ("-1", None, "unknown_purchase"), ("9" * 40, None, "unknown_purchase")],
)  # fmt: skip
def test_a_refund_that_is_refused_changes_nothing(launched, clock, purchase, amount, reason):
    scan(launched, clock, a_paper(launched, clock), "60")
    rows = dump(launched, "gestures")
    assert refund(launched, clock, purchase, amount).reason == reason
    assert dump(launched, "gestures") == rows


def test_a_refund_is_given_once(launched, clock):
    buy(launched, clock, "30")
    refund(launched, clock, 1)
    rows = dump(launched, "gestures")
    assert refund(launched, clock, 1).reason == "already_refunded"
    assert refund(launched, clock, 1, "0.01").reason == "already_refunded"
    assert dump(launched, "gestures") == rows


def test_a_returned_paper_keeps_its_old_expiry(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    lapses = CouponService(launched, clock).show(code).expires_at
    clock.set("2027-03-08T09:00:00+08:00")
    refund(launched, clock, 1)
    story = CouponService(launched, clock).show(code)
    assert (story.state, story.expires_at) == ("expired", lapses)
    assert [each.what for each in story.history] == ["issued", "redeemed", "returned"]
    answer = scan(launched, clock, code, "60")
    assert (answer.reason, answer.since) == ("expired", lapses)


def test_a_bill_a_paper_paid_whole_can_be_refunded(books, clock):
    launch(books, clock, changed(preset(), C02={"min_spend_fen": 0}))
    code = a_paper(books, clock)
    scan(books, clock, code, "8")
    back = refund(books, clock, 1)
    assert [each.state for each in back.reversed] == ["refunded", "returned"]
    assert state(books, clock, code) == "issued"
    assert refund(books, clock, 1).reason == "already_refunded"


def test_goods_come_back_with_the_paper(launched, clock):
    member = str(a_member(launched, clock).id)
    scan(launched, clock, a_paper(launched, clock, "C03"), "10", member=member)
    assert gift_moves(launched) == [200, 150, 60, 10, -1]
    refund(launched, clock, 1)
    assert gift_moves(launched) == [200, 150, 60, 10, -1, 1]


def gift_moves(books):
    with books.reading() as db:
        return db.exec_driver_sql("SELECT pieces FROM gift_moves ORDER BY id").scalars().all()


# --- undone scans ------------------------------------------------------------------------------------


def test_an_undone_scan_takes_its_purchase_along(launched, clock):
    code = a_paper(launched, clock)
    scan(launched, clock, code, "60")
    back = undo(launched, clock, 1)
    assert back.reversed == (Taken("redemption", "1", "returned"), Taken("purchase", "1", "undone"))
    assert (back.purchase, back.paid_fen) == (1, 0)
    assert entries(launched, 1) == [("paid", 5200), ("undo", -5200)]
    assert state(launched, clock, code) == "issued"
    assert refund(launched, clock, 1).reason == "already_refunded"
    assert scan(launched, clock, a_paper(launched, clock), purchase="1").reason == "unknown_purchase"


def test_a_scan_without_a_bill_is_undone_alone(launched, clock):
    member = str(a_member(launched, clock).id)
    scan(launched, clock, a_paper(launched, clock, "C03"), member=member)
    back = undo(launched, clock, 1)
    assert ([each.kind for each in back.reversed], back.purchase) == (["redemption"], None)
    assert gift_moves(launched)[-2:] == [-1, 1]


def test_a_purchase_something_was_refunded_of_stays(launched, clock):
    scan(launched, clock, a_paper(launched, clock), "60")
    refund(launched, clock, 1, "10")
    back = undo(launched, clock, 1)
    assert [each.kind for each in back.reversed] == ["redemption"]
    # 60 was the bill, 10 went back, and the 8 of the paper are to be paid now.
    assert back.paid_fen == 5000
    assert entries(launched, 1) == [("paid", 5200), ("refund", -1000), ("paper_back", 800)]


@pytest.mark.parametrize("text", ["2", "x", "", "-1"])
def test_undoing_what_is_not_there(launched, clock, text):
    scan(launched, clock, a_paper(launched, clock), "60")
    rows = dump(launched, "gestures")
    assert undo(launched, clock, text).reason == "unknown_redemption"
    assert dump(launched, "gestures") == rows


def test_a_refused_scan_cannot_be_undone(launched, clock):
    scan(launched, clock, a_paper(launched, clock), "1")
    assert undo(launched, clock, 1).reason == "unknown_redemption"


def test_undone_or_refunded_once(launched, clock):
    scan(launched, clock, a_paper(launched, clock), "60")
    undo(launched, clock, 1)
    assert undo(launched, clock, 1).reason == "already_undone"
    scan(launched, clock, a_paper(launched, clock), "60")
    refund(launched, clock, 2)
    rows = dump(launched, "gestures")
    assert undo(launched, clock, 2).reason == "already_undone"
    assert dump(launched, "gestures") == rows


# --- a second paper ----------------------------------------------------------------------------------


def test_papers_that_stand_alone_do_not_join(launched, clock):
    first, second = some_papers(launched, clock, count=2)
    scan(launched, clock, first, "100")
    rows = dump(launched, "gestures", "redemptions")
    answer = scan(launched, clock, second, purchase="1")
    assert (answer.reason, answer.purchase) == ("not_with_others", None)
    assert dump(launched, "gestures", "redemptions") == rows


def test_a_paper_joins_a_bill_without_one(launched, clock):
    buy(launched, clock, "60")
    answer = scan(launched, clock, a_paper(launched, clock), purchase="1")
    assert (answer.verdict, answer.purchase, answer.takes_off_fen, answer.paid_fen) == (
        "accepted",
        1,
        800,
        5200,
    )
    assert entries(launched, 1) == [("paid", 6000), ("paper", -800)]


def test_two_papers_that_stack(stacking, clock):
    scan(stacking, clock, a_paper(stacking, clock, "C02"), "60")
    answer = scan(stacking, clock, a_paper(stacking, clock, "C04"), purchase="1")
    # A tenth of the bill of 60, not of the 52 that were left.
    assert (answer.takes_off_fen, answer.bill_fen, answer.paid_fen) == (600, 6000, 4600)
    assert entries(stacking, 1) == [("paid", 5200), ("paper", -600)]


def test_one_of_two_is_undone(stacking, clock):
    scan(stacking, clock, a_paper(stacking, clock, "C02"), "60")
    scan(stacking, clock, a_paper(stacking, clock, "C04"), purchase="1")
    back = undo(stacking, clock, 1)
    assert ([each.kind for each in back.reversed], back.paid_fen) == (["redemption"], 5400)
    back = undo(stacking, clock, 2)
    assert ([each.kind for each in back.reversed], back.paid_fen) == (["redemption"], 6000)


def test_the_second_is_undone_and_then_the_first_with_its_purchase(stacking, clock):
    scan(stacking, clock, a_paper(stacking, clock, "C02"), "60")
    scan(stacking, clock, a_paper(stacking, clock, "C04"), purchase="1")
    assert undo(stacking, clock, 2).paid_fen == 5200
    back = undo(stacking, clock, 1)
    assert ([each.state for each in back.reversed], back.paid_fen) == (["returned", "undone"], 0)


def test_goods_on_the_bill_keep_it_alive(stacking, clock):
    member = str(a_member(stacking, clock).id)
    scan(stacking, clock, a_paper(stacking, clock, "C02"), "60", member=member)
    scan(stacking, clock, a_paper(stacking, clock, "C03"), purchase="1")
    back = undo(stacking, clock, 1)
    assert ([each.kind for each in back.reversed], back.paid_fen) == (["redemption"], 6000)


def test_a_refund_returns_both(stacking, clock):
    codes = [a_paper(stacking, clock, template) for template in ("C02", "C04")]
    scan(stacking, clock, codes[0], "60")
    scan(stacking, clock, codes[1], purchase="1")
    back = refund(stacking, clock, 1)
    assert [each.kind for each in back.reversed] == ["purchase", "redemption", "redemption"]
    assert entries(stacking, 1)[-1] == ("refund", -4600)
    assert [state(stacking, clock, code) for code in codes] == ["issued", "issued"]


def test_a_paper_takes_no_more_than_a_part_refund_left(stacking, clock):
    code = a_paper(stacking, clock)
    buy(stacking, clock, "60")
    refund(stacking, clock, 1, "55")
    answer = scan(stacking, clock, code, purchase="1")
    assert (answer.takes_off_fen, answer.paid_fen) == (500, 0)
    # Nothing is left to pay, but the bill is not refunded: its paper can still come back.
    assert undo(stacking, clock, 1).paid_fen == 500
    scan(stacking, clock, code, purchase="1")
    assert [each.kind for each in refund(stacking, clock, 1).reversed] == ["purchase", "redemption"]
    assert state(stacking, clock, code) == "issued"
    assert ShopService(stacking, clock).check() == ()


@pytest.mark.parametrize("purchase", ["9", "x", "1.0"])
def test_a_bill_nobody_knows(launched, clock, purchase):
    buy(launched, clock, "60")
    code = a_paper(launched, clock)
    rows = dump(launched, "gestures")
    assert scan(launched, clock, code, purchase=purchase) == Refused("unknown_purchase", {"text": purchase})
    assert dump(launched, "gestures") == rows


def test_a_refunded_bill_takes_no_more_papers(launched, clock):
    buy(launched, clock, "60")
    refund(launched, clock, 1)
    assert scan(launched, clock, a_paper(launched, clock), purchase="1").reason == "unknown_purchase"
