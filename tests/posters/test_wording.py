from __future__ import annotations

from datetime import date, datetime

import pytest

from shopqun.posters.brief import JoinCode, Offer, OfferKind, SaleItem, ShopFace
from shopqun.posters.wording import (
    join_call,
    join_note,
    limits,
    offer_digits,
    pickup,
    price_digits,
    sale_time,
    signature,
    spoken_offer,
    threshold,
    usable_until,
    valid,
)
from tests.posters.sample_briefs import BROTH, CONTACT, NEIGHBOUR, PERCENT, WECHAT, WECOM

FREE = Offer("三元券", OfferKind.CASH, value_fen=350)
NINE = Offer("九折", OfferKind.PERCENT, value_pct=90)


@pytest.mark.parametrize(
    ("offer", "digits", "spoken", "from_which"),
    [
        (NEIGHBOUR, ("", "5", "元"), "满 29 减 5 元券", "满 29 元可用"),
        (FREE, ("", "3.5", "元"), "3.5 元券", "无最低消费"),
        (PERCENT, ("", "8.8", "折"), "8.8 折券", "满 300 元可用，最多减 60 元"),
        (NINE, ("", "9", "折"), "9 折券", "无最低消费"),
        (BROTH, ("", "", ""), "鸳鸯锅底一份", "满 150 元可用"),
    ],
)
def test_offers(offer: Offer, digits: tuple[str, str, str], spoken: str, from_which: str):
    assert offer_digits(offer) == digits
    assert spoken_offer(offer) == spoken
    assert threshold(offer) == from_which


@pytest.mark.parametrize(
    ("fen", "written"), [(2390, "23.9"), (900, "9.0"), (1285, "12.85"), (5, "0.05"), (12800, "128.0")]
)
def test_list_prices(fen: int, written: str):
    assert price_digits(fen) == written


def test_the_first_and_the_last_day_are_written_out():
    assert valid(date(2027, 3, 1), date(2027, 3, 31)) == "有效期 2027-03-01 至 2027-03-31"


def test_a_wechat_group_says_until_when_its_code_works():
    assert usable_until(WECHAT) == "本码 3月8日前有效"
    assert usable_until(WECOM) == ""


def test_what_scanning_brings():
    assert join_call(WECOM, "领见面券") == "微信扫一扫\n进群领见面券"
    assert join_call(CONTACT) == "微信扫码加店员，\n拉你进群"
    assert join_call(CONTACT, "领见面券") == "微信扫码加店员，\n拉你进群，领见面券"


@pytest.mark.parametrize(
    ("kind", "group"),
    [
        ("wecom_customer_group", "企业微信群"),
        ("wecom_group", "企业微信群"),
        ("wechat_group", "微信群"),
        ("other", "顾客群"),
    ],
)
def test_where_people_join_stands_where_the_privacy_rules_hang(kind: str, group: str):
    assert join_note(JoinCode("x", kind)) == f"{group}，进退自由；个人信息规则见店内告示"


def test_a_signature_leaves_out_what_is_unknown():
    assert signature(ShopFace("店", "街1号")) == "街1号"
    assert signature(ShopFace("店", "街1号", "08:00-20:00", "138")) == "街1号 · 08:00-20:00 · 138"


@pytest.mark.parametrize(
    ("stock", "limit", "said"),
    [
        (60, 2, "限量 60 份，每人 2 份"),
        (60, None, "限量 60 份"),
        (None, 1, "每人 1 份"),
        (None, None, ""),
        (0, 0, "限量 0 份，每人 0 份"),
    ],
)
def test_limits(stock: int | None, limit: int | None, said: str):
    assert limits(SaleItem("草莓", 2390, stock=stock, limit=limit)) == said


def test_sale_times():
    start = datetime.fromisoformat("2027-03-06T19:30+08:00")
    same = datetime.fromisoformat("2027-03-06T21:00+08:00")
    late = datetime.fromisoformat("2027-03-07T02:00+08:00")
    assert sale_time(start, same) == ("3月6日", "19:30–21:00")
    assert sale_time(start, late) == ("3月6日", "19:30–3月7日 02:00")
    assert pickup(late) == "到店自提：3月7日 02:00 前"
