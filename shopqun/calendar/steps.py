"""The rows a plan has before any post: the six steps of the trade, and what a group needs to open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from shopqun.calendar.sop import OPEN, Cell, Row
from shopqun.planning.notice import welcome_words
from shopqun.planning.preset import Preset

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


def steps_of(plan: Preset) -> tuple[Row, ...]:
    """Give the rows of 社群规划全流程 (001-10) and 基础搭建 (000-08) that follow from a plan."""
    planning = [
        Row(f"P{at}", "planning", cells, task=False) for at, cells in enumerate(_six_steps(plan), start=1)
    ]
    setup = [Row(f"B{at}", "setup", cells, task=False) for at, cells in enumerate(_opening(plan), start=1)]
    return (*planning, *setup)


def _step(stage: str, goal: str, done: str, risk: str, span: str, who: str, **more: str) -> dict[Cell, str]:
    cells = {Cell.STAGE: stage, Cell.GOAL: goal, Cell.DONE_WHEN: done, Cell.RISK: risk}
    cells |= {Cell.SPAN: span, Cell.ASSIGNEE: who, Cell.STATE: OPEN}
    return cells | {Cell(key): text for key, text in more.items()}


def _span(first: date, last: date) -> str:
    return f"{first} 至 {last}"


def _six_steps(plan: Preset) -> Iterator[dict[Cell, str]]:
    opens, last = plan.opening_day, plan.sop[-1].date
    before = _span(opens - _WEEK, opens - _DAY)
    keeper = plan.sop[0].owner
    gifts = "、".join(f"{gift.name}{gift.qty}份" for gift in plan.gifts)
    yield _step(
        "社群策划",
        plan.w5h1.why,
        "六项自查都亮绿灯",
        "目的多于一个，群会越做越散",
        before,
        keeper,
        action="答完开群五问，写好公告和群规",
        input="店况、老顾客说过的话",
        output=f"四段公告、{len(plan.group_rules)}条群规、{len(plan.groups)}个群的安排",
    )
    yield _step(
        "礼品选择",
        "礼品成本心里有数，送得起",
        "礼品到店，数量与成本登记好",
        "礼品不够兑，或没有标签和日期",
        before,
        keeper,
        action="备好礼品，点清数量",
        input="预算与毛利",
        output=gifts,
    )
    yield from _six_on_the_calendar(plan, last)


def _six_on_the_calendar(plan: Preset, last: date) -> Iterator[dict[Cell, str]]:
    opens, first = plan.opening_day, plan.groups[0].name if plan.groups else plan.shop.name
    papers = "、".join(paper.name for paper in plan.templates)
    yield _step(
        "吸引流量",
        f"头七天把“{first}”坐起来",
        "每个点位的海报都扫得出来",
        "群码过期、群满200人扫不进",
        _span(opens, opens + _WEEK - _DAY),
        _doing(plan, "拉新"),
        action="收银台、门口、桌面贴海报，逐单邀请",
        input="群二维码、海报",
        output=papers,
    )
    yield _step(
        "社群运营",
        plan.w5h1.what,
        "栏目按时发，三天不断档",
        "产品内容过半，群友嫌广告多",
        _span(opens, last),
        _doing(plan, "养熟"),
        action=plan.w4h1.when,
        input="三十天日程",
        output="、".join(dict.fromkeys(row.column for row in plan.sop)),
    )
    yield from _events(plan)


def _events(plan: Preset) -> Iterator[dict[Cell, str]]:
    if plan.sales or plan.lotteries:
        yield _step(
            "活动变现",
            plan.w5h1.how,
            "库存、价格、规则提前公示",
            "划线价没有近7日依据，或超卖",
            _stage_span(plan, "转化"),
            _doing(plan, "转化"),
            action="、".join([sale.name for sale in plan.sales] + [draw.name for draw in plan.lotteries]),
            input="选品、库存、近7日价",
            output="接龙与自提登记",
        )
    if plan.referral:
        yield _step(
            "顾客裂变",
            plan.referral.poster_claim,
            "奖励只看到店首购，按时发放",
            "一人多号、自己介绍自己",
            _stage_span(plan, "裂变"),
            _doing(plan, "裂变"),
            action="上线老带新，讲清规则",
            input="邀请海报",
            output="介绍登记与奖励",
        )


def _doing(plan: Preset, stage: str) -> str:
    return next((row.owner for row in plan.sop if row.stage == stage), plan.sop[0].owner)


def _stage_span(plan: Preset, stage: str) -> str:
    days = [row.date for row in plan.sop if row.stage == stage] or [plan.opening_day, plan.sop[-1].date]
    return _span(min(days), max(days))


def _opening(plan: Preset) -> Iterator[dict[Cell, str]]:
    """Give what must be there before the group opens; everything is due on the day before."""
    due = str(plan.opening_day - _DAY)
    names = "\n".join(group.name for group in plan.groups)
    gifts = "、".join(f"{gift.name}（{gift.use or '礼品'}）" for gift in plan.gifts)
    for item, asked, words in (
        ("群名", "店名、地段、用途一眼看懂", names),
        ("头像", "门头或招牌照片，缩小也认得出", ""),
        ("公告", "四段：价值、规则、惩罚、愿景", "\n".join(plan.announcement)),
        ("欢迎语", "新人进群半小时内发", welcome_words(plan)),
        ("群规", "提醒满3次才移出，可申诉", "\n".join(plan.group_rules)),
        ("海报", "印出来用两部手机各扫一次", ""),
        ("礼品", "点数、看日期、登记成本", gifts),
        ("测试码", "发一张券给自己，在收银台核销一次", ""),
    ):
        yield {
            Cell.COLUMN: item,
            Cell.ACTION: asked,
            Cell.WORDS: words,
            Cell.ASSIGNEE: plan.sop[0].owner,
            Cell.DAY: due,
            Cell.STATE: OPEN,
        }
