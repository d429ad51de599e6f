"""A sample shop to look at: the fruit shop after a year, this evening's sale about to begin."""

from pathlib import Path

from shopqun.basics import Clock
from shopqun.data.books import discard
from shopqun.pastyear.service import PastYear

MEMBERS, SEED = 300, 7


def make_sample(path: Path, clock: Clock) -> None:
    """Make the sample shop anew in `path`; what was there is gone. The same moment gives the same shop."""
    discard(path)
    PastYear(clock).make(path, MEMBERS, SEED, request_id="sample")
