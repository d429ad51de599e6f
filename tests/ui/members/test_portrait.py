"""The panel of one customer: her facts, her code, what she agreed to."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shopqun.members.member import MemberLine
from shopqun.members.portrait import Agreement, HeldPaper, Portrait
from shopqun.ui.members.portrait import PortraitPanel
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2027, 3, 17, 16, 0, tzinfo=UTC)
LINE = MemberLine(3, "000003", "周燕", "", None, "58310427", "M", "邻居", 1, 0, 0, False, date(2027, 3, 1))
BARE = Portrait(LINE, 0, 0, "", (), (), ())
FULL = replace(
    BARE,
    visits=4,
    papers=(HeldPaper("C7K2M9QX4T3F", "周中满减券", AT),),
    agreements=(Agreement("record", given=True, version="1", channel="till", at=AT),),
)


@pytest.fixture
def panel(theme, qtbot):
    made = PortraitPanel(theme)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    return made


def words(panel):
    QApplication.processEvents()
    return "\n".join(each.text() for each in panel.findChildren(Text) if each.isVisible())


def test_before_anybody_is_shown_nothing_is_copied(panel, qtbot):
    QGuiApplication.clipboard().setText("before")
    with qtbot.assertNotEmitted(panel.copied), qtbot.assertNotEmitted(panel.poster_asked):
        qtbot.mouseClick(panel.copy, LEFT)
        qtbot.mouseClick(panel.poster, LEFT)
    assert QGuiApplication.clipboard().text() == "before"


def test_her_code_is_copied_without_gaps(panel, qtbot):
    panel.show_portrait(FULL)
    with qtbot.waitSignal(panel.copied):
        qtbot.mouseClick(panel.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "58310427"


def test_her_poster_is_asked_for_by_her_id(panel, qtbot):
    panel.show_portrait(FULL)
    with qtbot.waitSignal(panel.poster_asked) as told:
        qtbot.mouseClick(panel.poster, LEFT)
    assert told.args == ["3"]


def test_what_she_holds_is_named_and_goes_with_the_next(panel):
    panel.show_portrait(FULL)
    assert "周中满减券" in words(panel)
    with_papers = panel._consent.text()
    panel.show_portrait(BARE)
    assert "周中满减券" not in words(panel)
    assert panel._papers.text()
    assert panel._consent.text() not in ("", with_papers)


def test_her_tier_is_said(panel):
    panel.show_portrait(replace(BARE, line=replace(LINE, tier="果粉")))
    assert panel._tier.text() == "果粉"


def test_many_long_papers_wrap(panel):
    panel.show_portrait(replace(FULL, papers=(HeldPaper("C7K2M9QX4T3F", "周中满减券" * 8, AT),) * 5))
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= 380


def test_her_statement_is_asked_for_by_her_id(panel, qtbot):
    with qtbot.assertNotEmitted(panel.statement_asked):
        qtbot.mouseClick(panel.statement, LEFT)
    panel.show_portrait(FULL)
    with qtbot.waitSignal(panel.statement_asked) as told:
        qtbot.mouseClick(panel.statement, LEFT)
    assert told.args == ["3"]
