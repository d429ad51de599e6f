"""What there is to do today: each kind at its edges, and their order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from shopqun.basics import ShopDay
from shopqun.calendar import today
from shopqun.calendar.task import Line, task_of
from shopqun.calendar.today import Facts, PublicCoupon, todos
from shopqun.calendar.todo import TodoKind, Urgency
from shopqun.community.group import Group
from shopqun.community.qr import QrShown, QrState
from shopqun.flashsales.sale import Board, Item, Sale, Standing

DAYS = ShopDay()


def at(text):
    return datetime.fromisoformat(text + "+08:00").astimezone(UTC)


NOON = at("2027-03-13T12:00:00")
QUIET = Facts(DAYS, date(2027, 3, 1), last_backup=NOON)
FRESH = QrShown("https://weixin.qq.com/g/x", "wechat_group", QrState.FRESH, at("2027-03-19T00:00:00"))
SALE = Sale(
    "F01",
    "周六抢购",
    at("2027-03-13T19:30:00"),
    at("2027-03-13T21:00:00"),
    at("2027-03-14T20:00:00"),
    2,
)


def group(state=QrState.FRESH, count=50, platform="wechat_group", contact=None):
    qr = replace(FRESH, state=state) if state is not QrState.MISSING else QrShown()
    return Group("Q01", "福利1群", "acquisition", platform, 200, count, qr, contact or QrShown())


def board(sale=SALE, held=0, taken=0):
    item = Item("cheng", "脐橙", 2000, 4900, None, 3990, 60, 1)
    return Board(sale, (Standing(item, held=held, taken=taken),))


def task(due, done=None):
    line = Line(3, "growth", at(due), "转化", "周六抢购", "活动", "发接龙", "开抢啦", "店员", "", done)
    return task_of(line, NOON, DAYS)


def seen(facts, now=NOON):
    return [(todo.kind, todo.urgency) for todo in todos(facts, now)]


def test_a_quiet_day_has_nothing_to_do():
    assert todos(QUIET, NOON) == ()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (QrState.FRESH, []),
        (QrState.AGEING, [(TodoKind.QR_AGEING, Urgency.SOON)]),
        (QrState.EXPIRED, [(TodoKind.QR_EXPIRED, Urgency.NOW)]),
        (QrState.MISSING, [(TodoKind.QR_MISSING, Urgency.TODAY)]),
    ],
)
def test_a_groups_code(state, expected):
    assert seen(replace(QUIET, groups=(group(state),))) == expected


def test_a_group_entered_through_a_contact_misses_no_code():
    contact = QrShown("https://u.wechat.com/x", "wechat_contact", QrState.FRESH)
    assert seen(replace(QUIET, groups=(group(QrState.MISSING, contact=contact),))) == []


def test_groups_without_a_code_are_one_thing_to_do():
    bare = group(QrState.MISSING)
    found = todos(replace(QUIET, groups=(bare, replace(bare, id="Q02", name="福利2群"))), NOON)
    assert [(todo.count, todo.about, todo.names) for todo in found] == [(2, "Q01", ("福利1群", "福利2群"))]


@pytest.mark.parametrize(
    ("count", "platform", "expected"),
    [
        (179, "wechat_group", []),
        (180, "wechat_group", [(TodoKind.GROUP_NEARLY_FULL, Urgency.TODAY)]),
        (199, "wecom_customer_group", [(TodoKind.GROUP_NEARLY_FULL, Urgency.TODAY)]),
        (200, "wechat_group", [(TodoKind.GROUP_FULL, Urgency.SOON)]),
        (450, "qq_group", []),
        (None, "wechat_group", []),
    ],
)
def test_how_full_a_group_is(count, platform, expected):
    assert seen(replace(QUIET, groups=(group(count=count, platform=platform),))) == expected


@pytest.mark.parametrize(
    ("due", "urgency"),
    [
        ("2027-03-13T11:59:00", Urgency.NOW),
        ("2027-03-13T12:00:00", Urgency.NOW),
        ("2027-03-13T13:00:00", Urgency.SOON),
        ("2027-03-13T13:00:01", Urgency.TODAY),
    ],
)
def test_a_task_by_its_hour(due, urgency):
    (found,) = todos(replace(QUIET, tasks=(task(due),)), NOON)
    assert (found.kind, found.urgency, found.words, found.about) == (
        TodoKind.TASK,
        urgency,
        "开抢啦",
        "3",
    )


def test_what_is_done_is_not_to_be_done():
    assert seen(replace(QUIET, tasks=(task("2027-03-13T08:00:00", done=NOON),))) == []


def test_tasks_of_the_days_before_are_told_last_and_together():
    (found,) = todos(replace(QUIET, tasks_missed=4), NOON)
    assert (found.kind, found.urgency, found.count) == (TodoKind.TASKS_MISSED, Urgency.SPARE, 4)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2027-03-12T23:59:59", []),
        ("2027-03-13T00:00:00", [(TodoKind.SALE, Urgency.TODAY)]),
        ("2027-03-13T18:29:59", [(TodoKind.SALE, Urgency.TODAY)]),
        ("2027-03-13T18:30:00", [(TodoKind.SALE, Urgency.NOW)]),
        ("2027-03-13T20:59:59", [(TodoKind.SALE, Urgency.NOW)]),
        ("2027-03-13T21:00:00", []),
    ],
)
def test_a_sale_from_its_day_to_its_end(now, expected):
    assert seen(replace(QUIET, sales=(board(),)), at(now)) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2027-03-13T22:00:00", []),
        ("2027-03-14T00:00:00", [(TodoKind.PICKUP, Urgency.SOON)]),
        ("2027-03-14T19:59:59", [(TodoKind.PICKUP, Urgency.SOON)]),
        ("2027-03-14T20:00:00", [(TodoKind.LEFT_BEHIND, Urgency.SOON)]),
    ],
)
def test_what_waits_to_be_collected(now, expected):
    facts = replace(QUIET, sales=(board(held=8, taken=22),))
    assert seen(facts, at(now)) == expected
    assert seen(replace(QUIET, sales=(board(taken=30),)), at(now)) == []


@pytest.mark.parametrize(
    ("expires", "expected"),
    [
        ("2027-03-17T00:00:00", []),
        ("2027-03-16T00:00:00", [(TodoKind.COUPON_ENDS, Urgency.SPARE)]),
        ("2027-03-14T00:00:00", [(TodoKind.COUPON_ENDS, Urgency.SOON)]),
        ("2027-03-13T00:00:00", []),
    ],
)
def test_a_coupon_whose_last_day_is_near(expires, expected):
    facts = replace(QUIET, coupons=(PublicCoupon("C01", "见面券", at(expires)),))
    assert seen(facts) == expected


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (None, True),
        ("2027-03-10T23:59:00", True),
        ("2027-03-11T00:00:00", False),
        ("2027-03-13T08:00:00", False),
    ],
)
def test_a_copy_of_the_books_every_three_days(last, due):
    facts = replace(QUIET, last_backup=at(last) if last else None)
    assert seen(facts) == ([(TodoKind.BACKUP, Urgency.TODAY)] if due else [])


def test_rewards_and_reviews_name_each_person_once():
    facts = replace(QUIET, rewards=("王秀兰", "阿芳", "王秀兰"), reviews=("小陈",))
    rewards, review = todos(facts, NOON)
    assert (rewards.kind, rewards.count, rewards.names) == (TodoKind.REWARDS, 3, ("王秀兰", "阿芳"))
    assert (review.kind, review.count, review.names) == (TodoKind.REVIEW, 1, ("小陈",))


def test_the_urgent_comes_first_then_the_earlier():
    early, later = task("2027-03-13T09:00:00"), task("2027-03-13T11:00:00")
    facts = replace(
        QUIET,
        last_backup=None,
        rewards=("阿芳",),
        groups=(group(QrState.EXPIRED, 187),),
        tasks=(replace(later, id=4), early),
        tasks_missed=1,
    )
    assert [todo.key for todo in todos(facts, NOON)] == [
        "qr_expired:Q01",
        "task:3",
        "task:4",
        "rewards",
        "group_nearly_full:Q01",
        "backup",
        "tasks_missed",
    ]


def test_the_next_sale_is_the_one_that_runs_or_starts_first():
    later = replace(
        SALE, id="F02", starts_at=SALE.starts_at + timedelta(7), ends_at=SALE.ends_at + timedelta(7)
    )
    facts = replace(QUIET, sales=(board(later), board()))
    assert today.next_sale(facts, NOON).sale.id == "F01"
    assert today.next_sale(facts, SALE.ends_at).sale.id == "F02"
    assert today.next_sale(facts, later.ends_at) is None


def test_what_closes_first_is_to_be_collected_first():
    later = replace(SALE, id="F02", pickup_until=SALE.pickup_until + timedelta(7))
    facts = replace(QUIET, sales=(board(later, held=1), board(held=2)))
    assert today.to_collect(facts, NOON).sale.id == "F01"
    assert today.to_collect(facts, SALE.pickup_until).sale.id == "F02"
    assert today.to_collect(replace(QUIET, sales=(board(),)), NOON) is None


def test_the_six_steps_in_their_order():
    steps = today.Progress(planned=True, drawing=True).steps()
    assert steps == (True, False, True, False, False, False)


def test_who_was_warned_three_times_waits_for_a_person():
    (found,) = todos(replace(QUIET, removals=("老陈", "小吴", "老陈")), NOON)
    assert (found.kind, found.urgency) == (TodoKind.REMOVALS, Urgency.TODAY)
    assert (found.count, found.names) == (3, ("老陈", "小吴"))
