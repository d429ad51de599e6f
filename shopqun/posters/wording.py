"""What posters say in Simplified Chinese, from the parts of a brief. Printed words, not the window's."""

from __future__ import annotations

from datetime import date, datetime

from shopqun.basics import Money
from shopqun.posters.brief import JoinCode, Offer, OfferKind, SaleItem, ShopFace

PRIVACY = "个人信息规则见店内告示"
CLERK_SCANS = "店员扫"
REST_ON_COUPON = "其余使用条件见券面"
KEEP_PICTURE = "截图保存，结账出示"
LOW7 = "近7日低价"
PRINT_AT_100 = "按 100% 打印，勿“适合页面”"
RULER = "量一量：这条线应为 50 mm"


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
