from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from shopqun.planning.answers import Answers
from shopqun.planning.service import PlanningService
from shopqun.ui.start import screen
from shopqun.ui.start.screen import StartScreen, choose_file


@pytest.fixture(autouse=True)
def widgets_gone(qapp):
    """Let closed widgets go at once: each that stays is styled again with every later test."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def chosen(tmp_path):
    return {"path": tmp_path / "店.shopqun"}


@pytest.fixture
def start(theme, work, hands, clock, tmp_path, qtbot, asked, chosen):
    def choose(parent, title, folder, kinds):
        asked.append((title, folder, kinds))
        return chosen["path"]

    made = StartScreen(
        theme, work, PlanningService(clock), tmp_path / "draft.json", tmp_path / "a", tmp_path / "b", choose
    )
    qtbot.addWidget(made)
    made.resize(1366, 688)
    made.show()
    qtbot.waitExposed(made)
    made.reload()
    hands.books.turn_all()
    return made


def said_by(signal):
    said = []
    signal.connect(lambda *what: said.append(what))
    return said


def test_the_usual_door_has_the_keys_and_the_one_filled_button(start, qtbot):
    said = said_by(start.plan)
    doors = (start.to_plan, start.to_sample, start.to_shop, start.to_backup)
    assert [door.button.property("kind") for door in doors] == ["filled", "plain", "plain", "plain"]
    assert start.focusWidget() is start.to_plan.button
    qtbot.mouseClick(start.to_plan.button, Qt.MouseButton.LeftButton)
    assert said == [()]


def test_the_sample_is_one_press_away(start, qtbot):
    said = said_by(start.sample)
    qtbot.mouseClick(start.to_sample.button, Qt.MouseButton.LeftButton)
    assert said == [()]


def test_a_shop_is_looked_for_where_shops_lie(start, qtbot, asked, chosen, tmp_path):
    said = said_by(start.open_shop)
    qtbot.mouseClick(start.to_shop.button, Qt.MouseButton.LeftButton)
    assert said == [(chosen["path"],)]
    assert asked == [("打开一家店", tmp_path / "a", "店 (*.shopqun)")]


def test_a_backup_is_looked_for_where_backups_lie(start, qtbot, asked, chosen, tmp_path):
    said = said_by(start.restore)
    qtbot.mouseClick(start.to_backup.button, Qt.MouseButton.LeftButton)
    assert said == [(chosen["path"],)]
    assert asked == [("从备份恢复", tmp_path / "b", "备份 (*.shopqun)")]


def test_thinking_better_of_it_does_nothing(start, qtbot, chosen):
    said = said_by(start.open_shop) + said_by(start.restore)
    chosen["path"] = None
    for door in (start.to_shop, start.to_backup):
        qtbot.mouseClick(door.button, Qt.MouseButton.LeftButton)
    assert said == []


def test_a_plan_left_half_way_is_offered(start, hands, clock, tmp_path):
    assert start.to_plan.button.text() == "开始"
    planning = PlanningService(clock)
    planning.keep_draft(tmp_path / "draft.json", Answers(preset="fruit_community", shop_name="好邻居"))
    start.reload()
    hands.books.turn_all()
    assert start.to_plan.button.text() == "接着填"
    assert start.to_plan.behind.text() == "“好邻居”上次填了一半，都还在"
    planning.drop_draft(tmp_path / "draft.json")
    start.reload()
    hands.books.turn_all()
    assert start.to_plan.button.text() == "开始"


def test_a_draft_that_cannot_be_read_is_not_offered(start, hands, tmp_path):
    (tmp_path / "draft.json").write_text("{")
    start.reload()
    hands.books.turn_all()
    assert start.to_plan.button.text() == "开始"
    assert hands.troubles == []


def test_the_promise_and_the_last_shop_are_told(start):
    start.show_last("好邻居果铺")
    assert start.to_shop.behind.text() == "上次用的：好邻居果铺"
    start.say("文件坏了")
    assert start.trouble.isVisible()
    start.say("")
    assert not start.trouble.isVisible()


def test_the_type_grows_at_once(start, theme):
    said = said_by(start.sized)
    start.size_box.setCurrentIndex(start.size_box.findData(150))
    start.size_box.activated.emit(start.size_box.currentIndex())
    assert theme.size == 150
    assert said == [(150,)]


def test_all_doors_are_in_sight_and_the_front_goes_when_narrow(start, qtbot):
    assert start.front.isVisible()
    below = start.to_backup.mapTo(start, start.to_backup.rect().bottomLeft()).y()
    assert below < 688
    start.resize(910, 520)
    qtbot.waitUntil(lambda: start.to_backup.mapTo(start, start.to_backup.rect().bottomLeft()).y() < 520)
    assert not start.front.isVisible()


@pytest.mark.parametrize(("given", "path"), [("", None), ("/x/店.shopqun", Path("/x/店.shopqun"))])
def test_the_systems_dialog_gives_a_path_or_nothing(monkeypatch, qapp, tmp_path, given, path):
    monkeypatch.setattr(screen.QFileDialog, "getOpenFileName", lambda *_: (given, ""))
    assert choose_file(None, "打开", tmp_path, "") == path


def test_the_guide_is_one_press_away(start, qtbot):
    with qtbot.waitSignal(start.guide):
        start.to_guide.click()
