"""What slips of the counter say, in Simplified Chinese: printed words, not the window's."""

from __future__ import annotations

from datetime import datetime

from shopqun.posters.brief import Offer
from shopqun.posters.wording import spoken_offer, threshold

RECEIPT, PICK_UP, COLLECTED = "购物小票", "提货单", "提货小票"
NUMBER, TIME, CLERK, CUSTOMER = "单号", "时间", "店员", "顾客"
BILL, PAID, BACK = "这一单", "实付", "退款"
SALE, UNTIL = "抢购", "提货截止"
FROM, LAST_DAY = "起用", "最后一天"
BRING, SHOW = "提货时给店员扫", "结账时给店员扫"
RECEIPT_NOTES = ("退换请带小票。小票不是发票，要发票请当天找店员开。",)
PICK_UP_NOTES = ("过了时间不提，就留给后面排队的邻居。",)


def moment(wall: datetime) -> str:
    """Write an instant of shop time: 2027-03-05 19:30."""
    return f"{wall:%Y-%m-%d %H:%M}"


def worth(offer: Offer) -> str:
    """Say in one line what a paper does: 满 59 减 8 元券, 9 折券，满 39 元可用，最多减 15 元."""
    spoken = spoken_offer(offer)
    least = threshold(offer)
    return spoken if spoken.startswith("满") or not offer.min_spend_fen else f"{spoken}，{least}"
