"""The place 社群 over the fruit shop's real books."""

import pytest
import qrcode
from PySide6.QtWidgets import QWidget

from shopqun.calendar.service import TaskService
from shopqun.community.service import GroupService
from shopqun.conduct.service import ConductService
from shopqun.ui.community.screen import GroupsScreen


@pytest.fixture
def groups(launched, clock):
    return GroupService(launched, clock)


@pytest.fixture
def tasks(launched, clock):
    return TaskService(launched, clock)


@pytest.fixture
def conduct(launched, clock):
    return ConductService(launched, clock)


@pytest.fixture
def picture(tmp_path):
    """Make a picture of a code: `picture("https://weixin.qq.com/g/abc")`."""

    def make(payload, name="code.png"):
        path = tmp_path / name
        qrcode.make(payload).save(str(path))
        return path

    return make


@pytest.fixture
def screen(theme, work, hands, groups, tasks, conduct, clock, qtbot):
    """Give the whole screen on the sixth day, everything read."""
    clock.set("2027-03-06T10:00:00+08:00")
    made = GroupsScreen(theme, work, groups, tasks, conduct, QWidget())
    qtbot.addWidget(made)
    made.resize(1278, 704)
    made.reload()
    hands.books.turn_all()
    made.show()
    yield made
    assert not hands.bugs
    assert not hands.troubles
