"""What differs between two plans, in plain words: last month's and this one, or two shops'."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from shopqun.basics import Money
from shopqun.planning.breakeven import forecast
from shopqun.planning.offers import Gift, Lottery, Referral, Sale, SaleItem, Template
from shopqun.planning.outline import GroupPlan, Preset

Part = TypeVar("Part")
Facts = Mapping[str, str]
"""What is compared of a thing: the name of each fact, and how it is said."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is other than before; `part` is the room of the plan it belongs to."""

    part: str
    words: str


def differences(before: Preset, after: Preset) -> tuple[Difference, ...]:
    """Give what differs, in the order of the plan; days are compared by the opening day alone."""
    return tuple(_differences(before, after))


def _differences(before: Preset, after: Preset) -> Iterator[Difference]:
    yield from _facts("店", "", _shop(before), _shop(after))
    yield from _facts("五问", "", _five(before), _five(after))
    yield from _things("群", _by_id(before.groups), _by_id(after.groups), _group)
    yield from _listed("群规", before.group_rules, after.group_rules)
    yield from _things("礼品", _gifts(before), _gifts(after), _gift)
    yield from _things("券", _by_id(before.templates), _by_id(after.templates), _template)
    yield from _things("老带新", _rule(before), _rule(after), _referral)
    yield from _things("抢购", _by_id(before.sales), _by_id(after.sales), _sale)
    yield from _things("抢购", _goods(before), _goods(after), _article)
    yield from _things("抽奖", _by_id(before.lotteries), _by_id(after.lotteries), _lottery)
    yield from _listed("栏目", _columns(before), _columns(after))
    yield from _facts("头一个月", "", _month(before), _month(after))


def _facts(part: str, name: str, before: Facts, after: Facts) -> Iterator[Difference]:
    called = f"“{name}”" if name else ""
    for fact, said in after.items():
        was = before.get(fact, "")
        if was != said:
            yield Difference(part, f"{called}{fact}：{was or '没有'} → {said or '没有'}")


def _things(
    part: str,
    before: Mapping[str, tuple[str, Part]],
    after: Mapping[str, tuple[str, Part]],
    facts: Callable[[Part], Facts],
) -> Iterator[Difference]:
    for key, (name, thing) in after.items():
        if key not in before:
            yield Difference(part, f"多了“{name}”")
            continue
        was, old = before[key]
        if was != name:
            yield Difference(part, f"“{was}”改名“{name}”")
        yield from _facts(part, name, facts(old), facts(thing))
    yield from (Difference(part, f"少了“{name}”") for key, (name, _) in before.items() if key not in after)


def _listed(part: str, before: Iterable[str], after: Iterable[str]) -> Iterator[Difference]:
    old, new = tuple(before), tuple(after)
    yield from (Difference(part, f"多了“{each}”") for each in new if each not in old)
    yield from (Difference(part, f"少了“{each}”") for each in old if each not in new)


class _Known(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


Known = TypeVar("Known", bound=_Known)


def _by_id(things: Iterable[Known]) -> dict[str, tuple[str, Known]]:
    return {each.id: (each.name, each) for each in things}


def _gifts(plan: Preset) -> dict[str, tuple[str, Gift]]:
    return {each.sku: (each.name, each) for each in plan.gifts}


def _rule(plan: Preset) -> dict[str, tuple[str, Referral]]:
    return {"": ("老带新", plan.referral)} if plan.referral else {}


def _goods(plan: Preset) -> dict[str, tuple[str, SaleItem]]:
    return {f"{sale.id} {each.sku}": (each.name, each) for sale in plan.sales for each in sale.items}


def _columns(plan: Preset) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.column for row in plan.sop))


def _yuan(fen: int) -> str:
    return f"{Money(fen).spoken()} 元"


def _shop(plan: Preset) -> Facts:
    shop = plan.shop
    facts = {"店名": shop.name, "地址": shop.address, "电话": shop.phone, "行当": shop.category}
    opens = str(plan.sop[0].date) if plan.sop else ""
    return facts | {"毛利": f"{shop.gross_margin_pct}%", "开群": opens}


def _five(plan: Preset) -> Facts:
    told = plan.w4h1
    return {
        "我是谁": told.who,
        "为什么": told.why,
        "说什么": told.what,
        "几点说": told.when,
        "谁来做": told.how,
    }


def _group(group: GroupPlan) -> Facts:
    return {"最多": f"{group.capacity} 人", "栏目": "、".join(group.columns)}


def _gift(gift: Gift) -> Facts:
    return {"数量": f"{gift.qty} 份", "成本": _yuan(gift.cost_fen)}


def _template(paper: Template) -> Facts:
    worth = {
        "cash": _yuan(paper.value_fen),
        "percent": f"付 {paper.value_pct}%",
        "exchange": paper.gives.sku or paper.gives.name if paper.gives else "",
    }
    return {
        "抵": worth[paper.kind],
        "门槛": _yuan(paper.min_spend_fen),
        "有效": f"{paper.valid_days} 天",
        "总共": f"{paper.total} 张",
    }


def _referral(rule: Referral) -> Facts:
    return {
        "朋友首单满": _yuan(rule.invitee_min_spend_fen),
        "每人每月最多": f"{rule.monthly_cap_per_inviter} 位",
        "等": f"{rule.hold_days} 天",
    }


def _sale(sale: Sale) -> Facts:
    return {"每人最多": f"{sale.skus_per_person} 样"}


def _article(item: SaleItem) -> Facts:
    return {"抢购价": _yuan(item.flash_fen), "库存": f"{item.stock} 份", "限购": f"{item.limit} 份"}


def _lottery(draw: Lottery) -> Facts:
    prizes = "、".join(f"{each.level}{each.quantity}份" for each in draw.prizes if each.wins)
    return {"签": f"{draw.deck} 支", "奖品": prizes}


def _month(plan: Preset) -> Facts:
    found = forecast(plan)
    at = found.breaks_even_at
    left = found.likely.result_fen
    result = f"亏 {_yuan(-left)}" if left < 0 else f"净赚 {_yuan(left)}"
    return {"结果": result, "回本": "回不了" if at is None else f"进群 {at} 人"}
