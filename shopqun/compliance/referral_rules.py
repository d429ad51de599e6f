"""What the law asks when customers bring customers: one level, no entry fee, no cash, no children."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shopqun.basics import Money, share
from shopqun.compliance.findings import Violation
from shopqun.planning.preset import FIRST_PURCHASE, Caution, Preset, Referral, Reward

USUAL_MONTHLY_CAP = 10
CHILD = 14

_AGES = re.compile(
    r"([0-9]{1,2})\s*(?:周岁|岁)?\s*[-–—~至到]\s*[0-9]{1,2}\s*(?:周岁|岁)|([0-9]{1,2})(?:周岁|岁)以下"
)
_CHILDREN = re.compile("小学生|幼儿园|儿童|小朋友|少儿")
_THEIR_ADULTS = re.compile("家长|家庭|妈妈|爸爸|父母|宝妈")


def more_than_one_level(preset: Preset) -> Iterator[Violation]:
    """R-01: only the direct inviter is rewarded, for the invitee's first purchase (禁止传销条例第2、7条)."""
    if not preset.referral:
        return
    if preset.referral.levels != 1:
        yield Violation("R-01", "referral.levels", "老带新只能有一层，不得按下级的下级计酬")
    if preset.referral.trigger != FIRST_PURCHASE:
        yield Violation("R-01", "referral.trigger", "奖励只看直接介绍的人首次到店消费，不按人头、扫码或转发")


def paid_entry_with_rewards(preset: Preset) -> Iterator[Violation]:
    """R-02: a fee to join and a reward for inviting exclude each other (禁止传销条例第7条第2项)."""
    if preset.referral and preset.referral.pay_to_join and preset.referral.rewards:
        yield Violation("R-02", "referral.pay_to_join", "收费入群与邀请奖励不能并存")


def paid_entry(preset: Preset) -> Iterator[Caution]:
    """S-04: who pays to join has a contract, a receipt and seven days to leave (实施条例第22条)."""
    if preset.referral and preset.referral.pay_to_join:
        said = "收费入群是预收款：写清服务清单，开收据，7日内可全额退"
        yield Caution("S-04", "referral.pay_to_join", said)


def rewards_that_are_no_goods(preset: Preset) -> Iterator[Violation]:
    """R-03: a reward is a coupon, a gift or points, never money (反不正当竞争法; 商家风控)."""
    for path, reward in _rewards(preset.referral):
        if not (reward.coupon or reward.gift or reward.points):
            yield Violation("R-03", path, "奖励只能是券、积分或实物，不做现金返佣")


@dataclass(frozen=True, slots=True)
class Margin:
    """Both sides' rewards of one referral against what the least first order earns (R-03), in fen."""

    cost_fen: int
    least_fen: int
    margin_pct: int

    @property
    def earned_fen(self) -> int:
        """Give what the least order that counts earns."""
        return share(Money(self.least_fen), self.margin_pct, 100).fen

    @property
    def too_dear(self) -> bool:
        """Say whether the rewards cost more than that."""
        return self.cost_fen > self.earned_fen


def margin_of(preset: Preset) -> Margin | None:
    """Give what one referral costs and earns; None where nobody is rewarded."""
    referral = preset.referral
    if not referral:
        return None
    sides = [side for side in (referral.inviter_reward, referral.invitee_reward) if side]
    cost = sum(reward_cost_fen(preset, side) for side in sides)
    return Margin(cost, referral.invitee_min_spend_fen, preset.shop.gross_margin_pct)


def rewards_that_cost_too_much(preset: Preset) -> Iterator[Caution]:
    """R-03: both rewards together should not cost more than the first order earns; a cap holds abuse down."""
    referral = preset.referral
    if not referral:
        return
    margin = margin_of(preset)
    if margin and margin.too_dear:
        cost, earned = Money(margin.cost_fen), Money(margin.earned_fen)
        said = f"双方奖励成本{cost.spoken()}元，高于首单毛利{earned.spoken()}元"
        yield Caution("R-03", "referral.invitee_min_spend_fen", said)
    if referral.monthly_cap_per_inviter > USUAL_MONTHLY_CAP:
        path = "referral.monthly_cap_per_inviter"
        yield Caution("R-03", path, f"单人月上限建议不超过{USUAL_MONTHLY_CAP}次")


def reward_cost_fen(preset: Preset, reward: Reward) -> int:
    """Give what a reward costs in fen: goods at cost, cash papers at face, percent papers at their cap."""
    if reward.gift:
        gift = preset.gift(reward.gift)
        return gift.cost_fen * reward.quantity if gift else 0
    paper = preset.template(reward.coupon)
    if not paper:
        return 0
    if paper.kind == "cash":
        return paper.value_fen * reward.quantity
    if paper.kind == "percent":
        return (paper.max_off_fen or 0) * reward.quantity
    gift = preset.gift(paper.gives.sku) if paper.gives else None
    known = gift.cost_fen * paper.gives.quantity if gift and paper.gives else 0
    return (known if paper.cost_fen is None else paper.cost_fen) * reward.quantity


def children_as_members(preset: Preset) -> Iterator[Violation]:
    """I-05: no records of children under fourteen, so no group is planned for them (个保法第28、31条)."""
    texts = [("w5h1.who", preset.w5h1.who)]
    texts += [(f"groups[{at}].name", group.name) for at, group in enumerate(preset.groups)]
    for path, text in texts:
        ages = [int(low or high) for low, high in _AGES.findall(text)]
        child = any(age < CHILD for age in ages) or bool(_CHILDREN.search(text))
        if child and not _THEIR_ADULTS.search(text):
            yield Violation("I-05", path, "不给未满14周岁的儿童建档建群，请改为面向家长")


def _rewards(referral: Referral | None) -> Iterator[tuple[str, Reward]]:
    if not referral:
        return
    if referral.inviter_reward:
        yield "referral.inviter_reward", referral.inviter_reward
    if referral.invitee_reward:
        yield "referral.invitee_reward", referral.invitee_reward
    for at, step in enumerate(referral.milestones):
        yield f"referral.milestones[{at}].reward", step.reward
