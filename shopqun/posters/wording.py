"""What posters say in Simplified Chinese, from the parts of a brief. Printed words, not the window's."""

from __future__ import annotations

from datetime import date, datetime

from shopqun.basics import Money
from shopqun.posters.brief import JoinCode, LotteryNotice, Offer, OfferKind, PrizeLine, SaleItem, ShopFace
from shopqun.posters.typography import fold

PRIVACY = "个人信息规则见店内告示"
CLERK_SCANS = "店员扫"
REST_ON_COUPON = "其余使用条件见券面"
KEEP_PICTURE = "截图保存，结账出示"
LOW7 = "近7日低价"
PRINT_AT_100 = "按 100% 打印，勿“适合页面”"
RULER = "量一量：这条线应为 50 mm"
RULES = "规则"
PRIZE_HEADS = ("奖项", "奖品", "种类", "单价", "数量", "概率")
ELSEWHERE = "参加条件、开奖和兑奖办法等规则全文，见店内告示"
NOT_FOR_MINORS = "抽奖不面向未成年人，本店员工不参加；不用转发，不用加好友"
_NOTICE = {
    "entry_conditions": "参与条件",
    "entry_method": "参与方式",
    "draw_time": "开奖时间",
    "draw_method": "开奖方式",
    "claim_period": "兑奖时间",
    "claim_conditions": "兑奖条件",
    "claim_method": "兑奖方式",
    "delivery": "交付方式",
    "forfeiture": "弃奖条件",
    "organiser": "主办方",
    "contact": "联系方式",
}


def offer_digits(offer: Offer) -> tuple[str, str, str]:
    """Give sign, digits and the word after them; three blanks where the offer is a thing."""
    match offer.kind:
        case OfferKind.CASH:
            return "", Money(offer.value_fen).spoken(), "元"
        case OfferKind.PERCENT:
            tens, rest = divmod(offer.value_pct, 10)
            return "", f"{tens}.{rest}" if rest else str(tens), "折"
        case OfferKind.EXCHANGE:
            return "", "", ""


def threshold(offer: Offer) -> str:
    """Say from which bill on the paper holds, and up to how much it takes off."""
    least = offer.min_spend_fen
    said = f"满 {Money(least).spoken()} 元可用" if least else "无最低消费"
    if offer.kind is OfferKind.PERCENT and offer.max_off_fen is not None:
        said += f"，最多减 {Money(offer.max_off_fen).spoken()} 元"
    return said


def spoken_offer(offer: Offer) -> str:
    """Say an offer in one breath: 满 59 减 8 元券, 9 折券, 砂糖橘500g一份."""
    sign, digits, after = offer_digits(offer)
    match offer.kind:
        case OfferKind.CASH if offer.min_spend_fen:
            return f"满 {Money(offer.min_spend_fen).spoken()} 减 {digits} 元券"
        case OfferKind.CASH | OfferKind.PERCENT:
            return f"{sign}{digits} {after}券"
        case OfferKind.EXCHANGE:
            return offer.gives


def valid(starts: date, ends: date) -> str:
    """Give the first and the last day on which a paper holds."""
    return f"有效期 {starts.isoformat()} 至 {ends.isoformat()}"


def usable_until(join: JoinCode) -> str:
    """Say until when a group's code works; blank if it lasts."""
    day = join.usable_before
    return f"本码 {day.month}月{day.day}日前有效" if day else ""


def join_call(join: JoinCode, gain: str = "") -> str:
    """Ask to scan, and say what happens then."""
    if join.by_contact:
        return "微信扫码加店员，\n拉你进群" + (f"，{gain}" if gain else "")
    return "微信扫一扫\n进群" + gain


def signature(shop: ShopFace) -> str:
    """Give place, hours and telephone on one line."""
    return " · ".join(part for part in (shop.place, shop.hours, shop.phone) if part)


def join_note(join: JoinCode) -> str:
    """Give the small line under a group's poster."""
    groups = {"wecom_customer_group": "企业微信群", "wecom_group": "企业微信群", "wechat_group": "微信群"}
    return f"{groups.get(join.kind, '顾客群')}，进退自由；{PRIVACY}"


def sale_time(starts: datetime, ends: datetime) -> tuple[str, str]:
    """Give the day and the hours of a sale; an end on another day carries its date."""
    day = f"{starts.month}月{starts.day}日"
    first = f"{starts:%H:%M}"
    if ends.date() == starts.date():
        return day, f"{first}–{ends:%H:%M}"
    return day, f"{first}–{ends.month}月{ends.day}日 {ends:%H:%M}"


def pickup(until: datetime) -> str:
    """Say until when to come and fetch."""
    return f"到店自提：{until.month}月{until.day}日 {until:%H:%M} 前"


def limits(item: SaleItem) -> str:
    """Say how many there are and how many a person may take."""
    parts = []
    if item.stock is not None:
        parts.append(f"限量 {item.stock} 份")
    if item.limit is not None:
        parts.append(f"每人 {item.limit} 份")
    return "，".join(parts)


def price_digits(fen: int) -> str:
    """Write a price in a list: 23.9, 9.0, 12.85."""
    text = f"{fen // 100}.{fen % 100:02d}"
    return text.removesuffix("0")


def notice_label(key: str) -> str:
    """Name an item of a lottery's notice (令32-13)."""
    return _NOTICE[key]


def lottery_days(brief: LotteryNotice) -> tuple[str, str]:
    """Say how large the deck is, and when tickets are drawn and prizes handed out."""
    return (
        f"{brief.deck} 张签，抽一张少一张，每人最多 {brief.each} 张",
        f"{_spoken(brief.starts)}–{_spoken(brief.ends)} 抽，兑奖到 {_spoken(brief.redeem_until)}",
    )


def _spoken(day: date) -> str:
    return f"{day.month}月{day.day}日"


def prize_cells(prize: PrizeLine) -> tuple[str, str, str, str, str, str]:
    """Give a row of the deck: level, name, kind, price, number and chance."""
    unit = "张" if prize.voucher or not prize.wins else "份"
    kind = ("代金券" if prize.voucher else "实物") if prize.wins else "—"
    price = f"{Money(prize.retail_fen)} 元" if prize.retail_fen else "—"
    odds = f"{Money(prize.odds_bp).spoken()}%"
    return prize.level, fold(prize.name), kind, price, f"{prize.quantity} {unit}", odds


def lottery_seal(brief: LotteryNotice) -> tuple[str, ...]:
    """Give the seal in groups of four, and what it is for; a draft has none yet."""
    kept = f"奖品和规则只增不减；记录保存至 {brief.keep_until.isoformat()}"
    if not brief.seal:
        return ("奖品和规则封存以后才开抽", kept)
    groups = " ".join(brief.seal[place : place + 4] for place in range(0, len(brief.seal), 4))
    return (f"签池封存码 {groups}", "活动结束后公布种子，人人可验", kept)
