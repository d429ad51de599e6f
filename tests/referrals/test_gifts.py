import pytest

from shopqun.referrals.gifts import GiftLine, MoveWhy, refusal_to_move


@pytest.mark.parametrize(("stock", "promised", "lacking"), [(3, 2, 0), (2, 2, 0), (1, 3, 2), (-1, 0, 1)])
def test_what_must_be_bought(stock, promised, lacking):
    assert GiftLine("G01", "果切叉", 60, "", stock, promised).lacking == lacking


@pytest.mark.parametrize(
    ("was", "now", "why", "reason"),
    [
        (3, 5, MoveWhy.BOUGHT, None),
        (3, 3, MoveWhy.BOUGHT, "bad_quantity"),
        (3, 2, MoveWhy.BOUGHT, "bad_quantity"),
        (3, 10_003, MoveWhy.BOUGHT, "bad_quantity"),
        (3, 0, MoveWhy.SPOILED, None),
        (3, 3, MoveWhy.SPOILED, "bad_quantity"),
        (3, -1, MoveWhy.SPOILED, "gift_stock_empty"),
        (3, 3, MoveWhy.COUNTED, None),
        (-2, 0, MoveWhy.COUNTED, None),
        (3, -1, MoveWhy.COUNTED, "gift_stock_empty"),
        (3, 10_003, MoveWhy.COUNTED, "bad_quantity"),
    ],
)
def test_a_movement_goes_its_way_and_never_below_nothing(was, now, why, reason):
    refused = refusal_to_move(was, now, why)
    assert (refused and refused.reason) == reason
