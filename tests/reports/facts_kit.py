"""A month's facts with nothing in them, to be filled by hand."""

from dataclasses import replace
from datetime import date

from shopqun.reports.cover import MonthFacts
from shopqun.reports.figures import Figures, Month
from shopqun.reports.imprint import Imprint
from shopqun.reports.lines import ArticleLine, PaperLine
from shopqun.reports.upkeep import GiftStock, GroupLine, TaskLine

NONE = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
IMPRINT = Imprint("果缤纷", "owner", "2027-04-01 09:00")
_EMPTY = MonthFacts(Month(2027, 3), True, "留住熟客", NONE, NONE, (), (), (), (), (), (), (), ())


def facts(**more):
    """Give a March that is over, with these facts."""
    return replace(_EMPTY, **more)


def paid(fen):
    """Give figures in which only this was paid."""
    return replace(NONE, paid_fen=fen)


def group(**more):
    """Give an open group of 100 people."""
    one = GroupLine("1群", "member", "long", "wechat_group", date(2027, 3, 1), False, 100, 100)
    return replace(one, **more)


def task(day=1, *, due=True, done_at=None):
    """Give a line of the calendar."""
    return TaskLine(date(2027, 3, day), "早报", "发清单", "小林", "互动≥10", due, done_at)


def gift(**more):
    """Give a gift of which ten were there."""
    return replace(GiftStock("G01", "果叉", 60, 10, 0, 0, 0), **more)


def article(cost, price, taken):
    """Give an article of a sale."""
    return ArticleLine("夜市", "S1", "草莓", cost, None, price, 30, taken, 0, 30 - taken)


def paper(issued, redeemed):
    """Give a kind of paper."""
    return PaperLine("C01", "见面券", issued, redeemed, 0, 0)
