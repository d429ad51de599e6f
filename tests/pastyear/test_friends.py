from datetime import timedelta

import pytest

from shopqun.basics import Money
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.friends import Friends
from shopqun.referrals.rules import State
from tests.pastyear.year_kit import OPENS, a_shop, neighbour, rows

WEEK = timedelta(days=7)
YES, NO = Dice(lambda: 0.0), Dice(lambda: 0.9999)


@pytest.fixture
def shop():
    return a_shop()


@pytest.fixture
def friends(shop):
    return Friends(shop)


def brings(shop, friends, inviter, bill=3000, clerk="小林"):
    """Let somebody bring a friend who buys at once."""
    friend, at = neighbour(shop), shop.moment(OPENS, 660)
    bond = friends.bind(inviter, friend, at, OPENS, clerk)
    friends.count(friend, 100 + friend.id, Money(bill), Money(bill), at, OPENS)
    friend.paid_visits += 1
    return bond


def test_a_friend_who_buys_counts_and_both_are_owed(shop, friends):
    inviter = neighbour(shop)
    bond = brings(shop, friends, inviter)
    assert bond.state is State.QUALIFIED
    assert rows(shop, "rewards", 2, 3, 7, 9) == [(1, "inviter", "C02", 800), (2, "invitee", "C03", 320)]
    assert [row[-1] - row[-2] for row in shop.ledger.rows["rewards"]] == [WEEK, WEEK]


def test_a_small_bill_waits_and_an_old_customer_is_nobodys_friend(shop, friends):
    inviter = neighbour(shop)
    assert brings(shop, friends, inviter, bill=2899).state is State.PENDING
    old = neighbour(shop)
    old.paid_visits = 1
    bond = friends.bind(inviter, old, shop.moment(OPENS, 700), OPENS, "小林")
    assert (bond.state, bond.reason) == (State.REJECTED, "existing_customer")


def test_the_eleventh_of_a_month_meets_the_cap(shop, friends):
    inviter = neighbour(shop)
    for number in range(10):
        friend, at = neighbour(shop), shop.moment(OPENS + timedelta(days=number), 660)
        friends.bind(inviter, friend, at, OPENS + timedelta(days=number), f"店员{number}")
        friends.count(friend, 100 + number, Money(3000), Money(3000), at, OPENS + timedelta(days=number))
    day = OPENS + timedelta(days=15)
    friend, at = neighbour(shop), shop.moment(day, 660)
    bond = friends.bind(inviter, friend, at, day, "小周")
    friends.count(friend, 200, Money(3000), Money(3000), at, day)
    assert (bond.state, bond.reason) == (State.REJECTED, "cap_reached")
    # Ten counted: the steps at three and at eight were each reached once.
    assert [step for (step,) in rows(shop, "rewards", 4) if step] == [3, 8]


@pytest.mark.parametrize(("dice", "state"), [(YES, State.QUALIFIED), (NO, State.REJECTED)])
def test_a_row_keyed_by_one_clerk_waits_for_the_owner(shop, friends, dice, state):
    inviter = neighbour(shop)
    bonds = [brings(shop, friends, inviter) for _ in range(3)]
    assert [bond.state for bond in bonds] == [State.QUALIFIED, State.QUALIFIED, State.IN_REVIEW]
    friends.look(bonds[2].at, OPENS)
    assert bonds[2].state is State.IN_REVIEW
    shop.dice = dice
    friends.look(bonds[2].at + WEEK, OPENS + WEEK)
    assert bonds[2].state is state


def test_what_is_due_is_paid_in_papers_and_the_bond_is_rewarded(shop, friends):
    inviter = neighbour(shop)
    bond = brings(shop, friends, inviter)
    shop.dice = YES
    friends.pay(bond.at, OPENS)
    assert shop.ledger.rows["reward_events"] == []
    friends.pay(bond.at + WEEK, OPENS + WEEK)
    assert bond.state is State.REWARDED
    assert [len(who.papers) for who in (bond.inviter, bond.invitee)] == [1, 1]
    assert rows(shop, "coupons", 3, 5) == [("C02", 1), ("C03", 2)]


@pytest.mark.parametrize(("paid", "ends"), [(False, "cancelled"), (True, "clawed_back")])
def test_a_refund_takes_back_what_hangs_on_it(shop, friends, paid, ends):
    bond = brings(shop, friends, neighbour(shop))
    shop.dice = YES
    if paid:
        friends.pay(bond.at + WEEK, OPENS + WEEK)
    friends.refunded(bond.purchase, bond.at + WEEK, OPENS + WEEK)
    assert (bond.state, bond.inviter.brought) == (State.VOIDED, 0)
    assert [what for (what,) in rows(shop, "reward_events", 2)][-2:] == [ends, ends]
    friends.refunded(bond.purchase, bond.at + WEEK, OPENS + WEEK)
    assert len(shop.ledger.rows["reward_events"]) == (4 if paid else 2)


def test_bonds_are_written_as_they_stand(shop, friends):
    brings(shop, friends, neighbour(shop))
    friends.write()
    assert rows(shop, "referrals", 0, 1, 2, 3, 5) == [(1, 1, 2, "qualified", "")]
