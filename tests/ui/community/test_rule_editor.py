"""The rules' editor: four columns, a reason, a new version, and what changed."""

import pytest
from PySide6.QtCore import Qt

from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(screen, qtbot):
    screen.open_part("texts")
    qtbot.mouseClick(screen.texts.change_rules, LEFT)
    return screen.editor


def save(editor, hands, qtbot):
    qtbot.mouseClick(editor.save, LEFT)
    hands.books.turn_all()


def shown(editor):
    return [each.text() for each in editor.findChildren(Text) if each.isVisible()]


def test_the_newest_rules_stand_in_their_columns(editor):
    assert editor.isVisible()
    assert editor.boxes["forbids"].toPlainText() == (
        "只聊水果与邻里互助，不发广告、砍价链接、投票链接\n不私加群友推销"
    )
    assert editor._card.heading.text() == "改群规，存成第 2 版"
    assert "第 1 版 · 3月1日 · 开店方案带来的" in shown(editor)


def test_a_version_is_saved_and_announced(editor, screen, conduct, groups, hands, qtbot):
    editor.boxes["forbids"].appendPlainText("刷屏")
    editor.why.setText("有人刷屏")
    with qtbot.waitSignal(screen.said) as said:
        save(editor, hands, qtbot)
    assert said.args == ["存成第 2 版了，群公告跟着变了，请到群里更新"]
    assert conduct.book().versions[0].rules.forbids[-1] == "刷屏"
    assert groups.overview().texts.announcement[1].endswith("刷屏。")
    assert screen.texts.isVisible()
    qtbot.mouseClick(screen.texts.change_rules, LEFT)
    assert "加到“不许”：刷屏" in shown(editor)
    assert "第 2 版 · 3月6日 · 有人刷屏" in shown(editor)


@pytest.mark.parametrize(
    ("column", "text", "why", "said"),
    [
        ("encourages", "", "试试", "“鼓励”不能空，请至少写一条。"),
        ("admits", "买过一次", "", "请用 1 到 120 个字写清原因。"),
        ("admits", "", "试试", "群规没有改动。"),
        ("admits", "长" * 61, "试试", "一条最多 60 个字，请写短些，一行一条。"),
        ("admits", "\n".join(map(str, range(13))), "试试", "一栏最多 12 条，请合并几条。"),
    ],
)
def test_what_is_no_version_is_said_beside_the_reason(editor, conduct, hands, qtbot, column, text, why, said):
    editor.boxes[column].setPlainText(text)
    editor.why.setText(why)
    save(editor, hands, qtbot)
    assert editor.reason.problem.text() == said
    assert len(conduct.book().versions) == 1


def test_a_line_that_left_is_told(editor, screen, hands, qtbot):
    editor.boxes["forbids"].setPlainText("不私加群友推销")
    editor.why.setText("写短些")
    save(editor, hands, qtbot)
    screen.open_editor()
    assert "从“不许”去掉：只聊水果与邻里互助，不发广告、砍价链接、投票链接" in shown(editor)


def test_nothing_is_changed_after_all(editor, screen, conduct, qtbot):
    editor.boxes["forbids"].appendPlainText("刷屏")
    qtbot.mouseClick(editor.back, LEFT)
    assert screen.texts.isVisible()
    assert len(conduct.book().versions) == 1
