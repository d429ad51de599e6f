"""All a poster may say: one frozen brief a kind. A snapshot; nothing is looked up after it is taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shopqun.livery.picture import PLAIN, Brand, Picture


class OfferKind(StrEnum):
    """What a paper does at the till (contract: templates)."""

    CASH = "cash"
    PERCENT = "percent"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class ShopFace:
    """How the shop signs its paper, and what it wears; `category` only chooses the pictures."""

    name: str
    place: str
    hours: str = ""
    phone: str = ""
    category: str = ""
    brand: Brand = PLAIN


@dataclass(frozen=True, slots=True)
class Offer:
    """What is promised. The customer pays `value_pct` %; `conditions` stand beside the offer (P-04).

    `essentials` is what an invitation says instead, of a paper that is only earned by coming.
    """

    name: str
    kind: OfferKind
    value_fen: int = 0
    value_pct: int = 100
    max_off_fen: int | None = None
    gives: str = ""
    min_spend_fen: int = 0
    conditions: tuple[str, ...] = ()
    essentials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JoinCode:
    """The one QR for customers' phones: a group's, or a contact's who brings people in.

    `usable_before` is the first day on which a WeChat group's code no longer works; None if it lasts.
    """

    payload: str
    kind: str
    usable_before: date | None = None
    by_contact: bool = False


@dataclass(frozen=True, slots=True)
class GroupInvite:
    """Join this group. `accent` is a part of the headline set in colour."""

    shop: ShopFace
    headline: str
    group: str
    join: JoinCode
    offer: Offer | None = None
    happenings: tuple[str, ...] = ()
    accent: str = ""


@dataclass(frozen=True, slots=True)
class CouponPoster:
    """A coupon everybody may photograph; `code` is the public code, 12 characters."""

    shop: ShopFace
    headline: str
    offer: Offer
    code: str
    starts: date
    ends: date
    accent: str = ""
    photo: Picture | None = None


@dataclass(frozen=True, slots=True)
class MemberInvite:
    """One member asks a neighbour in: the group's QR and an invite code of 8 digits in large type."""

    shop: ShopFace
    inviter: str
    headline: str
    claim: str
    newcomer_gets: Offer
    inviter_gets: Offer
    invite_code: str
    join: JoinCode
    starts: date
    ends: date
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CouponCards:
    """A batch of bearer coupons, one card a code, to be cut."""

    shop: ShopFace
    offer: Offer
    codes: tuple[str, ...]
    batch: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class RewardReceipt:
    """What a member is given, why, and where she signs; `member` comes masked."""

    shop: ShopFace
    number: str
    member: str
    what: str
    why: str
    day: date
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaleItem:
    """One price. `low7_fen` is given only where there is evidence for it (P-01)."""

    name: str
    flash_fen: int
    unit: str = ""
    low7_fen: int | None = None
    stock: int | None = None
    limit: int | None = None
    photo: Picture | None = None


@dataclass(frozen=True, slots=True)
class SalePrices:
    """Tonight's prices; instants are given in shop time, as they are printed."""

    shop: ShopFace
    title: str
    starts: datetime
    ends: datetime
    pickup_until: datetime
    items: tuple[SaleItem, ...]
    terms: tuple[str, ...] = ()
    join: JoinCode | None = None


@dataclass(frozen=True, slots=True)
class SlipRow:
    """A word and its value on a slip; `loud` is what the eye looks for."""

    label: str
    value: str
    loud: bool = False


@dataclass(frozen=True, slots=True)
class CounterSlip:
    """A slip of the counter: rows in parts, perhaps one code of ours with a word under it, small print."""

    shop: ShopFace
    title: str
    parts: tuple[tuple[SlipRow, ...], ...]
    code: str = ""
    code_note: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrizeLine:
    """One row of a deck as it is published (令32-13); `odds_bp` in hundredths of a per cent."""

    level: str
    name: str
    quantity: int
    retail_fen: int
    odds_bp: int
    voucher: bool = False
    wins: bool = True


@dataclass(frozen=True, slots=True)
class LotteryNotice:
    """What hangs on the wall before the first draw; `seal` is the head of the commitment, "" for a draft."""

    shop: ShopFace
    title: str
    starts: date
    ends: date
    redeem_until: date
    keep_until: date
    deck: int
    each: int
    prizes: tuple[PrizeLine, ...]
    rules: tuple[tuple[str, str], ...]
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sheet that tells or thanks: a headline, and a group's code, boxes to stamp or neither.

    `stamps` are the boxes of a card to be stamped; `lines` stand under the headline, `notes` at the foot.
    """

    shop: ShopFace
    headline: str
    lines: tuple[str, ...]
    join: JoinCode | None = None
    stamps: int = 0
    notes: tuple[str, ...] = ()
    accent: str = ""


@dataclass(frozen=True, slots=True)
class MemberCard:
    """What stands on one member's card; `code` is what the clerk scans."""

    name: str
    number: str
    tier: str
    code: str


@dataclass(frozen=True, slots=True)
class MemberCards:
    """Cards to be cut, one a member, and what a card is good for."""

    shop: ShopFace
    cards: tuple[MemberCard, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PriceBoard:
    """What goods cost today, without an offer; `flash_fen` of an item is its everyday price."""

    shop: ShopFace
    title: str
    day: date
    items: tuple[SaleItem, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sheet of rules or answers: a label and its text in each row."""

    shop: ShopFace
    title: str
    rows: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Boxes under one name, `across` in a row; each has a label and its words, or is left to write in."""

    title: str
    cells: tuple[tuple[str, str], ...]
    across: int


@dataclass(frozen=True, slots=True)
class Canvas:
    """A plan on one page, for the wall of whoever plans."""

    shop: ShopFace
    title: str
    panels: tuple[Panel, ...]


Brief = (
    GroupInvite
    | CouponPoster
    | MemberInvite
    | CouponCards
    | RewardReceipt
    | SalePrices
    | LotteryNotice
    | CounterSlip
    | Sign
    | MemberCards
    | PriceBoard
    | Notice
    | Canvas
)
