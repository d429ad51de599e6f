"""Draws as planned: everything to read, nothing to press."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLabel

from shopqun.lotteries.service import LotteryService
from shopqun.ui.events import wording_draws as wording
from shopqun.ui.tables import Table


def words(part):
    return [label.text() for label in part.findChildren(QLabel)]


def test_the_deck_stands_as_it_was_planned(screen, qtbot):
    table = screen.draws.findChild(Table)
    rows = [[table.rows.index(row, column).data() for column in range(5)] for row in range(5)]
    assert rows == [
        ["一等奖", "时令果篮", "3", "¥68.00", "1%"],
        ["二等奖", "草莓500g一盒", "12", "¥29.80", "4%"],
        ["三等奖", "砂糖橘500g", "60", "¥5.90", "20%"],
        ["四等奖", "3元券（满19可用，7天）", "150", "¥3.00", "50%"],
        ["未中奖", "谢谢参与", "75", "—", "25%"],
    ]
    # 3 × 68 + 12 × 29.80 + 60 × 5.90 + 150 × 3 = 204 + 357.60 + 354 + 450
    assert "¥1,365.60" in words(screen.draws)
    assert "鲜果巷水果店" in words(screen.draws)


def test_it_says_that_drawing_comes_later_and_has_no_dead_buttons(screen):
    assert any("还不会开抽" in text for text in words(screen.draws))
    screen.open_part("draws")
    buttons = screen.draws.findChildren(QAbstractButton)
    assert not [button for button in buttons if button.isVisible()]


def test_what_the_plan_left_blank_is_said(screen, launched, clock):
    (draft,) = LotteryService(launched, clock).drafts()
    blank = replace(draft, disclosure=dict(draft.disclosure) | {"forfeiture": ""})
    assert ("逾期不兑", "方案里没写，开抽前要补上") in wording.disclosure(blank)


def test_a_shop_without_draws_says_so(screen):
    screen.draws.render_drafts(())
    assert not screen.draws._empty.isHidden()
