"""What a PC at a counter does to a program that runs: it sleeps, its clock and its zone are set."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from shop_kit import a_paper
from window_kit import Hand, RunningClock, said

from shopqun.clocks import SetClock
from shopqun.floor import Floor
from shopqun.rooms import open_rooms
from shopqun.ui.posters import painter

NOON = datetime.fromisoformat("2027-03-04T12:00:00+08:00")
PAPER = "C04"
"""Valid from any bill on: the till answers at once."""


@pytest.fixture
def pc_clock():
    return RunningClock(SetClock(NOON))


@pytest.fixture
def hand(qtbot):
    return Hand(qtbot)


@pytest.fixture
def floor(launched, pc_clock, qapp, theme, hand, tmp_path):
    taste = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = Floor(qapp, theme, open_rooms(launched.path, pc_clock, lambda: painter), pc_clock, taste)
    made.window.show()
    hand.at(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()
    qapp.removeEventFilter(made.window._scanner)


def shown_time(floor):
    floor._show_time()
    return said(floor.window.top)


def scanned(floor, hand, code):
    floor.till.next_customer()
    hand.scan(code)
    hand.until(lambda: "这一单多少钱？填好按 Enter" in said(floor.till) or "用" in said(floor.till))
    return floor.window.here


def test_after_a_night_asleep_it_is_another_day_and_the_till_takes_scans(floor, hand, launched, pc_clock):
    code = a_paper(launched, pc_clock)
    assert "3月4日 周四" in shown_time(floor)
    pc_clock.set(NOON + timedelta(hours=20))
    told = shown_time(floor)
    assert "08:00" in told
    assert "3月5日 周五" in told
    assert scanned(floor, hand, code) == "till"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="a zone cannot be set for one program here")
def test_another_time_zone_changes_no_hour_of_the_shop(floor, monkeypatch):
    before = shown_time(floor)
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert shown_time(floor) == before
        assert "12:00" in before
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_clock_that_was_set_back_is_said_at_the_till(floor, hand, launched, pc_clock):
    code = a_paper(launched, pc_clock)
    pc_clock.set(NOON - timedelta(days=1))
    floor.till.waiting.amount.setText("99")
    hand.scan(code)
    hand.until(lambda: "时间" in said(floor.till))
    assert floor.window.here == "till"


def test_a_scan_an_input_method_held_back_reaches_the_till(floor, hand, launched, pc_clock):
    code = a_paper(launched, pc_clock)
    floor.window.open("members")
    search = floor.members.customers.list.search
    hand.fill(search, "wang")
    held = QInputMethodEvent()
    held.setCommitString(f"ｓｑ：{code.lower()}")
    QApplication.sendEvent(search, held)
    assert floor.window.here == "till"
    assert search.text() == "wang"
    hand.until(lambda: floor.till.waiting.code.text() == f"SQ:{code}")
