import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.preset import FIRST_PURCHASE, Caution, Preset, preset_text, read_preset

PRESETS = Path(__file__).parents[2] / "resources" / "presets"
FRUIT = (PRESETS / "fruit_community.json").read_text("utf-8")
Change = Callable[[dict[str, Any]], object]


def changed(change: Change) -> str:
    raw = json.loads(FRUIT)
    change(raw)
    return json.dumps(raw, ensure_ascii=False)


@pytest.mark.parametrize("path", sorted(PRESETS.glob("*.json")), ids=lambda path: path.stem)
def test_a_shipped_preset_is_read_without_a_caution_and_is_named_like_its_file(path: Path):
    preset, cautions = read_preset(path.read_text("utf-8"))
    assert cautions == ()
    assert preset.id == path.stem


def test_what_the_file_says_is_what_the_plan_says():
    preset, _ = read_preset(FRUIT)
    assert preset.shop.name == "鲜果巷水果店"
    assert preset.shop.day_cut_off == "00:00"
    assert preset.groups[1].close is not None
    assert preset.groups[1].close.isoformat() == "2027-03-21"
    assert preset.templates[3].value_pct == 90
    assert preset.templates[3].max_off_fen == 1500
    assert preset.sales[0].start is not None
    assert preset.sales[0].start.isoformat() == "2027-03-06T19:30:00+08:00"
    assert preset.referral is not None
    assert preset.referral.trigger == FIRST_PURCHASE
    assert [reward.coupon or reward.gift for reward in preset.referral.rewards] == [
        "C02",
        "C03",
        "G03",
        "C04",
    ]
    assert [prize.wins for prize in preset.lotteries[0].prizes] == [True, True, True, True, False]
    assert len(preset.sop) == 30


def test_an_envelope_with_one_preset_reads_like_the_preset():
    envelope = {"schema": "shopqun-preset/1", "presets": [json.loads(FRUIT)]}
    assert read_preset(json.dumps(envelope)) == read_preset(FRUIT)


def test_a_byte_order_mark_does_no_harm():
    assert read_preset("\ufeff" + FRUIT) == read_preset(FRUIT)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("这不是 JSON", "$"),
        ("", "$"),
        ("[]", "$"),
        ("[" * 100_000, "$"),
        ('{"presets": []}', "$.presets"),
        ('{"presets": [{}, {}]}', "$.presets"),
        ('{"presets": ["x"]}', "$"),
    ],
)
def test_what_is_no_plan_is_unreadable(text: str, about: str):
    with pytest.raises(ShopTrouble) as caught:
        read_preset(text)
    assert (caught.value.kind, caught.value.about) == (Trouble.UNREADABLE, about)


@pytest.mark.parametrize(
    ("change", "about"),
    [
        (lambda raw: raw.pop("id"), "$.id"),
        (lambda raw: raw.pop("referral"), "$.referral"),
        (lambda raw: raw.update(groups=None), "$.groups"),
        (lambda raw: raw.update(templates="C01"), "$.templates"),
        (lambda raw: raw["templates"].append("C05"), "$.templates[4]"),
        (lambda raw: raw["templates"][0].pop("kind"), "$.templates[0].kind"),
        (lambda raw: raw["templates"][0].update(kind="gold"), "$.templates[0].kind"),
        (lambda raw: raw["templates"][0].pop("value_fen"), "$.templates[0].value_fen"),
        (lambda raw: raw["templates"][2].pop("gives"), "$.templates[2].gives"),
        (lambda raw: raw["templates"][3].pop("value_pct"), "$.templates[3].value_pct"),
        (lambda raw: raw["templates"][0].update(min_spend_fen=29.5), "$.templates[0].min_spend_fen"),
        (lambda raw: raw["sales"][0]["items"][1].update(stock="80"), "$.sales[0].items[1].stock"),
        (lambda raw: raw["sales"][0].update(start="2027-03-06T19:30:00"), "$.sales[0].start"),
        (lambda raw: raw["sop"][2].update(time="25:00"), "$.sop[2].time"),
        (lambda raw: raw["referral"].update(levels=True), "$.referral.levels"),
    ],
)
def test_a_structural_key_missing_or_wrong_is_named_by_its_path(change: Change, about: str):
    with pytest.raises(ShopTrouble) as caught:
        read_preset(changed(change))
    assert (caught.value.kind, caught.value.about) == (Trouble.UNREADABLE, about)


@pytest.mark.parametrize(
    ("change", "look"),
    [
        (lambda raw: raw["sales"][0].update(start=""), lambda plan: plan.sales[0].start is None),
        (
            lambda raw: raw["lotteries"][0].pop("redeem_until"),
            lambda plan: plan.lotteries[0].redeem_until is None,
        ),
        (
            lambda raw: raw["lotteries"][0].pop("disclosure"),
            lambda plan: plan.lotteries[0].disclosure.contact == "",
        ),
        (
            lambda raw: raw["lotteries"][0]["prizes"][0].update(retail_fen=None),
            lambda plan: plan.lotteries[0].prizes[0].retail_fen == 0,
        ),
        (lambda raw: raw["templates"][0].update(terms=" "), lambda plan: plan.templates[0].terms == ""),
        (lambda raw: raw["gifts"][0].pop("name"), lambda plan: plan.gifts[0].name == ""),
        (lambda raw: raw.update(referral=None), lambda plan: plan.referral is None),
    ],
)
def test_what_only_the_law_asks_for_may_be_blank(change: Change, look: Callable[[Preset], bool]):
    preset, cautions = read_preset(changed(change))
    assert look(preset)
    assert cautions == ()


def test_unknown_keys_are_named_and_left_out():
    def change(raw: dict[str, Any]) -> None:
        raw["colour"] = "red"
        raw["sales"][0]["items"][2]["video"] = None

    preset, cautions = read_preset(changed(change))
    assert preset == read_preset(FRUIT)[0]
    assert cautions == (
        Caution("preset.unknown_key", "sales[0].items[2].video", "不认识的项目“video”，没有读入"),
        Caution("preset.unknown_key", "colour", "不认识的项目“colour”，没有读入"),
    )


def test_what_is_written_is_read_again():
    fruit, _ = read_preset(FRUIT)
    assert read_preset(preset_text(fruit)) == (fruit, ())
