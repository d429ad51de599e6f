from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.planning.breakeven import forecast
from shopqun.planning.preset import Assumed
from shopqun.ui.planning.worth import WorthBrief, WorthCard

# Everybody comes once: 10 yuan each, all of it margin, no papers, no friends.
PLAIN = Assumed(
    joiners=100, come_pct=100, again_pct=0, times=0, invite_pct=0, friends=0, bill_fen=1000, margin_pct=100
)


@pytest.fixture
def bare(hotpot):
    """A plan that spends 400 yuan on gifts, and nothing else."""
    gift = replace(hotpot.gifts[0], qty=40, cost_fen=1000)
    return replace(hotpot, gifts=(gift,), templates=(), referral=None, lotteries=(), assumed=PLAIN)


@pytest.fixture
def card(theme, qtbot):
    made = WorthCard(theme)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    return made


def result(card):
    return [each.text() for each in card.results]


def test_both_cases_and_when_it_pays(card, bare):
    card.show_forecast(forecast(bare))
    # 100 × 10 less 400; 50 × 10 less 400.
    assert result(card) == ["净赚 600 元", "净赚 100 元"]
    assert card.when.text() == "进群 40 人回本"
    assert card.advice.text() == "来得少也不亏，可以放心开。"
    assert card.accessibleName() == "头一个月花 400 元，毛利 1,000 元，净赚 600 元"


@pytest.mark.parametrize(
    ("changes", "said", "advice"),
    [
        ({"joiners": 60}, "净赚 200 元", "照这样不亏；来得少时最多亏 100 元"),
        ({"joiners": 30}, "亏 100 元", "或者多请 10 人进群"),
        ({"margin_pct": 0}, "亏 400 元", "每来一位都亏"),
    ],
)
def test_advice_follows_the_figures(card, bare, changes, said, advice):
    card.show_forecast(forecast(bare, replace(PLAIN, **changes)))
    assert result(card)[0] == said
    assert advice in card.advice.text()


def test_a_loss_is_in_red(card, bare):
    card.show_forecast(forecast(bare, replace(PLAIN, joiners=1)))
    assert [each.property("tone") for each in card.results] == ["bad", "bad"]


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [("joiners", "120", 120), ("margin_pct", "35", 35), ("bill_fen", "28.5", 2850), ("times", "3", 3)],
)
def test_each_assumption_can_be_changed(card, bare, key, typed, value):
    card.show_forecast(forecast(bare))
    heard = []
    card.assumed.connect(heard.append)
    entry = card.fields[key].entry
    entry.setText(typed)
    entry.textEdited.emit(typed)
    assert heard == [replace(PLAIN, **{key: value})]


@pytest.mark.parametrize(
    ("key", "typed", "said"), [("come_pct", "101", "0–100"), ("bill_fen", "x", "如 36.5")]
)
def test_what_cannot_be_read_is_said_and_changes_nothing(card, bare, key, typed, said):
    card.show_forecast(forecast(bare))
    heard = []
    card.assumed.connect(heard.append)
    entry = card.fields[key].entry
    entry.setText(typed)
    entry.textEdited.emit(typed)
    assert heard == []
    assert card.fields[key].problem.text() == said
    entry.clearFocus()
    card.show_forecast(forecast(bare))
    assert not card.fields[key].problem.isVisible()


def test_the_brief_under_the_poster(theme, qtbot, bare):
    made = WorthBrief(theme)
    qtbot.addWidget(made)
    made.show_plan(bare)
    assert (made.result.text(), made.when.text()) == ("净赚 600 元", "进群 40 人回本")
    made.show_plan(replace(bare, assumed=replace(PLAIN, margin_pct=0)))
    assert (made.result.text(), made.when.text()) == ("亏 400 元", "回不了本：毛利盖不住送的")
