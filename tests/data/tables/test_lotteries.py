"""What the file refuses of a drafted lottery."""

import pytest

from shopqun.data.tables.lotteries import Lottery, LotteryPrize


@pytest.mark.parametrize("deck", [0, -1])
def test_a_deck_has_tickets(refused, deck):
    assert refused(Lottery, deck=deck) == "ck_lotteries_deck"


def test_a_level_can_be_empty_but_no_less(put, refused):
    draw = put(Lottery)
    put(LotteryPrize, lottery_id=draw, quantity=0)
    assert refused(LotteryPrize, lottery_id=draw, quantity=-1) == "ck_lottery_prizes_quantity"
    assert refused(LotteryPrize, lottery_id="L99") == ""
