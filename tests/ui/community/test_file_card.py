"""The file of a group in the window: shown, changed, kept, and asked about."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt

from shopqun.community.file import PHASES, Column
from shopqun.ui.community import wording_file as wording

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(screen):
    screen.open_group("Q01")
    screen.groups.turn_to("file")
    return screen.groups.file


def save(card, hands, qtbot):
    qtbot.mouseClick(card.save, LEFT)
    hands.books.turn_all()


def test_the_plan_s_columns_stand_there_and_every_phase_has_its_word(card):
    assert card.isVisible()
    assert card.columns.toPlainText() == "到货早报\n限时抢购\n挑果小课堂\n邻居晒单"
    assert [card.phase.itemData(at) for at in range(card.phase.count())] == list(PHASES)
    assert len({wording.phase(key) for key in PHASES}) == len(PHASES)
    assert not card.twins.isVisible()
    assert not card.closes_on.isEnabled()


def test_everything_is_kept(card, screen, groups, hands, qtbot):
    card.purpose.setText("北门的到货早报")
    card.phase.setCurrentIndex(1)
    card.roles.setPlainText("群主：老周\n\n客服：小林")
    card.columns.setPlainText("周三周六 19:30 限时抢购 小林")
    card.heir.setCurrentIndex(card.heir.findData("Q03"))
    card.ends.setChecked(True)
    card.closes_on.setDate(QDate(2027, 6, 1))
    with qtbot.waitSignal(screen.said) as said:
        save(card, hands, qtbot)
    assert said.args == ["档案存好了"]
    kept = groups.files()["Q01"]
    assert (kept.purpose, kept.phase, kept.roles) == (
        "北门的到货早报",
        "growing",
        ("群主：老周", "客服：小林"),
    )
    assert kept.columns == (Column("限时抢购", (3, 6), time(19, 30), "小林"),)
    assert (kept.closes_on, kept.next_group) == (date(2027, 6, 1), "Q03")
    assert card.purpose.text() == "北门的到货早报"


def test_a_line_that_is_no_column_is_said_and_nothing_is_kept(card, groups, hands, qtbot):
    card.columns.setPlainText("周三 25:00 抢购")
    save(card, hands, qtbot)
    assert card.problem.text() == "栏目请写成：周三周六 19:30 限时抢购 小林"
    assert len(groups.files()["Q01"].columns) == 4


def test_what_is_too_long_is_said(card, hands, qtbot):
    card.purpose.setText("长" * 61)
    save(card, hands, qtbot)
    assert card.problem.text() == "一行最多 60 个字，请写短些。"


def test_a_second_group_for_the_same_is_asked_about(screen, card, groups, hands):
    groups.add("南门邻里群", "acquisition", "wechat_group", 200, request_id="a")
    screen.reload()
    hands.books.turn_all()
    assert card.twins.isVisible()
    assert card.twins.text() == "和南门邻里群一样用途。想清楚各管什么，写上，或者并成一个。"
