"""What the wording rules are told of a brief: its texts, whose it is, and the days and hours it prints."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime

from shopqun.compliance.paper import Paper
from shopqun.posters.brief import Brief, SalePrices
from shopqun.posters.spoken import said


def paper_of(brief: Brief) -> Paper:
    """Give a brief as the wording rules read it."""
    times = (getattr(brief, field.name) for field in fields(brief))
    return Paper(said(brief), brief.shop.name, " ".join(_spoken(time) for time in times), _struck(brief))


def _struck(brief: Brief) -> tuple[int, ...]:
    items = brief.items if isinstance(brief, SalePrices) else ()
    return tuple(item.low7_fen for item in items if item.low7_fen is not None)


def _spoken(value: object) -> str:
    match value:
        case datetime():
            return f"{value.month}月{value.day}日{value:%H:%M}"
        case date():
            return f"{value.month}月{value.day}日"
        case _:
            return ""
