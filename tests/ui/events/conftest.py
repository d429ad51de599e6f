"""The place 活动 over the fruit shop's real books."""

import pytest
from PySide6.QtWidgets import QApplication

from shopqun.coupons.service import CouponService
from shopqun.flashsales.service import SaleService
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events.screen import EventsScreen


@pytest.fixture
def coupons(launched, clock):
    return CouponService(launched, clock)


@pytest.fixture
def sales(launched, clock):
    return SaleService(launched, clock)


@pytest.fixture
def screen(theme, work, hands, launched, clock, coupons, sales, qtbot):
    """Give the whole screen, everything read."""
    made = EventsScreen(theme, work, clock, coupons, sales, LotteryService(launched, clock))
    qtbot.addWidget(made)
    made.resize(1278, 704)
    made.reload()
    hands.books.turn_all()
    made.show()
    QApplication.processEvents()
    hands.books.turn_all()
    yield made
    assert not hands.bugs
    assert not hands.troubles
