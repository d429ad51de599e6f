from __future__ import annotations

from shopqun.posters.brief import SlipRow
from shopqun.ui.parts.sections import Section, as_text, section_card, slip_parts
from shopqun.ui.parts.text import Text

MONEY = Section("钱", (("记账 3 单", "¥190.00"), ("实收", "¥164.00")), loud=1)
WHO = Section("带来的人", (("李**", "有效"), ("更早的 2 位", "")))


def test_as_lines_to_paste():
    assert as_text("收工", (MONEY, WHO)).split("\n") == [
        "收工", "", "钱", "记账 3 单：¥190.00", "实收：¥164.00", "", "带来的人", "李**：有效", "更早的 2 位",
    ]  # fmt: skip


def test_as_parts_of_a_slip():
    assert slip_parts((MONEY,)) == (
        (
            SlipRow("钱", "", loud=True),
            SlipRow("记账 3 单", "¥190.00"),
            SlipRow("实收", "¥164.00", loud=True),
        ),
    )


def test_as_a_card(theme, qtbot):
    card = section_card(MONEY)
    qtbot.addWidget(card)
    words = [each.text() for each in card.findChildren(Text)]
    assert words[0] == "钱"
    assert words[2:] == ["记账 3 单", "¥190.00", "实收", "¥164.00"]
