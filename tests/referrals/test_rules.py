"""Who may be named as an inviter, what looks odd, and which purchase counts."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from shopqun.basics import Money
from shopqun.referrals.rules import (
    BindFacts,
    CountFacts,
    OddFacts,
    Reason,
    Signal,
    State,
    Terms,
    outcome,
    refusal_to_bind,
    signals,
)

FINE = BindFacts(1, 2, closes_circle=False, invitee_paid_before=False, same_phone=False, invitee_taken=False)
WRONG = {
    Reason.SELF: {"invitee": 1},
    Reason.CYCLE: {"closes_circle": True},
    Reason.EXISTING: {"invitee_paid_before": True},
    Reason.SAME_PHONE: {"same_phone": True},
    Reason.ALREADY: {"invitee_taken": True},
}
TERMS = Terms(window_days=90, hold_days=7, min_spend=Money(2900), monthly_cap=10)
FIRST = CountFacts(
    bound_on=date(2027, 3, 1), day=date(2027, 3, 1), first_paid=True, bill=Money(2900), paid=Money(2900),
    counted_this_month=0,
)  # fmt: skip
ODD = OddFacts("周大姐", "李阿姨", "zhou", "li", 1, 0)


def test_an_invitation_that_holds():
    assert refusal_to_bind(FINE) is None


@pytest.mark.parametrize("reason", list(WRONG))
def test_each_refusal_to_bind(reason):
    assert refusal_to_bind(replace(FINE, **WRONG[reason])) is reason


@pytest.mark.parametrize(("first", "second"), list(combinations(WRONG, 2)))
def test_the_earlier_refusal_to_bind_is_the_answer(first, second):
    assert refusal_to_bind(replace(FINE, **WRONG[first], **WRONG[second])) is first


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, ()),
        ({"invitee_name": "周大姐"}, (Signal.SAME_NAME,)),
        ({"invitee_name": " 周 大姐２"}, (Signal.SAME_NAME,)),
        ({"inviter_name": "Amy", "invitee_name": "ＡＭＹ_02"}, (Signal.SAME_NAME,)),
        ({"invitee_wechat": "Zhou88"}, (Signal.NICKNAME_ALIKE,)),
        ({"inviter_wechat": "", "invitee_wechat": ""}, ()),
        ({"bound_today": 10}, ()),
        ({"bound_today": 11}, (Signal.BURST,)),
        ({"keyed_by_clerk": 2}, ()),
        ({"keyed_by_clerk": 3}, (Signal.SAME_CLERK,)),
        ({"invitee_name": "周大姐", "bound_today": 11}, (Signal.SAME_NAME, Signal.BURST)),
    ],
)
def test_what_looks_odd(changes, found):
    assert signals(replace(ODD, **changes)) == found


@pytest.mark.parametrize(
    ("changes", "odd", "came"),
    [
        ({}, False, State.QUALIFIED),
        ({}, True, State.IN_REVIEW),
        ({"first_paid": False}, False, State.PENDING),
        ({"paid": Money(0)}, False, State.PENDING),
        ({"paid": Money(1)}, False, State.QUALIFIED),  # the bill reaches the threshold, not what was paid
        ({"bill": Money(2899), "paid": Money(2899)}, False, State.PENDING),
        # 90 days from 1 March: March leaves 31, April 30, May 29, so 29 May is the last day.
        ({"day": date(2027, 5, 29)}, False, State.QUALIFIED),
        ({"day": date(2027, 5, 30)}, False, Reason.WINDOW),
        ({"day": date(2027, 5, 30)}, True, Reason.WINDOW),
        ({"day": date(2027, 5, 30), "counted_this_month": 10}, False, Reason.WINDOW),
        ({"counted_this_month": 9}, False, State.QUALIFIED),
        ({"counted_this_month": 10}, False, Reason.CAP),
        ({"counted_this_month": 10}, True, Reason.CAP),
        ({"counted_this_month": 10, "bill": Money(2899)}, False, State.PENDING),
    ],
)
def test_what_a_purchase_makes_of_a_referral(changes, odd, came):
    assert outcome(replace(FIRST, **changes), TERMS, odd=odd) is came
