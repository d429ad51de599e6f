import pytest

from shopqun.planning.preset import Milestone, Prize, Referral, Reward


@pytest.mark.parametrize(
    ("prize", "wins"),
    [
        (Prize(level="一等奖", name="果篮"), True),
        (Prize(level="未中奖", name=""), False),
        (Prize(level="末档", name="谢谢参与"), False),
        (Prize(level="", name=""), True),
    ],
)
def test_a_losing_row_is_no_prize(prize, wins):
    assert prize.wins is wins


def test_the_rewards_of_a_plan_are_both_sides_and_the_milestones():
    one, two = Reward(coupon="C01"), Reward(gift="G01")
    plan = Referral(
        levels=1,
        trigger="invitee_first_paid_purchase",
        window_days=90,
        hold_days=7,
        invitee_min_spend_fen=2900,
        invitee_reward=one,
        milestones=(Milestone(count=3, reward=two),),
        monthly_cap_per_inviter=10,
        pay_to_join=False,
    )
    assert plan.rewards == (one, two)
