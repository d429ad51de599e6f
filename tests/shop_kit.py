"""A shop to test with: real books in a real file, and a clock the test sets."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from shopqun.data.books import Books

OPENING = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)  # ten in the morning, shop time


@dataclass
class TestClock:
    """A clock that stands until a test moves it."""

    __test__ = False
    at: datetime = OPENING
    set_by_hand: bool = True

    def now(self):
        """Give the instant it stands at."""
        return self.at

    def move(self, **by):
        """Let time pass: `clock.move(days=1, hours=2)`."""
        self.at += timedelta(**by)

    def set(self, text):
        """Set it to an ISO instant, e.g. `2027-03-06T19:30:00+08:00`."""
        self.at = datetime.fromisoformat(text).astimezone(UTC)


@pytest.fixture
def clock():
    """Ten in the morning of the plan's opening day."""
    return TestClock()


@pytest.fixture
def books(tmp_path):
    """New books of no shop yet, in a file of their own."""
    made = Books.create(tmp_path / "shop.shopqun")
    yield made
    made.close()
