import pytest

from shopqun.compliance.referral_rules import reward_cost_fen, rewards_that_cost_too_much
from shopqun.planning.preset import Reward


def bring(raw, **changes):
    raw["referral"].update(changes)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda raw: bring(raw, levels=2), [("R-01", "referral.levels")]),
        (lambda raw: bring(raw, levels=0), [("R-01", "referral.levels")]),
        (lambda raw: bring(raw, trigger="share"), [("R-01", "referral.trigger")]),
        (lambda raw: bring(raw, pay_to_join=True), [("R-02", "referral.pay_to_join")]),
        (
            lambda raw: bring(raw, pay_to_join=True, inviter_reward=None, milestones=[]),
            [("R-02", "referral.pay_to_join")],
        ),
        (
            lambda raw: bring(raw, pay_to_join=True, inviter_reward=None, invitee_reward=None, milestones=[]),
            [],
        ),
        (lambda raw: bring(raw, inviter_reward={"cash_fen": 1000}), [("R-03", "referral.inviter_reward")]),
        (lambda raw: bring(raw, inviter_reward={"points": 100}), []),
        (lambda raw: bring(raw, invitee_reward={}), [("R-03", "referral.invitee_reward")]),
        (
            lambda raw: bring(raw, milestones=[{"count": 3, "reward": {"quantity": 1}}]),
            [("R-03", "referral.milestones[0].reward")],
        ),
        (lambda raw: raw["w5h1"].update(who="附近8-12岁小学生"), [("I-05", "w5h1.who")]),
        (lambda raw: raw["w5h1"].update(who="13岁以下"), [("I-05", "w5h1.who")]),
        (lambda raw: raw["w5h1"].update(who="0-6岁宝宝的家长"), []),
        (lambda raw: raw["w5h1"].update(who="14-25岁"), []),
        (lambda raw: raw["groups"][0].update(name="小朋友画画群"), [("I-05", "groups[0].name")]),
        (lambda raw: raw.update(group_rules=["请登记孩子的姓名和生日"]), [("I-05", "group_rules[0]")]),
    ],
)
def test_what_bringing_customers_must_keep(broken, change, expected):
    assert broken(change) == expected


@pytest.mark.parametrize(
    ("change", "warned"),
    [
        (lambda raw: bring(raw, invitee_min_spend_fen=3500), False),  # 3500 * 32 % = 1120, what both cost
        (lambda raw: bring(raw, invitee_min_spend_fen=3498), True),  # 1119.36
        (lambda raw: bring(raw, inviter_reward=None), False),  # 320 for the invitee alone
    ],
)
def test_rewards_are_weighed_against_the_first_orders_margin(fruit, change, warned):
    assert bool(list(rewards_that_cost_too_much(fruit(change)))) is warned


def test_more_than_ten_a_month_is_pointed_out(doubted):
    assert doubted(lambda raw: bring(raw, monthly_cap_per_inviter=10)) == []
    path = "referral.monthly_cap_per_inviter"
    assert doubted(lambda raw: bring(raw, monthly_cap_per_inviter=11)) == [("R-03", path)]


@pytest.mark.parametrize(
    ("reward", "fen"),
    [
        (Reward(coupon="C02", quantity=2), 1600),
        (Reward(coupon="C03"), 320),
        (Reward(coupon="C04"), 1500),
        (Reward(gift="G03", quantity=2), 1300),
        (Reward(points=50), 0),
        (Reward(coupon="C99"), 0),
        (Reward(gift="G99"), 0),
    ],
)
def test_what_a_reward_costs(fruit, reward, fen):
    assert reward_cost_fen(fruit(lambda raw: raw), reward) == fen


def test_an_exchange_paper_without_its_cost_costs_its_gift(fruit):
    plan = fruit(lambda raw: raw["templates"][2].pop("cost_fen"))
    assert reward_cost_fen(plan, Reward(coupon="C03", quantity=3)) == 960


def test_s04_who_pays_to_join_has_a_receipt_and_seven_days(doubted):
    paid = {"pay_to_join": True, "inviter_reward": None, "invitee_reward": None, "milestones": []}
    assert doubted(lambda raw: bring(raw, **paid)) == [("S-04", "referral.pay_to_join")]
    assert doubted(lambda raw: bring(raw, pay_to_join=False)) == []
