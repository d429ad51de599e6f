from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from reports.facts_kit import IMPRINT

from shopqun.reports.kept import LotteryKept, PointsDay, PointsMonth, PrizeRow, lotteries, points

AT = datetime(2027, 3, 13, 2, tzinfo=UTC)
FIRST = PrizeRow("一等奖", "大果篮", 6800, 3, 2, 1, wins=True)
NONE = PrizeRow("谢谢", "谢谢参与", 0, 197, 90, 0, wins=False)
SPRING = LotteryKept("周年抽奖", AT, 1, date(2029, 3, 28), 200, (FIRST, NONE))


def body(sheet):
    """Give the rows without who took them out and when."""
    return [row[:-1] for row in sheet.rows]


def test_every_row_of_the_deck_with_its_notice_and_the_sum_against_the_deck():
    notice = (AT, 1, date(2029, 3, 28))
    assert body(lotteries((SPRING,), IMPRINT)) == [
        ("周年抽奖", "一等奖", "大果篮", 6800, 3, 2, 1, 5000, *notice, None),
        ("周年抽奖", "谢谢", "谢谢参与", 0, 197, 90, 0, None, *notice, None),
        ("周年抽奖", "合计", None, None, 200, 92, 1, 5000, *notice, "签池 200，对得上"),
    ]


@pytest.mark.parametrize(
    ("kept", "holds"),
    [
        (SPRING, True),
        (replace(SPRING, deck=201), False),
        (replace(SPRING, rows=(replace(FIRST, drawn=4), NONE)), False),
        (replace(SPRING, rows=(replace(FIRST, handed=3), NONE)), False),
    ],
)
def test_a_deck_adds_up(kept, holds):
    assert kept.adds_up is holds
    assert body(lotteries((kept,), IMPRINT))[-1][-1].endswith("对得上" if holds else "对不上")


# 100 before; 30 came and 20 went on the 1st, 5 lapsed on the 2nd: 105
MONTH = PointsMonth(
    100,
    (PointsDay(date(2027, 3, 1), 6, 30, 20, 0), PointsDay(date(2027, 3, 2), 0, 0, 0, 5)),
    105,
)


def test_the_balance_runs_on_day_by_day():
    sheet = points(MONTH, IMPRINT)
    rows = body(sheet)
    assert rows[0][5] == 100
    assert rows[1:] == [
        (date(2027, 3, 1), 6, 30, 20, 0, 110, None),
        (date(2027, 3, 2), 0, 0, 0, 5, 105, None),
    ]
    assert sheet.totals[1:7] == (6, 30, 20, 5, 105, "流水和各人余额对得上")
    (chart,) = sheet.charts
    assert (chart.names, chart.values) == (("1", "2"), (6, 0))


@pytest.mark.parametrize(("reckoned", "said"), [(100, "流水比各人余额多 5"), (107, "流水比各人余额少 2")])
def test_a_gap_is_named(reckoned, said):
    assert points(replace(MONTH, reckoned=reckoned), IMPRINT).totals[6] == said


def test_a_month_without_a_point_is_empty_and_draws_nothing():
    quiet = PointsMonth(0, (PointsDay(date(2027, 3, 1), 0, 0, 0, 0),), 0)
    assert quiet.empty
    assert points(quiet, IMPRINT).charts == ()
    assert not MONTH.empty
    assert not replace(quiet, opening=1).empty
