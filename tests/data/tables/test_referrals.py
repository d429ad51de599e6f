"""One level, one inviter, each reward paid once: the file holds to it whoever writes."""

import pytest

from shopqun.data.tables.members import Member
from shopqun.data.tables.referrals import Referral, ReferralRule, Reward, RewardEvent


@pytest.fixture
def three(put):
    """Wang, Chen and Li."""
    return [put(Member) for _ in range(3)]


@pytest.fixture
def referral(put, three):
    """Wang brought Chen."""
    return put(Referral, inviter_id=three[0], invitee_id=three[1], state="qualified")


@pytest.fixture
def owed(put, referral, three):
    """Write a reward of Wang's for bringing Chen."""

    def write(through=put, **given):
        plain = {"side": "inviter", "kind": "coupon", "milestone": 0}
        return through(Reward, referral_id=referral, member_id=three[0], **(plain | given))

    return write


def test_there_is_one_rule(put, refused):
    put(ReferralRule)
    assert refused(ReferralRule, id=2) == "ck_referral_rule_only_one"


@pytest.mark.parametrize("state", ["pending", "in_review", "qualified", "rewarded", "voided"])
def test_nobody_is_brought_twice_while_the_first_holds(put, refused, three, state):
    wang, chen, li = three
    put(Referral, inviter_id=wang, invitee_id=chen, state=state)
    second = {"inviter_id": li, "invitee_id": chen}
    assert refused(Referral, **second, state="pending") == "referrals.invitee_id"
    put(Referral, **second, state="rejected")
    put(Referral, **second, state="rejected")


def test_a_rejected_one_leaves_room(put, three):
    wang, chen, li = three
    put(Referral, inviter_id=wang, invitee_id=chen, state="rejected")
    put(Referral, inviter_id=li, invitee_id=chen, state="pending")


def test_one_inviter_brings_many(put, three):
    wang, chen, li = three
    for invitee in (chen, li):
        put(Referral, inviter_id=wang, invitee_id=invitee, state="pending")


def test_nobody_brings_herself(put, refused, three):
    herself = {"inviter_id": three[0], "invitee_id": three[0]}
    assert refused(Referral, **herself, state="pending") == "ck_referrals_not_self"
    put(Referral, **herself, state="rejected")


def test_only_members_bring_members(refused, three):
    assert refused(Referral, inviter_id=99, invitee_id=three[0], state="pending") == ""


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"side": "boss"}, "side"),
        ({"kind": "cash"}, "kind"),
        ({"quantity": 0}, "quantity"),
        ({"quantity": -1}, "quantity"),
        ({"side": "milestone"}, "milestone"),
        ({"side": "inviter", "milestone": 3}, "milestone"),
        ({"side": "invitee", "milestone": 3}, "milestone"),
        ({"side": "milestone", "milestone": -3}, "milestone"),
    ],
)
def test_a_reward_is_of_goods_for_a_side(refused, owed, wrong, rule):
    assert owed(refused, **wrong) == f"ck_rewards_{rule}"


@pytest.mark.parametrize(
    ("side", "milestone"), [("inviter", 0), ("invitee", 0), ("milestone", 3), ("milestone", 5)]
)
def test_the_same_is_owed_again_only_after_an_undo(refused, owed, side, milestone):
    owed(side=side, milestone=milestone, attempt=0)
    again = owed(refused, side=side, milestone=milestone, attempt=0)
    assert again == "rewards.referral_id, rewards.side, rewards.milestone, rewards.attempt"
    owed(side=side, milestone=milestone, attempt=1)


def test_a_reward_is_paid_once(put, refused, owed):
    first, second = owed(), owed(side="invitee")
    put(RewardEvent, reward_id=first, what="paid")
    assert refused(RewardEvent, reward_id=first, what="paid") == "reward_events.reward_id, reward_events.what"
    put(RewardEvent, reward_id=first, what="clawed_back")
    put(RewardEvent, reward_id=second, what="paid")


def test_what_can_become_of_a_reward(refused, owed):
    assert refused(RewardEvent, reward_id=owed(), what="lost") == "ck_reward_events_what"
    assert refused(RewardEvent, reward_id=99, what="paid") == ""
