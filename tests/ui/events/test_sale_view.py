"""Where a sale stands, and what it adds up to."""

from datetime import timedelta

import pytest
from flashsales.sale_kit import CHERRY, END, ORANGE, PICKUP_UNTIL, SALE, START, STRAWBERRY

from shopqun.flashsales.sale import Board, Sale, Standing
from shopqun.ui.events.sale_view import Phase, Sums, foremost, next_turn, phase_of, sums

TICK = timedelta(microseconds=1)
WEEK = timedelta(days=7)
LATER = Sale("F02", "下周", START + WEEK, END + WEEK, PICKUP_UNTIL + WEEK, 2)


@pytest.mark.parametrize(
    ("at", "phase", "turn"),
    [
        (START - TICK, Phase.BEFORE, START),
        (START, Phase.RUNNING, END),
        (END - TICK, Phase.RUNNING, END),
        (END, Phase.PICKUP, PICKUP_UNTIL),
        (PICKUP_UNTIL - TICK, Phase.PICKUP, PICKUP_UNTIL),
        (PICKUP_UNTIL, Phase.OVER, None),
    ],
)
def test_phases_turn_at_their_instants(at, phase, turn):
    assert phase_of(SALE, at) is phase
    assert next_turn(SALE, at) == turn


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (START - TICK, "F01"),
        (START, "F01"),
        (END, "F02"),
        (START + WEEK, "F02"),
        (PICKUP_UNTIL + WEEK, "F02"),
    ],
)
def test_the_sale_that_runs_or_comes_next_stands_first(at, shown):
    assert foremost((SALE, LATER), at).id == shown


def test_without_sales_there_is_none_to_show():
    assert foremost((), START) is None


def test_sums_count_what_is_spoken_for():
    board = Board(
        SALE,
        (Standing(STRAWBERRY, held=2, taken=1), Standing(ORANGE, held=1, waiting=4), Standing(CHERRY)),
    )
    # (23.90 - 17.50) * 3 + (18.80 - 14.00) * 1 = 19.20 + 4.80
    assert sums(board) == Sums(taken=1, held=3, stock=9, profit_fen=2400)
