"""Scans at a real counter: recorded, once only, judged in order."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shop_kit import (
    a_member,
    a_paper,
    buy,
    changed,
    dump,
    launch,
    new_id,
    preset,
    public_code,
    scan,
    some_papers,
)
from sqlalchemy import select, update

from shopqun.basics import Money, Refused, parse_yuan
from shopqun.coupons.code import CodeKind, mint
from shopqun.data.tables.coupons import CouponVoid
from shopqun.data.tables.members import Member
from shopqun.data.tables.till import Redemption
from shopqun.till.service import Counter, TillService

UNSENT = mint(CodeKind.COUPON, lambda _: 7).text


@pytest.fixture
def till(launched, clock):
    """The till of the fruit shop."""
    return TillService(launched, clock)


def redemptions(books):
    with books.reading() as db:
        rows = db.execute(select(Redemption).order_by(Redemption.id)).all()
    return [(row.verdict, row.reason) for row in rows]


# --- what is read, and what is recorded --------------------------------------------------------------


@pytest.mark.parametrize("word", ["", "草莓", "C000-0000-0000", "https://weixin.qq.com/g/x"])
def test_what_is_no_code_is_refused_and_not_recorded(launched, till, word):
    rows = dump(launched)
    answer = till.scan(word, Counter(), scan_id="s")
    assert (answer.value.verdict, answer.value.reason) == ("refused", "not_a_code")
    assert dump(launched) == rows


def test_an_unknown_code_is_recorded(launched, clock):
    answer = scan(launched, clock, UNSENT, clerk="小林")
    assert (answer.verdict, answer.reason, answer.redemption) == ("refused", "unknown_code", 1)
    with launched.reading() as db:
        row = db.execute(select(Redemption)).one()
    assert (row.code, row.coupon_id, row.clerk, row.slot) == (UNSENT, None, "小林", None)


def test_a_card_is_no_coupon(launched, clock):
    card = a_member(launched, clock).card_code
    assert scan(launched, clock, card).reason == "wrong_kind"
    assert redemptions(launched) == [("refused", "wrong_kind")]


def test_an_unknown_code_comes_before_an_unknown_customer(launched, clock):
    assert scan(launched, clock, UNSENT, "60", member="99").reason == "unknown_code"
    assert scan(launched, clock, UNSENT, "60", invited_by="00000000").reason == "unknown_code"


def test_an_accepted_paper_opens_a_purchase(launched, clock):
    code = a_paper(launched, clock, "C02")
    answer = scan(launched, clock, code, "60", clerk="小林")
    assert (answer.verdict, answer.reason, answer.kind, answer.template) == ("accepted", None, "cash", "C02")
    assert (answer.bill_fen, answer.takes_off_fen, answer.paid_fen) == (6000, 800, 5200)
    assert (answer.redemption, answer.purchase, answer.member) == (1, 1, None)
    assert dump(launched)["till_entries"][0].count("5200") == 1


def test_a_paper_is_read_however_it_is_written(launched, clock):
    code = a_paper(launched, clock, "C02")
    assert scan(launched, clock, f"sq：{code.lower()}", "60").verdict == "accepted"
    again = scan(launched, clock, f"{code[:4]}-{code[4:8]}-{code[8:]}", "60")
    assert (again.reason, again.since) == ("already_redeemed", clock.at)


def test_every_refusal_is_recorded_with_its_reason(launched, clock):
    code = a_paper(launched, clock, "C02")
    wanted = [
        (None, "amount_needed"), ("58.99", "below_minimum"), ("59", None), ("59", "already_redeemed"),
    ]  # fmt: skip
    for amount, reason in wanted:
        assert scan(launched, clock, code, amount).reason == reason
    assert [reason for _, reason in redemptions(launched)] == [reason for _, reason in wanted]


def test_a_refusal_takes_nothing(launched, clock):
    code = a_paper(launched, clock, "C02")
    rows = dump(launched, "gestures", "redemptions")
    scan(launched, clock, code, "58.99")
    assert dump(launched, "gestures", "redemptions") == rows
    assert scan(launched, clock, code, "60").verdict == "accepted"


def test_a_void_paper(launched, clock):
    code = a_paper(launched, clock, "C02")
    with launched.writing() as db:
        db.execute(
            CouponVoid.__table__.insert().values(coupon_id=code_id(db, code), why="印坏了", at=clock.at)
        )
    answer = scan(launched, clock, code, "60")
    assert (answer.reason, answer.since) == ("void", clock.at)


def code_id(db, code):
    return db.exec_driver_sql("SELECT id FROM coupons WHERE code = ?", (code,)).scalar_one()


# --- once only ---------------------------------------------------------------------------------------


def test_the_same_scan_is_answered_again(launched, till, clock):
    code = a_paper(launched, clock, "C02")
    counter = Counter(amount=Money(6000))
    first = till.scan(code, counter, scan_id="s")
    rows = dump(launched)
    clock.move(seconds=2)
    again = till.scan(code, counter, scan_id="s")
    assert (again.value, again.repeated, first.repeated) == (first.value, True, False)
    assert dump(launched) == rows


def test_the_same_paper_written_differently_is_the_same_scan(till, launched, clock):
    code = a_paper(launched, clock, "C02")
    till.scan(code, Counter(amount=Money(6000)), scan_id="s")
    assert till.scan(f"SQ:{code.lower()}", Counter(amount=Money(6000)), scan_id="s").repeated


@pytest.mark.parametrize(
    "other",
    [
        Counter(amount=Money(6001)),
        Counter(amount=Money(6000), member="1"),
        Counter(amount=Money(6000), clerk="小林"),
        Counter(),
    ],
)
def test_the_same_id_for_another_scan_is_refused(till, launched, clock, other):
    a_member(launched, clock)
    code = a_paper(launched, clock, "C02")
    till.scan(code, Counter(amount=Money(6000)), scan_id="s")
    rows = dump(launched)
    assert till.scan(code, other, scan_id="s").value == Refused("request_id_reused")
    assert dump(launched) == rows


def test_a_refused_scan_is_repeated_as_it_was(till, launched, clock):
    code = a_paper(launched, clock, "C02")
    first = till.scan(code, Counter(amount=Money(100)), scan_id="s")
    again = till.scan(code, Counter(amount=Money(100)), scan_id="s")
    assert (again.value, again.repeated) == (first.value, True)
    assert len(redemptions(launched)) == 1


def test_a_double_click_buys_once(till, launched):
    for _ in range(2):
        till.buy(Counter(amount=Money(100)), request_id="b")
    assert len(dump(launched)["purchases"]) == 1


def test_a_refund_of_nothing_is_not_a_refund_of_all(till, launched, clock):
    bought = str(buy(launched, clock, "10").purchase)
    till.refund(bought, Money(0), "", request_id="r")
    assert till.refund(bought, None, "", request_id="r").value == Refused("request_id_reused")


# --- time --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ("2027-03-07T23:59:59+08:00", None),  # seven days from the first: the seventh is the last
        ("2027-03-08T00:00:00+08:00", "expired"),
    ],
)
def test_the_last_moment_of_the_last_day(launched, clock, now, reason):
    code = a_paper(launched, clock, "C02")
    clock.set(now)
    assert scan(launched, clock, code, "60").reason == reason


@pytest.mark.parametrize(
    ("now", "reason"), [("2027-03-08T01:59:59+08:00", None), ("2027-03-08T02:00:00+08:00", "expired")]
)
def test_a_shop_that_closes_at_two(books, clock, now, reason):
    plan = preset()
    launch(books, clock, replace(plan, shop=replace(plan.shop, day_cut_off="02:00")))
    code = a_paper(books, clock, "C02")
    clock.set(now)
    assert scan(books, clock, code, "60").reason == reason


@pytest.mark.parametrize(("back", "reason"), [(55, None), (60, None), (65, "clock_behind")])
def test_a_clock_that_went_back(launched, clock, back, reason):
    code = a_paper(launched, clock, "C02")
    newest = clock.at
    clock.move(seconds=-back)
    answer = scan(launched, clock, code, "60")
    assert answer.reason == reason
    assert answer.since == (newest if reason else None)


def test_a_clock_that_went_back_is_said_before_expired(launched, clock):
    code = a_paper(launched, clock, "C02")
    clock.move(days=30)
    a_member(launched, clock)
    clock.move(minutes=-5)
    assert scan(launched, clock, code, "60").reason == "clock_behind"
    clock.move(minutes=10)
    assert scan(launched, clock, code, "60").reason == "expired"


def test_a_public_code_starts_on_the_opening_day(books, clock):
    clock.set("2027-02-20T10:00:00+08:00")
    launch(books, clock)
    member = str(a_member(books, clock).id)
    code = public_code(books, "C02")
    assert scan(books, clock, code, "60", member=member).reason == "not_yet_valid"
    clock.set("2027-03-01T00:00:00+08:00")
    assert scan(books, clock, code, "60", member=member).verdict == "accepted"


# --- customers ---------------------------------------------------------------------------------------


def test_a_public_code_needs_a_member(launched, clock):
    code = public_code(launched, "C02")
    assert scan(launched, clock, code, "60").reason == "member_needed"
    assert scan(launched, clock, code, "60", member="99").reason == "unknown_member"
    member = a_member(launched, clock)
    answer = scan(launched, clock, code, "60", member=member.card_code)
    assert (answer.verdict, answer.member, answer.member_name) == ("accepted", member.id, "周大姐")


def test_a_public_code_is_used_by_many_and_by_each_as_often_as_she_may(launched, clock):
    code = public_code(launched, "C02")
    first, second = (str(a_member(launched, clock, name).id) for name in ("周大姐", "李阿姨"))
    said = [
        scan(launched, clock, code, "60", member=who).reason for who in (first, second, first, first, second)
    ]
    assert said == [None, None, None, "member_limit", None]


def test_a_use_that_was_taken_back_does_not_count(launched, clock, till):
    code = public_code(launched, "C02")
    member = str(a_member(launched, clock).id)
    used = [scan(launched, clock, code, "60", member=member) for _ in range(2)]
    till.undo(str(used[0].redemption), "按错了", request_id=new_id())
    assert scan(launched, clock, code, "60", member=member).verdict == "accepted"
    assert scan(launched, clock, code, "60", member=member).reason == "member_limit"
    till.refund(str(used[1].purchase), None, "", request_id=new_id())
    assert scan(launched, clock, code, "60", member=member).verdict == "accepted"


def test_public_uses_and_papers_share_one_total(books, clock, tmp_path):
    launch(books, clock, changed(preset(), C02={"total": 4, "per_member": 9}))
    some_papers(books, clock, "C02", 2)
    member = str(a_member(books, clock).id)
    code = public_code(books, "C02")
    said = [scan(books, clock, code, "60", member=member).reason for _ in range(3)]
    assert said == [None, None, "template_exhausted"]
    TillService(books, clock).undo("1", "按错了", request_id=new_id())
    assert scan(books, clock, code, "60", member=member).verdict == "accepted"


def test_a_paper_with_a_holder_brings_her(launched, clock):
    holder, other = a_member(launched, clock, "周大姐"), a_member(launched, clock, "李阿姨")
    first, second = some_papers(launched, clock, "C02", 2, member=str(holder.id))
    assert scan(launched, clock, first, "60", member=str(other.id)).reason == "wrong_holder"
    assert scan(launched, clock, first, "60").member == holder.id
    assert scan(launched, clock, second, "60", member="000001").member == holder.id


def test_the_first_coupon_is_for_who_never_paid(launched, clock):
    codes = some_papers(launched, clock, "C01", 3)
    member = str(a_member(launched, clock).id)
    assert scan(launched, clock, codes[0], "29").reason == "member_needed"
    buy(launched, clock, "0", member=member)
    assert scan(launched, clock, codes[0], "29", member=member).verdict == "accepted"
    assert scan(launched, clock, codes[1], "29", member=member).reason == "not_new"


def test_who_was_refunded_is_new_again(launched, clock, till):
    member = str(a_member(launched, clock).id)
    bought = buy(launched, clock, "29", member=member)
    code = a_paper(launched, clock, "C01")
    assert scan(launched, clock, code, "29", member=member).reason == "not_new"
    till.refund(str(bought.purchase), None, "", request_id=new_id())
    assert scan(launched, clock, code, "29", member=member).verdict == "accepted"


def test_a_tier_paper(launched, clock):
    member = a_member(launched, clock)
    code = a_paper(launched, clock, "C04")
    assert scan(launched, clock, code, "39", member=str(member.id)).reason == "tier_too_low"
    with launched.writing() as db:
        db.execute(update(Member).values(tier_level=2))
    answer = scan(launched, clock, code, "46.85", member=str(member.id))
    # A tenth of 46.85 is 4.685, which is 4.69.
    assert (answer.takes_off_fen, answer.paid_fen) == (469, 4216)


def test_an_invitation_asks_for_a_member_before_it_asks_for_a_bill(launched, clock):
    inviter = a_member(launched, clock)
    code = a_paper(launched, clock, "C02")
    rows = dump(launched, "gestures", "redemptions")
    assert scan(launched, clock, code, invited_by=inviter.invite_code).reason == "member_needed"
    assert scan(launched, clock, code, "60", invited_by=inviter.invite_code).reason == "member_needed"
    assert dump(launched, "gestures", "redemptions") == rows


def test_an_invite_code_of_nobody_changes_nothing(launched, clock):
    code = a_paper(launched, clock, "C02")
    rows = dump(launched, "gestures")
    answer = scan(launched, clock, code, "60", member="1", invited_by="00000000")
    assert answer.reason == "unknown_invite_code"
    assert isinstance(answer, Refused)
    assert dump(launched, "gestures") == rows


# --- what it takes off -------------------------------------------------------------------------------


def test_an_exchange_paper_needs_no_bill_and_gives_goods(launched, clock):
    member = str(a_member(launched, clock).id)
    answer = scan(launched, clock, a_paper(launched, clock, "C03"), member=member)
    assert (answer.verdict, answer.takes_off_fen, answer.purchase, answer.paid_fen) == (
        "accepted",
        0,
        None,
        None,
    )
    assert (answer.gives.sku, answer.gives.name, answer.gives.quantity) == ("G02", "砂糖橘500g", 1)
    assert gifts_left(launched, "G02") == 149


def gifts_left(books, sku):
    with books.reading() as db:
        return db.exec_driver_sql("SELECT sum(pieces) FROM gift_moves WHERE sku = ?", (sku,)).scalar()


def test_a_discount_never_exceeds_the_bill(books, clock):
    launch(books, clock, changed(preset(), C02={"min_spend_fen": 0, "value_fen": 800}))
    answer = scan(books, clock, a_paper(books, clock, "C02"), "5")
    assert (answer.takes_off_fen, answer.paid_fen) == (500, 0)
    answer = scan(books, clock, a_paper(books, clock, "C02"), "0")
    assert (answer.verdict, answer.takes_off_fen, answer.paid_fen) == ("accepted", 0, 0)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 99_999_999))
def test_what_is_said_is_what_is_written(launched, clock, fen):
    text = Money(fen).spoken()
    assert parse_yuan(text) == Money(fen)
    bought = buy(launched, clock, text)
    with launched.reading() as db:
        written = db.exec_driver_sql(
            "SELECT bill_fen, amount_fen FROM purchases JOIN till_entries ON purchase_id = purchases.id"
            " WHERE purchases.id = ?",
            (bought.purchase,),
        ).one()
    assert tuple(written) == (fen, fen)


# --- purchases without a paper -----------------------------------------------------------------------


def test_buying(launched, clock):
    member = a_member(launched, clock)
    bought = buy(launched, clock, "46.8", member=member.card_code)
    assert (bought.purchase, bought.bill_fen, bought.paid_fen, bought.member) == (1, 4680, 4680, member.id)
    assert buy(launched, clock, "0").paid_fen == 0


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"member": "99"}, "unknown_member"),
        ({"member": "1", "invited_by": "00000000"}, "unknown_invite_code"),
    ],
)
def test_a_purchase_that_is_refused(launched, clock, said, reason):
    a_member(launched, clock)
    rows = dump(launched, "gestures")
    assert buy(launched, clock, "46.8", **said).reason == reason
    assert dump(launched, "gestures") == rows


def test_an_invitation_needs_to_know_whom(launched, clock):
    inviter = a_member(launched, clock)
    rows = dump(launched, "gestures")
    assert buy(launched, clock, "46.8", invited_by=inviter.invite_code) == Refused("member_needed")
    assert dump(launched, "gestures") == rows


def test_what_happened_just_now(launched, clock, till):
    code = a_paper(launched, clock, "C02")
    scan(launched, clock, code, "10")
    scan(launched, clock, code, "60")
    till.undo("2", "按错了", request_id=new_id())
    newest, oldest = till.lately().lines
    assert (newest.kind, newest.back, newest.takes_off_fen, newest.title) == (
        "paper", True, 800, "周中满减券",
    )  # fmt: skip
    assert (oldest.kind, oldest.reason) == ("refused", "below_minimum")
    assert till.last_use(code) is None
    assert till.last_use("草莓") is None
    assert till.lately().used_today == 0
