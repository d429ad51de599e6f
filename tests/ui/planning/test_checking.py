from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from shopqun.ui.parts.buttons import Button
from shopqun.ui.planning.checking import CheckPage


@pytest.fixture
def page(theme, qtbot):
    made = CheckPage(theme)
    qtbot.addWidget(made)
    made.resize(700, 616)
    made.show()
    return made


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_sound_plan_may_open(page, planning, hotpot):
    page.render_checked(planning.check(hotpot))
    assert page.verdict.text() == "都齐了，可以开店，100 分"
    assert not page.violations.isVisible()
    assert not page.cautions.isVisible()


def test_advice_does_not_stand_in_the_way(page, planning, fruit):
    page.render_checked(planning.check(fruit))
    assert page.verdict.property("tone") == "ok"
    assert page.cautions.isVisible()
    assert "R-03" in words(page.cautions)


def test_a_broken_rule_is_named_in_her_words_and_leads_to_its_field(page, planning, fruit):
    cheap = (replace(fruit.templates[0], min_spend_fen=500), *fruit.templates[1:])
    page.render_checked(planning.check(replace(fruit, templates=cheap)))
    assert page.violations.isVisible()
    assert page.verdict.text() == "还有 1 处不合规定，改好才能开店"
    assert "preset.coupon_threshold" in words(page.violations)
    assert "templates[0]" not in words(page.violations)
    gone = []
    page.go.connect(gone.append)
    page.violations.findChild(Button).click()
    assert gone == ["welcome_off_fen"]


def test_a_dark_light_says_why_and_leads_there(page, planning, fruit):
    page.render_checked(planning.check(replace(fruit, w5h1=replace(fruit.w5h1, who=""))))
    assert "写清群员是谁" in words(page)
    assert page.verdict.text() == "还有 1 盏灯没绿，补一句就能开店"
    assert page.verdict.property("tone") == "warn"
    gone = []
    page.go.connect(gone.append)
    next(
        button for button in page.findChildren(Button) if button.accessibleName() == "去改想请谁进群"
    ).click()
    assert gone == ["people"]


def test_what_no_field_reaches_has_no_button(page, planning, fruit):
    broken = replace(fruit, tiers=(replace(fruit.tiers[0], need_12m_fen=5), *fruit.tiers[1:]))
    page.render_checked(planning.check(broken))
    assert page.violations.isVisible()
    assert page.violations.findChildren(Button) == []


def test_why_it_did_not_open_is_told_and_taken_back(page):
    page.say("磁盘满了")
    assert page.trouble.isVisible()
    page.say("")
    assert not page.trouble.isVisible()
