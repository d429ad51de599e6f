from __future__ import annotations

import pytest
from flashsales.sale_kit import STRAWBERRY
from PySide6.QtCore import Qt

from shopqun.flashsales.prices import PriceLine
from shopqun.flashsales.sale import Evidence, Standing
from shopqun.ui.events import wording_counter
from shopqun.ui.events.sale_prices import PricesPage
from shopqun.ui.events.sale_view import read_sale

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(theme, work, sales, clock, qtbot):
    made = PricesPage(theme, work, sales)
    qtbot.addWidget(made)
    made.show_view(read_sale(sales, "F01", clock.now()))
    made.show()
    return made


def test_a_price_is_written_down(page, hands, sales, qtbot):
    page.item.setCurrentIndex(1)
    page.price.setText("25.90")
    with qtbot.waitSignal(page.said) as told:
        qtbot.mouseClick(page.note, LEFT)
        hands.books.turn_all()
    sku = page.item.itemData(1)
    assert next(line.fen for line in sales.prices() if line.sku == sku) == 2590
    assert told.args[0].endswith("从现在起卖 25.9 元")
    assert page.price.text() == ""


@pytest.mark.parametrize("text", ["", "0", "一块", "1.234"])
def test_what_is_no_price_is_asked_again(page, sales, qtbot, text):
    page.price.setText(text)
    qtbot.mouseClick(page.note, LEFT)
    assert page.field.problem.text() == "请输一个价钱，比如 29.80。"
    assert all(line.fen is None for line in sales.prices())


@pytest.mark.parametrize(
    ("evidence", "words", "tone"),
    [
        (Evidence(), "海报可以写：近 7 日低价 29.8 元", "ok"),
        (Evidence((2200,)), "近 7 天没有更高的卖价可比，海报只写抢购价", "text2"),
        (
            Evidence((2980,), (2600, 2980)),
            "开抢前 30 天里从 26 涨到 29.8 元，海报只写抢购价，不写划线价",
            "bad",
        ),
    ],
)
def test_what_may_be_struck_is_said_with_its_reason(evidence, words, tone):
    assert wording_counter.evidence(Standing(STRAWBERRY, evidence=evidence)) == (words, tone)


def test_what_sells_for_what_now(clock):
    assert wording_counter.price_now(None) == "还没记过平时卖价"
    assert wording_counter.price_now(PriceLine("S01", "草莓", None, None)) == "还没记过平时卖价"
    assert wording_counter.price_now(PriceLine("S01", "草莓", 2980, clock.now())) == "3月1日记的：29.8 元"
