"""Tasks on paper from the window: a PDF where she wants it."""

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QWidget

from shopqun.basics import ShopTrouble, Trouble
from shopqun.calendar.service import TaskService
from shopqun.ui.posters.task_sheets import TaskSheets

MONDAY, SUNDAY = date(2027, 3, 1), date(2027, 3, 7)


@pytest.fixture
def heard():
    return []


@pytest.fixture
def sheets(work, launched, clock, heard, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    return TaskSheets(work, TaskService(launched, clock), over, heard.append)


def test_a_week_is_written_where_she_wants_it(sheets, hands, heard, tmp_path, monkeypatch):
    offered = []
    out = tmp_path / "week"

    def chosen(*said):
        offered.append(said[2])
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    sheets.save(MONDAY, SUNDAY)
    hands.paper.turn_all()
    assert offered[0].endswith("要做的 2027-03-01～2027-03-07.pdf")
    assert len(PdfReader(out.with_suffix(".pdf")).pages) == 1
    assert heard == ["存好了，1 页：week.pdf"]


def test_thinking_better_of_it_writes_nothing(sheets, hands, heard, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    sheets.save(MONDAY, MONDAY)
    assert (hands.paper.jobs, heard) == ([], [])


def test_a_full_disk_is_said(sheets, hands, heard, tmp_path, monkeypatch):
    def full(*_):
        raise ShopTrouble(Trouble.DISK_FULL, "day.pdf")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "day.pdf"), ""))
    monkeypatch.setattr(TaskService, "write_sheet", full)
    sheets.save(MONDAY, MONDAY)
    hands.paper.turn_all()
    assert len(heard) == 1
    assert list(tmp_path.glob("day*")) == []
