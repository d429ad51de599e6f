"""The words before, on and after a campaign: facts only, and nothing the law forbids."""

import pytest
from campaign_kit import DAYS, at, lottery, sale

from shopqun.calendar.leadup import leads_of
from shopqun.calendar.leadup_words import opened, reminded, thanked, told
from shopqun.calendar.mix import GOODS, IN_A_ROW
from shopqun.compliance.words import lint


def test_a_sale_is_told_with_day_hour_goods_and_counts():
    assert told(sale(), DAYS).words == (
        "3月6日周六19:30，【周六夜市】在群里接龙。\n"
        "1. 草莓500g 23.9元，60份\n2. 脐橙2.5kg 18.8元，80份\n"
        "想要哪样，回个数字，我们好备货。"
    )


def test_the_reminder_says_how_and_until_when():
    assert reminded(sale(), DAYS).words == (
        "明天19:30，【周六夜市】在群里接龙：名字、要哪样、几份。\n"
        "每人最多2样，订到的来店里自提，3月7日20:00前拿走。"
    )
    assert reminded(lottery(), DAYS).words == (
        "明天【草莓节】开始。满39元得1张抽奖码。每人最多3次，抽中的最晚3月28日到店领。"
    )


def test_opening_names_what_there_is():
    assert opened(sale(), DAYS).words == (
        "【周六夜市】今天19:30开始接龙：\n草莓500g 23.9元，60份\n脐橙2.5kg 18.8元，80份\n订完就停。"
    )
    assert opened(lottery(), DAYS).words == (
        "【草莓节】今天开抽：\n一等奖 果篮，3份\n抽一张少一张，还剩多少问前台。"
    )


@pytest.mark.parametrize(("until", "reminds"), [("03-07 20:00", True), ("03-06 22:00", False)])
def test_only_what_can_still_be_fetched_is_reminded_of(until, reminds):
    words = thanked(sale(collect_until=at(until)), DAYS).words
    assert ("还没来拿的" in words) is reminds


@pytest.mark.parametrize(
    ("last", "span"), [("2027-03-21", "3月18日周四到3月21日周日"), ("2027-03-18", "3月18日周四")]
)
def test_a_lottery_says_its_days(last, span):
    held = lottery(last=lottery().day.fromisoformat(last), how="")
    assert told(held, DAYS).words == (
        f"【草莓节】{span}在店里。\n1. 一等奖 果篮，3份\n规则全文和每档数量贴在店里。您想抽到哪样？回个数字。"
    )


@pytest.mark.parametrize("campaign", [sale(), lottery()], ids=["sale", "lottery"])
def test_the_words_break_no_rule(campaign):
    said = [lead.said for lead in leads_of(campaign, DAYS)]
    assert [lint(each.words) for each in said] == [()] * 4
    assert len({each.column for each in said}) == 4
    goods = [each.content_type == GOODS for each in said]
    assert not any(all(goods[start : start + IN_A_ROW]) for start in range(2))
