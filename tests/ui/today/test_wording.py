"""Today's words: every kind of thing has a row, every refusal a sentence, times as people say them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from shopqun.basics import Refused, ShopDay
from shopqun.calendar.service import Today
from shopqun.calendar.today import Facts
from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.ui.today import wording
from shopqun.ui.today import wording_times as times
from shopqun.ui.today.wording_rows import reminder, row

NOW = datetime(2027, 3, 13, 10, 42, tzinfo=UTC)  # 18:42 in the shop
SEEN = Today(NOW, Facts(ShopDay(), date(2027, 3, 1)), ())


@pytest.mark.parametrize("kind", list(TodoKind))
def test_every_kind_has_a_row_with_something_to_press(kind):
    at = NOW + timedelta(hours=1)
    made = row(Todo("k", kind, Urgency.TODAY, "X1", "福利1群", at, 7, ("王秀兰",), "话"), SEEN)
    assert made.title
    assert made.actions
    assert "{" not in made.title + made.reason + made.chip


@pytest.mark.parametrize("reason", ["already_done", "unknown_task", "shop_exists", "request_id_reused"])
def test_every_refusal_has_a_sentence(reason):
    assert wording.refusal(Refused(reason)).endswith("。")


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(seconds=1), "还有 1 分钟"),
        (timedelta(minutes=48), "还有 48 分钟"),
        (timedelta(minutes=119), "还有 119 分钟"),
        (timedelta(hours=2), "还有 2 小时"),
        (timedelta(hours=47, minutes=59), "还有 47 小时"),
        (timedelta(days=2), "还有 2 天"),
        (timedelta(seconds=-5), "还有 0 分钟"),
    ],
)
def test_how_long_it_still_is(left, said):
    assert times.wait(left) == said


@pytest.mark.parametrize(
    ("left", "digits"),
    [
        (timedelta(minutes=48, seconds=12), "00:48:12"),
        (timedelta(hours=23, minutes=59, seconds=59), "23:59:59"),
        (timedelta(hours=47, minutes=59, seconds=59), "47:59:59"),
        (timedelta(days=2), "2 天"),
        (timedelta(days=3, hours=23), "3 天"),
        (timedelta(seconds=-1), "00:00:00"),
    ],
)
def test_the_digits_of_a_countdown(left, digits):
    assert times.countdown(left) == digits


def test_days_as_people_say_them():
    today = date(2027, 3, 13)
    said = [times.near(today + timedelta(days=step), today) for step in (-2, -1, 0, 1, 2, 3)]
    assert said == ["3月11日", "昨天", "今天", "明天", "后天", "3月16日"]
    assert times.day(today) == "3月13日 周六"


def test_a_reminder_names_the_last_day():
    ends = datetime(2027, 3, 14, 16, 0, tzinfo=UTC)  # the first instant of the 15th
    todo = Todo("k", TodoKind.COUPON_ENDS, Urgency.SPARE, "C01", "见面券", ends)
    assert reminder(todo, SEEN) == "各位邻居，见面券用到 3月14日，手里还有的别忘了。"


def test_before_the_opening_the_days_are_counted_down():
    early = Today(NOW, Facts(ShopDay(), date(2027, 3, 15)), ())
    assert wording.heading(early) == "还有 2 天开群"
    assert wording.heading(SEEN) == "开群第 13 天"


@pytest.mark.parametrize(
    ("last", "title"),
    [
        (None, "还没有备份过"),
        (NOW, "今天备份过了"),
        (NOW - timedelta(days=1), "昨天备份过"),
        (NOW - timedelta(days=3), "3 天没备份了"),
    ],
)
def test_how_old_the_newest_copy_is(last, title):
    facts = Facts(ShopDay(), date(2027, 3, 1), last_backup=last)
    assert wording.backup_title(Today(NOW, facts, ())) == title
