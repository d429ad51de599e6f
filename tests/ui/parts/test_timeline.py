from __future__ import annotations

from PySide6.QtWidgets import QLabel

from shopqun.ui.parts.timeline import Event, Timeline
from shopqun.ui.tokens import LIGHT

EVENTS = (
    Event("user-plus", "带来 吴晓琳", "首次到店 ¥48.60", "今天 11:05"),
    Event("ticket-percent", "用券 满59减8", "付 ¥62.40", "昨天 18:20", "ok"),
)


def test_discs_on_a_line_in_the_order_given(theme, qtbot):
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.render_events(EVENTS)
    timeline.resize(320, timeline.height())
    timeline.show()
    image = timeline.grab().toImage()
    assert timeline.height() == 104
    assert image.pixelColor(14, 40).name().upper() == LIGHT.line
    assert image.pixelColor(14, 95).name().upper() == LIGHT.canvas
    assert [image.pixelColor(3, y).name().upper() for y in (14, 66)] == [LIGHT.tint, LIGHT.ok_tint]


def test_one_event_needs_no_line_and_new_ones_replace_the_old(theme, qtbot):
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.render_events(EVENTS)
    timeline.render_events(EVENTS[1:])
    timeline.show()
    shown = [label.text() for label in timeline.findChildren(QLabel) if label.isVisible()]
    assert shown == ["用券 满59减8", "付 ¥62.40", "昨天 18:20"]
    assert timeline.grab().toImage().pixelColor(14, 45).name().upper() == LIGHT.canvas
