"""The form for another group: what it offers, what it sends, what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from shopqun.basics import Touched
from shopqun.community.group import PLATFORMS, TYPES
from shopqun.ui.community.new_group import NewGroup

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form(theme, work, groups, qtbot):
    made = NewGroup(theme, work, groups)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def offered(box: QComboBox):
    return [(box.itemData(place), box.itemText(place)) for place in range(box.count())]


def test_every_kind_and_platform_is_offered_in_words(form):
    for box, keys in ((form.kind, TYPES), (form.platform, PLATFORMS)):
        assert tuple(key for key, _ in offered(box)) == keys
        assert all(words != key for key, words in offered(box))
        assert len({words for _, words in offered(box)}) == len(keys)
    assert form.capacity.value() == 200


def test_enter_in_the_name_notes_the_group(form, hands, groups, work, qtbot):
    flags = []
    work.touched.connect(flags.append)
    form.name.setText("  鲜果巷·2群 ")
    with qtbot.waitSignal(form.made) as made:
        qtbot.keyClick(form.name, Qt.Key.Key_Return)
        assert not form.add_group.isEnabled()
        hands.books.turn_all()
    last = groups.list_groups()[-1]
    assert (last.name, last.type, last.platform, last.capacity) == ("鲜果巷·2群", TYPES[0], PLATFORMS[0], 200)
    assert made.args == [last.id]
    assert flags == [Touched.GROUPS]


@pytest.mark.parametrize("name", ["", "   ", "群" * 61])
def test_a_name_that_is_none_is_said_beside_it(form, hands, groups, qtbot, name):
    form.name.setText(name)
    with qtbot.assertNotEmitted(form.made):
        qtbot.mouseClick(form.add_group, LEFT)
        hands.books.turn_all()
    assert form.field.problem.isVisible()
    assert form.field.problem.text() == "请填 1 到 60 个字的群名。"
    assert len(groups.list_groups()) == 3
    assert form.add_group.isEnabled()


def test_pressing_again_takes_the_old_problem_away_at_once(form, hands, qtbot):
    qtbot.mouseClick(form.add_group, LEFT)
    hands.books.turn_all()
    assert form.field.problem.isVisible()
    form.name.setText("鲜果巷·2群")
    qtbot.mouseClick(form.add_group, LEFT)
    assert not form.field.problem.isVisible()
    hands.books.turn_all()


def test_two_presses_note_one_group(form, hands, groups, qtbot):
    form.name.setText("鲜果巷·2群")
    qtbot.mouseClick(form.add_group, LEFT)
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert len(groups.list_groups()) == 4


def test_giving_up_asks_nothing_of_the_books(form, hands, qtbot):
    form.name.setText("鲜果巷·2群")
    with qtbot.waitSignal(form.given_up):
        qtbot.mouseClick(form.drop, LEFT)
    assert not hands.books.jobs


def test_a_new_beginning_is_empty_and_has_the_keys(form, hands, qtbot):
    form.name.setText("群" * 61)
    qtbot.mouseClick(form.add_group, LEFT)
    hands.books.turn_all()
    form.begin()
    assert form.name.text() == ""
    assert not form.field.problem.isVisible()
    assert form.focusWidget() is form.name


def test_fields_have_names_for_ears(form):
    assert [each.accessibleName() for each in (form.name, form.kind, form.platform, form.capacity.entry)] == [
        "群名",
        "做什么用",
        "在哪",
        "打算最多",
    ]


def test_a_running_group_of_the_same_use_is_asked_about(form):
    form.show_others(((TYPES[0], "福利1群"), (TYPES[0], "福利2群"), (TYPES[2], "会员群")))
    assert form.like.text() == "福利1群、福利2群也做这个用。想清楚新群管什么不一样的。"
    form.kind.setCurrentIndex(1)
    assert not form.like.isVisible()
    form.kind.setCurrentIndex(2)
    assert form.like.text() == "会员群也做这个用。想清楚新群管什么不一样的。"


def test_a_group_that_follows_another_is_like_it(form, groups):
    first = groups.list_groups()[1]
    form.begin("草莓节4日快闪群", first)
    assert (form.name.text(), form.kind.currentData()) == ("草莓节4日快闪群", first.type)
    assert (form.platform.currentData(), form.capacity.value()) == (first.platform, first.capacity)
