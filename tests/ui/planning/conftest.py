from __future__ import annotations

import datetime as dt
import json

import pytest

from shopqun.places import resource
from shopqun.planning.service import PlanningService
from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.posters.theme import theme_from
from shopqun.ui.planning.screen import WizardScreen
from shopqun.ui.planning.thumbnail import PosterHand
from shopqun.ui.posters import painter

TODAY = dt.date(2027, 3, 1)  # a Monday, as the clock of these tests stands


@pytest.fixture
def planning(clock):
    return PlanningService(clock)


@pytest.fixture
def fruit(planning):
    return planning.preset("fruit_community")[0]


@pytest.fixture
def hotpot(planning):
    return planning.preset("hotpot_neighborhood")[0]


@pytest.fixture
def hand():
    fresh = theme_from(json.loads(resource("themes/fresh.json").read_text("utf-8")))
    return PosterHand(lambda brief: compose(brief, PAPERS["a4"], fresh, painter.measure), painter.image)


@pytest.fixture
def draft(tmp_path):
    return tmp_path / "shops" / "wizard-draft.json"


@pytest.fixture
def wizard(theme, work, hands, planning, clock, hand, draft, qtbot):
    """Give the wizard as it comes up, with the samples read and nothing left from before."""
    made = WizardScreen(theme, work, planning, clock, hand, draft)
    qtbot.addWidget(made)
    made.resize(1366, 688)
    made.show()
    qtbot.waitExposed(made)
    made.reload()
    hands.books.turn_all()
    return made
