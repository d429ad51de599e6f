"""The paper trail: what was printed, one sheet again, and what becomes of a spoiled one."""

import pytest
from paper_kit import read_in
from pypdf import PdfReader
from shop_kit import TestClock, a_member, dump, new_id, scan, screenshot
from sqlalchemy import select

from shopqun.basics import Refused
from shopqun.community.service import GroupService
from shopqun.coupons.service import CouponService
from shopqun.data.tables.coupons import Coupon
from shopqun.posters.made import Wanted
from shopqun.posters.qr import our_payload
from shopqun.posters.service import PosterService
from shopqun.prints.record import SheetProof
from shopqun.prints.service import PrintService
from shopqun.ui.posters import painter

OLD, NEW = "https://weixin.qq.com/g/AwYAAGold", "https://weixin.qq.com/g/AwYAAGnew"


@pytest.fixture
def posters(launched, clock):
    return PosterService(launched, clock, lambda: painter)


@pytest.fixture
def prints(launched, clock):
    return PrintService(launched, clock)


@pytest.fixture
def batch(launched, clock):
    return CouponService(launched, clock).issue("C02", 12, request_id=new_id()).value


@pytest.fixture
def printed(posters, batch, tmp_path):
    """Print twelve cards on two sheets; give the number of the print."""
    return a_print(posters, batch, tmp_path / "cards.pdf")


def a_print(posters, batch, out):
    return str(posters.make("card", str(batch.id), out, request_id=new_id()).value.print_id)


def payloads(codes):
    return {our_payload(code) for code in codes}


def test_a_print_says_which_codes_are_on_which_sheet(prints, printed, batch, tmp_path, clock):
    (only,) = prints.prints()
    assert (only.kind, only.about, only.size, only.way, only.by) == (
        "card", str(batch.id), "a4", "pdf", "owner",
    )  # fmt: skip
    assert (only.sheets, only.codes, only.spoiled, only.at) == (2, 12, 0, clock.at)
    assert only.file == str(tmp_path / "cards.pdf")
    first, second = prints.sheets(printed)
    assert [code.payload for code in first.codes] == [our_payload(code) for code in batch.codes[:10]]
    assert [code.payload for code in second.codes] == [our_payload(code) for code in batch.codes[10:]]
    assert {code.state for code in first.codes} == {"issued"}
    assert first.decoders[0] == "zxing-cpp"
    assert first.module_um >= 500
    assert first.reads_from_cm >= 10


def test_one_sheet_again_has_its_codes_and_is_a_print_of_its_own(
    prints, posters, printed, batch, tmp_path, launched
):
    _, second = prints.sheets(printed)
    with launched.reading() as db:
        known = len(db.execute(select(Coupon.id)).all())
    out = tmp_path / "again.pdf"
    request = new_id()
    again = posters.make_wanted(prints.again(str(second.id)), out, request_id=request)
    assert again.value.pages == len(PdfReader(out).pages) == 1
    assert read_in(out) == payloads(batch.codes[10:])
    assert [each.id for each in prints.prints()] == [again.value.print_id, int(printed)]
    once_more = posters.make_wanted(prints.again(str(second.id)), out, request_id=request)
    assert once_more.repeated
    assert len(prints.prints()) == 2
    with launched.reading() as db:
        assert len(db.execute(select(Coupon.id)).all()) == known


def test_a_spoiled_sheet_takes_its_papers_with_it(prints, printed, batch, launched, clock):
    first, _ = prints.sheets(printed)
    request = new_id()
    done = prints.spoil(str(first.id), "卡纸了", request_id=request).value
    assert (set(done.voided), done.still_on) == (set(batch.codes[:10]), ())
    assert prints.spoil(str(first.id), "卡纸了", request_id=request).repeated
    assert scan(launched, clock, batch.codes[0], "68").reason == "void"
    assert scan(launched, clock, batch.codes[11], "68").verdict == "accepted"
    kept = prints.sheet(str(first.id))
    assert (kept.spoiled_at, kept.why) == (clock.at, "卡纸了")
    assert {code.state for code in kept.codes} == {"void"}
    assert prints.prints()[0].spoiled == 1


def test_what_is_void_is_not_printed_again(prints, posters, printed, batch, tmp_path):
    first, second = prints.sheets(printed)
    prints.spoil(str(first.id), "卡纸了", request_id=new_id())
    out = tmp_path / "rest.pdf"
    a_print(posters, batch, out)
    assert read_in(out) == payloads(batch.codes[10:])
    one = posters.make_wanted(prints.again(str(first.id)), tmp_path / "no.pdf", request_id=new_id())
    assert one.value == Refused("batch_void")
    prints.spoil(str(second.id), "卡纸了", request_id=new_id())
    for sheet in prints.sheets(str(prints.prints()[0].id)):
        prints.spoil(str(sheet.id), "卡纸了", request_id=new_id())
    whole = posters.make("card", str(batch.id), tmp_path / "no.pdf", request_id=new_id())
    assert whole.value.reason == "batch_void"
    assert not (tmp_path / "no.pdf").exists()


