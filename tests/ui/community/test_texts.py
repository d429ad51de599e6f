"""The words to copy: each part, the whole, and a shop without a plan."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from shopqun.community.overview import Texts
from shopqun.ui.community.texts import TextsPart, head_and_body
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton
WORDS = Texts(("【群规则】不发广告", "【福利】每晚一样"), ("不发广告", "不吵架"), "欢迎新邻居")


@pytest.fixture
def part(theme, qtbot):
    made = TextsPart(theme)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.render_texts(WORDS)
    return made


def words(part, qapp):
    qapp.processEvents()
    return [each.text() for each in part.findChildren(Text) if each.isVisible()]


@pytest.mark.parametrize(
    ("part", "head", "body"),
    [
        ("【群规则】不发广告", "群规则", "不发广告"),
        (" 【群规则】 \n不发广告\n不吵架 ", "群规则", "不发广告\n不吵架"),
        ("不发广告", "", "不发广告"),
        ("见【群规则】", "", "见【群规则】"),
        ("【群规则】", "群规则", ""),
        ("", "", ""),
    ],
)
def test_a_part_is_taken_apart(part, head, body):
    assert head_and_body(part) == (head, body)


def test_parts_rules_and_welcome_are_shown(part, qapp):
    shown = words(part, qapp)
    for each in ("群规则", "福利", "每晚一样", "1. 不发广告", "2. 不吵架", "欢迎新邻居"):
        assert each in shown


@pytest.mark.parametrize(
    ("button", "copied"),
    [
        (lambda part: part.parts[0], "【群规则】不发广告"),
        (lambda part: part.parts[1], "【福利】每晚一样"),
        (lambda part: part.whole, "【群规则】不发广告\n【福利】每晚一样"),
        (lambda part: part.copy_rules, "1. 不发广告\n2. 不吵架"),
        (lambda part: part.copy_welcome, "欢迎新邻居"),
    ],
    ids=["first", "second", "whole", "rules", "welcome"],
)
def test_each_button_copies_its_words_and_says_so(part, qtbot, button, copied):
    with qtbot.waitSignal(part.said) as said:
        qtbot.mouseClick(button(part), LEFT)
    assert QGuiApplication.clipboard().text() == copied
    assert said.args == ["复制好了，到群里粘贴"]


def test_new_words_replace_the_old(part, qapp, qtbot):
    part.render_texts(Texts(("【福利】周三",), ("不吵架",), "你好"))
    shown = words(part, qapp)
    assert "不发广告" not in shown
    assert "欢迎新邻居" not in shown
    assert len(part.parts) == 1
    qtbot.mouseClick(part.copy_rules, LEFT)
    assert QGuiApplication.clipboard().text() == "1. 不吵架"


def test_a_shop_without_a_plan_says_so_until_there_is_one(part):
    part.render_texts(Texts())
    assert part._empty.isVisible()
    assert not part.whole.isVisible()
    part.render_texts(WORDS)
    assert not part._empty.isVisible()
    assert part.whole.isVisible()


def test_each_copy_button_tells_ears_what_it_copies(part):
    assert [each.accessibleName() for each in part.parts] == ["复制这段 群规则", "复制这段 福利"]


def test_long_words_wrap_and_do_not_widen(part, qapp):
    part.render_texts(Texts(("【群规则】" + "不发广告不吵架不拉人" * 30,), ("不吵架" * 40,), "欢迎" * 80))
    qapp.processEvents()
    assert part._scroll.horizontalScrollBar().maximum() == 0
