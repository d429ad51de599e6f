"""The plan of an open shop: its worth, its file, its canvas, and what is other than before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from shop_kit import preset

from shopqun.basics import Refused
from shopqun.planning.preset import preset_text, read_preset
from shopqun.planning.service import PlanBook
from shopqun.ui.planning.plan_part import PlanPart


@pytest.fixture
def part(theme, work, hands, launched, qtbot):
    made = PlanPart(theme, work, PlanBook(launched))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.reload()
    hands.books.turn_all()
    return made


@pytest.fixture
def chooses(monkeypatch):
    """Answer the system's dialogs with a file."""

    def choose(path):
        for dialog in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(path) if path else "", ""))

    return choose


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_other_figures_show_what_would_follow(part):
    assert part.worth.results[0].text() == "亏 483 元"
    entry = part.worth.fields["margin_pct"].entry
    entry.setText("60")
    entry.textEdited.emit("60")
    # 228 visits × 36 yuan × 60 % = 4924.80, less 3110.
    assert part.worth.results[0].text() == "净赚 1,815 元"


def test_the_file_is_written_and_is_the_plan(part, hands, chooses, tmp_path, qtbot):
    chooses(tmp_path / "三月")
    with qtbot.waitSignal(part.said) as told:
        part.save.click()
        hands.books.turn_all()
    assert told.args == ["存好了：三月.json"]
    assert read_preset((tmp_path / "三月.json").read_text("utf-8"))[0] == preset()


def test_what_is_other_than_last_month_stands_in_a_list(part, hands, chooses, tmp_path):
    plan = preset()
    fewer = (replace(plan.gifts[0], qty=150), *plan.gifts[1:])
    (tmp_path / "二月.json").write_text(preset_text(replace(plan, gifts=fewer)), encoding="utf-8")
    chooses(tmp_path / "二月.json")
    part.compare.click()
    hands.books.turn_all()
    assert part.differences.heading.text() == "和“二月”不一样的"
    assert "“便携果切叉10支装”数量：150 份 → 200 份" in words(part.differences)


def test_the_same_plan_has_no_differences(part, hands, chooses, tmp_path):
    (tmp_path / "x.json").write_text(preset_text(preset()), encoding="utf-8")
    chooses(tmp_path / "x.json")
    part.compare.click()
    hands.books.turn_all()
    assert "一模一样，没有改动。" in words(part.differences)


def test_a_file_that_is_no_plan_is_told_and_the_next_one_takes_it_back(part, hands, chooses, tmp_path):
    (tmp_path / "x.json").write_text("{")
    chooses(tmp_path / "x.json")
    part.compare.click()
    hands.books.turn_all()
    assert part.trouble.isVisible()
    (tmp_path / "x.json").write_text(preset_text(preset()), encoding="utf-8")
    part.compare.click()
    hands.books.turn_all()
    assert not part.trouble.isVisible()


def test_thinking_better_of_it_does_nothing(part, hands, chooses):
    chooses(None)
    part.save.click()
    part.compare.click()
    assert hands.books.jobs == []


def test_the_canvas_is_asked_for(part, qtbot):
    with qtbot.waitSignal(part.make_poster) as asked:
        part.canvas.click()
    assert asked.args == ["notice", "canvas"]


def test_a_shop_without_a_plan_says_so(part, hands):
    part.render_plan(Refused("not_planned"))
    assert part.empty.isVisible()
    part.save.click()
    assert hands.books.jobs == []
    part.render_differences("x", Refused("not_planned"))
    assert not part.differences.isVisible()
