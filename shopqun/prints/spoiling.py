"""When a sheet may be called spoiled, and what becomes worthless with it (P-06, 令56-19)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shopqun.basics import Refused


@dataclass(frozen=True, slots=True)
class PaperOnSheet:
    """A coupon used once that stands on a sheet.

    `held` when it was given to a member, `shown` when it ever came to the till, `others` are the sheets that
    carry it too and were not spoiled.
    """

    id: int
    code: str
    held: bool
    shown: bool
    void: bool
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoiled:
    """What calling a sheet spoiled came to: codes worth nothing now, and sheets where the others stand."""

    sheet: int
    voided: tuple[str, ...]
    still_on: tuple[int, ...]


def refusal_of(papers: Sequence[PaperOnSheet]) -> Refused | None:
    """Say why a sheet was handed out: `sheet_used` or `sheet_held`, with the codes that show it."""
    shown = tuple(each.code for each in papers if each.shown)
    if shown:
        return Refused("sheet_used", {"codes": shown})
    held = tuple(each.code for each in papers if each.held)
    return Refused("sheet_held", {"codes": held}) if held else None


def worthless(papers: Sequence[PaperOnSheet]) -> tuple[PaperOnSheet, ...]:
    """Give the papers that stand on no other sheet: only they become worthless."""
    return tuple(each for each in papers if not each.others and not each.void)


def still_on(papers: Sequence[PaperOnSheet]) -> tuple[int, ...]:
    """Give the other sheets on which papers of this one may yet be handed out."""
    return tuple(sorted({sheet for each in papers for sheet in each.others}))
