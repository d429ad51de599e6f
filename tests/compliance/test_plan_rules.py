from pathlib import Path

import pytest

from shopqun.compliance.plan_rules import RULES, check
from shopqun.planning.preset import Caution, read_preset

PRESETS = Path(__file__).parents[2] / "resources" / "presets"


@pytest.mark.parametrize("path", sorted(PRESETS.glob("*.json")), ids=lambda path: path.stem)
def test_a_shipped_preset_breaks_no_rule(path: Path):
    assert check(read_preset(path.read_text("utf-8"))[0])[0] == ()


def test_the_fruit_shops_rewards_cost_more_than_a_first_order_earns():
    cautions = check(read_preset((PRESETS / "fruit_community.json").read_text("utf-8"))[0])[1]
    said = "双方奖励成本11.2元，高于首单毛利9.28元"
    assert cautions == (Caution("R-03", "referral.invitee_min_spend_fen", said),)


def test_the_hotpot_shops_do_not():
    assert check(read_preset((PRESETS / "hotpot_neighborhood.json").read_text("utf-8"))[0])[1] == ()


def test_every_rule_says_what_it_is():
    assert all(rule.__doc__ for rule in RULES)
    assert len(set(RULES)) == len(RULES)


def test_a_plan_without_sales_draws_and_referral_is_a_plan(fruit):
    plan = fruit(lambda raw: raw.update(sales=[], lotteries=[], referral=None, alliance=[]))
    assert check(plan) == ((), ())
