"""A poster nobody prints: drawn and read by `self-check` to see that paper can be made here."""

from datetime import date

from shopqun.coupons.code import CodeKind, mint
from shopqun.posters.brief import CouponPoster, Offer, OfferKind, ShopFace

RARE_CHARACTERS = "龙文高玉马黄子喆堃珺¥，。；：（）、—·"


def trial_brief() -> CouponPoster:
    """Give the brief: it says nothing true, but everything a poster has."""
    offer = Offer("试印券", OfferKind.CASH, value_fen=500, min_spend_fen=2900, conditions=("只作试印",))
    code = mint(CodeKind.PUBLIC, lambda below: below // 2)
    day = date(2027, 3, 1)
    return CouponPoster(ShopFace("试印", "本机"), "试印", offer, code.text, day, day)
