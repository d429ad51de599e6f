"""What is posted before, on and after the day of a sale or a lottery: facts of the books, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shopqun.basics import ShopDay
from shopqun.calendar.campaign import Campaign, CampaignKind

_ASK, _GOODS = "互动", "产品"
_WEEK = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Said:
    """What a line of the calendar says: its column, kind of content, what to do, and the words to copy."""

    column: str
    content_type: str
    action: str
    words: str


def told(campaign: Campaign, days: ShopDay) -> Said:
    """Tell three days before and ask what people want: it says how much to get ready."""
    listed = "\n".join(f"{number}. {line}" for number, line in enumerate(campaign.goods, start=1))
    if campaign.kind is CampaignKind.SALE:
        words = (
            f"{_day(campaign.day)}{_start(campaign, days)}，【{campaign.name}】在群里接龙。\n"
            f"{listed}\n想要哪样，回个数字，我们好备货。"
        )
        return Said("抢购预告", _ASK, f"预告{campaign.name}，看大家想要哪样", words)
    words = (
        f"【{campaign.name}】{_span(campaign)}在店里。\n{listed}\n"
        f"{_sentence(campaign.how)}规则全文和每档数量贴在店里。您想抽到哪样？回个数字。"
    )
    return Said("抽奖预告", _ASK, f"预告{campaign.name}，规则先公示", words)


def reminded(campaign: Campaign, days: ShopDay) -> Said:
    """Remind the evening before, and say how it goes."""
    if campaign.kind is CampaignKind.SALE:
        words = (
            f"明天{_start(campaign, days)}，【{campaign.name}】在群里接龙：名字、要哪样、几份。\n"
            f"每人最多{campaign.each}样，订到的来店里自提，{_moment(campaign.collect_until, days)}前拿走。"
        )
        return Said("抢购提醒", _GOODS, "提醒明天的抢购，讲清怎么订、怎么拿", words)
    words = (
        f"明天【{campaign.name}】开始。{_sentence(campaign.how)}"
        f"每人最多{campaign.each}次，抽中的最晚{_last_day(campaign, days)}到店领。"
    )
    return Said("抽奖提醒", _GOODS, "提醒明天的抽奖，讲清怎么参加、怎么领", words)


def opened(campaign: Campaign, days: ShopDay) -> Said:
    """Open: what there is, and how much of it."""
    listed = "\n".join(campaign.goods)
    if campaign.kind is CampaignKind.SALE:
        words = f"【{campaign.name}】今天{_start(campaign, days)}开始接龙：\n{listed}\n订完就停。"
        return Said("今天开抢", _GOODS, f"发{campaign.name}的价格海报和接龙", words)
    words = f"【{campaign.name}】今天开抽：\n{listed}\n抽一张少一张，还剩多少问前台。"
    return Said("今天开抽", _GOODS, f"发{campaign.name}的海报和封存码", words)


def thanked(campaign: Campaign, days: ShopDay) -> Said:
    """Thank the day after, ask for an honest word, and remind those who have not come yet."""
    if campaign.kind is CampaignKind.SALE:
        words = f"【{campaign.name}】结束了，谢谢大家。拿到的晒一张，说句实话：好在哪，哪里要改。"
        if days.of(campaign.collect_until) > campaign.last:
            words += f"\n还没来拿的，{_moment(campaign.collect_until, days)}前都给您留着。"
        return Said("晒单", _ASK, "请拿到的人晒单，提醒没来拿的", words)
    words = (
        f"【{campaign.name}】抽完了，谢谢大家。中奖名单打了码贴在店里，封存码谁都能核对。\n"
        f"抽中还没领的，最晚{_last_day(campaign, days)}到店领。"
    )
    return Said("晒奖", _ASK, "公布打码的中奖名单，提醒没领的", words)


def _start(campaign: Campaign, days: ShopDay) -> str:
    return f"{days.local(campaign.starts_at):%H:%M}" if campaign.starts_at else ""


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日周{_WEEK[day.weekday()]}"


def _span(campaign: Campaign) -> str:
    if campaign.day == campaign.last:
        return _day(campaign.day)
    return f"{_day(campaign.day)}到{_day(campaign.last)}"


def _moment(at: datetime, days: ShopDay) -> str:
    wall = days.local(at)
    return f"{wall.month}月{wall.day}日{wall:%H:%M}"


def _last_day(campaign: Campaign, days: ShopDay) -> str:
    last = days.of(campaign.collect_until) - timedelta(days=1)
    return f"{last.month}月{last.day}日"


def _sentence(text: str) -> str:
    plain = text.strip().rstrip("。.;；")
    return f"{plain}。" if plain else ""
