from __future__ import annotations

import pytest

from shopqun.compliance.referral_rules import Margin
from shopqun.referrals.budget import RewardBudget
from shopqun.ui.members.ledger import Ledger


@pytest.fixture
def ledger(theme, qtbot):
    made = Ledger(theme)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("budget", "words"),
    [
        (RewardBudget(137_000, 800, 1_120), "本月礼品预算 1370 元：已发 8，答应 11.2，还剩 1350.8"),
        (RewardBudget(1_000, 800, 1_120), "本月礼品预算 10 元：已发 8，答应 11.2，超了 9.2"),
    ],
)
def test_the_budget_is_told_as_a_sum(ledger, budget, words):
    ledger.render_ledger(budget, None)
    assert ledger.words.text() == words
    assert ledger.bar.accessibleName() == words
    assert ledger.margin.isHidden()


def test_where_no_limit_was_set_there_is_no_bar(ledger):
    ledger.render_ledger(RewardBudget(0, 800, 0), None)
    assert ledger.isHidden()


@pytest.mark.parametrize(
    ("margin", "words"),
    [
        (Margin(1_120, 2_900, 32), "带来一位，双方奖励成本 11.2 元，比首单毛利多（29×32%=9.28）"),
        (Margin(800, 2_900, 32), "带来一位，双方奖励成本 8 元，首单毛利够（29×32%=9.28）"),
    ],
)
def test_what_one_costs_stands_beside_what_she_earns(ledger, margin, words):
    ledger.render_ledger(None, margin)
    assert ledger.margin.text() == words
    assert ledger.bar.isHidden()
