from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.tokens import LIGHT


def test_heading_left_fact_right_body_below(theme, qtbot):
    card = Card("今天要做", "从上往下做")
    qtbot.addWidget(card)
    body = QLabel("一")
    chip = Chip("3 件")
    card.add(body)
    card.add_to_head(chip)
    card.resize(400, 200)
    card.show()
    assert card.heading.x() < card.fact.x() < chip.x()
    assert body.y() > card.heading.geometry().bottom()
    card.set_heading("有空再做", "2 件")
    assert (card.heading.text(), card.fact.text()) == ("有空再做", "2 件")


def test_a_flush_card_lets_rows_touch_its_edge(theme, qtbot):
    for flush, left in ((True, 1), (False, 16)):
        card = Card("头", flush=flush)
        qtbot.addWidget(card)
        inside = QLabel("行")
        card.add(inside)
        card.resize(300, 120)
        card.show()
        assert inside.x() == left


def test_a_flush_card_without_head_has_no_gap(theme, qtbot):
    card = Card(flush=True)
    qtbot.addWidget(card)
    inside = QLabel("行")
    card.add(inside)
    card.show()
    assert (inside.x(), inside.y()) == (1, 1)


def test_the_chosen_card_has_a_brand_edge(theme, qtbot):
    card = Card("群")
    qtbot.addWidget(card)
    card.resize(300, 100)
    quiet = card.grab().toImage().pixelColor(0, 50).name().upper()
    card.set_chosen(chosen=True)
    assert (quiet, card.grab().toImage().pixelColor(0, 50).name().upper()) == (LIGHT.line, LIGHT.brand)
    card.set_chosen(chosen=False)
    assert card.grab().toImage().pixelColor(0, 50).name().upper() == LIGHT.line


def test_rows_columns_and_lines(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    left, right, low = QLabel("左"), QLabel("右"), QLabel("下")
    outer = QVBoxLayout(host)
    outer.addLayout(row(left, 1, right))
    outer.addLayout(column(low, line(), 1))
    host.resize(300, 200)
    host.show()
    assert right.x() - left.geometry().right() > 100
    assert low.y() > left.y()


def test_clear_lets_everything_go(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    outer = QVBoxLayout(host)
    outer.addLayout(row(QLabel("一"), 1))
    outer.addWidget(QLabel("二"))
    clear(outer)
    assert outer.count() == 0
    assert not [label for label in host.findChildren(QLabel) if not label.isHidden()]
