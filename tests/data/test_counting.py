"""When a purchase counts; the stories of it are told in tests/referrals/test_service.py."""

import pytest
from shop_kit import a_member, buy, new_id
from sqlalchemy import delete

from shopqun.data import counting
from shopqun.data.gestures import Request, once
from shopqun.data.purchases import bill_of
from shopqun.data.tables.referrals import ReferralRule


@pytest.fixture
def invited(launched, clock):
    """Customer 1 brought customer 2, who has not bought yet."""
    inviter = a_member(launched, clock, "周大姐")
    a_member(launched, clock, "李阿姨", invited_by=inviter.invite_code)
    return launched


def count_again(books, clock, purchase):
    def act(pen):
        return str(counting.count_purchase(pen, bill_of(pen.db, purchase)))

    return once(books, clock, Request(new_id(), "test", {}), str, act).value


def test_the_purchase_behind_a_referral(invited, clock):
    with invited.reading() as db:
        assert counting.purchase_behind(db, 1) is None
    buy(invited, clock, "5")
    bought = buy(invited, clock, "29", member="2")
    with invited.reading() as db:
        assert counting.purchase_behind(db, 1) == bought.purchase == 2


def test_a_purchase_counts_once(invited, clock):
    buy(invited, clock, "29", member="2")
    assert count_again(invited, clock, 1) == "None"


def test_a_purchase_of_nobody_counts_for_nobody(invited, clock):
    buy(invited, clock, "29")
    assert count_again(invited, clock, 1) == "None"


def test_without_a_rule_nothing_counts(invited, clock):
    with invited.writing() as db:
        db.execute(delete(ReferralRule))
    assert buy(invited, clock, "29", member="2").referral is None
    with invited.reading() as db:
        assert db.exec_driver_sql("SELECT state FROM referrals").scalar() == "pending"
