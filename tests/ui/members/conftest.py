"""The customers' place over real books, its lanes turned by hand."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication

from shopqun.loyalty.service import LoyaltyService
from shopqun.members.service import MembersService
from shopqun.placements.service import PlacementService
from shopqun.referrals.service import ReferralService
from shopqun.ui.members.screen import MembersScreen


@dataclass
class Place:
    """The screen, what it stands on, and what it said."""

    books: object
    clock: object
    hands: object
    screen: MembersScreen
    members: MembersService
    referrals: ReferralService
    said: list = field(default_factory=list)
    asked: list = field(default_factory=list)

    def turn(self):
        """Do all work there is, and show what came of it."""
        while self.hands.books.jobs or self.hands.paper.jobs:
            self.hands.paper.turn_all()
            self.hands.books.turn_all()
        QApplication.processEvents()
        assert self.hands.bugs == []

    def reload(self):
        """Read everything again."""
        self.screen.reload()
        self.turn()


@pytest.fixture
def place(launched, clock, theme, work, hands, qtbot):
    members, referrals = MembersService(launched, clock), ReferralService(launched, clock)
    screen = MembersScreen(
        theme, work, members, referrals, LoyaltyService(launched, clock), PlacementService(launched, clock)
    )
    screen.resize(1278, 704)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    made = Place(launched, clock, hands, screen, members, referrals)
    screen.said.connect(made.said.append)
    screen.make_poster.connect(lambda *what: made.asked.append(("poster", *what)))
    screen.export.connect(lambda kind: made.asked.append(("export", kind)))
    screen.print_receipt.connect(lambda reward: made.asked.append(("receipt", reward)))
    made.reload()
    return made
