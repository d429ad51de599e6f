from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopqun.ui.parts.text import Text, name_for_ears


def test_never_reads_markup(theme, qtbot):
    text = Text("<b>王</b>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_quiet_roles_are_quiet_unless_told(theme, qtbot):
    tones = [Text("", "body"), Text("", "caption"), Text("", "note"), Text("", "caption", "bad")]
    for text in tones:
        qtbot.addWidget(text)
    assert [text.property("tone") for text in tones] == ["text", "text2", "text3", "bad"]
    tones[0].set_tone("warn")
    assert tones[0].property("tone") == "warn"


def test_words_that_may_be_cut_need_little_room(theme, qtbot):
    words = "北门邻里社区团购鲜果专营店和平路分店" * 3
    short, whole = Text(words, elide=True), Text(words)
    for text in (short, whole):
        qtbot.addWidget(text)
    assert short.minimumSizeHint().width() < 40 < whole.minimumSizeHint().width()
    short.resize(120, 24)
    assert not short.grab().isNull()


def test_icons_alone_have_a_name(qtbot):
    text = Text("x")
    qtbot.addWidget(text)
    name_for_ears(text, "关上")
    assert (text.accessibleName(), text.toolTip()) == ("关上", "关上")


def test_words_that_wrap_keep_the_height_of_all_their_lines(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    text = Text("礼品奖按份数从库存里留出来，没抽完的结束时退回", wrap=True)
    text.setParent(host)
    host.show()
    text.show()
    heights = []
    for wide in (800, 120, 800):
        text.resize(wide, 20)
        heights.append(text.minimumHeight())
    assert heights[0] == heights[2] < heights[1]
    assert heights[1] == text.heightForWidth(120)


def test_other_words_and_other_type_have_their_own_height(theme, qtbot):
    text = Text("短", wrap=True)
    qtbot.addWidget(text)
    text.resize(120, 20)
    text.show()
    one = text.minimumHeight()
    text.setText("礼品奖按份数从库存里留出来，没抽完的结束时退回")
    many = text.minimumHeight()
    theme.set_size(150)
    assert one < many < text.minimumHeight() == text.heightForWidth(120)
    theme.set_size(100)
    text.setText("短")
    assert text.minimumHeight() == one
