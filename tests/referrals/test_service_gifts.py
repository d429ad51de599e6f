"""The owner at the shelf of gifts, at the month's budget and at the debts."""

from dataclasses import replace

import pytest
from shop_kit import a_member, buy, dump, launch, new_id, preset

from shopqun.planning.offers import Reward
from shopqun.planning.outline import Budget
from shopqun.referrals.rewards import Settlement
from shopqun.referrals.service import ReferralService
from shopqun.till.service import TillService


def brought(books, clock, inviter, name):
    friend = a_member(books, clock, name, invited_by=inviter.invite_code)
    return buy(books, clock, "29", member=str(friend.id))


def stock(service, sku="G03"):
    return next(line.stock for line in service.gifts() if line.sku == sku)


def test_gifts_come_in_spoil_and_are_counted(launched, clock):
    service = ReferralService(launched, clock)
    answer = service.restock("G03", 20, "批发市场", request_id="r")
    assert (answer.value.was, answer.value.stock, answer.value.name) == (60, 80, "水果保鲜盒800ml")
    assert service.restock("G03", 20, "批发市场", request_id="r").repeated
    assert service.spoil("G03", 3, "压坏了", request_id=new_id()).value.stock == 77
    assert service.count_gift("G03", 75, "少了两只", request_id=new_id()).value.stock == 75
    assert service.count_gift("G03", 75, request_id=new_id()).value.stock == 75  # no row for no difference
    assert [(one.pieces, one.why, one.note) for one in service.gift_moves("G03")] == [
        (-2, "counted", "少了两只"), (-3, "spoiled", "压坏了"), (20, "bought", "批发市场"), (60, "plan", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda service: service.restock("G99", 1, request_id="x"), "unknown_gift"),
        (lambda service: service.restock("G03", 0, request_id="x"), "bad_quantity"),
        (lambda service: service.spoil("G03", 61, "全坏了", request_id="x"), "gift_stock_empty"),
        (lambda service: service.count_gift("G03", -1, request_id="x"), "gift_stock_empty"),
    ],
)
def test_what_cannot_be_leaves_the_shelf_alone(launched, clock, act, reason):
    rows = dump(launched, "gestures")
    assert act(ReferralService(launched, clock)).value.reason == reason
    assert dump(launched, "gestures") == rows


def test_beyond_the_budget_a_referral_waits_for_her_yes(books, clock):
    # 11.20 a referral, and a box (6.50) for the third: 28.80 bears two and not the third.
    launch(books, clock, replace(preset(), budget=Budget(gifts_cost_fen=2_880)))
    service, inviter = ReferralService(books, clock), a_member(books, clock, "周大姐")
    states = [brought(books, clock, inviter, name).referral.state for name in ("李阿姨", "王婶", "赵姐")]
    assert states == ["qualified", "qualified", "in_review"]
    (waiting,) = service.referrals("in_review")
    assert (waiting.invitee_name, waiting.signals) == ("赵姐", ("over_budget",))
    budget = service.budget()
    assert (budget.whole_fen, budget.open_fen, budget.left_fen) == (2_880, 2_240, 640)
    assert service.approve(str(waiting.id), request_id=new_id()).value.state == "qualified"
    assert service.budget().left_fen == 640 - 1_120 - 650


def test_the_margin_of_a_first_order(launched, clock):
    margin = ReferralService(launched, clock).first_order()
    assert (margin.cost_fen, margin.earned_fen, margin.too_dear) == (1_120, 928, True)  # 29 × 32 %


def test_no_rule_no_margin(books, clock):
    launch(books, clock, replace(preset(), referral=None))
    assert ReferralService(books, clock).first_order() is None


def test_a_debt_is_settled_once_and_a_box_that_came_back_is_stock_again(books, clock):
    plan = preset()
    box = replace(plan.referral, inviter_reward=Reward(gift="G03"))
    launch(books, clock, replace(plan, referral=box))
    service, inviter = ReferralService(books, clock), a_member(books, clock, "周大姐")
    purchase = brought(books, clock, inviter, "李阿姨").purchase
    clock.move(days=7)
    assert service.settle("1", Settlement.WAIVED, "x", request_id=new_id()).value.reason == "no_debt"
    service.pay("1", request_id=new_id())
    assert stock(service) == 59
    TillService(books, clock).refund(str(purchase), None, "", request_id=new_id())
    assert [line.is_debt for line in service.rewards()] == [True, False]  # the second was not paid yet
    ended = service.settle("1", Settlement.RETURNED, "盒子没拆", request_id="s")
    assert (ended.value.settled, ended.value.is_debt, stock(service)) == ("returned", False, 60)
    assert service.settle("1", Settlement.RETURNED, "盒子没拆", request_id="s").repeated
    assert service.settle("1", Settlement.WAIVED, "再来", request_id=new_id()).value.reason == "no_debt"
    assert service.settle("9", Settlement.WAIVED, "", request_id=new_id()).value.reason == "unknown_reward"
    assert stock(service) == 60
