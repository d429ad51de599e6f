"""Warnings in the window: written down, counted to three, decided by a person, appealed, made a rule."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from shop_kit import new_id

from shopqun.conduct.standing import CaseState
from shopqun.ui.community import cases as module
from shopqun.ui.community import wording_conduct as wording

LEFT = Qt.MouseButton.LeftButton
WHO = "3栋老陈"


@pytest.fixture
def part(screen):
    screen.open_part("cases")
    return screen.cases


@pytest.fixture
def answers(monkeypatch):
    """Answer every question with these words."""
    asked = []

    def answer(_theme, _parent, title, label, verb):
        asked.append((title, label, verb))
        return "看过记录"

    monkeypatch.setattr(module, "ask_text", answer)
    return asked


def press(qtbot, hands, button):
    qtbot.mouseClick(button, LEFT)
    hands.books.turn_all()


def warned(screen, conduct, hands, times):
    for _ in range(times):
        conduct.warn("Q01", WHO, "发广告", request_id=new_id())
    screen.reload()
    hands.books.turn_all()


def test_nobody_is_warned_at_first(part):
    assert part._empty.isVisible()
    assert not part.standings


def test_the_form_writes_a_warning_and_its_row_says_how_far_it_is(part, conduct, hands, qtbot):
    part.form.who.setText(WHO)
    part.form.deed.setEditText("发广告")
    with qtbot.waitSignal(part.said) as said:
        press(qtbot, hands, part.form.warn)
    assert said.args == ["记下了：3栋老陈第 1 次"]
    (standing,) = conduct.book().standings
    assert (standing.who, len(standing.counted)) == (WHO, 1)
    assert len(part.standings) == 1
    assert part.form.who.text() == ""


def test_what_is_not_done_is_offered(part):
    assert [part.form.deed.itemText(at) for at in range(part.form.deed.count())] == [
        "只聊水果与邻里互助，不发广告、砍价链接、投票链接",
        "不私加群友推销",
    ]


def test_a_warning_without_a_name_is_refused_in_words(part, conduct, hands, qtbot):
    part.form.deed.setEditText("发广告")
    press(qtbot, hands, part.form.warn)
    assert part.form.problem.text() == "请写上群里的称呼。"
    assert conduct.book().cases == ()


def test_something_is_only_noted(part, conduct, hands, qtbot):
    part.form.deed.setEditText("半夜发语音")
    part.form.told_by.setText("李阿姨")
    press(qtbot, hands, part.form.note)
    (case,) = conduct.book().cases
    assert (case.warned, case.told_by) == (False, "李阿姨")
    assert wording.case_state(case) == ("只记下", "plain")


DECIDED = {"remove": (True, "记下了：3栋老陈已移出"), "keep": (False, "记下了：3栋老陈留下，警告从头数")}


@pytest.mark.usefixtures("answers")
@pytest.mark.parametrize("button", DECIDED)
def test_after_the_third_a_person_decides(screen, part, conduct, hands, qtbot, button):
    removed, said = DECIDED[button]
    warned(screen, conduct, hands, 3)
    with qtbot.waitSignal(part.said) as told:
        press(qtbot, hands, getattr(part.standings[0], button))
    (decision,) = conduct.book().decisions
    assert (decision.removed, decision.why) == (removed, "看过记录")
    assert told.args == [said]
    assert part._empty.isVisible()


def test_thinking_better_of_it_decides_nothing(screen, part, conduct, hands, qtbot, monkeypatch):
    monkeypatch.setattr(module, "ask_text", lambda *_asked: None)
    warned(screen, conduct, hands, 3)
    press(qtbot, hands, part.standings[0].remove)
    press(qtbot, hands, part.cases[0].appeal)
    assert conduct.book().decisions == ()


@pytest.mark.usefixtures("answers")
@pytest.mark.parametrize(("button", "state"), [("grant", CaseState.WITHDRAWN), ("uphold", CaseState.UPHELD)])
def test_an_appeal_is_written_down_and_heard(screen, part, conduct, hands, qtbot, button, state):
    warned(screen, conduct, hands, 1)
    press(qtbot, hands, part.cases[0].appeal)
    assert conduct.book().cases[0].state is CaseState.APPEALED
    press(qtbot, hands, getattr(part.cases[0], button))
    assert conduct.book().cases[0].state is state


def test_again_begins_the_form_for_the_same_person(screen, part, conduct, hands, qtbot):
    warned(screen, conduct, hands, 1)
    press(qtbot, hands, part.standings[0].warn)
    assert (part.form.group.currentData(), part.form.who.text()) == ("Q01", WHO)


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (1, "3栋老陈您好，关于“发广告”，群里有约定，麻烦您留意一下，谢谢。这是第 1 次提醒。"),
        (2, "3栋老陈，关于“发广告”，这是第 2 次提醒了。要是误会，请私聊我，可以申诉。"),
        (
            3,
            "3栋老陈您好，关于“发广告”已经提醒满 3 次，按群规要请您离开本群。要是误会，请回我，可以申诉。",
        ),
    ],
)
def test_each_reminder_has_its_words(screen, part, conduct, hands, qtbot, times, words):
    warned(screen, conduct, hands, times)
    press(qtbot, hands, part.standings[0].copy)
    assert QGuiApplication.clipboard().text() == words


def test_how_long_a_warning_counts_is_set(part, conduct, hands, qtbot):
    part.days.set_value(30)
    press(qtbot, hands, part.set_days)
    assert conduct.book().limits.warning_days == 30
    assert part.days.value() == 30


def test_a_case_is_written_into_the_rules(screen, part, conduct, hands, qtbot):
    conduct.note("Q01", "半夜发语音", request_id=new_id())
    screen.reload()
    hands.books.turn_all()
    press(qtbot, hands, part.cases[0].rule)
    assert screen.editor.isVisible()
    assert screen.editor.boxes["forbids"].toPlainText().endswith("\n半夜发语音")
    press(qtbot, hands, screen.editor.save)
    assert conduct.book().cases[0].rule == 2
    assert conduct.book().versions[0].rules.forbids[-1] == "半夜发语音"
    assert screen.texts.isVisible()
