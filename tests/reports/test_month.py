from reports.facts_kit import IMPRINT, facts, gift, group, task
from reports.report_kit import MARCH, noon

from shopqun.placements.channel import ChannelLine
from shopqun.reports.kept import LotteryKept, PointsMonth
from shopqun.reports.month import sheets


def test_a_month_in_which_nothing_was_kept_has_the_six_that_are_always_there():
    titles = [sheet.title for sheet in sheets(facts(), (), IMPRINT)]
    assert titles == ["封面", "总览", "会员", "券", "老带新", "限时抢购"]


def test_the_whole_workbook_in_the_owners_order():
    whole = facts(
        used=(1,),
        sources=(ChannelLine("门口", 0, 0, 1, 0, 0, 0),),
        groups=(group(),),
        tasks=(task(),),
        gifts=(gift(),),
        lotteries=(LotteryKept("周年", noon(MARCH), 1, MARCH, 0, ()),),
        points=PointsMonth(5, (), 5),
    )
    made = list(sheets(whole, (), IMPRINT))
    assert [sheet.title for sheet in made] == [
        "封面",
        "总览",
        "拉新来源",
        "群明细",
        "会员",
        "券",
        "老带新",
        "限时抢购",
        "抽奖档案",
        "签到积分",
        "SOP执行",
        "礼品库存",
    ]
    assert [chart.title for chart in made[1].charts] == ["每天核销（张）", "点位排名（新会员）"]
    for sheet in made:
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)
        assert sheet.totals is None or len(sheet.totals) == len(sheet.columns)
