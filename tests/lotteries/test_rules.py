"""The seal is over everything that must not change."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from lotteries.lottery_kit import SEED, rules_of

from shopqun.lotteries.rules import canonical, keep_until, seal, taken, two_years_after

RULES = rules_of(3, 7)


def test_the_seal_is_worked_by_hand():
    said = canonical(RULES) + "\n" + SEED.hex()
    assert seal(RULES, SEED) == hashlib.sha256(said.encode()).hexdigest()
    assert canonical(RULES).startswith('{"disclosure":{"contact":"1380000"},"ends_on":"2027-03-21"')


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "草莓日"},
        {"ends_on": date(2027, 3, 22)},
        {"per_member_max": 4},
        {"rows": (replace(RULES.rows[0], quantity=2), RULES.rows[1])},
        {"disclosure": {"contact": "1390000"}},
    ],
)
def test_whatever_changes_breaks_it(changed):
    assert seal(replace(RULES, **changed), SEED) != seal(RULES, SEED)


def test_the_seed_breaks_it_too():
    assert seal(RULES, bytes(32)) != seal(RULES, SEED)


def test_sums():
    assert (RULES.deck, RULES.counts, taken((3, 7), 1)) == (10, (3, 7), (3, 6))


def test_two_years_are_kept_from_the_last_day_of_collecting():
    assert keep_until(RULES) == date(2029, 3, 28)
    assert two_years_after(date(2028, 2, 29)) == date(2030, 3, 1)
