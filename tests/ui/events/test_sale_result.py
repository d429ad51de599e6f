from __future__ import annotations

import pytest
from flashsales.sale_kit import STRAWBERRY
from ui.events.sale_views import claim, view

from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.sale import Standing
from shopqun.flashsales.selling import Outcome
from shopqun.ui.events import wording_counter
from shopqun.ui.events.sale_result import Result
from shopqun.ui.events.sale_view import Phase


@pytest.fixture
def result(theme, qtbot):
    made = Result()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("phase", [Phase.BEFORE, Phase.RUNNING, Phase.PICKUP])
def test_while_goods_may_still_be_fetched_there_is_no_result(result, phase):
    result.show_view(view(), phase)
    assert result.isHidden()


def test_what_was_not_fetched_is_let_go_first(result):
    result.show_view(view(claim(1, "甲", ClaimState.HELD)), Phase.OVER)
    assert not result.isHidden()
    assert result.advice.text() == "还有 1 笔没来提，先在名单里放掉，再看剩多少。"
    result.show_view(view(), Phase.OVER)
    assert result.advice.text() == "剩下的摆到柜台按平时价卖，放不住的当天处理掉。"


@pytest.mark.parametrize(
    ("left", "words"), [(0, "没有剩下"), (2, "剩 2 份，成本 35 元")],
)  # fmt: skip
def test_what_an_article_came_to(left, words):
    outcome = Outcome("S01", "草莓", 3, left, 7170, 1920, left * STRAWBERRY.cost_fen)
    assert wording_counter.earned(outcome) == "提走 3 份，收 71.7 元，毛利 19.2 元"
    assert wording_counter.leftover(outcome) == words
    assert Standing(STRAWBERRY).available == 5
