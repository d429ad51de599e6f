"""A sale planned back from the menu, and what the question says before anything is written."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu

from shopqun.basics import Touched
from shopqun.calendar.campaign import CampaignKind
from shopqun.ui.community.lead_ways import LeadQuestion, LeadWays
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton
SALE = CampaignKind.SALE


@pytest.fixture
def ways(theme, work, tasks, qtbot, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # no popup grabs the keyboard without a screen
    made = LeadWays(theme, work, tasks)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def question(theme, tasks, qtbot):
    """Ask about the sale; give the dialog."""

    def make(about="F01", kind=SALE):
        made = LeadQuestion(theme, None, tasks.lead_up(kind, about), tasks.all_tasks())
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def agree(monkeypatch, *, answer=True):
    code = QDialog.DialogCode.Accepted if answer else QDialog.DialogCode.Rejected
    monkeypatch.setattr(LeadQuestion, "exec", lambda _self: code)


def chips(widget):
    return [each.text() for each in widget.findChildren(Chip)]


def test_the_menu_names_what_is_to_come_and_a_press_plans_it(ways, hands, qtbot, tasks, work, monkeypatch):
    agree(monkeypatch)
    flags = []
    work.touched.connect(flags.append)
    qtbot.mouseClick(ways.button, LEFT)
    hands.books.turn_all()
    assert [each.text() for each in ways.menu.actions()] == [
        "3月6日 抢购：周六鲜果夜市",
        "3月18日 抽奖：草莓节刮刮卡",
    ]
    with qtbot.waitSignal(ways.said) as said:
        ways.menu.actions()[0].trigger()
        hands.books.turn_all()
    assert said.args == ["日历里加了 4 件，改了 0 件"]
    assert flags == [Touched.TASKS]
    assert [each.column for each in tasks.tasks_on(date(2027, 3, 3))] == ["抢购预告", "限时抢购"]


def test_thinking_better_of_it_writes_nothing(ways, hands, tasks, monkeypatch):
    agree(monkeypatch, answer=False)
    ways.ask_about(SALE, "F01")
    hands.books.turn_all()
    assert len(tasks.all_tasks()) == 30


def test_nothing_ahead_is_said_in_the_menu(ways, hands, qtbot, clock):
    clock.set("2027-05-01T10:00:00+08:00")
    qtbot.mouseClick(ways.button, LEFT)
    hands.books.turn_all()
    (only,) = ways.menu.actions()
    assert (only.text(), only.isEnabled()) == ("往后没有抢购，也没有抽奖", False)


def test_a_campaign_nobody_knows_is_said(ways, hands, qtbot):
    with qtbot.waitSignal(ways.problem) as told:
        ways.ask_about(SALE, "F09")
        hands.books.turn_all()
    assert told.args == ["没有找到这场活动，请在活动里再看看。"]


def test_a_campaign_that_went_by_meanwhile_is_said(ways, hands, qtbot, clock, monkeypatch):
    def think_long(_self):
        clock.set("2027-03-20T10:00:00+08:00")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LeadQuestion, "exec", think_long)
    with qtbot.waitSignal(ways.problem) as told:
        ways.ask_about(SALE, "F01")
        hands.books.turn_all()
    assert told.args == ["这场活动已经过去了，等下一场再排。"]


def test_the_question_shows_days_words_and_what_is_there_already(question):
    made = question()
    texts = [each.text() for each in made.findChildren(Text)]
    assert chips(made) == ["新加"] * 4
    assert "3月3日 周三" in texts
    assert "这天已有：19:30 限时抢购" in texts
    assert any(each.startswith("3月6日周六19:30，【周六鲜果夜市】") for each in texts)
    assert made.yes.isVisible()


def test_what_is_over_is_named_without_its_words(question, clock):
    clock.set("2027-03-06T10:00:00+08:00")
    made = question()
    assert chips(made) == ["日子过了，不排", "日子过了，不排", "新加", "新加"]
    assert not any(each.text().startswith("明天19:30") for each in made.findChildren(Text))


def test_nothing_to_change_offers_no_press(question, tasks):
    tasks.arrange(SALE, "F01", request_id="plan")
    made = question()
    assert chips(made) == ["已在日历里"] * 4
    assert not made.yes.isVisible()
