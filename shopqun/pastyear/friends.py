"""Who brought whom, what is owed for it, and what was paid: the referral rule, followed for a year."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from shopqun.basics import Money
from shopqun.coupons.template import Template
from shopqun.pastyear.people import Neighbour
from shopqun.pastyear.shop import Shop
from shopqun.planning.offers import Reward
from shopqun.referrals.rewards import RewardState, Side
from shopqun.referrals.rules import (
    BindFacts,
    CountFacts,
    OddFacts,
    Reason,
    State,
    outcome,
    refusal_to_bind,
    signals,
)

_LOOKED_AT = timedelta(days=2)
_PAID_WITHIN = 0.9
_LEFT_LYING = timedelta(days=4)
"""What came due in the last days before now is still there to be paid."""


@dataclass(slots=True, eq=False)
class Bond:
    """One neighbour named by another, and where that stands."""

    id: int
    inviter: Neighbour
    invitee: Neighbour
    state: State
    reason: str | None
    odd: tuple[str, ...]
    at: datetime
    day: date
    clerk: str
    purchase: int | None = None
    rewards: "list[Due]" = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Due:
    """A reward of a bond, and what became of it."""

    id: int
    bond: Bond
    member: Neighbour
    side: Side
    milestone: int
    what: Reward
    due_at: datetime
    state: RewardState = RewardState.HELD


class Friends:
    """Binds, counts, reviews, pays and takes back, as the shop's services would have."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._bonds: dict[int, Bond] = {}
        self.all: list[Bond] = []
        self._owed: list[Due] = []
        self._steps: dict[int, list[Due]] = {}
        self._through: dict[int, Bond] = {}
        self._months: dict[tuple[int, int, int], int] = {}
        self._today: tuple[date, dict[int, int], dict[tuple[int, str], int]] = (date.min, {}, {})
        self._reviews: list[Bond] = []

    def bind(self, inviter: Neighbour, invitee: Neighbour, at: datetime, day: date, clerk: str) -> Bond:
        """Name one as the other's inviter; what does not hold is written down with its reason."""
        reason = refusal_to_bind(
            BindFacts(
                inviter=inviter.id,
                invitee=invitee.id,
                closes_circle=False,
                invitee_paid_before=invitee.paid_visits > 0,
                same_phone=False,
                invitee_taken=invitee.id in self._bonds,
            )
        )
        odd = () if reason else signals(self._odd(inviter, invitee, day, clerk))
        state = State.REJECTED if reason else State.PENDING
        number = len(self.all) + 1
        bond = Bond(number, inviter, invitee, state, reason, odd, at, day, clerk)
        self.all.append(bond)
        self._event(bond, at, day)
        if reason is None:
            self._bonds[invitee.id] = bond
        return bond

    def _odd(self, inviter: Neighbour, invitee: Neighbour, day: date, clerk: str) -> OddFacts:
        if self._today[0] != day:
            self._today = (day, {}, {})
        _, bound, keyed = self._today
        bound[inviter.id] = bound.get(inviter.id, 0) + 1
        keyed[inviter.id, clerk] = keyed.get((inviter.id, clerk), 0) + 1
        return OddFacts(
            inviter.name, invitee.name, inviter.wechat, invitee.wechat, bound[inviter.id],
            keyed[inviter.id, clerk],
        )  # fmt: skip

    def count(
        self, member: Neighbour, purchase: int, bill: Money, paid: Money, at: datetime, day: date
    ) -> None:
        """Let a purchase count for whoever brought its member; her visit is not in `paid_visits` yet."""
        bond = self._bonds.get(member.id)
        if bond is None or bond.state is not State.PENDING:
            return
        month = (bond.inviter.id, day.year, day.month)
        facts = CountFacts(
            bound_on=bond.day,
            day=day,
            first_paid=member.paid_visits == 0,
            bill=bill,
            paid=paid,
            counted_this_month=self._months.get(month, 0),
        )
        came = outcome(facts, self._shop.terms, odd=bool(bond.odd))
        if came is State.PENDING:
            return
        bond.purchase = purchase
        self._through[purchase] = bond
        if isinstance(came, Reason):
            self._enter(bond, State.REJECTED, at, day, reason=came)
            return
        self._months[month] = self._months.get(month, 0) + 1
        if came is State.IN_REVIEW:
            self._enter(bond, State.IN_REVIEW, at, day)
            self._reviews.append(bond)
        else:
            self._qualify(bond, at, day)

    def _qualify(self, bond: Bond, at: datetime, day: date) -> None:
        self._enter(bond, State.QUALIFIED, at, day)
        bond.inviter.brought += 1
        rule = self._shop.plan.referral
        if rule is None:
            return
        for side, member, what in (
            (Side.INVITER, bond.inviter, rule.inviter_reward),
            (Side.INVITEE, bond.invitee, rule.invitee_reward),
        ):
            if what is not None:
                self._owe(bond, member, side, what, at)
        for step in rule.milestones:
            if step.count == bond.inviter.brought and not self._has_step(bond.inviter, step.count):
                self._owe(bond, bond.inviter, Side.MILESTONE, step.reward, at, step.count)

    def _has_step(self, member: Neighbour, count: int) -> bool:
        gone = (RewardState.CANCELLED, RewardState.CLAWED_BACK)
        steps = self._steps.get(member.id, [])
        return any(due.milestone == count and due.state not in gone for due in steps)

    def _owe(
        self, bond: Bond, member: Neighbour, side: Side, what: Reward, at: datetime, milestone: int = 0
    ) -> None:
        due_at = at + timedelta(days=self._shop.terms.hold_days)
        kind, item = ("coupon", what.coupon) if what.coupon else ("gift", what.gift)
        cost = self._unit_cost(what) * what.quantity
        number = self._shop.ledger.add(
            "rewards", bond.id, member.id, side, milestone, 0, kind, item, what.quantity, cost, at, due_at
        )
        due = Due(number, bond, member, side, milestone, what, due_at)
        bond.rewards.append(due)
        self._owed.append(due)
        if milestone:
            self._steps.setdefault(member.id, []).append(due)

    def _unit_cost(self, what: Reward) -> int:
        if what.coupon:
            return self._shop.templates[what.coupon].owed_cost().fen
        gift = self._shop.plan.gift(what.gift or "")
        return gift.cost_fen if gift else 0

    def look(self, at: datetime, day: date) -> None:
        """Let the owner look at what is doubtful: most of it holds."""
        waiting, self._reviews = self._reviews, []
        for bond in waiting:
            if bond.state is not State.IN_REVIEW:
                continue
            if bond.at + _LOOKED_AT > at:
                self._reviews.append(bond)
            elif self._shop.dice.chance(0.7):
                self._qualify(bond, at, day)
            else:
                self._enter(bond, State.REJECTED, at, day, reason="是自己家的另一个号")

    def pay(self, at: datetime, day: date) -> None:
        """Hand most of what is due over."""
        waiting, self._owed = self._owed, []
        for due in waiting:
            ripe = due.due_at <= at and self._shop.now - due.due_at > _LEFT_LYING
            if due.state is RewardState.HELD and ripe and self._shop.dice.chance(_PAID_WITHIN):
                self._hand_over(due, at, day)
            if due.state is RewardState.HELD:
                self._owed.append(due)

    def _hand_over(self, due: Due, at: datetime, day: date) -> None:
        what = due.what
        if what.coupon:
            template: Template = self._shop.templates[what.coupon]
            papers = self._shop.issue(
                template, what.quantity, at, day, placement="reward", holder=due.member, reward=due.id
            )
            due.member.papers.extend(papers)
        elif what.gift:
            self._shop.move_gift(what.gift, -what.quantity, "reward", str(due.id), at, day)
        self._settle(due, RewardState.PAID, at, day, "本人签收")
        bond = due.bond
        sides = [each for each in bond.rewards if not each.milestone]
        if bond.state is State.QUALIFIED and all(each.state is not RewardState.HELD for each in sides):
            self._enter(bond, State.REWARDED, at, day)

    def refunded(self, purchase: int, at: datetime, day: date) -> None:
        """Take back what a refunded purchase counted for: rewards lapse or become debts."""
        bond = self._through.get(purchase)
        counted = (State.IN_REVIEW, State.QUALIFIED, State.REWARDED)
        if bond is None or bond.state not in counted:
            return
        if bond.state is not State.IN_REVIEW:
            bond.inviter.brought -= 1
        self._enter(bond, State.VOIDED, at, day, reason=Reason.REFUNDED)
        reached = bond.inviter.brought
        steps = [due for due in self._steps.get(bond.inviter.id, []) if due.milestone > reached]
        own = [due for due in bond.rewards if not due.milestone]
        for due in dict.fromkeys((*own, *steps)):
            if due.state is RewardState.PAID:
                self._settle(due, RewardState.CLAWED_BACK, at, day, "")
            elif due.state is RewardState.HELD:
                self._settle(due, RewardState.CANCELLED, at, day, "")

    def _settle(self, due: Due, state: RewardState, at: datetime, day: date, proof: str) -> None:
        due.state = state
        self._shop.ledger.add("reward_events", due.id, state, proof, at, day)

    def _enter(self, bond: Bond, state: State, at: datetime, day: date, reason: str | None = None) -> None:
        bond.state, bond.reason = state, reason
        self._event(bond, at, day)

    def _event(self, bond: Bond, at: datetime, day: date) -> None:
        values = (bond.id, bond.state, bond.reason, bond.purchase, at, day)
        self._shop.ledger.add("referral_events", *values)

    def write(self) -> None:
        """Write the bonds as they stand at the end."""
        for bond in self.all:
            self._shop.ledger.put(
                "referrals", bond.id, bond.inviter.id, bond.invitee.id, bond.state, bond.reason,
                " ".join(bond.odd), bond.at, bond.day, bond.clerk,
            )  # fmt: skip
