from datetime import UTC, datetime

from tests.pastyear.year_kit import OPENS, a_shop, neighbour, rows


def test_a_moment_is_on_the_shops_wall():
    assert a_shop().moment(OPENS, 10 * 60) == datetime(2026, 3, 9, 2, tzinfo=UTC)


def test_gifts_are_bought_before_the_last_ones_go():
    shop = a_shop()
    at = shop.moment(OPENS, 600)
    for _ in range(6):
        shop.move_gift("G02", -1, "coupon", "1", at, OPENS)
    assert shop.stock["G02"] == 5 - 6 + 100
    assert [pieces for (pieces,) in rows(shop, "gift_moves", 2)] == [-1] * 5 + [100, -1]


def test_papers_of_a_batch_have_codes_of_their_own_and_a_holder_where_owed():
    shop = a_shop()
    who, at = neighbour(shop), shop.moment(OPENS, 600)
    papers = shop.issue(shop.templates["C02"], 3, at, OPENS, placement="门口")
    (owed,) = shop.issue(shop.templates["C02"], 1, at, OPENS, placement="reward", holder=who, reward=7)
    assert len({paper.code for paper in (*papers, owed)}) == 4
    assert rows(shop, "coupon_batches", 0, 2, 3) == [(1, 3, "门口"), (2, 1, "reward")]
    assert rows(shop, "coupons", 4, 5, 6)[-1] == (2, who.id, 7)
    assert (papers[0].from_reward, owed.from_reward) == (False, True)
