from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.planning.breakeven import MOST_JOINERS, assumed_of, forecast, worst
from shopqun.planning.offers import Gift, Gives, Lottery, Milestone, Prize, Referral, Reward, Template
from shopqun.planning.outline import Assumed


def paper(id_, **terms):
    usual = {"kind": "cash", "value_fen": 500, "min_spend_fen": 2000, "total": 1000, "audience": "all"}
    return Template(id=id_, name=id_, per_member=1, stack=False, **(usual | terms))


WELCOME = paper("C1", audience="new")
RULE = Referral(
    levels=1,
    trigger="invitee_first_paid_purchase",
    window_days=90,
    hold_days=7,
    invitee_min_spend_fen=2000,
    inviter_reward=Reward(coupon="C1"),
    invitee_reward=Reward(coupon="C1"),
    monthly_cap_per_inviter=2,
    pay_to_join=False,
)
TEA = Gift(sku="G1", name="茶", qty=10, cost_fen=1000, retail_fen=2000)
# 100 join, 50 come, 20 of them twice more, 5 bring one each; 20 yuan a visit, of which half is left.
HUNDRED = Assumed(
    joiners=100, come_pct=50, again_pct=40, times=2, invite_pct=10, friends=1, bill_fen=2000, margin_pct=50
)


@pytest.fixture
def bare(fruit):
    """A plan that gives nothing away."""
    nothing = {"gifts": (), "templates": (), "referral": None, "lotteries": ()}
    return replace(fruit, **nothing, assumed=HUNDRED)


def test_visits_earn_their_margin(bare):
    likely = forecast(bare).likely
    assert (likely.comers, likely.regulars, likely.friends) == (50, 20, 5)
    # 50 first visits, 20 × 2 more, 5 of friends: 95 × 10 yuan.
    assert (likely.earned_fen, likely.cost_fen, likely.result_fen) == (95_000, 0, 95_000)


def test_every_cost_in_its_place(bare):
    prizes = (
        Prize(level="一等奖", name="茶", quantity=2, cost_fen=1000, gives=Gives(sku="G1")),
        Prize(level="二等奖", name="杯", quantity=3, cost_fen=700),
        Prize(level="未中奖", name="谢谢参与", quantity=5),
    )
    draw = Lottery(id="L1", name="抽", deck=10, per_member_max=1, prizes=prizes)
    second = paper("C2", value_fen=800, total=12)
    plan = replace(bare, gifts=(TEA,), templates=(WELCOME, second), lotteries=(draw,), referral=RULE)
    likely = forecast(plan).likely
    assert likely.gifts_fen == 10_000  # ten teas of 10 yuan
    assert likely.prizes_fen == 2_100  # three cups of 7 yuan: the teas are bought already
    # 50 newcomers' papers of 5 yuan, and 12 of 8 yuan: 20 would use one, there are no more.
    assert likely.coupons_fen == 25_000 + 9_600
    assert likely.rewards_fen == 5 * (500 + 500)
    assert likely.result_fen == 95_000 - 10_000 - 2_100 - 34_600 - 5_000


def test_zero_margin_never_pays(bare):
    plan = replace(bare, gifts=(TEA,), assumed=replace(HUNDRED, margin_pct=0))
    reckoned = forecast(plan)
    assert (reckoned.likely.earned_fen, reckoned.likely.result_fen) == (0, -10_000)
    assert reckoned.breaks_even_at is None


def test_a_paper_dearer_than_the_visit_never_pays(bare):
    # Each visit leaves 10 yuan, and the newcomer takes 11 off; nobody comes again.
    dear = paper("C1", audience="new", value_fen=1100, total=10_000_000)
    once = replace(HUNDRED, again_pct=0, invite_pct=0)
    reckoned = forecast(replace(bare, templates=(dear,), assumed=once))
    assert reckoned.likely.result_fen == 50 * (1000 - 1100)
    assert reckoned.breaks_even_at is None


def test_it_pays_once_the_dear_papers_have_run_out(bare):
    # 30 papers lose 1 yuan each; from the 31st customer on 10 yuan stay: 33 customers.
    # Half of 65 joiners is 32.5, and half a person counts.
    dear = paper("C1", audience="new", value_fen=1100, total=30)
    once = replace(HUNDRED, again_pct=0, invite_pct=0)
    assert forecast(replace(bare, templates=(dear,), assumed=once)).breaks_even_at == 65


def test_where_it_begins_to_pay(bare):
    # Ten teas: 100 yuan. With nobody coming again every visit leaves 10 yuan: ten customers, so 19 joiners.
    once = replace(HUNDRED, again_pct=0, invite_pct=0)
    plan = replace(bare, gifts=(TEA,), assumed=once)
    assert forecast(plan).breaks_even_at == 19
    paid = {n: forecast(replace(plan, assumed=replace(once, joiners=n))).likely.result_fen for n in (18, 19)}
    assert paid == {18: -1_000, 19: 0}


