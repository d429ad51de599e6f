"""What is asked of coupons, gifts and flash sales: said periods and conditions, honest prices."""

from __future__ import annotations

import re
from collections.abc import Iterator

from shopqun.basics import parse_yuan
from shopqun.compliance.findings import Violation
from shopqun.compliance.wording_rules import spoken
from shopqun.planning.preset import Caution, Preset, SaleItem

_STRUCK = re.compile(r"(?:原价|划线价|吊牌价)[:：为是]?[¥￥]?([0-9]{1,6}(?:\.[0-9]{1,2})?)")


def periods_not_said(preset: Preset) -> Iterator[Violation]:
    """P-04: a promotion says from when to when, and on which conditions (令32第20条)."""
    for at, paper in enumerate(preset.templates):
        if paper.valid_days < 1:
            yield Violation("P-04", f"templates[{at}].valid_days", f"“{paper.name}”没有写有效期")
        if not paper.terms.strip():
            yield Violation("P-04", f"templates[{at}].terms", f"“{paper.name}”没有写使用条件")
    for at, sale in enumerate(preset.sales):
        for key, label in (("start", "开始时间"), ("end", "结束时间"), ("pickup_until", "自提截止时间")):
            if getattr(sale, key) is None:
                yield Violation("P-04", f"sales[{at}].{key}", f"“{sale.name}”没有写{label}")


def points_without_a_worth(preset: Preset) -> Iterator[Violation]:
    """P-07: what points take off is published before anybody earns one (令32第22条)."""
    earned = preset.checkin.daily_points + preset.checkin.streak7_bonus + preset.checkin.streak30_bonus
    if earned > 0 and not preset.checkin.point_value.strip():
        yield Violation("P-07", "checkin.point_value", "没有写积分怎么抵钱，如“100分抵1元”")


def gifts_not_said(preset: Preset) -> Iterator[Violation]:
    """P-05: a gift is announced by name and quantity (令56第18条, 广告法第8条)."""
    for at, gift in enumerate(preset.gifts):
        if not gift.name.strip():
            yield Violation("P-05", f"gifts[{at}].name", f"赠品{gift.sku}没有写品名")
        if gift.qty < 1:
            yield Violation("P-05", f"gifts[{at}].qty", f"赠品“{gift.name}”没有写数量")
    for at, paper in enumerate(preset.templates):
        if paper.gives and not (paper.gives.sku or paper.gives.name.strip()):
            yield Violation("P-05", f"templates[{at}].gives", f"“{paper.name}”没有写兑换的品名")


def prices_out_of_order(preset: Preset) -> Iterator[Violation]:
    """Ask that flash < low7 <= regular: what is no lower than before is no sale (令56第16、17条)."""
    for path, item in _items(preset):
        if not item.flash_fen < item.low7_fen <= item.regular_fen:
            said = f"“{item.name}”的价格要满足：抢购价低于近7日低价，近7日低价不高于标价"
            yield Violation("preset.price_order", path, said)


def below_cost(preset: Preset) -> Iterator[Caution]:
    """P-08: selling below cost needs a reason, such as short dates (价格法第14条第2项)."""
    for path, item in _items(preset):
        if item.flash_fen < item.cost_fen:
            yield Caution("P-08", f"{path}.flash_fen", f"“{item.name}”低于成本，请确认是临期或积压")


def struck_prices(preset: Preset) -> Iterator[Violation]:
    """P-01: a struck price is no higher than the lowest of the last seven days (令56第16条, 令32第21条)."""
    items = [item for _, item in _items(preset)]
    for saying in spoken(preset):
        for figure in _STRUCK.findall(saying.text):
            price = parse_yuan(figure)
            if price and not _borne_out(price.fen, items):
                yield Violation("P-01", saying.path, f"划线价{figure}元高于近7日最低成交价，或没有依据")


def coupon_worth_its_threshold(preset: Preset) -> Iterator[Violation]:
    """Ask that a cash paper is worth less than its threshold, unless there is none (handbook D3)."""
    for at, paper in enumerate(preset.templates):
        if paper.kind == "cash" and 0 < paper.min_spend_fen <= paper.value_fen:
            said = f"“{paper.name}”的面值要小于使用门槛"
            yield Violation("preset.coupon_threshold", f"templates[{at}].value_fen", said)


def _borne_out(price_fen: int, items: list[SaleItem]) -> bool:
    """Say whether goods sold that high within seven days, and no other goods are plainly meant."""
    if any(item.regular_fen == price_fen > item.low7_fen for item in items):
        return False
    return any(price_fen <= item.low7_fen for item in items)


def _items(preset: Preset) -> Iterator[tuple[str, SaleItem]]:
    for at, sale in enumerate(preset.sales):
        for index, item in enumerate(sale.items):
            yield f"sales[{at}].items[{index}]", item
