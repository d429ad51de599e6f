"""Forty days of the fruit shop at ten each morning: every reminder on its days, and on no other."""

from datetime import date, timedelta

import pytest
from shop_kit import new_id, screenshot

from shopqun.calendar.service import TaskService
from shopqun.calendar.todo import TodoKind
from shopqun.community.health import KEPT, RESCUE
from shopqun.community.service import GroupService

DAYS = 40
FIRST = date(2027, 3, 1)
LEFT_UNDONE = 12
RENEWED = (1, 8)
LASTING = 15
PEOPLE = {1: 100, 10: 180, 20: 200}

EXPECTED = {
    # The code of 1 March is ageing on its fifth and sixth day (6, 7 March) and dead on the seventh (8 March),
    # where a new one is kept; that one likewise, until a code that lasts is kept on 15 March.
    TodoKind.QR_AGEING: {6, 7, 13, 14},
    TodoKind.QR_EXPIRED: {8, 15},
    # 180 people are counted on the evening of the tenth, 200 on that of the twentieth.
    TodoKind.GROUP_NEARLY_FULL: set(range(11, 21)),
    TodoKind.GROUP_FULL: set(range(21, 41)),
    TodoKind.TASK: set(range(1, 31)),
    # What was left on the twelfth is told for seven days.
    TodoKind.TASKS_MISSED: set(range(13, 20)),
    TodoKind.SALE: {6},
    # Public codes of 1 March hold 7, 14 and 30 days; told on the last day and the two before.
    TodoKind.COUPON_ENDS: {5, 6, 7, 12, 13, 14, 28, 29, 30},
    # The first group opens on 1 March, the second runs from the 18th to the 21st, the third from the 25th: a
    # look on days 3, 5 and 7 of each, then on every seventh, each taken on the evening it is asked for.
    TodoKind.ESCORT: {3, 5, 7, 20, 27, 29, 31},
    TodoKind.CHECKUP: {14, 21, 28, 35, 38},
    # On the evening of the fourteenth 24 of 204 had left, more than ten of a hundred: told the next day.
    TodoKind.LEAVING: {15},
    # The question of the first evening waits to be counted from midnight on, and once more a day after it;
    # one of a hundred answers, so the group sleeps until its rescue is kept on the evening of the fourth.
    TodoKind.PROBE: {2, 3},
    TodoKind.DORMANT: {4},
    TodoKind.QR_MISSING: set(range(1, 41)),
    TodoKind.BACKUP: set(range(1, 41)),
}


def look_after(groups, number):
    """Spend the evening on the groups: the test of the first, its rescue, and every look that is due."""
    if number == 1:
        groups.ask("Q01", "草莓还是脐橙？", request_id=new_id())
    if number in {2, 3}:
        groups.answered("Q01", 1, request_id=new_id())
    if number == 4:
        for step in (*RESCUE, KEPT):
            groups.step("Q01", step, request_id=new_id())
    counts = {each.id: each.count or 50 for each in groups.list_groups()}
    for health in groups.healths():
        if health.look:
            left = 24 if (health.group_id, number) == ("Q01", 14) else 0
            groups.check(health.group_id, counts[health.group_id], left, 20, request_id=new_id())


@pytest.fixture
def seen(launched, clock, tmp_path):
    """Live the days; give on which of them each kind of reminder was shown."""
    tasks, groups = TaskService(launched, clock), GroupService(launched, clock)
    dying, lasting = tmp_path / "dying.png", tmp_path / "lasting.png"
    screenshot("https://weixin.qq.com/g/abcdef", dying)
    screenshot("https://work.weixin.qq.com/gm/abcdef", lasting)
    shown = {}
    for number in range(1, DAYS + 1):
        day = FIRST + timedelta(days=number - 1)
        clock.set(f"{day}T10:00:00+08:00")
        for todo in tasks.overview().todos:
            shown.setdefault(todo.kind, set()).add(number)
        if number in RENEWED:
            groups.keep_qr("Q01", dying, day, request_id=new_id())
        if number == LASTING:
            groups.keep_qr("Q01", lasting, day, request_id=new_id())
        clock.set(f"{day}T22:00:00+08:00")
        if number in PEOPLE:
            groups.count("Q01", PEOPLE[number], request_id=new_id())
        look_after(groups, number)
        for task in tasks.tasks_on(day):
            if number != LEFT_UNDONE:
                tasks.done(task.id, request_id=new_id())
    return shown


def test_every_reminder_has_its_days_and_no_others(seen):
    assert seen == EXPECTED
