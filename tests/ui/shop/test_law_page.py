"""The page of rules by looking and searching."""

import pytest

from shopqun.compliance.service import LawService
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text
from shopqun.ui.shop.law_page import LawPage


@pytest.fixture
def page(theme, work, qtbot, launched, clock):
    made = LawPage(theme, work, LawService(launched, clock))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def shown(page):
    return [rule for rule, line in page.lines.items() if not line.isHidden()]


def words(line):
    return [each.text() for each in line.findChildren(Text)]


def test_nothing_is_read_before_it_is_looked_at(page):
    assert page.lines == {}
    page.show()
    assert len(shown(page)) == 53


def test_a_rule_shows_its_article_its_dates_and_what_is_not_verified(page):
    page.show()
    line = page.lines["L-01"]
    assert "L-01" in words(line)
    assert any("令32号）第17条 · 2025-10-15 起施行 · 2026-11-22 核对" in said for said in words(line))
    assert [chip.text() for chip in line.findChildren(Chip)] == ["不许印", "条号待核"]
    assert [chip.text() for chip in page.lines["A-07"].findChildren(Chip)] == ["要依据"]


def test_it_says_that_it_is_advice(page):
    page.show()
    said = [each.text() for each in page.findChildren(Text)]
    assert any("不是法律意见" in each for each in said)
    assert "其中 17 条没有核到法规原文，已标出。" in said


def test_searching_by_letter_and_by_words(page):
    page.show()
    page.group.setCurrentIndex(page.group.findData("R"))
    assert shown(page) == ["R-01", "R-02", "R-03", "R-04"]
    page.typed.setText("现金")
    assert shown(page) == ["R-03"]
    page.typed.setText("现金 月亮")
    assert shown(page) == []
    assert not page.nothing.isHidden()
    page.typed.clear()
    page.group.setCurrentIndex(0)
    assert len(shown(page)) == 53
    assert page.nothing.isHidden()
