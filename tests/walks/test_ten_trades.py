"""The ten presets: each opens a whole shop, keeps what its trade must keep, and is refused when broken."""

from dataclasses import replace
from itertools import pairwise

import pytest

from shopqun.basics import Refused
from shopqun.calendar.service import TaskService
from shopqun.clocks import StoppedClock
from shopqun.community.service import GroupService
from shopqun.compliance.plan_rules import check
from shopqun.data.books import Books
from shopqun.places import resource
from shopqun.planning.preset import read_preset
from shopqun.planning.selfcheck import lights
from shopqun.planning.service import PlanningService

PLANS = {
    path.stem: read_preset(path.read_text("utf-8"))[0] for path in sorted(resource("presets").glob("*.json"))
}
WRITTEN = set(PLANS) - {"fruit_community", "hotpot_neighborhood"}
NO_DRAWS = {"bakery_corner", "mother_baby", "stationery_school", "gym_studio"}  # domain handbook D1


@pytest.fixture(params=sorted(PLANS))
def plan(request):
    return PLANS[request.param]


def test_there_are_ten():
    assert len(PLANS) == 10
    assert len({plan.shop.name for plan in PLANS.values()}) == 10
    assert len({plan.shop.category for plan in PLANS.values()}) == 10


def test_a_preset_opens_a_whole_shop(plan, tmp_path, clock):
    path = tmp_path / "shop.shopqun"
    launched = PlanningService(clock).launch(path, plan, request_id="launch").value
    assert (launched.tasks, len(launched.announcement)) == (30, 4)
    assert len(launched.groups) == 3
    assert len(launched.templates) == 4
    assert launched.sales
    books = Books.open(path)
    try:
        tasks = TaskService(books, StoppedClock(clock.now())).all_tasks()
        texts = GroupService(books, clock).overview().texts
    finally:
        books.close()
    assert len(tasks) == 30
    assert all(task.words and task.assignee and task.kpi and task.action for task in tasks)
    assert len(texts.rules) >= 3
    assert "欢迎来到" in texts.welcome


def test_what_every_preset_must_keep(plan):
    """Domain handbook D3."""
    for draw in plan.lotteries:
        assert sum(prize.quantity for prize in draw.prizes) == draw.deck
        assert sum(prize.probability_bp for prize in draw.prizes) == 10_000
    for item in plan.sales[0].items:
        assert item.cost_fen < item.flash_fen < item.low7_fen <= item.regular_fen
    assert all(paper.value_fen < paper.min_spend_fen for paper in plan.templates if paper.kind == "cash")
    needs = [tier.need_12m_fen for tier in plan.tiers]
    assert needs[0] == 0
    assert needs == sorted(set(needs))
    assert [row.day for row in plan.sop] == list(range(1, 31))
    assert all((after.date - row.date).days == 1 for row, after in pairwise(plan.sop))
    assert all(light.ok for light in lights(plan))
    assert plan.budget.gifts_cost_fen == sum(gift.qty * gift.cost_fen for gift in plan.gifts)
    assert plan.budget.lottery_pool_cost_fen == sum(
        prize.quantity * prize.cost_fen for draw in plan.lotteries for prize in draw.prizes
    )


def test_the_law_has_nothing_to_say_and_the_rewards_are_earned(plan):
    violations, cautions = check(plan)
    assert violations == ()
    if plan.id in WRITTEN:
        assert cautions == ()


def test_who_may_hold_no_draws_holds_none(plan):
    assert bool(plan.lotteries) is (plan.id not in NO_DRAWS)


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_goods_are_at_most_half_and_never_three_days_running(name):
    kinds = [row.content_type for row in PLANS[name].sop]
    assert kinds.count("产品") <= 15
    assert not [at for at in range(28) if kinds[at : at + 3] == ["产品"] * 3]


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_every_sentence_was_written_for_its_own_trade(name):
    others = {row.script for other in PLANS.values() if other.id != name for row in other.sop}
    own = {row.script for row in PLANS[name].sop}
    assert len(own) == 30
    assert own & others == set()


def levels(plan):
    return replace(plan, referral=replace(plan.referral, levels=2))


def fee(plan):
    return replace(plan, referral=replace(plan.referral, pay_to_join=True))


def claim(words):
    return lambda plan: replace(plan, referral=replace(plan.referral, poster_claim=words))


def low7(plan):
    sale = plan.sales[0]
    item = replace(sale.items[0], regular_fen=sale.items[0].low7_fen - 1)
    return replace(plan, sales=(replace(sale, items=(item, *sale.items[1:])),))


def dear(plan):
    draw = PLANS["nail_studio"].lotteries[0] if not plan.lotteries else plan.lotteries[0]
    prize = replace(draw.prizes[0], retail_fen=6_000_000, gives=None)
    return replace(plan, lotteries=(replace(draw, prizes=(prize, *draw.prizes[1:])),))


def children(plan):
    return replace(plan, w5h1=replace(plan.w5h1, who="12岁小学生,目标100人"))


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        (levels, "R-01"),
        (fee, "R-02"),
        (claim("转发朋友圈送牛肉"), "W-01"),
        (claim("最终解释权归本店"), "M-02"),
        (claim("全网最低价"), "A-01"),
        (low7, "preset.price_order"),
        (dear, "L-01"),
        (children, "I-05"),
    ],
    ids=["levels", "fee", "share", "explain", "lowest", "low7", "dear", "children"],
)
def test_broken_as_the_handbook_breaks_it_nothing_is_opened(plan, broken, rule, tmp_path, clock):
    wrong = broken(plan)
    assert rule in {violation.rule for violation in check(wrong)[0]}
    path = tmp_path / "shop.shopqun"
    answer = PlanningService(clock).launch(path, wrong, request_id="launch").value
    assert isinstance(answer, Refused)
    assert not path.exists()


def test_what_only_looks_forbidden_is_let_through(plan):
    assert check(claim("每桌最高抵300元,3月14日前")(plan))[0] == ()
