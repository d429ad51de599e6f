"""Groups, tasks and gifts over a month, on real books."""

from datetime import UTC, date, datetime

import pytest
from reports.report_kit import APRIL, FEBRUARY, MARCH, noon, put, when
from sqlalchemy import insert

from shopqun.basics import ShopDay
from shopqun.data.reports_upkeep import gift_stocks, group_lines, purpose, task_lines
from shopqun.data.tables.calendar import Task
from shopqun.data.tables.community import ChatGroup, GroupCount
from shopqun.data.tables.coupons import Gift, GiftMove
from shopqun.data.tables.shop import Plan
from shopqun.reports.figures import Month

pytest_plugins = ("shop_kit",)

MONTH = Month(2027, 3)
DAYS = ShopDay()


def group(number, opens_on, closes_on=None):
    return {
        "id": f"Q0{number}",
        "name": f"{number}群",
        "type": "member",
        "lifecycle": "long",
        "platform": "wechat_group",
        "capacity": 500,
        "opens_on": opens_on,
        "closes_on": closes_on,
        "columns": "[]",
    }


@pytest.fixture
def groups(books):
    with books.writing() as db:
        put(
            db,
            ChatGroup,
            group(1, FEBRUARY),
            group(2, MARCH),
            group(3, FEBRUARY),
            group(4, FEBRUARY, date(2027, 3, 10)),
            group(5, APRIL),
            group(6, FEBRUARY, date(2027, 2, 28)),
        )
        for which, people, day in (
            ("Q01", 50, FEBRUARY),
            ("Q01", 80, MARCH),
            ("Q01", 99, APRIL),
            ("Q02", 30, MARCH),
            ("Q03", 40, MARCH),
        ):
            db.execute(insert(GroupCount).values(group_id=which, people=people, at=noon(day)))
    return books


def test_groups_grow_from_the_last_count_before_the_month(groups):
    with groups.reading() as db:
        lines = group_lines(db, DAYS, MONTH, noon(APRIL))
    assert [(line.name, line.people, line.grown, line.closed) for line in lines] == [
        ("1群", 80, 30, False),
        ("2群", 30, 30, False),
        ("3群", 40, None, False),
        ("4群", None, None, True),
    ]


def test_a_group_that_closes_later_this_month_is_still_open(groups):
    with groups.reading() as db:
        lines = group_lines(db, DAYS, MONTH, noon(MARCH))
    assert [line.name for line in lines if line.closed] == []


def test_tasks_are_due_once_their_time_has_come(books):
    with books.writing() as db:
        for hour, done_at in ((1, noon(MARCH)), (2, None), (9, None)):
            at = datetime(2027, 3, 5, hour, tzinfo=UTC)
            put(
                db,
                Task,
                {
                    "sop_table": "daily",
                    "day": MARCH,
                    "due_at": at,
                    "stage": "",
                    "column": "早报",
                    "content_type": "",
                    "action": "发",
                    "words": "",
                    "assignee": "小林",
                    "kpi": "",
                    "done_at": done_at,
                },
            )
    with books.reading() as db:
        lines = task_lines(db, DAYS, MONTH, noon(MARCH))
        assert task_lines(db, DAYS, MONTH.before, noon(MARCH)) == ()
    assert [line.state for line in lines] == ["完成", "没做", "未到"]
    assert lines[0].day == MARCH


def test_gifts_are_what_they_were_less_what_went(books):
    with books.writing() as db:
        put(
            db,
            Gift,
            {"sku": "G01", "name": "果叉", "cost_fen": 60, "retail_fen": 200, "purpose": ""},
            {"sku": "G02", "name": "果篮", "cost_fen": 60, "retail_fen": 200, "purpose": ""},
        )
        for pieces, why, day in (
            (100, "plan", FEBRUARY),
            (-3, "reward", FEBRUARY),
            (-10, "reward", MARCH),
            (-5, "coupon", MARCH),
            (2, "returned", MARCH),
            (-1, "spoiled", MARCH),
            (20, "bought", MARCH),
            (-4, "counted", MARCH),
            (-50, "reward", APRIL),
        ):
            put(db, GiftMove, {"sku": "G01", "pieces": pieces, "why": why, "reference": "", **when(day)})
    with books.reading() as db:
        fork, basket = gift_stocks(db, MONTH)
    assert (fork.opening, fork.used, fork.added, fork.counted, fork.closing) == (97, 14, 20, -4, 99)
    assert (basket.opening, basket.used, basket.added, basket.counted, basket.closing) == (0, 0, 0, 0, 0)


def test_the_purpose_is_the_newest_plans(books):
    with books.reading() as db:
        assert purpose(db) == ""
    with books.writing() as db:
        for document in ('{"w5h1": {"why": "旧"}}', '{"w5h1": {"why": "留住熟客"}}'):
            put(
                db,
                Plan,
                {"preset": "x", "opens_on": MARCH, "launched_at": noon(MARCH), "document": document},
            )
    with books.reading() as db:
        assert purpose(db) == "留住熟客"
