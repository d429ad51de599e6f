"""One read of the books for one poster, with the dates and words that were promised."""

from dataclasses import replace
from datetime import date

import pytest
from shop_kit import a_member, buy, changed, launch, new_id, preset, public_code, screenshot, some_papers

from shopqun.community.service import GroupService
from shopqun.data import briefs
from shopqun.data.gestures import days_of
from shopqun.referrals.service import ReferralService

PAYLOAD = "https://weixin.qq.com/g/AwYAAGxuYmVpbWVu"


def brief(books, clock, kind, text):
    """Read the books for a poster, as its service does."""
    with books.reading() as db:
        days = days_of(db)
        match kind:
            case "group":
                return briefs.group_brief(db, text, clock.at, days)
            case "invite":
                return briefs.invite_brief(db, text, clock.at, days)
            case "receipt":
                return briefs.receipt_brief(db, text, clock.at, days)
            case "coupon":
                return briefs.coupon_brief(db, text, clock.at)
            case _:
                return briefs.cards_brief(db, text)


def keep_code(books, clock, folder, group="Q02"):
    screenshot(PAYLOAD, folder / "in.png")
    GroupService(books, clock).keep_qr(group, folder / "in.png", date(2027, 3, 1), request_id=new_id())


def test_who_signs(launched):
    with launched.reading() as db:
        face = briefs.face(db)
    assert (face.name, face.place, face.phone) == ("鲜果巷水果店", "北门小区底商3号", "13800000001")


def test_a_group_and_its_code(launched, clock, tmp_path):
    keep_code(launched, clock, tmp_path)
    made = brief(launched, clock, "group", "Q02")
    assert (made.group, made.join.payload) == ("鲜果巷·草莓节3日快闪群", PAYLOAD)
    # Made on the first, it is worth nothing from midnight of the eighth.
    assert made.join.usable_before == date(2027, 3, 8)
    assert made.offer.name == "新邻居见面券"
    assert brief(launched, clock, "group", "Q01").reason == "group_qr_missing"


def test_a_public_code_and_its_days(launched, clock):
    made = brief(launched, clock, "coupon", "周中满减券")
    assert made.code == public_code(launched, "C02")
    assert (made.starts, made.ends) == (date(2027, 3, 1), date(2027, 3, 7))


def test_cards_of_a_batch(launched, clock):
    codes = some_papers(launched, clock, count=3)
    made = brief(launched, clock, "card", "1")
    assert (made.codes, made.starts, made.ends) == (codes, date(2027, 3, 1), date(2027, 3, 7))
    for text in ("2", "一", "", "9" * 20, "9" * 5000):
        assert brief(launched, clock, "card", text).reason == "unknown_batch"


@pytest.mark.parametrize("cut_off", ["00:00", "02:00", "06:00"])
def test_the_last_day_on_paper_is_a_business_day(books, clock, cut_off):
    plan = changed(preset(), C02={"valid_days": 1})
    clock.set("2027-03-05T12:00:00+08:00")
    launch(books, clock, replace(plan, shop=replace(plan.shop, day_cut_off=cut_off)))
    some_papers(books, clock)
    for kind, text in (("card", "1"), ("coupon", "C02")):
        made = brief(books, clock, kind, text)
        assert (made.starts, made.ends) == (date(2027, 3, 5), date(2027, 3, 5))


def test_an_invitation(launched, clock, tmp_path):
    keep_code(launched, clock, tmp_path)
    member = a_member(launched, clock)
    made = brief(launched, clock, "invite", "000001")
    assert (made.inviter, made.invite_code) == ("周大姐", member.invite_code)
    assert (made.newcomer_gets.name, made.inviter_gets.name) == ("砂糖橘兑换券", "周中满减券")
    # Ninety days from 1 March, the first of them included: the last is 29 May.
    assert (made.starts, made.ends) == (date(2027, 3, 1), date(2027, 5, 29))
    assert brief(launched, clock, "invite", "9").reason == "unknown_member"


def test_no_invitation_without_a_code_or_a_rule(books, clock, tmp_path):
    launch(books, clock, replace(preset(), referral=None))
    a_member(books, clock)
    assert brief(books, clock, "invite", "1").reason == "no_referral_rule"


def test_no_invitation_while_no_group_has_a_code(launched, clock):
    a_member(launched, clock)
    assert brief(launched, clock, "invite", "1").reason == "group_qr_missing"


def test_a_receipt_masks_the_phone(launched, clock):
    inviter = a_member(launched, clock, "周大姐", phone="13800138000", record_consent=True)
    a_member(launched, clock, "李阿姨", invited_by=inviter.invite_code)
    buy(launched, clock, "29", member="2")
    clock.move(days=7)
    codes = ReferralService(launched, clock).pay("1", request_id=new_id()).value.codes
    made = brief(launched, clock, "receipt", 1)
    assert (made.number, made.member, made.what) == ("R00001", "周大姐 138****8000", "周中满减券 × 1")
    assert (made.codes, made.day) == (codes, date(2027, 3, 8))
    assert "李阿姨" in made.why
    assert brief(launched, clock, "receipt", 9).reason == "unknown_reward"
