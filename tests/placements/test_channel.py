import pytest

from shopqun.placements.channel import ChannelLine, Newcomer, PaperCounts, came_from, compare


def newcomer(channel="counter", paper_place="", *, bought=False, spent_fen=0):
    return Newcomer(channel, paper_place, bought, spent_fen)


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (newcomer("隔壁理发店", "门口"), "隔壁理发店"),
        (newcomer("counter", "门口"), "门口"),
        (newcomer("referral", "门口"), "referral"),
        (newcomer("counter"), "counter"),
    ],
)
def test_what_she_says_counts_before_the_paper_she_brings(one, place):
    assert came_from(one) == place


def test_the_place_that_brought_most_comes_first():
    lines = compare(
        ("门口", "收银台"),
        {"收银台": PaperCounts(40, 6), "隔壁": PaperCounts(20, 0)},
        (
            newcomer("门口", bought=True, spent_fen=3000),
            newcomer("门口"),
            newcomer("counter", "收银台", bought=True, spent_fen=5000),
        ),
        {"门口": 2500},
    )
    assert lines == (
        ChannelLine("门口", 0, 0, 2, 1, 3000, 2500),
        ChannelLine("收银台", 40, 6, 1, 1, 5000, 0),
        ChannelLine("隔壁", 20, 0, 0, 0, 0, 0),
    )


@pytest.mark.parametrize(
    ("cost", "came", "each"), [(2500, 2, 1250), (1000, 3, 333), (500, 3, 167), (2500, 0, None), (0, 5, None)]
)
def test_the_cost_of_one_newcomer(cost, came, each):
    assert ChannelLine("门口", 0, 0, came, 0, 0, cost).cost_each_fen == each
