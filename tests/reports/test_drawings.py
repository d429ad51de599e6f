from reports.facts_kit import article, paper

from shopqun.placements.channel import ChannelLine
from shopqun.reports.drawings import charts
from shopqun.reports.lines import InviterLine
from shopqun.reports.sheet import Chart, Drawn, Kind


def inviter(number, qualified):
    return InviterLine(f"{number:06d}", "王小明", "", qualified, qualified, 0, 0, 0)


def test_nothing_is_drawn_of_nothing():
    assert charts((0, 0), (paper(0, 0),), (), (inviter(1, 0),), (article(1, 1, 5),)) == ()


def test_what_is_most_stands_first_and_nobody_is_named():
    drawn = charts(
        (0, 2),
        (paper(4, 1),),
        (ChannelLine("counter", 0, 0, 1, 0, 0, 0), ChannelLine("门口", 0, 0, 4, 0, 0, 0)),
        [inviter(number, number) for number in range(12)],
        (article(1200, 1990, 2),),
    )
    assert drawn[0] == Chart("每天核销（张）", Drawn.LINE, Kind.INT, ("1", "2"), (0, 2))
    assert (drawn[1].kind, drawn[1].values) == (Kind.PERCENT, (2500,))
    assert (drawn[2].names, drawn[2].values) == (("门口", "直接到店"), (4, 1))
    assert drawn[3].names[0] == "王** 000011"
    assert drawn[3].values == tuple(range(11, 1, -1))
    assert (drawn[4].kind, drawn[4].values) == (Kind.MONEY, (1580,))
