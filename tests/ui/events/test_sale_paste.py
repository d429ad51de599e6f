"""Lists from the group: read as they are typed, written only by the button, asked where not sure."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopqun.ui.events import wording_paste
from shopqun.ui.events.sale_view import Phase

LEFT = Qt.MouseButton.LeftButton
LIST = "#接龙\n1. 王阿姨 草莓2 脐橙1\n2. 5栋小吴 草莓、蓝莓各要\n3. 陈姐 蓝莓1"


@pytest.fixture
def page(screen, clock, hands):
    clock.set("2027-03-06T20:00:00+08:00")
    screen.open_part("sales")
    screen.reload()
    hands.books.turn_all()
    return screen.sales.paste


def put(page, hands, qtbot, text):
    """Paste a text with the button."""
    QApplication.clipboard().setText(text)
    qtbot.mouseClick(page.paste, LEFT)
    hands.books.turn_all()


def asked(page):
    """Give the bold lines below the chips."""
    found = []
    for place in range(page._asks.count()):
        words = page._asks.itemAt(place).layout().itemAt(1).layout()
        found.append(words.itemAt(0).widget().text())
    return found


def test_a_list_is_read_and_nothing_written(page, hands, qtbot, sales):
    put(page, hands, qtbot, LIST)
    assert page.sure.text() == "看懂 2 行"
    assert page.unsure.text() == "要您看 1 处"
    assert page.enter.text() == "登记看懂的 2 行，共 4 份"
    assert asked(page) == ["2. 5栋小吴 草莓、蓝莓各要"]
    assert [mark.cursor.blockNumber() for mark in page.box.extraSelections()] == [2]
    assert sales.claims("F01") == ()


def test_the_button_writes_the_sure_lines_and_leaves_the_questions(page, hands, qtbot, sales, screen):
    put(page, hands, qtbot, LIST)
    with qtbot.waitSignal(screen.said) as said:
        qtbot.mouseClick(page.enter, LEFT)
        hands.books.turn_all()
    assert said.args == ["登记好 2 行，还有 1 处要您看"]
    claims = {(each.name, each.sku): each.quantity for each in sales.claims("F01")}
    assert claims == {("王阿姨", "S01"): 2, ("王阿姨", "S02"): 1, ("陈姐", "S05"): 1}
    assert not page.enter.isEnabled()
    page.box.setPlainText(LIST.replace("草莓、蓝莓各要", "草莓1 蓝莓1"))
    page.look()
    hands.books.turn_all()
    assert page.enter.text() == "登记看懂的 1 行，共 2 份"
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    assert len(sales.claims("F01")) == 5
    assert page.box.toPlainText() == ""


def test_typing_is_read_after_a_pause(page, hands, qtbot):
    page.box.setPlainText("1. 王阿姨 草莓2")
    assert not page.enter.isEnabled()
    qtbot.waitUntil(lambda: bool(hands.books.jobs), timeout=2000)
    hands.books.turn_all()
    assert page.enter.text() == "登记看懂的 1 行，共 2 份"


def test_an_answer_about_an_older_text_is_not_shown(page, hands):
    page.box.setPlainText("1. 王阿姨 草莓2")
    page.look()
    page.box.setPlainText("1. 王阿姨 草莓2\n2. 陈姐 蓝莓1")
    page.look()
    hands.books.turn()
    assert not page.enter.isEnabled()
    hands.books.turn()
    assert page.enter.text() == "登记看懂的 2 行，共 3 份"


def test_another_quantity_is_a_change(page, hands, qtbot, sales):
    put(page, hands, qtbot, "周六夜市\n1. 王阿姨 草莓2")
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    put(page, hands, qtbot, "周六夜市\n1. 王阿姨 草莓1")
    assert page.enter.text() == "照这次的改 1 处"
    assert asked(page) == ["王阿姨的丹东99草莓500g从 2 份改成 1 份"]
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    held = [each.quantity for each in sales.claims("F01") if each.state == "held"]
    assert held == [1]


def test_many_questions_show_the_first_three(page, hands, qtbot):
    put(page, hands, qtbot, "\n".join(f"{place}. 同上" for place in range(1, 6)))
    assert page.unsure.text() == "要您看 5 处"
    assert page._asks.count() == 4
    assert page._asks.itemAt(3).widget().text() == "还有 2 处，改好上面的再看。"


def test_after_pick_up_nothing_can_be_pasted(page, hands, screen, clock):
    clock.set("2027-03-07T20:00:00+08:00")
    screen.sales.tick()
    assert not page.box.isEnabled()
    assert not page.paste.isEnabled()


@pytest.mark.parametrize(
    ("phase", "said"),
    [
        (Phase.BEFORE, "还没开抢"),
        (Phase.RUNNING, "在群里长按接龙"),
        (Phase.PICKUP, "在群里长按接龙"),
        (Phase.OVER, "这一场过了提货时间"),
    ],
)
def test_the_box_says_what_it_waits_for(phase, said):
    assert wording_paste.invitation(phase).startswith(said)
