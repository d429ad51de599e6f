import datetime as dt
from dataclasses import replace

import pytest

from shopqun.compliance.lottery_rules import worse_once_started

DRAW = "lotteries[0]"
ENTRY = f"{DRAW}.disclosure.entry_conditions"


def prize(raw, **changes):
    raw["lotteries"][0]["prizes"][1].update(changes)


def said(raw, **changes):
    raw["lotteries"][0]["disclosure"].update(changes)


def school(raw, conditions):
    raw["shop"]["category"] = "文具便利"
    said(raw, entry_conditions=conditions)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda raw: prize(raw, retail_fen=6_000_000), [("L-01", f"{DRAW}.prizes[1].retail_fen")]),
        (lambda raw: prize(raw, retail_fen=5_000_001), [("L-01", f"{DRAW}.prizes[1].retail_fen")]),
        (lambda raw: prize(raw, retail_fen=5_000_000), []),
        (
            lambda raw: raw["gifts"][3].update(retail_fen=5_000_001),
            [("L-01", f"{DRAW}.prizes[0].retail_fen")],
        ),
        (lambda raw: prize(raw, level=""), [("L-02", f"{DRAW}.prizes[1].level")]),
        (lambda raw: prize(raw, name=" "), [("L-02", f"{DRAW}.prizes[1].name")]),
        (lambda raw: prize(raw, retail_fen=None), [("L-02", f"{DRAW}.prizes[1].retail_fen")]),
        (
            lambda raw: prize(raw, quantity=None),
            [("L-02", f"{DRAW}.prizes[1].quantity"), ("preset.deck_sum", f"{DRAW}.deck")],
        ),
        (lambda raw: raw["lotteries"][0].pop("start"), [("L-02", f"{DRAW}.start")]),
        (lambda raw: raw["lotteries"][0].update(redeem_until=""), [("L-02", f"{DRAW}.redeem_until")]),
        (lambda raw: prize(raw, name="5元券"), [("L-04", f"{DRAW}.prizes[1].name")]),
        (lambda raw: prize(raw, name="5元券(满29可用,7天)"), []),
        (lambda raw: prize(raw, name="30积分"), [("L-04", f"{DRAW}.prizes[1].name")]),
        (lambda raw: said(raw, entry_conditions="年满12周岁可参加"), [("A-05", ENTRY)]),
        (lambda raw: said(raw, entry_conditions="附近学生凭学生证参加"), [("A-05", ENTRY)]),
        (lambda raw: said(raw, entry_conditions="年满18周岁,未成年人不参与"), []),
        (lambda raw: school(raw, "到店消费满39元"), [("A-05", ENTRY)]),
        (lambda raw: school(raw, "家长到店消费满39元,限年满18周岁"), []),
    ],
)
def test_what_a_draw_must_keep(broken, change, expected):
    assert broken(change) == expected


@pytest.mark.parametrize("blank", ["", "待定", None])
@pytest.mark.parametrize(
    "item",
    [
        "entry_conditions",
        "entry_method",
        "draw_time",
        "draw_method",
        "claim_period",
        "claim_conditions",
        "claim_method",
        "delivery",
        "forfeiture",
        "organiser",
        "contact",
    ],
)
def test_each_published_item_is_asked_for(broken, item, blank):
    assert broken(lambda raw: said(raw, **{item: blank})) == [("L-02", f"{DRAW}.disclosure.{item}")]


def test_a_draw_without_prizes_publishes_nothing(broken):
    def change(raw):
        raw["lotteries"][0]["prizes"] = [{"level": "未中奖", "quantity": 300, "probability_bp": 10000}]

    assert broken(change) == [("L-02", f"{DRAW}.prizes")]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda raw: prize(raw, retail_fen=50_001), [("L-06", f"{DRAW}.prizes[1]")]),
        (lambda raw: prize(raw, retail_fen=50_000), []),
        (
            lambda raw: (
                prize(raw, probability_bp=500),
                raw["lotteries"][0]["prizes"][4].update(probability_bp=2400),
            ),
            [("L-05", f"{DRAW}.prizes[1].probability_bp"), ("L-05", f"{DRAW}.prizes[4].probability_bp")],
        ),
        (lambda raw: said(raw, draw_time="2027-03-19起"), [("L-02", f"{DRAW}.disclosure.draw_time")]),
        (lambda raw: said(raw, draw_time="2027-03-18起"), []),
        (
            lambda raw: prize(raw, gives={"sku": "G04", "quantity": 1}),
            [("preset.gift_stock", f"{DRAW}.prizes[1].quantity")],
        ),
    ],
)
def test_what_the_owner_should_look_at(doubted, change, expected):
    assert doubted(change) == expected


def with_prize(draw, at, **changes):
    prizes = list(draw.prizes)
    prizes[at] = replace(prizes[at], **changes)
    return replace(draw, prizes=tuple(prizes))


@pytest.mark.parametrize(
    ("change", "paths"),
    [
        (lambda draw: draw, []),
        (lambda draw: with_prize(draw, 0, quantity=1), ["prizes[0]"]),
        (lambda draw: with_prize(draw, 0, quantity=4), []),
        (lambda draw: with_prize(draw, 0, retail_fen=6799), ["prizes[0]"]),
        (lambda draw: with_prize(draw, 0, name="小果篮"), ["prizes[0]"]),
        (lambda draw: with_prize(draw, 4, quantity=1), []),
        (lambda draw: replace(draw, prizes=draw.prizes[:3]), ["prizes[3]"]),
        (lambda draw: replace(draw, redeem_until=dt.date(2027, 3, 29)), []),
        (lambda draw: replace(draw, redeem_until=dt.date(2027, 3, 27)), ["redeem_until"]),
        (lambda draw: replace(draw, end=dt.date(2027, 3, 20)), ["disclosure"]),
        (lambda draw: replace(draw, disclosure=replace(draw.disclosure, delivery="邮寄")), ["disclosure"]),
    ],
)
def test_a_draw_that_has_begun_only_gets_better(fruit, change, paths):
    draw = fruit(lambda raw: raw).lotteries[0]
    found = worse_once_started(draw, change(draw))
    assert [(each.rule, each.path) for each in found] == [("L-03", path) for path in paths]
