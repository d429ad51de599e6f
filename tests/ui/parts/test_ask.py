from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit

from shopqun.ui.parts.ask import Question, ask, ask_text


def answer(act) -> None:
    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Question)
        act(dialog)

    QTimer.singleShot(0, now)


@pytest.mark.parametrize(("button", "said"), [("yes", True), ("no", False)])
def test_only_the_verb_means_yes(theme, qtbot, button, said):
    answer(lambda d: qtbot.mouseClick(getattr(d, button), Qt.MouseButton.LeftButton))
    assert ask(theme, None, "移出“装修小王”", "移出后他要再扫码才能进来。", "移出群", danger=True) is said


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_esc_are_the_safe_answer(theme, qtbot, key):
    answer(lambda d: qtbot.keyClick(d, key))
    assert ask(theme, None, "移出群", "", "移出群") is False


def test_the_button_repeats_the_verb(theme, qtbot):
    question = Question(theme, None, "移出", "", "移出群")
    qtbot.addWidget(question)
    assert (question.yes.text(), question.no.text()) == ("移出群", "取消")


@pytest.mark.parametrize("size", [100, 150])
def test_its_buttons_stand_below_all_it_says(theme, qtbot, size):
    theme.set_size(size)
    question = Question(theme, None, "移出", "移出后他要再扫码才能进来。" * 6, "移出群")
    low = QFrame()
    low.setMinimumHeight(200)
    question.middle.addWidget(low)
    qtbot.addWidget(question)
    question.show()
    assert low.geometry().bottom() < question.yes.geometry().top()
    assert question.yes.geometry().bottom() < question.height()


def test_a_line_is_given_back(theme, qtbot):
    def write(dialog: Question) -> None:
        entry = dialog.findChild(QLineEdit)
        assert entry.echoMode() == QLineEdit.EchoMode.Password
        qtbot.keyClicks(entry, "2468")
        qtbot.keyClick(entry, Qt.Key.Key_Return)

    answer(write)
    assert ask_text(theme, None, "看全号", "店主口令", "看全号", secret=True) == "2468"


@pytest.mark.parametrize("act", [lambda d: d.no.click(), lambda d: d.yes.click()])
def test_nothing_written_or_thought_better_of(theme, qtbot, act):
    answer(act)
    assert ask_text(theme, None, "撤销", "为什么", "撤销") is None
