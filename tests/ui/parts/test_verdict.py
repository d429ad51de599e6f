from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from shopqun.ui.parts.verdict import MoneyBox, Verdict, VerdictLook, fit
from shopqun.ui.tokens import LIGHT

MONEY = (MoneyBox("这一单", "¥46.80"), MoneyBox("减去", "− ¥5.00"), MoneyBox("请收", "¥41.80", collect=True))
GOOD = VerdictLook(True, "可以用，减 5 元", "新邻居见面券 · 满 29 减 5", MONEY, "王秀兰带来的", "第一次来")
BAD = VerdictLook(False, "不能用，用过了", note="3月9日 周二 18:05，小林在这台前台用掉的")


def ground(card: Verdict, x: int, y: int) -> str:
    return card.grab().toImage().pixelColor(x, y).name().upper()


@pytest.fixture
def card(theme, qtbot):
    made = Verdict(theme)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("look", "colour"), [(GOOD, LIGHT.verdict_ok), (BAD, LIGHT.verdict_bad)])
def test_green_or_red_at_once(card, look, colour):
    card.show_verdict(look)
    card.resize(846, card.sizeHint().height())
    assert ground(card, 12, card.height() // 2) == colour


def test_what_to_collect_is_the_one_white_box(card):
    card.show_verdict(GOOD)
    card.resize(846, card.sizeHint().height())
    image = card.grab().toImage()
    row = 32 - 8 + 80 + 12 + 28 + 16 + 48
    whites = [x for x in range(846) if image.pixelColor(x, row - 40).name() == "#ffffff"]
    assert whites
    assert min(whites) > 846 / 2
    assert whites == list(range(whites[0], whites[-1] + 1))


def test_speaks_all_its_words(card):
    card.show_verdict(GOOD)
    assert card.accessibleName() == (
        "可以用，减 5 元。这一单 ¥46.80。减去 − ¥5.00。请收 ¥41.80。"
        "新邻居见面券 · 满 29 减 5。王秀兰带来的。第一次来"
    )


@pytest.mark.parametrize(
    ("look", "tall"),
    [
        (VerdictLook(True, "可以用"), 128),
        (VerdictLook(True, "可以用", "见面券"), 172),
        (VerdictLook(True, "可以用", "见面券", MONEY), 284),
        (GOOD, 384),
    ],
)
def test_is_as_high_as_its_words(card, look, tall):
    card.resize(846, 300)
    card.show_verdict(look)
    assert card.sizeHint().height() == tall
    assert card.minimumSizeHint().height() == tall


@pytest.mark.parametrize(("size", "tall"), [(90, 346), (115, 442), (150, 442)])
def test_grows_with_the_owners_size_as_far_as_the_screen_allows(card, theme, size, tall):
    card.resize(973, 500)
    card.show_verdict(GOOD)
    theme.set_size(size)
    assert card.sizeHint().height() == tall


def test_a_long_note_takes_more_lines(card):
    card.resize(846, 300)
    card.show_verdict(VerdictLook(False, "不能用", note="短"))
    short = card.sizeHint().height()
    card.show_verdict(VerdictLook(False, "不能用", note="一" * 60))
    assert card.sizeHint().height() == short + 28


def test_a_long_sentence_shrinks_to_fit_but_stays_large(theme):
    font = theme.font("verdict")
    assert fit("可以用", font, 700).pixelSize() == 72
    long = "不能用，这张券要等到 3月18日 上午才能用"
    small = fit(long, font, 700)
    assert 28 <= small.pixelSize() < 72
    assert QFontMetricsF(small).horizontalAdvance(long) <= 700
    assert fit("长" * 400, font, 700).pixelSize() == 28


def test_a_note_without_a_title_is_written_too(card):
    def white_dots(look):
        card.show_verdict(look)
        card.resize(846, card.sizeHint().height())
        image = card.grab().toImage()
        note = range(image.height() - 60, image.height() - 36)
        return sum(image.pixelColor(x, y).lightness() > 240 for y in note for x in range(110, 800))

    assert white_dots(BAD) > white_dots(VerdictLook(False, BAD.sentence, note=" ")) + 200
