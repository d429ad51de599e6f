"""Writing a list: what is let go first, what is cut, and who gets what came free."""

import secrets

import pytest
from flashsales.sale_kit import ITEMS, SALE, START, put_sale

from shopqun.basics import ShopDay
from shopqun.data import flashsales as sales
from shopqun.data.flashsales_claims import enter
from shopqun.data.flashsales_paste import bring_in
from shopqun.data.gestures import Pen
from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.listing import read_listing


@pytest.fixture
def pen(books):
    put_sale(books)
    with books.writing() as db:
        yield Pen(db, START, ShopDay(), None)


@pytest.fixture
def bring(pen):
    def from_text(text):
        return bring_in(pen, SALE, read_listing(text, ITEMS), secrets.randbelow)

    return from_text


def claims(pen):
    return [(claim.name, claim.quantity, claim.state.value) for claim in sales.claims_of(pen.db, "F01")]


def test_a_lowered_claim_is_let_go_and_claimed_again_smaller(pen, bring):
    bring("夜市\n1. 王 脐橙2")
    answer = bring("夜市\n1. 王 脐橙1")
    assert claims(pen) == [("王", 2, "released"), ("王", 1, "held")]
    assert (answer.changed[0].was, answer.changed[0].quantity) == (2, 1)
    assert sales.known_claim(pen.db, 1).newest_why == "list_changed"


def test_who_waited_comes_before_who_is_new(pen, bring):
    bring("夜市\n1. 王 脐橙2\n2. 李 脐橙2")
    answer = bring("夜市\n1. 陈 脐橙2\n2. 李 脐橙2")
    # 王 is gone: two of three are free for 李, who waited; 陈 waits for two with one left.
    assert claims(pen) == [("王", 2, "released"), ("李", 2, "held"), ("陈", 2, "waiting")]
    assert [claim.state for claim in answer.claims] == ["waiting", "held"]
    assert [(change.line, change.name, change.quantity) for change in answer.changed] == [(0, "王", 0)]
    assert len(answer.moved_up) == 1


def test_the_newest_claim_is_let_go_first(pen, bring):
    bring("夜市\n1. 王 脐橙1")
    bring("夜市\n1. 王 脐橙2")
    bring("夜市\n1. 王 脐橙1")
    assert claims(pen) == [("王", 1, "held"), ("王", 1, "released")]


def test_what_was_collected_is_kept_when_its_person_is_gone(pen, bring):
    bring("夜市\n1. 王 脐橙1")
    enter(pen, 1, ClaimState.TAKEN, "picked_up")
    bring("夜市\n1. 王 脐橙2")
    answer = bring("夜市\n1. 李 草莓1")
    assert claims(pen) == [("王", 1, "taken"), ("王", 1, "released"), ("李", 1, "held")]
    assert [(change.was, change.quantity, change.state) for change in answer.changed] == [(2, 1, "taken")]


def test_nothing_of_a_line_in_question_is_written(pen, bring):
    answer = bring("1. 王 草莓1 榴莲1\n2. 李 草莓9")
    assert claims(pen) == []
    assert [(asked.line, asked.code) for asked in answer.questions] == [(1, "unknown_item"), (2, "too_many")]
