"""How a group fares in the window: looked at, tested, rescued, closed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from shop_kit import new_id

from shopqun.community.file import GroupFile
from shopqun.community.health import CLOSING, KEPT, RESCUE, Light
from shopqun.ui.community import wording_file as wording

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(screen):
    screen.open_for("health Q01")
    return screen.groups.health


def press(button, hands, qtbot):
    qtbot.mouseClick(button, LEFT)
    hands.books.turn_all()


def reload(screen, hands):
    screen.reload()
    hands.books.turn_all()


def fares(groups):
    return groups.healths()[0]


def asleep(screen, groups, clock, hands):
    """Let a question stay cold for a day."""
    groups.count("Q01", 100, request_id=new_id())
    groups.ask("Q01", "草莓还是脐橙？", request_id=new_id())
    for hours in (2, 22):
        clock.move(hours=hours)
        groups.answered("Q01", 0, request_id=new_id())
    reload(screen, hands)


def test_what_is_due_is_said_and_three_lights_are_shown(card):
    assert card.isVisible()
    assert card.look.text() == "第 5 天该看一看了"
    assert [chip.text() for chip in card.lights] == ["没料", "没事一起做", "还没看过"]


def test_a_look_is_written_down(card, groups, screen, hands, qtbot):
    for entry, number in ((card.people, 100), (card.left, 3), (card.spoke, 12)):
        entry.set_value(number)
    with qtbot.waitSignal(screen.said) as said:
        press(card.check, hands, qtbot)
    assert said.args == ["体检记下了"]
    check = fares(groups).check
    assert (check.people, check.left, check.spoke) == (100, 3, 12)
    assert card.look.text() == "上次 3月6日：100 人，退 3 人，12 人说话"
    assert (card.left.value(), card.spoke.value()) == (0, 0)


def test_too_many_that_left_are_told(card, screen, hands, qtbot):
    card.people.set_value(80)
    card.left.set_value(20)
    with qtbot.waitSignal(screen.said) as said:
        press(card.check, hands, qtbot)
    assert said.args == ["记下了。退了 20%，有点多"]


def test_more_that_spoke_than_there_are_is_refused(card, hands, qtbot):
    card.people.set_value(5)
    card.spoke.set_value(6)
    press(card.check, hands, qtbot)
    assert card.problem.text() == "比群里的人还多，请再数一遍。"


def test_a_pasted_list_is_counted_and_its_names_are_not_kept(card, screen, hands, qtbot):
    QGuiApplication.clipboard().setText("周大姐\n老陈\n周大姐\n小吴")
    with qtbot.waitSignal(screen.said) as said:
        press(card.pasted, hands, qtbot)
    assert (card.people.value(), said.args) == (3, ["名单上 3 人，名字不留"])


def test_a_question_is_copied_and_its_answers_are_counted(card, screen, groups, clock, hands, qtbot):
    groups.count("Q01", 100, request_id=new_id())
    card.question.setText("草莓还是脐橙？")
    press(card.ask, hands, qtbot)
    assert QGuiApplication.clipboard().text() == "草莓还是脐橙？"
    assert (card.question.isVisible(), card.answers.isVisible()) == (False, True)
    press(card.note, hands, qtbot)
    assert card.problem.text() == "还没到数的时候，到点再来。"
    clock.move(hours=2)
    card.answers.set_value(9)
    press(card.note, hands, qtbot)
    clock.move(hours=22)
    press(card.note, hands, qtbot)
    assert fares(groups).probe.answered == (9, 9)
    assert card.test.text() == "“草莓还是脐橙？”：9% 回了"
    assert card.question.isVisible()


def test_a_sleeping_group_is_rescued_step_by_step(card, screen, groups, clock, hands, qtbot):
    asleep(screen, groups, clock, hands)
    assert card.lights[2].text() == "睡着了"
    assert tuple(card.steps) == RESCUE
    for key in RESCUE:
        press(card.steps[key], hands, qtbot)
    assert tuple(card.steps) == (KEPT, CLOSING[0])
    press(card.steps[KEPT], hands, qtbot)
    clock.move(days=1)
    assert not fares(groups).sleeps


def test_a_group_is_closed_and_told_so(card, screen, groups, hands, qtbot):
    assert card.steps == {}
    groups.write_file("Q01", GroupFile(phase="closing"), request_id=new_id())
    reload(screen, hands)
    assert tuple(card.steps) == CLOSING
    with qtbot.waitSignal(screen.said) as said:
        press(card.steps[CLOSING[0]], hands, qtbot)
    assert said.args == ["做完了：群里公告：哪天散、为什么"]
    assert fares(groups).steps == (CLOSING[0],)
    assert CLOSING[0] not in card.steps


def test_the_words_of_a_farewell():
    told = wording.farewell("草莓群", None, "果粉会员群")
    assert (
        told == "各位邻居，草莓群过几天就散了，谢谢大家一路陪着。之后请到“果粉会员群”，想去的私信我，我拉您。"
    )
    assert (
        wording.farewell("草莓群", date(2027, 3, 21), "") == "各位邻居，草莓群用到3月21日，谢谢大家一路陪着。"
    )


@pytest.mark.parametrize("place", [0, 1, 2])
def test_each_light_has_its_word_in_each_state(place):
    states = [Light.GREEN, Light.AMBER, Light.RED]
    assert len({wording.light(place, state)[0] for state in states}) == len(states)
    assert [wording.light(place, state)[1] for state in states] == ["ok", "warn", "bad"]


def test_a_group_in_its_last_week_is_to_be_closed(screen):
    screen.open_for("health Q02")
    assert screen.groups.health.steps == {}  # the flash group ends on 21 March, fifteen days from now
    screen.groups.health.show_board(screen.groups._chosen_board(), "", date(2027, 3, 14))
    assert tuple(screen.groups.health.steps) == CLOSING
