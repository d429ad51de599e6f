from datetime import UTC, datetime

import pytest
from reports.facts_kit import IMPRINT, NONE, article, facts, gift, group, paid, paper, task

from shopqun.reports.cover import conclusion, cover, red_lights

DONE = datetime(2027, 3, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "before", "over", "end"),
    [
        (12_000, 10_000, True, "；实收比上月多 20%。"),
        (8_000, 10_000, True, "；实收比上月少 20%。"),
        (10_050, 10_000, True, "；实收和上月差不多。"),
        (10_000, 0, True, "0 位。"),
        (8_000, 10_000, False, "；这个月还没过完。"),
    ],
)
def test_the_month_in_a_sentence(now, before, over, end):
    said = conclusion(facts(now=paid(now), before=paid(before), over=over))
    assert said.startswith(f"实收 {now / 100:g} 元，券和奖励花掉 0 元；新会员 0 位，老带新有效 0 位")
    assert said.endswith(end)


@pytest.mark.parametrize(
    ("what", "light"),
    [
        ({"now": paid(7999), "before": paid(10_000)}, "实收比上月少 20%"),
        ({"articles": (article(1200, 1000, 3),)}, "草莓 抢购亏了 6 元"),
        ({"gifts": (gift(used=10),)}, "果叉 送完了，要补货"),
        ({"groups": (group(people=200),)}, "1群 有 200 人，扫码进不来了"),
        ({"papers": (paper(100, 9),)}, "见面券 发 100 张，只用掉 9 张，下月少发"),
        ({"tasks": (task(), task(done_at=DONE), task(due=False))}, "到时间的 2 件事做了 1 件"),
    ],
)
def test_a_red_light(what, light):
    assert red_lights(facts(**what)) == (light,)


@pytest.mark.parametrize(
    "what",
    [
        {"now": paid(8001), "before": paid(10_000)},
        {"now": paid(1), "before": paid(10_000), "over": False},
        {"articles": (article(1000, 1000, 3),)},
        {"gifts": (gift(used=9),)},
        {"gifts": (gift(opening=0),)},
        {"groups": (group(people=200, closed=True), group(people=None), group(people=199))},
        {"papers": (paper(19, 0), paper(100, 10), paper(0, 0))},
        {"papers": (paper(100, 0),), "over": False},
        {"tasks": (task(due=False),)},
        {"tasks": (*(task(done_at=DONE) for _ in range(4)), task())},
    ],
)
def test_no_light_where_it_is_not_that_bad(what):
    assert red_lights(facts(**what)) == ()


def test_three_lights_at_most():
    lights = red_lights(facts(groups=tuple(group(name=f"{each}群", people=200) for each in range(5))))
    assert [light[:2] for light in lights] == ["0群", "1群", "2群"]


def test_the_cover():
    rows = {row[0]: row[1] for row in cover(facts(), IMPRINT).rows}
    assert rows == {
        "店名": "果缤纷",
        "月份": "2027年3月",
        "主目的": "留住熟客",
        "一句话结论": "实收 0 元，券和奖励花掉 0 元；新会员 0 位，老带新有效 0 位。",
        "红灯 1": "没有",
    }
    assert list(cover(facts(purpose="", now=NONE), IMPRINT).rows)[2][1] == "—"
