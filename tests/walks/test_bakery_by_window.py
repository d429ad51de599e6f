"""A bakery from nothing to the end of its first week, by hand in the window, in less than sixty gestures."""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace

import pytest
from paper_kit import seen_by_wechat
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shop_kit import screenshot
from window_kit import Hand, RunningClock, said

from shopqun.calendar.task import TaskState
from shopqun.clocks import SetClock
from shopqun.window import Front

GROUP = "https://work.weixin.qq.com/gm/7d2b9e4f1a6c4083b5e2"
MOST_GESTURES = 60
ALT = Qt.KeyboardModifier.AltModifier
FIRST_WEEK = range(8, 15)  # she plans on Monday 1 March and opens a week later


def at(text):
    return datetime.fromisoformat(f"2027-{text}+08:00")


@pytest.fixture
def story(qtbot, qapp, theme, monkeypatch, tmp_path):
    """The program as it comes up on a computer that never saw it, and a hand at it."""
    hand = Hand(qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", hand.dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", hand.dialog)
    clock = RunningClock(SetClock(at("03-01T10:00:00")))
    front = Front(qapp, theme, clock, tmp_path)
    yield SimpleNamespace(front=front, hand=hand, clock=clock, folder=tmp_path)
    front.leave()


def plans_her_bakery(story):
    """The sample, her name, five pages; the month pays from a number of joiners on; the shop."""
    hand, front = story.hand, story.front
    front.begin(None, sample=False)
    hand.at(front.shell)
    hand.press(front.shell.centralWidget().to_plan.button)
    hand.until(lambda: front.shell.centralWidget().__class__.__name__ == "WizardScreen")
    wizard = front.shell.centralWidget()
    hand.until(lambda: wizard.trades.buttons)
    hand.press(wizard.trades.buttons["bakery_corner"])
    hand.fill(wizard.forms["who"].fields["shop_name"].input, "麦香坊")
    for _ in range(5):
        hand.press(wizard.foot.on)
    hand.until(wizard.foot.on.isEnabled)
    assert wizard.check.verdict.text().startswith("都齐了")
    assert "人回本" in wizard.preview.worth.when.text()
    hand.press(wizard.foot.on)
    hand.until(lambda: front.floor is not None)
    story.floor = front.floor


def makes_the_group(story):
    """The group she made in WeChat, by the picture of its code; its poster, saved."""
    hand, floor = story.hand, story.floor
    hand.press_words(floor.today, "去存码")
    screenshot(GROUP, story.folder / "screenshot.png")
    hand.choose_file(story.folder / "screenshot.png")
    hand.press(floor.groups.groups.keeper.zone.button)
    hand.until(floor.groups.groups.keeper.poster.isEnabled)
    first = floor.rooms.groups.list_groups()[0]
    assert (first.name, first.qr.payload) == ("麦香坊·出炉早知道1群", GROUP)
    hand.press(floor.groups.groups.keeper.poster)
    hand.choose_file(story.folder / "group.pdf")
    hand.press(floor.posters.inspector.pdf)
    hand.until(lambda: "group.pdf" in floor.posters.inspector.notice.text())
    assert seen_by_wechat(story.folder / "group.pdf") == {GROUP}


def copies_the_words(story):
    """The announcement in its four parts, and the welcome."""
    hand, floor = story.hand, story.floor
    hand.key(Qt.Key.Key_6, ALT)
    hand.press_words(floor.window.top, "公告群规")
    hand.press(floor.groups.texts.whole)
    copied = QGuiApplication.clipboard().text()
    heads = [copied.index(head) for head in ("群价值", "群规则", "惩罚机制", "社群愿景")]
    assert heads == sorted(heads)
    assert "由麦香坊开设" in copied
    hand.press(floor.groups.texts.copy_welcome)
    assert QGuiApplication.clipboard().text().startswith("欢迎来到麦香坊·出炉早知道1群！")


def looks_at_the_first_week(story):
    """Every day of it, one after the other, with its words."""
    hand, floor = story.hand, story.floor
    hand.press_words(floor.window.top, "日历")
    calendar = floor.groups.calendar
    hand.until(calendar.grid.isVisible)
    hand.press_place(calendar.grid, calendar.grid.box_of(7).center().toPoint())  # 1 March is its first cell
    for day in FIRST_WEEK:
        (task,) = (each for each in floor.rooms.tasks.all_tasks() if each.day.day == day)
        hand.until(
            lambda day=day, task=task: (
                f"3月{day}日" in said(calendar.day) and task.column in said(calendar.day)
            )
        )
        hand.key(Qt.Key.Key_Right)


def keeps_the_first_week(story):
    """Each day she copies the words, posts them, and ticks the day off."""
    hand, floor = story.hand, story.floor
    for day in FIRST_WEEK:
        story.clock.set(at(f"03-{day:02}T20:30:00"))
        hand.key(Qt.Key.Key_1, ALT)
        hand.until(lambda: "复制话术" in said(floor.today))
        hand.press_words(floor.today, "复制话术")
        assert QGuiApplication.clipboard().text()
        hand.press_words(floor.today, "做好了")
        hand.until(lambda: "做好了" not in said(floor.today))
    done = [each for each in floor.rooms.tasks.all_tasks() if each.state is TaskState.DONE]
    assert [each.day.day for each in done] == list(FIRST_WEEK)


def test_a_bakery_from_nothing_to_the_first_week(story):
    plans_her_bakery(story)
    makes_the_group(story)
    copies_the_words(story)
    looks_at_the_first_week(story)
    keeps_the_first_week(story)
    assert story.hand.gestures < MOST_GESTURES
