"""A list against the claims there are."""

from dataclasses import replace

import pytest
from flashsales.sale_kit import ITEMS, SALE, START

from shopqun.flashsales.claims import Claim, ClaimState
from shopqun.flashsales.listing import read_listing
from shopqun.flashsales.paste import plan_paste, source_of
from shopqun.flashsales.persons import named
from shopqun.flashsales.sale import Standing

STANDINGS = tuple(Standing(item) for item in ITEMS)
HELD, WAITING, TAKEN, RELEASED = (
    ClaimState.HELD,
    ClaimState.WAITING,
    ClaimState.TAKEN,
    ClaimState.RELEASED,
)


def had(name, sku, quantity, state=HELD, entered_by="pasted", newest_why=""):
    return Claim(
        1, "F01", sku, None, name, named(name), quantity, "", state, START, None, entered_by, newest_why
    )


def plan(text, *claims):
    listing = read_listing(text, ITEMS)
    found = plan_paste(listing, SALE, STANDINGS, claims)
    steps = [(step.line, step.name, step.sku, step.was, step.quantity) for step in found.steps]
    return steps, [(asked.line, asked.code) for asked in found.questions]


@pytest.mark.parametrize(
    ("text", "claims", "steps", "questions"),
    [
        ("1. 王 草莓2 脐橙1", [], [(1, "王", "S01", 0, 2), (1, "王", "S02", 0, 1)], []),
        ("1. 王 草莓2", [had("王", "S01", 2)], [(1, "王", "S01", 2, 2)], []),
        ("1. 王 草莓2", [had("王", "S01", 1)], [(1, "王", "S01", 1, 2)], []),
        ("1. 王 草莓1", [had("王", "S01", 2)], [(1, "王", "S01", 2, 1)], []),
        ("1. 王 草莓1", [had("王", "S01", 1, RELEASED, newest_why="deadline")], [(1, "王", "S01", 0, 1)], []),
        ("1. 王 草莓1", [had("王", "S01", 1, RELEASED, newest_why="cancelled")],
         [], [(1, "cancelled_before")]),
        # Claimed at the counter: the same is the same, another quantity is asked.
        ("1. 王 草莓1", [had("王", "S01", 1, entered_by="claimed")], [(1, "王", "S01", 1, 1)], []),
        ("1. 王 草莓2", [had("王", "S01", 1, entered_by="claimed")], [], [(1, "claimed_otherwise")]),
        ("1. 王 草莓1", [had("王", "S01", 2, entered_by="claimed")], [], [(1, "claimed_otherwise")]),
        ("1. 王 草莓1", [had("王", "S01", 2, TAKEN)], [], [(1, "already_taken")]),
        ("1. 王 草莓2", [had("王", "S01", 1, TAKEN)], [(1, "王", "S01", 1, 2)], []),
        # Limits: two strawberries, one cherry, two different articles.
        ("1. 王 草莓3", [], [], [(1, "too_many")]),
        ("1. 王 草莓1 车厘子2", [], [], [(1, "too_many")]),
        ("1. 王 草莓1 脐橙1 车厘子1", [], [], [(1, "skus_limit")]),
        ("1. 王 草莓1\n2. 王 脐橙1\n3. 王 车厘子1", [],
         [(1, "王", "S01", 0, 1), (2, "王", "S02", 0, 1)], [(3, "skus_limit")]),
        ("1. 王 草莓1\n2. 王 草莓1", [], [(1, "王", "S01", 0, 1)], [(2, "said_twice")]),
        # Her line says another article than before; the list may be only a part, so the old one is asked.
        ("1. 王 脐橙1", [had("王", "S01", 1)], [(1, "王", "S02", 0, 1)], [(0, "no_longer_listed")]),
        # A line that is asked keeps everything its person may have had.
        ("1. 王 草莓9", [had("王", "S01", 1), had("王", "S02", 1)], [], [(1, "too_many")]),
        ("1. 李 草莓1\n2. 王 榴莲1", [had("王", "S01", 1)], [(1, "李", "S01", 0, 1)], [(2, "unknown_item")]),
        # Somebody is gone from a list without a heading: asked.
        ("1. 李 草莓1", [had("王", "S01", 1)], [(1, "李", "S01", 0, 1)], [(0, "no_longer_listed")]),
        ("1. 李 草莓1", [had("王", "S01", 1, TAKEN)], [(1, "李", "S01", 0, 1)], []),
        ("1. 李 草莓1", [had("王", "S01", 1, entered_by="claimed")], [(1, "李", "S01", 0, 1)], []),
        ("1. 李 草莓1", [had("王", "S01", 1, entered_by="pasted:abc")], [(1, "李", "S01", 0, 1)], []),
    ],
)  # fmt: skip
def test_plan(text, claims, steps, questions):
    assert plan(text, *claims) == (steps, questions)


def test_who_is_gone_from_the_list_of_the_same_heading_is_let_go():
    before = read_listing("夜市\n1. 王 草莓1\n2. 李 草莓1", ITEMS)
    source = source_of(before)
    assert source.startswith("pasted:")
    claims = (had("王", "S01", 1, entered_by=source), had("李", "S01", 1, entered_by=source))
    assert plan("夜市\n1. 李 草莓1", *claims) == ([(2, "李", "S01", 1, 1), (0, "王", "S01", 1, 0)], [])
    assert plan("早市\n1. 李 草莓1", *claims) == ([(2, "李", "S01", 1, 1)], [])


def test_she_may_swap_articles_in_a_list_that_is_known():
    source = source_of(read_listing("夜市\n1. 王 草莓1", ITEMS))
    claims = (had("王", "S01", 1, entered_by=source), had("王", "S02", 2, entered_by=source))
    assert plan("夜市\n1. 王 草莓1 车厘子1", *claims) == (
        [(2, "王", "S01", 1, 1), (2, "王", "S03", 0, 1), (0, "王", "S02", 2, 0)],
        [],
    )
    # In another list the two articles she has count: a third is one too many.
    assert plan("早市\n1. 王 车厘子1", *claims) == ([], [(2, "skus_limit")])


def test_what_was_collected_of_it_stays():
    source = source_of(read_listing("夜市\n1. 王 草莓1", ITEMS))
    claims = (had("王", "S01", 1, TAKEN, source), had("王", "S01", 1, WAITING, source))
    assert plan("夜市\n1. 李 脐橙1", *claims) == ([(2, "李", "S02", 0, 1), (0, "王", "S01", 2, 1)], [])


def test_a_member_and_a_bare_name_are_different_persons():
    member = replace(had("王", "S01", 2, entered_by="claimed"), person="m:1", member_id=1)
    assert plan("1. 王 草莓2", member) == ([(1, "王", "S01", 0, 2)], [])
