"""One group as a card: what it says, how it is chosen, and how a long name is cut."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from ui.community.boards import AGEING, EXPIRED, MISSING, TODAY, board

from shopqun.ui.community.group_card import GroupCard
from shopqun.ui.parts.bar import Bar
from shopqun.ui.parts.text import Text

LONG = "鲜果巷北门邻里福利一群周三周六晚上八点准时开抢先到先得哦"


@pytest.fixture
def card(theme, qtbot):
    """Make a card of a group and show it."""

    def make(one, wide=560):
        made = GroupCard(theme, one, TODAY)
        qtbot.addWidget(made)
        made.resize(wide, 150)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def words(card):
    return [each.text() for each in card.findChildren(Text) if each.isVisible() and each.text()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_choose(card, qtbot, key):
    made = card(board(3))
    with qtbot.waitSignal(made.chosen) as told:
        qtbot.keyClick(made, key)
    assert told.args == ["Q03"]


def test_other_keys_are_left_to_the_screen(card, qtbot):
    made = card(board(3))
    with qtbot.assertNotEmitted(made.chosen):
        qtbot.keyClick(made, Qt.Key.Key_Escape)
        qtbot.keyClick(made, Qt.Key.Key_Down)


def test_a_press_chooses(card, qtbot):
    made = card(board(2))
    with qtbot.waitSignal(made.chosen) as told:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert told.args == ["Q02"]


def test_the_keyboard_reaches_it_and_ears_know_it(card):
    made = card(board(1, "福利群", qr=AGEING))
    assert made.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert made.accessibleName() == "福利群 二维码 2 天后过期"


@pytest.mark.parametrize(
    ("one", "state", "code"),
    [
        (board(qr=MISSING), "还没有二维码", "点开，把群码截图拖进来"),
        (board(), "可以进人", "群码还有 7 天"),
        (board(qr=EXPIRED), "二维码过期了", "群码过期了，换一张新的"),
        (board(count=200), "满 200 人，扫不进来", "群码还有 7 天"),
        (board(closes=date(2027, 3, 5)), "3月5日解散了", "群码还有 7 天"),
        (board(opens=date(2027, 3, 18)), "还没开，3月18日", "群码还有 7 天"),
    ],
)
def test_what_is_urgent_and_how_the_code_stands(card, one, state, code):
    made = card(one)
    assert made.state.text() == state
    assert code in words(made)


@pytest.mark.parametrize(
    ("count", "shown", "counted"), [(None, "—", False), (0, "0", True), (137, "137", True)]
)
def test_nobody_counted_is_not_nobody_there(card, count, shown, counted):
    made = card(board(count=count))
    assert shown in words(made)
    assert ("还没数过" in words(made)) is not counted
    assert "/ 200 人" in words(made)


@pytest.mark.parametrize(
    ("count", "tone"), [(179, "c1"), (180, "warn_fill"), (199, "warn_fill"), (200, "bad"), (None, "c1")]
)
def test_the_bar_warns_before_the_group_is_full(card, count, tone):
    made = card(board(count=count))
    (bar,) = made.findChildren(Bar)
    (segment,) = bar._segments
    assert (segment.count, segment.tone) == (count or 0, tone)
    assert bar.accessibleName() == f"{'—' if count is None else count} / 200 人"


def test_a_long_name_is_cut_and_the_state_stays_whole(card, qapp):
    made = card(board(1, LONG, qr=AGEING), wide=420)
    qapp.processEvents()
    name = next(each for each in made.findChildren(Text) if each.text() == LONG)
    assert made.minimumSizeHint().width() <= 420
    assert name.width() < name.fontMetrics().horizontalAdvance(LONG)
    assert made.state.width() >= made.state.sizeHint().width()
    assert made.state.geometry().right() < made.width()
