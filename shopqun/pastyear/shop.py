"""The shop while its year is told: what the plan set, and what every part of the story writes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from shopqun.basics import ShopDay
from shopqun.coupons.code import CodeKind
from shopqun.coupons.template import Template
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.ledger import Ledger
from shopqun.pastyear.papers import Paper, issued
from shopqun.pastyear.people import Crowd, Neighbour
from shopqun.planning.outline import Preset
from shopqun.referrals.rules import Terms

PLACES = ("收银台", "门口", "快递柜旁", "隔壁干洗店", "小区公告栏")
CLERKS = ("小林", "小林", "小周", "老板")


@dataclass(slots=True)
class Shop:
    """Everything the parts of the story share."""

    plan: Preset
    templates: Mapping[str, Template]
    terms: Terms
    days: ShopDay
    dice: Dice
    ledger: Ledger
    crowd: Crowd
    opens: date
    now: datetime
    stock: dict[str, int] = field(default_factory=dict)
    people: list[Neighbour] = field(default_factory=list)
    pools: dict[str, list[Paper]] = field(default_factory=dict)

    def moment(self, day: date, minute: int) -> datetime:
        """Give the instant (UTC) of a minute on a business day's wall."""
        wall = datetime.combine(day, time(), self.days.zone) + timedelta(minutes=minute)
        return wall.astimezone(UTC)

    def move_gift(self, sku: str, pieces: int, why: str, reference: str, at: datetime, day: date) -> None:
        """Let gifts come in or go out; before the last ones go, more are bought."""
        if pieces < 0 and self.stock.get(sku, 0) + pieces < 0:
            self.move_gift(sku, max(100, -2 * pieces), "bought", "", at, day)
        self.stock[sku] = self.stock.get(sku, 0) + pieces
        self.ledger.add("gift_moves", sku, pieces, why, reference, at, day)

    def issue(
        self,
        template: Template,
        count: int,
        at: datetime,
        day: date,
        *,
        placement: str,
        holder: Neighbour | None = None,
        reward: int | None = None,
    ) -> list[Paper]:
        """Issue a batch of papers."""
        batch = self.ledger.add("coupon_batches", template.id, count, placement, at, day)
        return [self._paper(template, batch, at, day, holder, reward) for _ in range(count)]

    def _paper(
        self,
        template: Template,
        batch: int,
        at: datetime,
        day: date,
        holder: Neighbour | None,
        reward: int | None,
    ) -> Paper:
        number = self.ledger.next_id("coupons")
        held = holder.id if holder is not None else None
        paper = issued(number, self.crowd.code(CodeKind.COUPON), template, day, self.days, holder=held)
        life = (paper.starts_at, paper.expires_at)
        self.ledger.add("coupons", paper.code, "C", template.id, batch, held, reward, at, day, *life)
        return paper
