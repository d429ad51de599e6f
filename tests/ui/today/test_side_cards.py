"""The quiet cards: today's figures, what waits to be collected, the newest copy."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.today.seen import NOW, SO_FAR, board, seen

from shopqun.ui.today.side_cards import BackupCard, CollectCard, SoFarCard

LEFT = Qt.MouseButton.LeftButton
OVER = -timedelta(hours=2)


@pytest.fixture
def so_far(theme, qtbot):
    made = SoFarCard()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def collect(theme, qtbot):
    made = CollectCard(theme)
    qtbot.addWidget(made)
    made.resize(360, 120)
    return made


@pytest.fixture
def backup(theme, qtbot):
    made = BackupCard(theme)
    qtbot.addWidget(made)
    made.resize(360, 80)
    made.show()
    return made


def test_figures_with_their_units(so_far):
    so_far.show_figures(seen(so_far=SO_FAR))
    assert [each.accessibleName() for each in so_far._tiles] == [
        "用券 12 张",
        "新顾客 3 位",
        "带来的 1 位",
        "实收 1864.5 元",
    ]


def test_an_empty_day_is_noughts(so_far):
    so_far.show_figures(seen())
    assert [each.accessibleName().split()[1] for each in so_far._tiles] == ["0"] * 4


@pytest.mark.parametrize(
    "sales", [(), (board(OVER, taken=9),), (board(-timedelta(days=3), held=2),)], ids=["none", "gone", "late"]
)
def test_nothing_waits_and_the_card_hides(collect, sales):
    collect.show_waiting(seen(sales=(board(OVER, held=1),)))
    collect.show_waiting(seen(sales=sales))
    assert not collect.isVisible()


def test_what_waits_is_counted_and_its_list_opened(collect, qtbot):
    collect.show_waiting(seen(sales=(board(OVER, key="F03", held=8, taken=4),)))
    QApplication.processEvents()
    assert collect.isVisible()
    assert collect.fact.text() == "8 份"
    assert collect._note.text() == "已提 4 / 12，明天 18:12 截止"
    with qtbot.waitSignal(collect.opened) as told:
        qtbot.mouseClick(collect._list, LEFT)
    assert told.args == ["F03"]


def test_the_sale_that_closes_first_is_shown(collect, qtbot):
    early, late = board(OVER, key="F01", held=1), board(-timedelta(hours=1), key="F02", held=5)
    collect.show_waiting(seen(sales=(late, early)))
    with qtbot.waitSignal(collect.opened) as told:
        qtbot.mouseClick(collect._list, LEFT)
    assert told.args == ["F01"]


@pytest.mark.parametrize(
    ("ago", "title", "note"),
    [
        (None, "还没有备份过", "电脑坏了，备份能把账本找回来"),
        (timedelta(hours=1), "今天备份过了", "上次：3月13日 17:42"),
        (timedelta(days=1), "昨天备份过", "上次：3月12日 18:42"),
        (timedelta(days=4), "4 天没备份了", "上次：3月9日 18:42"),
    ],
)
def test_how_old_the_copy_is(backup, ago, title, note):
    backup.show_age(seen(last_backup=None if ago is None else NOW - ago))
    assert (backup._title.text(), backup._note.text()) == (title, note)


def test_while_a_copy_is_made_none_can_be_asked_for(backup, qtbot):
    with qtbot.waitSignal(backup.asked):
        qtbot.mouseClick(backup.button, LEFT)
    backup.begin()
    assert backup.button.text() == "正在备份"
    with qtbot.assertNotEmitted(backup.asked):
        qtbot.mouseClick(backup.button, LEFT)
    backup.end()
    assert backup.button.text() == "现在备份"
    with qtbot.waitSignal(backup.asked):
        qtbot.mouseClick(backup.button, LEFT)
