"""A month's workbook whole: its sheets in the owner's order (domain handbook F1).

A new sheet is a function from the facts and the imprint to a `Sheet`, and a place in one of the two lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shopqun.reports import kept, upkeep, workbook
from shopqun.reports.cover import MonthFacts, cover
from shopqun.reports.drawings import charts
from shopqun.reports.imprint import Imprint
from shopqun.reports.lines import MemberRow
from shopqun.reports.sheet import Sheet


def sheets(facts: MonthFacts, members: Iterable[MemberRow], imprint: Imprint) -> Iterator[Sheet]:
    """Give the sheets in their order; those of upkeep and of what is kept only where there is something."""
    drawn = charts(facts.used, facts.papers, facts.sources, facts.inviters, facts.articles)
    yield cover(facts, imprint)
    yield workbook.overview(facts.now, facts.before, imprint, drawn)
    if facts.sources:
        yield upkeep.sources(facts.sources, imprint)
    if facts.groups:
        yield upkeep.groups(facts.groups, imprint)
    yield workbook.members(members, imprint)
    yield workbook.papers(facts.papers, imprint)
    yield workbook.inviters(facts.inviters, imprint)
    yield workbook.articles(facts.articles, imprint)
    if facts.lotteries:
        yield kept.lotteries(facts.lotteries, imprint)
    if facts.points is not None and not facts.points.empty:
        yield kept.points(facts.points, imprint)
    if facts.tasks:
        yield upkeep.tasks(facts.tasks, imprint)
    if facts.gifts:
        yield upkeep.gifts(facts.gifts, imprint)
