"""The tray speaks once for what came due, and never where it is not wanted or not there."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from shopqun.calendar.service import TaskService
from shopqun.calendar.sop import Cell
from shopqun.ui.reminder import Reminder


@pytest.fixture
def tasks(launched, clock):
    return TaskService(launched, clock)


@pytest.fixture
def taste(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def reminder(theme, work, tasks, clock, taste, window):
    """One that began at seven in the evening of the sixth of March; the sale's task is due at half past."""
    clock.set("2027-03-06T19:00:00+08:00")
    return Reminder(theme, work, tasks, clock, taste, window)


@pytest.fixture
def heard(reminder):
    said = []
    reminder.rang.connect(said.append)
    return said


def looked(reminder, hands, clock, at):
    clock.set(f"2027-03-06T{at}:00+08:00")
    reminder.look()
    hands.books.turn_all()


def test_a_task_rings_when_it_comes_due_and_not_again(reminder, heard, hands, clock):
    for at in ("19:29", "19:30", "19:31", "20:00"):
        looked(reminder, hands, clock, at)
    assert heard == ["到点了：限时抢购\n周六鲜果夜市（5个SKU）"]


def test_several_at_once_are_said_together(reminder, heard, hands, clock, tasks):
    cells = {Cell.DAY: "2027-03-06", Cell.TIME: "19:30", Cell.COLUMN: "播报", Cell.ACTION: "报数"}
    tasks.add(cells | {Cell.CONTENT_TYPE: "互动"}, request_id="add")
    looked(reminder, hands, clock, "19:30")
    assert heard == ["到点了：限时抢购\n周六鲜果夜市（5个SKU）（还有 1 件）"]


def test_switched_off_it_is_silent_and_stays_so(reminder, heard, hands, clock, taste):
    reminder.wanted.setChecked(False)
    looked(reminder, hands, clock, "19:30")
    reminder.wanted.setChecked(True)
    looked(reminder, hands, clock, "19:31")
    assert heard == []  # what came due meanwhile is on Today
    reminder.wanted.setChecked(False)
    assert taste.value("reminder") == "off"


@pytest.mark.parametrize("there", [True, False])
def test_without_a_tray_it_does_nothing(reminder, monkeypatch, there):
    shown = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there)
    monkeypatch.setattr(reminder.tray, "show", lambda: shown.append(True))
    reminder.begin()
    assert (reminder._timer.isActive(), bool(shown)) == (there, there)
    reminder.end()
    assert not reminder._timer.isActive()


def test_a_press_leads_to_the_window(reminder, qtbot):
    with qtbot.waitSignal(reminder.pressed):
        reminder.tray.messageClicked.emit()
    with qtbot.waitSignal(reminder.pressed):
        reminder.tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(reminder.pressed):
        reminder.tray.activated.emit(QSystemTrayIcon.ActivationReason.Context)
