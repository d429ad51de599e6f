from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QSettings
from shiboken6 import isValid

from shopqun.floor import Floor
from shopqun.rooms import open_rooms
from shopqun.ui.posters import painter

PLACES = ("today", "till", "members", "events", "posters", "groups", "reports", "settings")
LATER = ("openpyxl", "alembic")
"""What the window starts without: workbooks and older files come when they are asked for."""


@pytest.fixture
def floor(launched, clock, qapp, theme, tmp_path):
    taste = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = Floor(qapp, theme, open_rooms(launched.path, clock, lambda: painter), clock, taste)
    yield made
    if isValid(made.window):
        made.window.close()
        made.window.deleteLater()


def test_only_the_first_place_is_built_before_it_is_visited(floor):
    assert [place for place in PLACES if place in vars(floor)] == ["today"]


@pytest.mark.parametrize("place", PLACES[1:])
def test_a_visit_builds_one_place_and_reads_it(floor, place):
    floor.window.open(place)
    assert [each for each in PLACES if each in vars(floor)] == ["today", place]
    assert floor.window.here == place


def test_the_one_who_serves_is_known_wherever_she_goes_next(floor):
    floor.serving._take("Lin")
    assert floor.till._clerk == "Lin"
    assert floor.members.customers.form._clerk == "Lin"
    floor.serving._take("Mei")
    assert floor.till._clerk == "Mei"
    assert floor.members.customers.form._clerk == "Mei"


@pytest.mark.parametrize("place", PLACES)
def test_a_screen_goes_with_its_window_whether_it_was_opened_or_not(floor, qapp, place):
    screen = getattr(floor, place)
    floor.window.close()
    floor.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(screen)


@pytest.mark.parametrize("library", LATER)
def test_the_window_starts_without(started, library):
    assert library not in started


@pytest.fixture(scope="module")
def started():
    """Name every module that is there when the window is ready to be opened."""
    words = "import sys, shopqun.app, shopqun.window; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())
