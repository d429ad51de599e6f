from __future__ import annotations

from dataclasses import replace

from shopqun.posters.boxes import Page, TextBox
from shopqun.posters.brief import CouponPoster
from shopqun.posters.layout_coupon import coupon_page
from shopqun.posters.layout_parts import Desk
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import BROTH, COUPON, COUPON_HOTPOT, FRESH, ruler


def page(brief: CouponPoster) -> Page:
    made = coupon_page(brief, Desk(PAPERS["a4"], FRESH, ruler, brief.shop.category))
    assert made is not None
    return made


def test_the_code_is_for_the_clerk_and_stands_in_letters():
    made = page(COUPON)
    assert [box.code.payload for box in made.codes()] == ["SQ:P7K2M9QX4T3F"]
    for words in ("店员扫", "P7K2-M9QX-4T3F", "截图保存，结账出示", "有效期 2027-03-01", "至 2027-03-31"):
        assert words in made.words()


def test_the_letters_are_large():
    (letters,) = [
        box for box in page(COUPON).boxes if isinstance(box, TextBox) and box.text == "P7K2-M9QX-4T3F"
    ]
    assert letters.h >= 6.35  # 18 pt


def test_terms_stand_beside_the_offer():
    made = page(COUPON)
    boxes = {box.text: box for box in made.boxes if isinstance(box, TextBox)}
    code = made.codes()[0]
    for words in ("满 29 元可用", "领后 14 天内", "特价与抢购商品除外"):
        assert boxes[words].y < code.y


def test_percent_and_gift_have_their_own_hero():
    assert "8" in page(COUPON_HOTPOT).words().split("\n")
    assert ".8" in page(COUPON_HOTPOT).words().split("\n")
    assert "最多减 60 元" in page(COUPON_HOTPOT).words()
    gift = page(replace(COUPON_HOTPOT, offer=BROTH))
    assert max(gift.boxes, key=lambda box: box.h if isinstance(box, TextBox) else 0).text == "鸳鸯锅底一份"
