from __future__ import annotations

import datetime as dt
from dataclasses import replace

from shopqun.planning.preset import SopRow
from shopqun.ui.planning.columns import MOST, columns_of

MONDAY = dt.date(2027, 3, 1)


def posts(name, days, kind="产品", time="08:00"):
    return [
        SopRow(
            day=day + 1,
            date=MONDAY + dt.timedelta(days=day),
            time=time,
            stage="",
            content_type=kind,
            column=name,
            action="",
        )
        for day in days
    ]


def with_posts(fruit, *rows):
    return replace(fruit, sop=tuple(row for each in rows for row in each))


def test_the_groups_own_columns_come_first_and_reviews_never(fruit):
    names = [column.name for column in columns_of(fruit)]
    assert names[:4] == ["到货早报", "限时抢购", "挑果小课堂", "邻居晒单"]
    assert len(names) == MOST
    assert "月度复盘" not in names


def test_rhythm_daily_on_weekdays_and_now_and_then(fruit):
    found = {
        column.name: column
        for column in columns_of(
            with_posts(
                fruit,
                posts("到货早报", range(14)),
                posts("限时抢购", (2, 5, 9, 12), time="19:30"),
                posts("试吃", (3,), kind="互动"),
            )
        )
    }
    assert found["到货早报"].daily
    assert found["限时抢购"].days == (2, 5)
    assert (found["限时抢购"].time, found["限时抢购"].times) == ("19:30", 4)
    assert (found["试吃"].days, found["试吃"].daily, found["试吃"].content_type) == ((), False, "互动")
