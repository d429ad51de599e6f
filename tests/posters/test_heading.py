"""The owner's own heading on each kind of poster."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shopqun.posters.brief import (
    CouponCards,
    CouponPoster,
    GroupInvite,
    JoinCode,
    MemberInvite,
    Offer,
    OfferKind,
    SalePrices,
    ShopFace,
)
from shopqun.posters.heading import heading_of, with_heading

SHOP = ShopFace("鲜果巷", "北门")
OFFER = Offer("见面券", OfferKind.CASH, 500)
JOIN = JoinCode("https://weixin.qq.com/g/x", "wechat_group")
DAY = date(2027, 3, 1)
GROUP = GroupInvite(SHOP, "今天到货，\n群里先知道", "福利1群", JOIN, accent="先知道")
COUPON = CouponPoster(SHOP, "见面券", OFFER, "P00000000000", DAY, DAY, accent="券")
INVITE = MemberInvite(SHOP, "王秀兰", "请您来\n尝个鲜", "", OFFER, OFFER, "12345678", JOIN, DAY, DAY)
NOON = datetime(2027, 3, 6, 12, tzinfo=UTC)
SALE = SalePrices(SHOP, "周六夜市", NOON, NOON, NOON, ())
CARDS = CouponCards(SHOP, OFFER, (), "第 1 批", DAY, DAY)


@pytest.mark.parametrize(
    ("brief", "heading"),
    [
        (GROUP, "今天到货，群里先知道"),
        (COUPON, "见面券"),
        (INVITE, "请您来尝个鲜"),
        (SALE, "周六夜市"),
        (CARDS, None),
    ],
)
def test_the_heading_on_one_line(brief, heading):
    assert heading_of(brief) == heading


@pytest.mark.parametrize("brief", [GROUP, COUPON, INVITE, SALE, CARDS])
def test_the_same_or_no_words_change_nothing(brief):
    for words in (heading_of(brief) or "什么", "  ", ""):
        if brief is not CARDS or not words.strip():
            assert with_heading(brief, words) is brief
    assert with_heading(CARDS, "别的") is CARDS


@pytest.mark.parametrize(
    ("words", "headline", "accent"),
    [
        ("街坊好物，群里先知道", "街坊好物，\n群里先知道", "先知道"),
        ("草莓到了", "草莓到了", ""),
        ("一句很长很长很长很长很长的话，后半句", "一句很长很长很长很长很长的话，后半句", ""),
        ("一，二，三", "一，二，三", ""),
        ("到了，", "到了，", ""),
        ("  两个\n行 ", "两个 行", ""),
    ],
)
def test_a_groups_heading(words, headline, accent):
    assert with_heading(GROUP, words) == replace(GROUP, headline=headline, accent=accent)


def test_the_others():
    assert with_heading(COUPON, "新邻居券").headline == "新邻居券"
    assert with_heading(COUPON, "新邻居券").accent == "券"
    assert with_heading(INVITE, "来坐坐").headline == "来坐坐"
    assert with_heading(SALE, "周日早市").title == "周日早市"
