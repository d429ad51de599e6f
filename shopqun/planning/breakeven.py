"""Does the first month pay (method 000-21): gifts, prizes, coupons and rewards against what customers leave.

What is bought beforehand, gifts and prizes, is spent whole; papers and rewards cost what the expected
customers use. Points, tiers and flash sales are left out. Money is in fen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from shopqun.basics import Money, share
from shopqun.compliance.referral_rules import reward_cost_fen
from shopqun.planning.offers import Gives, Reward, Template
from shopqun.planning.outline import Assumed, Preset
from shopqun.planning.questions import welcome_paper

MOST_JOINERS = 100_000
_USUAL_JOINERS = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a month comes to: people, what their visits earn before any gift, and each kind of cost."""

    comers: int
    regulars: int
    friends: int
    earned_fen: int
    gifts_fen: int
    prizes_fen: int
    coupons_fen: int
    rewards_fen: int

    @property
    def cost_fen(self) -> int:
        """Give all costs together."""
        return self.gifts_fen + self.prizes_fen + self.coupons_fen + self.rewards_fen

    @property
    def result_fen(self) -> int:
        """Give what is left; less than nothing is a loss."""
        return self.earned_fen - self.cost_fen


@dataclass(frozen=True, slots=True)
class Forecast:
    """A plan reckoned through; `breaks_even_at` joiners it pays, None when it never does."""

    assumed: Assumed
    likely: Outcome
    worst: Outcome
    breaks_even_at: int | None


def forecast(plan: Preset, assumed: Assumed | None = None) -> Forecast:
    """Reckon a plan through under its own assumptions, or under others: cheap enough for every key."""
    assumed = assumed or assumed_of(plan)
    costs = _costs(plan, assumed)
    return Forecast(
        assumed, _outcome(costs, assumed), _outcome(costs, worst(assumed)), _breaks_even_at(costs, assumed)
    )


def assumed_of(plan: Preset) -> Assumed:
    """Give the plan's assumptions: those made, else a full first group and the shop's own figures."""
    return plan.assumed or Assumed(
        joiners=plan.groups[0].capacity if plan.groups else _USUAL_JOINERS,
        bill_fen=plan.shop.avg_ticket_fen,
        margin_pct=plan.shop.gross_margin_pct,
    )


def worst(assumed: Assumed) -> Assumed:
    """Give the worst case: half as many come, nobody again, nobody brings a friend."""
    return replace(assumed, come_pct=assumed.come_pct // 2, again_pct=0, invite_pct=0)


@dataclass(frozen=True, slots=True)
class _Paper:
    """A paper by what one costs the shop, and how many there are."""

    cost_fen: int = 0
    total: int = 0

    def used_by(self, people: int) -> int:
        return min(people, self.total) * self.cost_fen


@dataclass(frozen=True, slots=True)
class _Costs:
    """What a plan spends: beforehand, on a first visit, on coming again, and on one who brings friends."""

    gifts_fen: int
    prizes_fen: int
    welcome: _Paper
    again: _Paper
    inviter_fen: int


def _costs(plan: Preset, assumed: Assumed) -> _Costs:
    welcome = welcome_paper(plan)
    others = [paper for paper in plan.templates if paper.audience == "all" and paper != welcome]
    again = [_paper(plan, paper, assumed.bill_fen) for paper in others]
    return _Costs(
        gifts_fen=sum(gift.cost_fen * gift.qty for gift in plan.gifts),
        prizes_fen=sum(
            prize.cost_fen * prize.quantity
            for draw in plan.lotteries
            for prize in draw.prizes
            if not _in_stock(plan, prize.gives)
        ),
        welcome=_paper(plan, welcome, assumed.bill_fen) if welcome else _Paper(),
        again=max(again, key=lambda paper: paper.cost_fen, default=_Paper()),
        inviter_fen=_inviter_fen(plan, assumed.friends),
    )


def _paper(plan: Preset, paper: Template, bill_fen: int) -> _Paper:
    """Say what one paper costs: cash at its face, a share of the usual bill, goods not in stock."""
    if paper.kind == "cash":
        return _Paper(paper.value_fen, paper.total)
    if paper.kind == "percent":
        off = share(Money(bill_fen), 100 - paper.value_pct, 100).fen
        return _Paper(off if paper.max_off_fen is None else min(off, paper.max_off_fen), paper.total)
    return _Paper(_more_fen(plan, Reward(coupon=paper.id)), paper.total)


def _inviter_fen(plan: Preset, friends: int) -> int:
    """Say what one who brings so many friends costs: both sides for each up to the cap, and milestones."""
    rule = plan.referral
    if rule is None:
        return 0
    counted = min(friends, rule.monthly_cap_per_inviter)
    sides = [side for side in (rule.inviter_reward, rule.invitee_reward) if side]
    reached = [step.reward for step in rule.milestones if step.count <= counted]
    return counted * sum(_more_fen(plan, side) for side in sides) + sum(
        _more_fen(plan, reward) for reward in reached
    )


def _more_fen(plan: Preset, reward: Reward) -> int:
    """Say what a reward costs besides the gifts that are bought already."""
    paper = plan.template(reward.coupon)
    gives = Gives(sku=reward.gift) if reward.gift else paper.gives if paper else None
    return 0 if _in_stock(plan, gives) else reward_cost_fen(plan, reward)


def _in_stock(plan: Preset, gives: Gives | None) -> bool:
    gift = plan.gift(gives.sku) if gives else None
    return gift is not None and gift.qty > 0


def _outcome(costs: _Costs, assumed: Assumed) -> Outcome:
    comers = _part(assumed.joiners, assumed.come_pct)
    regulars = _part(comers, assumed.again_pct)
    inviters = _part(comers, assumed.invite_pct)
    friends = inviters * assumed.friends
    visits = comers + regulars * assumed.times + friends
    return Outcome(
        comers=comers,
        regulars=regulars,
        friends=friends,
        earned_fen=share(Money(visits * assumed.bill_fen), assumed.margin_pct, 100).fen,
        gifts_fen=costs.gifts_fen,
        prizes_fen=costs.prizes_fen,
        coupons_fen=costs.welcome.used_by(comers) + (costs.again.used_by(regulars) if assumed.times else 0),
        rewards_fen=inviters * costs.inviter_fen,
    )


def _breaks_even_at(costs: _Costs, assumed: Assumed) -> int | None:
    """Give the joiners with whom the plan pays and without the last of whom it does not; None for never.

    Papers run out and other costs do not, so the result, once it is above nothing, stays there.
    """
    if not assumed.come_pct:
        return None

    def pays(joiners: int) -> bool:
        return _outcome(costs, replace(assumed, joiners=joiners)).result_fen >= 0

    least, most = -(-50 // assumed.come_pct), MOST_JOINERS
    if pays(least):
        return least
    if not pays(most):
        return None
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (least, middle) if pays(middle) else (middle, most)
    return most


def _part(people: int, percent: int) -> int:
    """Give so many per cent of people, half a person up."""
    return (2 * people * percent + 100) // 200