@pytest.mark.parametrize(
    ("friends", "rewarded"),
    [
        (0, 0),
        (1, 1),
        (2, 2),
        (5, 2),  # the cap of two a month is reached: three more come, and nobody is paid for them
    ],
)
def test_rewards_stop_at_their_cap(bare, friends, rewarded):
    plan = replace(
        bare, templates=(WELCOME,), referral=RULE, assumed=replace(HUNDRED, friends=friends, again_pct=0)
    )
    likely = forecast(plan).likely
    assert likely.friends == 5 * friends
    assert likely.rewards_fen == 5 * rewarded * 1000
    assert likely.earned_fen == (50 + 5 * friends) * 1000


@pytest.mark.parametrize(("friends", "milestones"), [(1, 0), (2, 300), (3, 300)])
def test_milestones_cost_when_they_are_reached(bare, friends, milestones):
    cup = Gift(sku="G2", name="杯", qty=0, cost_fen=300, retail_fen=600)
    never = Milestone(count=3, reward=Reward(gift="G2", quantity=9))
    steps = (Milestone(count=2, reward=Reward(gift="G2")), never)
    rule = replace(RULE, inviter_reward=None, invitee_reward=None, milestones=steps)
    plan = replace(bare, gifts=(cup,), referral=rule, assumed=replace(HUNDRED, friends=friends))
    assert forecast(plan).likely.rewards_fen == 5 * milestones


@pytest.mark.parametrize(
    ("terms", "cost"),
    [
        ({"kind": "percent", "value_fen": 0, "value_pct": 90}, 200),  # a tenth of 20 yuan
        ({"kind": "percent", "value_fen": 0, "value_pct": 90, "max_off_fen": 150}, 150),
        ({"kind": "exchange", "value_fen": 0, "gives": Gives(name="豆浆"), "cost_fen": 120}, 120),
        ({"kind": "exchange", "value_fen": 0, "gives": Gives(sku="G1")}, 0),  # bought already
        ({"audience": "tier:2"}, 0),
    ],
)
def test_what_a_paper_for_regulars_costs(bare, terms, cost):
    plan = replace(bare, gifts=(TEA,), templates=(WELCOME, paper("C2", **terms)))
    assert forecast(plan).likely.coupons_fen == 50 * 500 + 20 * cost


def test_who_does_not_come_again_uses_no_second_paper(bare):
    plan = replace(bare, templates=(WELCOME, paper("C2")), assumed=replace(HUNDRED, times=0))
    assert forecast(plan).likely.coupons_fen == 50 * 500


def test_the_worst_case(bare):
    assert worst(HUNDRED) == replace(HUNDRED, come_pct=25, again_pct=0, invite_pct=0)
    plan = replace(bare, gifts=(TEA,), templates=(WELCOME,), referral=RULE)
    # 25 come once: 10 yuan less 5 each, and the teas are bought all the same.
    assert forecast(plan).worst.result_fen == 25 * 500 - 10_000


def test_without_assumptions_the_shops_own_figures(fruit):
    assert assumed_of(fruit) == Assumed(joiners=200, bill_fen=3600, margin_pct=32)
    assert assumed_of(replace(fruit, groups=())).joiners == 100


def test_the_fruit_shop(fruit):
    reckoned = forecast(fruit)
    likely = reckoned.likely
    # 200 join, 120 come, 48 twice more, 12 bring one: 228 visits × 36 yuan × 32 %.
    assert likely.earned_fen == 262_656
    assert likely.gifts_fen == 200 * 60 + 150 * 320 + 60 * 650 + 10 * 3800
    # 12 boxes of strawberries, 150 papers of 3 yuan; baskets and tangerines are among the gifts.
    assert likely.prizes_fen == 12 * 1750 + 150 * 300
    assert likely.coupons_fen == 120 * 500 + 48 * 800
    assert likely.rewards_fen == 12 * 800  # C02; C03 hands out a tangerine that is bought already
    assert likely.result_fen == 262_656 - 137_000 - 66_000 - 98_400 - 9_600


def test_nobody_comes(bare):
    nobody = replace(bare, gifts=(TEA,), assumed=replace(HUNDRED, come_pct=0))
    assert forecast(nobody).breaks_even_at is None
    assert forecast(replace(nobody, gifts=())).breaks_even_at is None


@given(
    assumed=st.builds(
        Assumed,
        joiners=st.just(0),
        come_pct=st.integers(1, 100),
        again_pct=st.integers(0, 100),
        times=st.integers(0, 9),
        invite_pct=st.integers(0, 100),
        friends=st.integers(0, 12),
        bill_fen=st.integers(0, 50_000),
        margin_pct=st.integers(0, 100),
    )
)
def test_one_customer_fewer_and_it_does_not_pay(fruit, assumed):
    plan = replace(fruit, assumed=assumed)
    enough = forecast(plan).breaks_even_at

    def result(joiners):
        return forecast(replace(plan, assumed=replace(assumed, joiners=joiners))).likely.result_fen

    if enough is None:
        assert result(MOST_JOINERS) < 0
    else:
        assert result(enough) >= 0
        assert result(enough - 1) < 0
