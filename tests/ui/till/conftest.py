"""A till over real books, its lanes turned by hand."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from shop_kit import new_id

from shopqun.flashsales.service import SaleService
from shopqun.members.service import MembersService
from shopqun.referrals.service import ReferralService
from shopqun.staff.service import StaffService
from shopqun.till.service import TillService
from shopqun.ui.sounds import Sounds
from shopqun.ui.till.desk import Desk
from shopqun.ui.till.screen import TillScreen


@dataclass
class Seconds:
    """A clock that runs when told to."""

    at: float = 100.0

    def __call__(self):
        return self.at


@dataclass
class Bench:
    """The till, what it stands on, and what it said."""

    books: object
    clock: object
    hands: object
    screen: TillScreen
    seconds: Seconds
    said: list = field(default_factory=list)
    went: list = field(default_factory=list)
    heard: list = field(default_factory=list)
    asked: list = field(default_factory=list)

    def turn(self):
        """Do all work there is, and show what came of it."""
        while self.hands.books.jobs or self.hands.paper.jobs:
            self.hands.paper.turn_all()
            self.hands.books.turn_all()
        QApplication.processEvents()
        assert self.hands.bugs == []

    def scan(self, code, amount="", *, later=10.0):
        """Scan a code with the scanner, after a while."""
        self.seconds.at += later
        if amount:
            self.screen.waiting.amount.setText(amount)
        self.screen.scanned(code)
        self.turn()

    @property
    def shows_verdict(self):
        """Say whether the verdict is on the screen."""
        return self.screen.stack.currentWidget() is self.screen.face

    @property
    def spoken(self):
        """Give the verdict in words."""
        return self.screen.face.verdict.accessibleName()

    def lately(self):
        """Give what the books say happened."""
        return self.screen._desk.till.lately(8)


PIN = "2580"


def unlock(books, clock, act):
    """Let the owner open the lock for an act, as her dialog does."""
    StaffService(books, clock).unlock(PIN, act, request_id=new_id())


@pytest.fixture
def desk(launched, clock):
    return Desk(
        TillService(launched, clock),
        MembersService(launched, clock),
        ReferralService(launched, clock),
        SaleService(launched, clock),
    )


@pytest.fixture
def bench(launched, clock, theme, work, hands, desk, qtbot, tmp_path):
    seconds = Seconds()
    heard, asked = [], []

    def gate(act, why, then):
        asked.append((act, why))
        unlock(launched, clock, act)
        then()

    sounds = Sounds(tmp_path, lambda path: heard.append(path.stem))
    screen = TillScreen(theme, work, desk, sounds, gate, seconds=seconds)
    screen.resize(1278, 704)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    made = Bench(launched, clock, hands, screen, seconds, heard=heard, asked=asked)
    screen.said.connect(made.said.append)
    screen.go.connect(lambda *where: made.went.append(where))
    screen.reload()
    made.turn()
    return made


@pytest.fixture
def request_id():
    return new_id()
