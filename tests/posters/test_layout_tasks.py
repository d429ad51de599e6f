"""Tasks on A4: what stands where, nothing outside the page, nothing too small, nothing cut in two."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from shopqun.basics import ShopDay
from shopqun.calendar.task import Task, TaskState
from shopqun.posters.boxes import PathBox, RectBox, TextBox
from shopqun.posters.layout_tasks import TaskSheet, tasks_sheet
from shopqun.posters.paper import MM_PER_PT

SATURDAY = date(2027, 3, 6)
TASK = Task(
    id=1,
    table="growth",
    day=SATURDAY,
    due_at=datetime(2027, 3, 6, 11, 30, tzinfo=UTC),
    stage="转化",
    column="周六夜市",
    content_type="产品",
    action="发一张海报(G04)",
    words='"今晚七点半开抢"',
    assignee="小林",
    kpi="",
    done_at=None,
    state=TaskState.PLANNED,
    late=False,
)


def measure(text, size, bold):
    """Give every sign the width of its size."""
    return len(text) * size


def laid(*tasks, first=SATURDAY, last=SATURDAY):
    return tasks_sheet(TaskSheet("鲜果巷", first, last, tasks, ShopDay()), measure)


def texts(sheet):
    return [[box for box in page.boxes if isinstance(box, TextBox)] for page in sheet.pages]


def said(sheet):
    return [box.text for page in texts(sheet) for box in page]


def ticks(sheet):
    return [box for page in sheet.pages for box in page.boxes if isinstance(box, RectBox) and box.edge]


def test_a_day_says_when_what_who_and_the_words_without_the_plans_marks():
    sheet = laid(TASK)
    assert sheet.title == "3月6日 周六 要做的"
    assert said(sheet) == [
        "3月6日 周六 要做的",
        "鲜果巷",
        "19:30",
        "周六夜市",
        "发一张海报",
        "今晚七点半开抢",
        "小林",
    ]
    (tick,) = ticks(sheet)
    assert (tick.w, tick.h) == (4.4, 4.4)
    assert (sheet.width_mm, sheet.height_mm, sheet.bleed_mm) == (210, 297, 0)


def test_what_is_done_is_ticked_and_what_was_left_out_says_why():
    done = replace(TASK, state=TaskState.DONE)
    skipped = replace(TASK, id=2, state=TaskState.SKIPPED, skip_reason="停电", words="", assignee="")
    sheet = laid(done, skipped)
    assert sum(isinstance(box, PathBox) for page in sheet.pages for box in page.boxes) == 1
    assert "发一张海报（跳过：停电）" in said(sheet)


def test_a_week_names_every_day_and_shortens_the_words():
    long = replace(TASK, words="明天见" * 20)
    more = replace(TASK, id=2, words="第一行\n第二行")
    sheet = laid(long, more, first=date(2027, 3, 1), last=date(2027, 3, 7))
    words = said(sheet)
    assert sheet.title == "3月1日到3月7日 要做的"
    assert [each for each in words if each[:2] == "3月" and "周" in each] == [
        f"3月{day}日 周{week}" for day, week in enumerate("一二三四五六日", start=1)
    ]
    assert words.count("没有安排") == 6
    assert "2 件" in words
    assert "第一行…" in words
    assert "第二行" not in words


def test_a_day_without_tasks_says_so():
    assert said(laid())[-1] == "这天没有安排。"


@pytest.mark.parametrize("signs", [1, 300, 2000])
def test_many_tasks_and_long_words_stay_on_their_pages(signs):
    words = "早上好大家" * (signs // 5)
    tasks = [replace(TASK, id=number, words=words) for number in range(9)]
    sheet = laid(*tasks)
    assert len(ticks(sheet)) == 9
    assert "".join(said(sheet)).count("早") == 9 * (signs // 5)
    for page in texts(sheet):
        assert all(box.x >= 0 and box.x + box.w <= 210 for box in page)
        assert all(box.y >= 15 and box.y + box.h <= 290 for box in page)
        assert all(box.h >= 6 * MM_PER_PT for box in page)
        rows = sorted({(box.y, box.h) for box in page if 41 <= box.x < 160 and "页" not in box.text})
        assert all(upper[0] + upper[1] <= lower[0] + 1e-6 for upper, lower in pairwise(rows))


def test_a_task_is_not_torn_and_pages_are_numbered():
    tasks = [replace(TASK, id=number) for number in range(20)]
    sheet = laid(*tasks)
    assert len(sheet.pages) == 2
    for number, page in enumerate(texts(sheet), start=1):
        words = [box.text for box in page]
        assert words.count("周六夜市") == words.count("今晚七点半开抢")
        assert words[-1] == f"第 {number} 页，共 2 页"


def test_a_days_name_never_stands_alone_at_the_foot():
    tasks = [replace(TASK, id=number, day=date(2027, 3, 1)) for number in range(13)]
    sheet = laid(*tasks, TASK, first=date(2027, 3, 1), last=SATURDAY)
    for page in texts(sheet):
        bodies = [box.text for box in page if "页" not in box.text]
        assert bodies[-1] != "3月6日 周六"
