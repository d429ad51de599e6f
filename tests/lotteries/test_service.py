"""Draws as they were planned."""

from datetime import date

from shopqun.lotteries.draft import PlannedPrize
from shopqun.lotteries.service import LotteryService


def test_the_plan_s_draw_is_read_whole(launched):
    (draft,) = LotteryService(launched).drafts()
    assert (draft.id, draft.name, draft.deck, draft.per_member_max) == ("L01", "草莓节刮刮卡", 300, 3)
    assert (draft.starts_on, draft.ends_on, draft.redeem_until) == (
        date(2027, 3, 18),
        date(2027, 3, 21),
        date(2027, 3, 28),
    )
    assert draft.prizes[0] == PlannedPrize("一等奖", "时令果篮(G04)", 3, 6800, 3800, 100)
    assert [prize.quantity for prize in draft.prizes] == [3, 12, 60, 150, 75]
    assert draft.disclosure["contact"] == "13800000001"


def test_books_without_draws_have_none(books):
    assert LotteryService(books).drafts() == ()
