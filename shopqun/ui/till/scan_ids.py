"""One id for one scan: a scanner that fires twice asks the same thing once."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from shopqun.till.service import Counter

SAME_WITHIN_S = 3.0
"""Two scans of one code within this many seconds are one scan (contract, *Calling*)."""


class ScanIds:
    """Gives scans their ids; `seconds` is a clock that only runs forward."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._asked: tuple[str, Counter] | None = None
        self._at = 0.0
        self._id = ""

    def id_for(self, code: str, counter: Counter) -> str:
        """Give the id of this scan: the last one's when the same was asked less than three seconds ago."""
        if not (self.is_recent(code) and self._asked == (code, counter)):
            self._id = str(uuid.uuid4())
        self._asked, self._at = (code, counter), self._seconds()
        return self._id

    def is_recent(self, code: str) -> bool:
        """Say whether this code was scanned less than three seconds ago."""
        same = self._asked is not None and self._asked[0] == code
        return same and self._seconds() - self._at < SAME_WITHIN_S

    def meant(self, code: str, counter: Counter) -> Counter:
        """Give what this scan was meant with.

        A scanner that fires twice begins a next customer with its first key, so the second burst comes with
        nothing said: it means what the first one said.
        """
        unsaid = (counter.amount, counter.member, counter.invited_by) == (None, None, None)
        return self._asked[1] if self._asked is not None and unsaid and self.is_recent(code) else counter

    def forget(self) -> None:
        """Make the next scan a new one, whatever it is: the last one was taken back."""
        self._asked = None
