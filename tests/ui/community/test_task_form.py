"""The form of a task: what it offers, what it gives back, and when it may be kept."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox
from ui.community.boards import TASK

from shopqun.calendar.sop import Cell
from shopqun.ui.community.task_form import TaskForm, cells_of

OTHER = replace(TASK, id=2, column="到货早报", assignee="", content_type="产品")


@pytest.fixture
def form(theme, qtbot):
    made = TaskForm(theme, None, "改这一件", "记下")
    qtbot.addWidget(made)
    made.offer((TASK, OTHER, TASK))
    return made


def choices(box: QComboBox):
    return [box.itemText(place) for place in range(box.count())]


def test_it_offers_the_columns_and_people_the_calendar_knows(form):
    assert choices(form.column) == ["周六夜市", "到货早报"]
    assert choices(form.who) == ["小林"]
    assert choices(form.kind) == ["价值", "互动", "产品"]
    assert (form.column.currentText(), form.who.currentText()) == ("", "")


def test_a_task_comes_back_as_it_was(form):
    form.show_task(OTHER)
    assert form.cells() == cells_of(OTHER)
    assert form.cells()[Cell.TIME] == "19:30"
    assert form.yes.isEnabled()


def test_a_new_task_stands_at_noon_and_waits_for_its_words(form):
    form.show_new(date(2027, 3, 8))
    assert not form.yes.isEnabled()
    form.column.setEditText("邻居晒单")
    assert not form.yes.isEnabled()
    form.action.setText("请三位晒一张")
    assert form.yes.isEnabled()
    assert form.cells() == {
        Cell.DAY: "2027-03-08",
        Cell.TIME: "12:00",
        Cell.ASSIGNEE: "",
        Cell.COLUMN: "邻居晒单",
        Cell.CONTENT_TYPE: "价值",
        Cell.ACTION: "请三位晒一张",
        Cell.WORDS: "",
    }


def test_what_is_too_long_for_the_tables_is_not_kept(form):
    form.show_task(OTHER)
    form.words.setPlainText("早" * 2000)
    assert form.yes.isEnabled()
    form.words.setPlainText("早" * 2001)
    assert not form.yes.isEnabled()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("9:05", "09:05"), ("21：15", "21:15"), ("24:00", ""), ("八点", ""), ("", "")],
)
def test_a_time_is_typed_or_chosen(form, typed, kept):
    form.show_task(OTHER)
    form.time.setEditText(typed)
    assert form.cells()[Cell.TIME] == kept
    assert form.yes.isEnabled() is bool(kept)
    assert choices(form.time)[:2] == ["07:00", "07:30"]
