"""Months to show, made by hand."""

from dataclasses import replace
from datetime import date

from shopqun.reports.figures import Figures, Month
from shopqun.reports.journey import Journey
from shopqun.reports.lines import InviterLine, PaperLine
from shopqun.reports.overview import Overview

NOTHING = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
MARCH = Overview(
    Month(2027, 3), date(2027, 3, 13), NOTHING, NOTHING, (0,) * 31, (0,) * 31, (), (), (), Journey(), None
)


def month(used=(), papers=(), inviters=(), paid=(), **more):
    """Give March with what was used and paid on its first days, its papers and its inviters."""
    used, paid = ((*days, *(0,) * (31 - len(days))) for days in (used, paid))
    return replace(MARCH, used=used, paid=paid, papers=tuple(papers), inviters=tuple(inviters), **more)


def inviter(number, name, qualified):
    """Give somebody who brought people that count."""
    return InviterLine(f"{number:04d}", name, "", qualified, qualified, 0, 0, 0)


def paper(name, issued, redeemed):
    """Give a kind of paper."""
    return PaperLine("C01", name, issued, redeemed, 0, 0)
