"""What a sale came to."""

from datetime import timedelta

from flashsales.sale_kit import ORANGE, SALE, START, STRAWBERRY

from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.sale import Board, Standing
from shopqun.flashsales.selling import ClaimMoved, Outcome, outcomes, sell_through

HELD, WAITING, TAKEN, RELEASED = ClaimState.HELD, ClaimState.WAITING, ClaimState.TAKEN, ClaimState.RELEASED


def at(minute):
    return START + timedelta(minutes=minute)


def test_nothing_sold_no_curve():
    assert sell_through(()) == ()


def test_pieces_out_change_when_somebody_claims_or_lets_go():
    moves = (
        ClaimMoved(1, 2, HELD, at(0)),
        ClaimMoved(2, 1, HELD, at(1)),
        ClaimMoved(3, 2, WAITING, at(2)),  # who waits has nothing
        ClaimMoved(1, 2, RELEASED, at(3)),
        ClaimMoved(3, 2, HELD, at(3)),  # and moves up at once
        ClaimMoved(2, 1, TAKEN, at(4)),  # it was out before
        ClaimMoved(3, 2, RELEASED, at(9)),
    )
    assert sell_through(moves) == ((at(0), 2), (at(1), 3), (at(9), 1))


def test_each_article_earns_by_what_was_taken():
    board = Board(SALE, (Standing(STRAWBERRY, held=1, taken=3), Standing(ORANGE)))
    assert outcomes(board) == (
        Outcome("S01", "丹东99草莓500g", 3, 2, sales_fen=7170, profit_fen=1920, leftover_cost_fen=3500),
        Outcome("S02", "赣南脐橙2.5kg", 0, 3, sales_fen=0, profit_fen=0, leftover_cost_fen=4200),
    )
