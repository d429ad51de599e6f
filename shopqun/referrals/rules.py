"""Who brought whom: does it hold, does it look odd, and does this purchase make it count?

One level only: nothing here can ask who brought the inviter, except to see that no circle closes
(禁止传销条例 2 and 7; rule R-01).
"""

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shopqun.basics import Money

BURST_A_DAY = 10
CLERK_ROW = 3


class State(StrEnum):
    """What a referral can be."""

    PENDING = "pending"
    IN_REVIEW = "in_review"
    QUALIFIED = "qualified"
    REWARDED = "rewarded"
    REJECTED = "rejected"
    VOIDED = "voided"


class Reason(StrEnum):
    """Why a referral does not hold, in the order in which it is looked for."""

    SELF = "self_referral"
    CYCLE = "cycle"
    EXISTING = "existing_customer"
    SAME_PHONE = "same_phone"
    ALREADY = "already_referred"
    BLOCKED = "inviter_blocked"
    WINDOW = "window_over"
    CAP = "cap_reached"
    REFUNDED = "refunded"


class Signal(StrEnum):
    """What makes a referral look odd; it waits for the owner's eye, it is not refused."""

    SAME_NAME = "same_name"
    NICKNAME_ALIKE = "nickname_alike"
    BURST = "burst"
    SAME_CLERK = "same_clerk"
    OVER_BUDGET = "over_budget"


@dataclass(frozen=True, slots=True)
class BindFacts:
    """What may decide whether one customer can be named as another's inviter."""

    inviter: int
    invitee: int
    closes_circle: bool
    invitee_paid_before: bool
    same_phone: bool
    invitee_taken: bool


@dataclass(frozen=True, slots=True)
class OddFacts:
    """What may make a referral look odd."""

    inviter_name: str
    invitee_name: str
    inviter_wechat: str
    invitee_wechat: str
    bound_today: int
    keyed_by_clerk: int


@dataclass(frozen=True, slots=True)
class CountFacts:
    """What may decide whether a purchase makes a pending referral count."""

    bound_on: date
    day: date
    first_paid: bool
    bill: Money
    paid: Money
    counted_this_month: int
    inviter_blocked: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """The referral rule in force."""

    window_days: int
    hold_days: int
    min_spend: Money
    monthly_cap: int


def refusal_to_bind(facts: BindFacts) -> Reason | None:
    """Say why an invitation does not hold, or None: the first reason in the fixed order."""
    if facts.inviter == facts.invitee:
        return Reason.SELF
    if facts.closes_circle:
        return Reason.CYCLE
    if facts.invitee_paid_before:
        return Reason.EXISTING
    if facts.same_phone:
        return Reason.SAME_PHONE
    return Reason.ALREADY if facts.invitee_taken else None


def signals(facts: OddFacts) -> tuple[Signal, ...]:
    """List what looks odd about a referral."""
    nickname = _plain(facts.inviter_wechat)
    odd = {
        Signal.SAME_NAME: _plain(facts.inviter_name) == _plain(facts.invitee_name),
        Signal.NICKNAME_ALIKE: bool(nickname) and nickname == _plain(facts.invitee_wechat),
        Signal.BURST: facts.bound_today > BURST_A_DAY,
        Signal.SAME_CLERK: facts.keyed_by_clerk >= CLERK_ROW,
    }
    return tuple(signal for signal, seen in odd.items() if seen)


def _plain(name: str) -> str:
    """Reduce a name to what the eye compares: width, case, spaces and trailing digits do not count."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split()).rstrip("0123456789_-")


def outcome(facts: CountFacts, terms: Terms, odd: bool) -> State | Reason:
    """Say what a purchase makes of a pending referral: it stays pending, counts, waits for a look, or lapses.

    Only the invitee's first paid purchase counts, and only when its bill reaches the threshold. The window
    is half-open and counts business days from the day of binding.
    """
    if not facts.first_paid or not facts.paid or facts.paid < Money():
        return State.PENDING
    if facts.inviter_blocked:
        return Reason.BLOCKED
    if facts.day >= facts.bound_on + timedelta(days=terms.window_days):
        return Reason.WINDOW
    if facts.bill < terms.min_spend:
        return State.PENDING
    if facts.counted_this_month >= terms.monthly_cap:
        return Reason.CAP
    return State.IN_REVIEW if odd else State.QUALIFIED
