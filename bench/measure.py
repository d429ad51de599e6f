"""Timing beside a floor: both are run by turns in the same minutes, so that a busy machine slows both."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

HEAD = ("what", "median", "spread", "floor", "its median", "ratio")


@dataclass(frozen=True)
class Row:
    """One thing that was measured, and the floor it is held against: the least that work can cost."""

    what: str
    ours: Sequence[float]
    floor_is: str
    floor: Sequence[float]
    unit: str = "s"

    def cells(self) -> tuple[str, ...]:
        """Give it as the table prints it; the spread goes from the lower to the upper quartile."""
        median, floor = statistics.median(self.ours), statistics.median(self.floor)
        low, high = quartiles(self.ours)
        return (
            self.what,
            said(median, self.unit),
            f"{said(low, self.unit)} to {said(high, self.unit)}",
            self.floor_is,
            said(floor, self.unit),
            f"{median / floor:.1f}" if floor else "-",
        )


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Give the lower and the upper quartile; of few values the least and the most."""
    if len(values) < 4:
        return min(values), max(values)
    cuts = statistics.quantiles(values, n=4)
    return cuts[0], cuts[2]


def said(value: float, unit: str) -> str:
    """Give a figure with three digits and a unit that suits its size."""
    if unit != "s":
        return f"{value:.3g} {unit}"
    for size, name in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if value >= size:
            return f"{value / size:.3g} {name}"
    return f"{value * 1e6:.3g} µs"


def seconds(job: Callable[[], object]) -> float:
    """Give how long a job takes."""
    started = time.perf_counter()
    job()
    return time.perf_counter() - started


def by_turns(
    what: str, job: Callable[[], object], floor_is: str, floor: Callable[[], object], *, rounds: int
) -> Row:
    """Run a job and its floor by turns, after one of each that is not counted."""
    job()
    floor()
    pairs = [(seconds(floor), seconds(job)) for _ in range(rounds)]
    return Row(what, [ours for _, ours in pairs], floor_is, [least for least, _ in pairs])


def table(rows: Sequence[Row]) -> str:
    """Lay rows out as a table for a terminal, which is Markdown too."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEAD))]
    laid = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in lines
    ]
    return "\n".join([laid[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *laid[1:]])
