"""Briefs of the two sample shops, and a ruler that needs no font."""

from __future__ import annotations

from datetime import date, datetime

from shopqun.posters.brief import (
    CounterSlip,
    CouponCards,
    CouponPoster,
    GroupInvite,
    JoinCode,
    MemberInvite,
    Offer,
    OfferKind,
    RewardReceipt,
    SaleItem,
    SalePrices,
    ShopFace,
    SlipRow,
)
from shopqun.posters.theme import Theme

FRESH = Theme(
    paper="#FFF2D3",
    ink="#17331F",
    brand="#1C7A3E",
    brand2="#FFD24A",
    accent="#C92E16",
    soft="#E5F2DC",
    card="#FFFFFF",
    mute="#4D6353",
    line="#CFDDC4",
    onbrand="#FFFFFF",
    key="fresh",
    motif="awning",
)
FRUIT = ShopFace("鲜果巷水果店", "北门小区底商3号", "07:30-22:00", "13800000001", "水果生鲜")
HOTPOT = ShopFace("三碗椒老火锅", "星河商场外街二楼", "11:00-23:30", "13800000002", "火锅餐饮")
WECOM = JoinCode("https://work.weixin.qq.com/gm/0123456789abcdef0123456789abcdef", "wecom_customer_group")
WECHAT = JoinCode(
    "https://weixin.qq.com/g/AwYAAJ3k2mX0dQb9fKZ0hR5tYc1x7uPq", "wechat_group", date(2027, 3, 8)
)
CONTACT = JoinCode("https://u.wechat.com/EAbcdefGHIjklmnopQRstuv", "wechat_contact", by_contact=True)

NEIGHBOUR = Offer(
    "新邻居见面券",
    OfferKind.CASH,
    value_fen=500,
    min_spend_fen=2900,
    conditions=("领后 14 天内", "共 200 张，新邻居每人 1 张", "特价与抢购商品除外"),
)
WEEKDAY = Offer("周中满减券", OfferKind.CASH, value_fen=800, min_spend_fen=5900, conditions=("7 天内有效",))
TANGERINES = Offer("砂糖橘兑换券", OfferKind.EXCHANGE, gives="砂糖橘500g一份", conditions=("7 天内到店兑",))
BROTH = Offer(
    "空位锅底券",
    OfferKind.EXCHANGE,
    gives="鸳鸯锅底一份",
    min_spend_fen=15000,
    conditions=("周一至周四 17:00 前到店", "新客每人 1 张"),
)
PERCENT = Offer(
    "椒友88折券",
    OfferKind.PERCENT,
    value_pct=88,
    max_off_fen=6000,
    min_spend_fen=30000,
    conditions=("周一至周四菜品",),
)
CODE = "P7K2M9QX4T3F"

GROUP = GroupInvite(
    FRUIT,
    "今天到什么货，群里先知道",
    "鲜果巷·北门邻里福利1群",
    WECOM,
    NEIGHBOUR,
    ("每天 08:00 到货早报", "三六 19:30 群内限时价", "坏果 24 小时内包退"),
    "先知道",
)
GROUP_HOTPOT = GroupInvite(
    HOTPOT, "工作日有空位，群里先报给你", "三碗椒·吃货空位群A", WECHAT, BROTH, ("每天 16:30 空位播报",)
)
GROUP_CONTACT = GroupInvite(FRUIT, "坏果拍照就退", "鲜果巷·北门邻里福利1群", CONTACT)
COUPON = CouponPoster(
    FRUIT, "第一次来，先减 5 元", NEIGHBOUR, CODE, date(2027, 3, 1), date(2027, 3, 31), "减 5 元"
)
COUPON_HOTPOT = CouponPoster(HOTPOT, "龙年老友，工作日来", PERCENT, CODE, date(2027, 3, 1), date(2027, 3, 31))
INVITE = MemberInvite(
    FRUIT,
    "王秀兰",
    "请你来尝个鲜",
    "第一次到店消费满 29 元，你我各得一张券。不要求转发。",
    TANGERINES,
    WEEKDAY,
    "58310427",
    WECHAT,
    date(2027, 3, 11),
    date(2027, 3, 31),
    ("限从未在本店登记消费过的邻居；只算直接介绍的人，每月最多 10 位。",),
)
SLIP = CounterSlip(
    FRUIT,
    "购物小票",
    (
        (SlipRow("单号", "P000094"), SlipRow("顾客", "王秀兰 138****1234")),
        (SlipRow("这一单", "¥86.50"), SlipRow("周中满减券", "-¥8.00"), SlipRow("实付", "¥78.50", loud=True)),
    ),
    "C7K2M9QX4T3F",
    "结账时给店员扫",
    ("退换请带小票。",),
)
RECEIPT = RewardReceipt(
    FRUIT,
    "R-0012",
    "王秀兰 138****1234",
    "周中满减券 1 张",
    "邀请的邻居 3月11日 首次到店消费满 29 元",
    date(2027, 3, 18),
    ("C7K2M9QX4T3F",),
)
SALE = SalePrices(
    FRUIT,
    "周六鲜果夜市",
    datetime(2027, 3, 6, 19, 30),  # noqa: DTZ001 - printed as it stands
    datetime(2027, 3, 6, 21, 0),  # noqa: DTZ001 - printed as it stands
    datetime(2027, 3, 7, 20, 0),  # noqa: DTZ001 - printed as it stands
    (
        SaleItem("丹东99草莓", 2390, "500g", 2980, 60, 2),
        SaleItem("赣南脐橙", 1880, "2.5kg", 2590, 80, 2),
        SaleItem("智利车厘子JJ", 3590, "500g", 4590, 40, 1),
        SaleItem("海南凤梨", 900, "1个 约1.2kg", 1280, 50, 2),
        SaleItem("国产蓝莓", 3680, "125g×4盒", None, 30, 1),
    ),
    ("每人限 2 款，不与优惠券同用",),
    WECOM,
)
POSTERS = (GROUP, GROUP_HOTPOT, GROUP_CONTACT, COUPON, COUPON_HOTPOT, INVITE, SALE)


def cards(count: int) -> CouponCards:
    """Give a batch of so many cards; the codes are 12 characters, all different."""
    offer = Offer(
        "新邻居见面券",
        OfferKind.CASH,
        value_fen=500,
        min_spend_fen=2900,
        conditions=("全店（特价与抢购商品除外）", "新邻居每人限 1 张，不与其他优惠同用"),
    )
    codes = tuple(f"C{number * 7919:010d}X" for number in range(1, count + 1))
    return CouponCards(FRUIT, offer, codes, "B0302", date(2027, 3, 2), date(2027, 3, 16))


def ruler(text: str, size: float, bold: bool) -> float:
    """Measure without a font: Chinese one em, the rest 0.56, bold 0.6."""
    narrow = 0.6 if bold else 0.56
    return size * sum(1.0 if ord(char) > 0x2000 else narrow for char in text)
