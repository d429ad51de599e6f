"""An archive proves itself, and nothing that was changed does."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lotteries.lottery_kit import held, rules_of

from shopqun.lotteries.archive import packed, verify

KEPT = held(rules_of(2, 3, 5), [88, None, 0, 7, 999_999, 5])
WHOLE = packed(KEPT)


def test_an_archive_is_valid():
    checked = verify(WHOLE)
    assert checked.valid
    assert (checked.problems, checked.lottery, checked.draws) == ((), "草莓节", 6)
    assert checked.commitment == KEPT.commitment


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_any_changed_byte_shows(place, by):
    changed = bytearray(WHOLE)
    changed[place] ^= by
    assert not verify(bytes(changed)).valid


@given(st.integers(0, len(WHOLE) - 1))
def test_any_missing_byte_shows(place):
    assert not verify(WHOLE[:place] + WHOLE[place + 1 :]).valid


def restamped(**changes):
    """Forge an archive whose stamp fits again."""
    return verify(packed(replace(KEPT, **changes)))


def with_draw(place, **changes):
    draws = list(KEPT.draws)
    draws[place] = replace(draws[place], **changes)
    return restamped(draws=tuple(draws))


OTHER_ROW = (KEPT.draws[1].row + 1) % 3


@pytest.mark.parametrize(
    ("checked", "problem"),
    [
        (restamped(seed="00" * 32), "commitment"),
        (restamped(seed="zz"), "commitment"),
        (restamped(seed=KEPT.seed.upper() + " "), "commitment"),
        (restamped(commitment="0" * 64), "commitment"),
        (restamped(rules=rules_of(3, 2, 5)), "commitment"),
        (restamped(method="by hand"), "version"),
        (restamped(format="another"), "version"),
        (restamped(keep_until=KEPT.rules.ends_on), "keep_until"),
        (restamped(left=(0, 0, 0)), "sums"),
        (restamped(draws=KEPT.draws[:-1]), "sums"),
        (restamped(draws=KEPT.draws[1:]), "draw 1"),
        (restamped(draws=(KEPT.draws[1], KEPT.draws[0], *KEPT.draws[2:])), "draw 1"),
        (restamped(tickets=KEPT.tickets[1:]), "order 1"),
        (restamped(tickets=(*KEPT.tickets, KEPT.tickets[0])), "tickets"),
        (restamped(tickets=tuple(replace(each, person=1) for each in KEPT.tickets)), "per_member_max"),
        (restamped(tickets=tuple(replace(each, ticket="C") for each in KEPT.tickets)), "tickets"),
        (with_draw(1, number=89), "draw 2"),
        (with_draw(1, row=OTHER_ROW), "draw 2"),
        (with_draw(1, prize="果篮"), "draw 2"),
        (with_draw(1, at="2027-03-18T02:02:30+00:00"), "draw 2"),
        (with_draw(1, at="yesterday"), "order 2"),
        (with_draw(1, at="2027-03-18T02:02:00"), "order 2"),
        (with_draw(1, link="0" * 64), "draw 2"),
        (with_draw(1, position=3), "order 2"),
        (with_draw(1, day=KEPT.rules.redeem_until), "order 2"),
    ],
)
def test_a_forger_who_mends_the_stamp_is_caught(checked, problem):
    assert not checked.valid
    assert problem in checked.problems


def test_a_stamp_alone_does_not_make_it():
    assert verify(WHOLE.replace("周**".encode(), "吴**".encode())).problems == ("stamp",)


def test_another_form_of_the_same_is_no_archive_of_ours():
    assert verify(WHOLE.rstrip()).problems == ("form",)
    assert verify(json.dumps(json.loads(WHOLE)).encode()).problems == ("form",)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe\x00",
        b'{"kept": null, "stamp": ""}',
        b"[" * 100_000,
        b'"\\ud800"',
        WHOLE[:200],
        re.sub(rb'"2027-03-2[18]"', b'"9999-12-31"', WHOLE),
        WHOLE.replace(b'"quantity": 2', b'"quantity": -2'),
        WHOLE.replace(b'"quantity": 2', b'"quantity": 99999999999999999999999999'),
        WHOLE.replace(b'"rows": [', b'"rows": [], "x": ['),
    ],
)
def test_garbage_is_not_valid_and_never_a_crash(garbage):
    assert not verify(garbage).valid


@given(st.binary(max_size=400))
def test_no_bytes_crash_it(content):
    assert not verify(content).valid


def test_a_lottery_nobody_drew_in_is_one_too():
    assert verify(packed(held(rules_of(1, 1), []))).valid
