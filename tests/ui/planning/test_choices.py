from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from shopqun.planning.answers import Role
from shopqun.ui.planning.choices import Cards, OnOff, People
from shopqun.ui.planning.columns import Column

COLUMNS = (
    Column("到货早报", "产品", "08:00", 20, daily=True),
    Column("限时抢购", "产品", "19:30", 4, days=(2, 5)),
    Column("试吃", "互动", "20:00", 1),
)


@pytest.fixture
def cards(theme, qtbot):
    made = Cards(theme, COLUMNS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_press_on_the_words_checks_the_card(cards, qtbot):
    said = []
    cards.edited.connect(lambda: said.append(cards.value()))
    cards.show_value(("限时抢购",))
    assert said == []
    label = cards.cards[2].findChild(QLabel)
    where = label.mapTo(cards.cards[2], label.rect().center())
    qtbot.mouseClick(cards.cards[2], Qt.MouseButton.LeftButton, pos=where)
    assert said == [("限时抢购", "试吃")]


def test_space_checks_the_card(cards, qtbot):
    qtbot.keyClick(cards.cards[0], Qt.Key.Key_Space)
    assert cards.value() == ("到货早报",)


def test_a_card_says_its_rhythm(cards):
    assert [card.accessibleDescription() for card in cards.cards] == [
        "几乎天天 08:00",
        "周三、周六 19:30",
        "一个月 1 次，20:00",
    ]


def test_a_checked_card_looks_different(cards):
    card = cards.cards[0]
    before = card.grab().toImage()
    card.setChecked(True)
    assert card.grab().toImage() != before


def test_people_are_named_for_what_the_sample_gives_them(theme, qtbot):
    people = People(("老板", "小林"))
    qtbot.addWidget(people)
    people.show_value(
        (Role(of="老板", name="老吴"), Role(of="小林", name="小林"), Role(of="全员", name="全员"))
    )
    assert people.lines["老板"].text() == "老吴"
    assert people.lines["小林"].accessibleName() == "店员"
    said = []
    people.edited.connect(lambda: said.append(people.value()))
    people.lines["小林"].clear()
    qtbot.keyClicks(people.lines["小林"], "A")
    assert said[-1] == (Role(of="老板", name="老吴"), Role(of="小林", name="A"))
    qtbot.keyClick(people.lines["小林"], Qt.Key.Key_Backspace)
    assert said[-1] == (Role(of="老板", name="老吴"), Role(of="小林", name="小林"))


def test_a_switch_says_when_it_is_pressed_not_when_it_is_set(theme, qtbot):
    switch = OnOff(theme, "老带新")
    qtbot.addWidget(switch)
    said = []
    switch.edited.connect(lambda: said.append(switch.value()))
    switch.show_value(True)
    assert said == []
    switch.switch.click()
    assert said == [False]
