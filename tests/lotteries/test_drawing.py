"""Each ticket as likely as any other, all of them in the end, and always the same from the same words."""

import hashlib
import hmac
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lotteries.lottery_kit import SEED, held, rules_of, ticket_codes

from shopqun.lotteries.drawing import Ballot, draw, link

_CHI_SQUARE_9_999 = 27.88
_CHI_SQUARE_2_999 = 13.82


def test_a_draw_is_worked_by_hand():
    ballot = Ballot(1, "T0000000001A", 88, (3, 7))
    assert ballot.words == "1|T0000000001A|88|3,7"
    digest = hmac.new(SEED, b"1|T0000000001A|88|3,7|0", hashlib.sha256).digest()
    pick = int.from_bytes(digest, "big") % 10
    assert (draw(SEED, ballot).pick, draw(SEED, ballot).row) == (pick, 0 if pick < 3 else 1)


def test_nobody_s_number_counts_as_a_dash():
    assert Ballot(2, "T", None, (1,)).words == "2|T|-|1"
    assert Ballot(2, "T", 0, (1,)).words == "2|T|0|1"


def test_an_empty_deck_draws_nothing():
    with pytest.raises(ValueError, match="0"):
        draw(SEED, Ballot(1, "T", None, (0, 0)))


def test_picks_are_uniform():
    picks = Counter(draw(SEED, Ballot(1, code, None, (10,))).pick for code in ticket_codes(5000))
    assert sum((picks[pick] - 500) ** 2 / 500 for pick in range(10)) < _CHI_SQUARE_9_999


def test_the_customer_s_number_moves_the_draw_and_is_as_fair():
    rows = Counter(draw(SEED, Ballot(1, "T", number, (10, 20, 70))).row for number in range(5000))
    wanted = (500, 1000, 3500)
    assert sum((rows[row] - each) ** 2 / each for row, each in enumerate(wanted)) < _CHI_SQUARE_2_999


@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=5).filter(sum),
    st.binary(min_size=32, max_size=32),
    st.data(),
)
def test_a_whole_deck_gives_exactly_what_was_published(quantities, seed, data):
    rules = rules_of(*quantities)
    numbers = data.draw(
        st.lists(st.none() | st.integers(0, 999_999), min_size=rules.deck, max_size=rules.deck)
    )
    kept = held(rules, numbers, seed)
    assert [sum(one.row == row for one in kept.draws) for row in range(len(quantities))] == quantities
    assert kept.left == (0,) * len(quantities)


@given(st.integers(1, 30), st.data())
def test_what_is_drawn_and_what_is_left_are_the_deck(drawn, data):
    rules = rules_of(3, 7, 20)
    numbers = data.draw(st.lists(st.integers(0, 999_999), min_size=drawn, max_size=drawn))
    kept = held(rules, numbers)
    assert all(
        kept.left[row] + sum(one.row == row for one in kept.draws) == quantity
        for row, quantity in enumerate(rules.counts)
    )


def test_a_link_hangs_on_everything():
    ballot = Ballot(1, "T", 5, (2, 3))
    links = {
        link("a", ballot, 1, "now"),
        link("b", ballot, 1, "now"),
        link("a", Ballot(2, "T", 5, (2, 3)), 1, "now"),
        link("a", ballot, 2, "now"),
        link("a", ballot, 1, "then"),
    }
    assert len(links) == 5
