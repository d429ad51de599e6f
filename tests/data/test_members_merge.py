import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reports.report_kit import MARCH, fill, noon, put, when
from sqlalchemy import func, insert, select, update

from shopqun.basics import Refused, ShopDay
from shopqun.data.gestures import Pen
from shopqun.data.members_list import find_ids
from shopqun.data.members_merge import merge
from shopqun.data.tables.flashsales import Claim
from shopqun.data.tables.members import Consent, Member, PointsEntry
from shopqun.data.tables.referrals import Referral, RewardEvent
from shopqun.data.tables.till import Purchase, TillEntry

pytest_plugins = ("shop_kit",)


@pytest.fixture
def pen(books):
    """Members 1, 2, 3 and 5; 1 brought 2 (voided) and 3 (rewarded)."""
    fill(books)
    with books.writing() as db:
        yield Pen(db, noon(MARCH), ShopDay(), None)


def referral(pen, number, inviter, invitee, state):
    row = {"id": number, "inviter_id": inviter, "invitee_id": invitee, "state": state, "reason": None}
    put(pen.db, Referral, row | {"signals": "", "bound_at": pen.at, "bound_on": pen.day, "clerk": ""})


def stands(pen, number):
    row = pen.db.execute(select(Referral).where(Referral.id == number)).one()
    return row.inviter_id, row.invitee_id, row.state, row.reason


def test_what_was_hers_goes_to_the_other(pen):
    pen.db.execute(update(Claim).where(Claim.id == 1).values(member_id=2, person="m:2"))
    done = merge(pen, 5, 2)
    assert (done.member, done.number, done.kept) == (2, "000002", 5)
    assert pen.db.execute(select(Purchase.member_id).where(Purchase.id == 3)).scalar() == 5
    assert set(pen.db.execute(select(TillEntry.member_id).where(TillEntry.purchase_id == 3)).scalars()) == {5}
    assert tuple(pen.db.execute(select(Claim.member_id, Claim.person).where(Claim.id == 1)).one()) == (
        5,
        "m:5",
    )
    assert stands(pen, 1)[:2] == (1, 5)


def test_what_is_empty_is_filled_in_and_the_rest_blanked(pen):
    pen.db.execute(update(Member).where(Member.id == 3).values(wechat="", note="爱吃芒果", tier_level=2))
    pen.db.execute(update(Member).where(Member.id == 2).values(wechat="小李", note="旧"))
    merge(pen, 3, 2)
    kept = pen.db.execute(select(Member).where(Member.id == 3)).one()
    gone = pen.db.execute(select(Member).where(Member.id == 2)).one()
    assert (kept.wechat, kept.phone, kept.note, kept.tier_level) == ("小李", "13800138002", "爱吃芒果", 2)
    assert (gone.name, gone.phone, gone.gone) == ("", None, True)
    assert find_ids(pen.db, "13800138002", 5) == [3]


@pytest.mark.parametrize(("first", "second", "marketing"), [(True, False, False), (False, True, True)])
def test_the_last_word_on_messages_counts(pen, first, second, marketing):
    for member, said, hour in ((2, first, 1), (5, second, 2)):
        row = {"member_id": member, "scope": "marketing", "given": said, "version": "v", "channel": ""}
        put(pen.db, Consent, row | {"at": pen.at.replace(hour=hour)})
    merge(pen, 5, 2)
    assert pen.db.execute(select(Member.marketing).where(Member.id == 5)).scalar() is marketing


@pytest.mark.parametrize(("keep", "gone"), [(1, 3), (3, 1)])
def test_who_invited_herself_loses_it_and_its_rewards(pen, keep, gone):
    merge(pen, keep, gone)
    assert stands(pen, 2)[2:] == ("voided", "self_referral")
    events = select(RewardEvent.reward_id, RewardEvent.what).order_by(RewardEvent.id)
    assert (2, "cancelled") in [tuple(row) for row in pen.db.execute(events)]


def test_a_waiting_referral_of_herself_is_rejected(pen):
    referral(pen, 3, 2, 5, "pending")
    merge(pen, 2, 5)
    assert stands(pen, 3) == (2, 5, "rejected", "self_referral")


def test_the_first_inviter_stays_and_the_second_is_rejected(pen):
    referral(pen, 3, 2, 5, "pending")
    merge(pen, 3, 5)
    assert stands(pen, 2) == (1, 3, "rewarded", None)
    assert stands(pen, 3) == (2, 3, "rejected", "already_referred")


def test_a_second_inviter_who_counted_keeps_his_row(pen):
    referral(pen, 3, 2, 5, "qualified")
    merge(pen, 3, 5)
    assert stands(pen, 3) == (2, 5, "qualified", None)


def test_no_circle_comes_of_it(pen):
    referral(pen, 3, 3, 5, "pending")
    assert merge(pen, 1, 5) == Refused("cycle", {"keep": 1, "gone": 5})


FEN = st.lists(st.integers(1, 99_999), max_size=5)
POINTS = st.lists(st.integers(-300, 300).filter(bool), max_size=5)


class _UndoneError(Exception):
    """Ends an example: nothing of it stays in the books."""


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FEN, min_size=2, max_size=2), st.lists(POINTS, min_size=2, max_size=2))
def test_what_two_had_one_has(books_of_two, paid, points):
    with contextlib.suppress(_UndoneError), books_of_two.writing() as db:
        for member, bills, moves in zip((2, 3), paid, points, strict=True):
            for fen in bills:
                row = {"member_id": member, "bill_fen": fen, "clerk": "", **when(MARCH)}
                bill = db.execute(insert(Purchase).values(**row).returning(Purchase.id)).scalar_one()
                put(db, TillEntry, {"purchase_id": bill, "member_id": member, "kind": "paid",
                                    "amount_fen": fen, "why": "", **when(MARCH)})  # fmt: skip
            for moved in moves:
                put(db, PointsEntry, {"member_id": member, "points": moved, "why": "x", "reference": "",
                                      **when(MARCH)})  # fmt: skip
        before = [_sums(db, 2), _sums(db, 3)]
        merge(Pen(db, noon(MARCH), ShopDay(), None), 3, 2)
        assert _sums(db, 3) == tuple(map(sum, zip(*before, strict=True)))
        assert _sums(db, 2) == (0, 0, 0, 0)
        raise _UndoneError


@pytest.fixture
def books_of_two(books):
    fill(books)
    return books


def _sums(db, member):
    """Give what a member's ledgers come to: bills, what was paid, points, pieces claimed."""
    asked = (
        (Purchase.bill_fen, Purchase.member_id),
        (TillEntry.amount_fen, TillEntry.member_id),
        (PointsEntry.points, PointsEntry.member_id),
        (Claim.quantity, Claim.member_id),
    )
    return tuple(db.execute(select(func.coalesce(func.sum(what), 0)).where(whose == member)).scalar_one()
                 for what, whose in asked)  # fmt: skip
