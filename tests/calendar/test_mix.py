"""Whether the coming days read like an advertisement."""

from datetime import UTC, date, datetime

import pytest

from shopqun.calendar.mix import mix_ahead
from shopqun.calendar.task import Task, TaskState


def task(day, kind, reason=""):
    at = datetime(2027, 3, day, 2, tzinfo=UTC)
    return Task(day, "growth", date(2027, 3, day), at, "", "", kind, "", "", "", "", None, TaskState.PLANNED,
                late=False, skip_reason=reason)  # fmt: skip


@pytest.mark.parametrize(
    ("kinds", "goods", "too_many", "run"),
    [
        ("产产产", 3, True, 1),
        ("产互产互", 2, False, None),
        ("互产产产互互", 3, False, 2),
        ("产产互产", 3, True, None),
        ("", 0, False, None),
    ],
)
def test_goods_are_counted_and_three_in_a_row_are_found(kinds, goods, too_many, run):
    names = {"产": "产品", "互": "互动"}
    found = mix_ahead([task(day, names[kind]) for day, kind in enumerate(kinds, 1)], date(2027, 3, 1))
    assert (found.goods, found.all, found.too_many) == (goods, len(kinds), too_many)
    assert found.run_from == (date(2027, 3, run) if run else None)


def test_what_is_over_or_skipped_is_not_counted():
    tasks = [task(1, "产品"), task(2, "产品"), task(3, "产品", "停电"), task(4, "产品")]
    found = mix_ahead(tasks, date(2027, 3, 2))
    assert (found.goods, found.run_from) == (2, None)
