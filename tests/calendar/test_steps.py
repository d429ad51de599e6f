"""The rows a plan has before any post."""

from dataclasses import replace

from shop_kit import preset

from shopqun.calendar.sop import Cell
from shopqun.calendar.steps import steps_of


def of(plan, table):
    return [row for row in steps_of(plan) if row.table == table]


def test_six_steps_with_the_days_of_the_plan():
    rows = of(preset(), "planning")
    assert [row.text(Cell.STAGE) for row in rows] == [
        "社群策划",
        "礼品选择",
        "吸引流量",
        "社群运营",
        "活动变现",
        "顾客裂变",
    ]
    assert [row.id for row in rows] == ["P1", "P2", "P3", "P4", "P5", "P6"]
    # Opening 1 March: the week before, the first seven days, the whole month; 裂变 is on 11 and 12 March.
    assert rows[0].text(Cell.SPAN) == "2027-02-22 至 2027-02-28"
    assert rows[2].text(Cell.SPAN) == "2027-03-01 至 2027-03-07"
    assert rows[3].text(Cell.SPAN) == "2027-03-01 至 2027-03-30"
    assert rows[5].text(Cell.SPAN) == "2027-03-11 至 2027-03-12"
    assert "周六鲜果夜市、草莓节刮刮卡" in rows[4].text(Cell.ACTION)


def test_what_the_shop_does_not_do_is_no_step():
    quiet = replace(preset(), referral=None, sales=(), lotteries=())
    assert [row.text(Cell.STAGE) for row in of(quiet, "planning")][-1] == "社群运营"


def test_eight_things_are_ready_the_day_before():
    rows = of(preset(), "setup")
    assert [row.text(Cell.COLUMN) for row in rows] == [
        "群名",
        "头像",
        "公告",
        "欢迎语",
        "群规",
        "海报",
        "礼品",
        "测试码",
    ]
    assert {row.text(Cell.DAY) for row in rows} == {"2027-02-28"}
    assert rows[2].text(Cell.WORDS).count("\n") == 3