def test_papers_that_stand_on_another_sheet_stay_good(prints, posters, printed, batch, tmp_path):
    second_print = a_print(posters, batch, tmp_path / "second.pdf")
    here, there = prints.sheets(printed)[0], prints.sheets(second_print)[0]
    done = prints.spoil(str(here.id), "没墨了", request_id=new_id()).value
    assert (done.voided, done.still_on) == ((), (there.id,))
    assert {code.state for code in prints.sheet(str(here.id)).codes} == {"issued"}
    done = prints.spoil(str(there.id), "也没墨", request_id=new_id()).value
    assert set(done.voided) == set(batch.codes[:10])


@pytest.mark.parametrize("amount", ["68", "1"])
def test_a_sheet_whose_paper_came_to_the_till_was_handed_out(prints, printed, batch, launched, clock, amount):
    scan(launched, clock, batch.codes[3], amount)
    before = dump(launched, "gestures")
    refused = prints.spoil(str(prints.sheets(printed)[0].id), "卡纸了", request_id=new_id()).value
    assert (refused.reason, list(refused.facts["codes"])) == ("sheet_used", [batch.codes[3]])
    assert dump(launched, "gestures") == before


def test_a_paper_given_to_a_customer_was_handed_out(prints, posters, launched, clock, tmp_path):
    member = a_member(launched, clock)
    coupons = CouponService(launched, clock)
    hers = coupons.issue("C02", 1, member=member.number, request_id=new_id()).value
    printed = a_print(posters, hers, tmp_path / "hers.pdf")
    refused = prints.spoil(str(prints.sheets(printed)[0].id), "印歪了", request_id=new_id()).value
    assert refused.reason == "sheet_held"


def test_what_nobody_knows_is_refused(prints, printed):
    first, _ = prints.sheets(printed)
    assert prints.sheets("9").reason == "unknown_print"
    assert prints.sheet("x").reason == prints.again("99").reason == "unknown_sheet"
    assert prints.out_there("Q99").reason == "unknown_group"
    assert prints.spoil("99", "丢了", request_id=new_id()).value.reason == "unknown_sheet"
    for why in ("  ", "长" * 121):
        assert prints.spoil(str(first.id), why, request_id=new_id()).value.reason == "why_needed"
    prints.spoil(str(first.id), "卡纸了", request_id=new_id())
    assert prints.spoil(str(first.id), "再来", request_id=new_id()).value.reason == "sheet_spoiled"


def test_a_sheet_that_went_to_the_printer_is_in_the_record(prints, posters):
    wanted = Wanted("group", "Q01", "a4")
    sheets = (SheetProof("Q01", 1, ("x",), ("zxing-cpp",), 900, 40),)
    answered = posters.printed(wanted, sheets, "HP", request_id="one press")
    assert posters.printed(wanted, sheets, "HP", request_id="one press").repeated
    (only,) = prints.prints("group", "Q01")
    assert (only.id, only.way, only.file, only.sheets) == (answered.value, "printer", "HP", 1)
    assert prints.prints("card") == prints.prints("group", "Q02") == ()


def test_which_sheets_carry_a_group_s_dying_code(prints, posters, launched, clock, tmp_path):
    groups = GroupService(launched, clock)
    brought_in(groups, OLD, "2027-03-01", tmp_path)
    for kind, about in (("group", "Q02"), ("coupon", "C02"), ("tent", "Q02")):
        posters.make(kind, about, tmp_path / f"{kind}.pdf", size="a4", request_id=new_id())
    clock.move(days=6)
    brought_in(groups, NEW, "2027-03-07", tmp_path)
    posters.make("group", "Q02", tmp_path / "new.pdf", request_id=new_id())
    newest, tent, poster = prints.out_there("Q02")
    assert [each.kind for each in (newest, tent, poster)] == ["group", "tent", "group"]
    # Made on 1 March, it works for seven days: on the 8th no more.
    assert (poster.payload, str(poster.usable_before), poster.in_force) == (OLD, "2027-03-08", False)
    assert (newest.payload, str(newest.usable_before), newest.in_force) == (NEW, "2027-03-14", True)
    prints.spoil(str(poster.sheet_id), "撕下来了", request_id=new_id())
    assert [each.sheet_id for each in prints.out_there("Q02")] == [newest.sheet_id, tent.sheet_id]
    assert prints.out_there("Q01") == ()


def brought_in(groups, payload, day, tmp_path):
    screenshot(payload, tmp_path / "shot.png")
    made_on = TestClock().at.date().fromisoformat(day)
    groups.keep_qr("Q02", tmp_path / "shot.png", made_on, request_id=new_id())
