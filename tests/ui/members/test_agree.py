"""A switch with its sentence: off until she agrees, and spoken."""

import pytest
from PySide6.QtCore import Qt

from shopqun.ui.members.agree import Agree
from shopqun.ui.parts.text import Text

SENTENCE = "她同意我们记下姓名和手机号"


@pytest.fixture
def agree(theme, qtbot):
    made = Agree(theme, SENTENCE)
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    return made


def test_nothing_is_agreed_to_beforehand(agree):
    assert not agree.switch.isChecked()


def test_the_space_bar_agrees_and_takes_back(agree, qtbot):
    for on in (True, False):
        qtbot.keyClick(agree.switch, Qt.Key.Key_Space)
        assert agree.switch.isChecked() is on


def test_ears_and_eyes_get_the_same_sentence(agree):
    assert agree.switch.accessibleName() == SENTENCE
    assert SENTENCE in [each.text() for each in agree.findChildren(Text)]


def test_a_long_sentence_wraps_beside_the_switch(theme, qtbot):
    made = Agree(theme, SENTENCE * 6)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() <= 300
    assert made.layout().heightForWidth(300) > made.layout().heightForWidth(1500)
