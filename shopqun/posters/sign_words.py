"""What signs, cards and notices say, in Simplified Chinese: printed words, not the window's."""

from __future__ import annotations

from datetime import date

from shopqun.posters.brief import LotteryNotice
from shopqun.posters.wording import lottery_days, lottery_seal, prize_cells

BOARD = "今日价目"
BOARD_NOTE = "称重的按斤两算，以秤为准；有变动当天换牌"
THANKS = "谢谢您来，\n常来坐坐"
THANKS_LINE = "有不满意的地方，请直接跟我们说"
TOGETHER = "两家店一起，\n给街坊方便"
TOGETHER_NOTE = "使用时请出示小票，以两家店内说明为准"
CARD_LINES = ("结账时出示，店员扫一下", "消费、积分和等级都记在这张卡上", "卡不能当钱用，丢了随时换新")
PRIVACY_TITLE = "顾客信息告示"
CANVAS_TITLE = "社群定位画布"
KEPT = "本告示随海报一起更新，以店内这一张为准"


def checkin_lines(daily: int, every_7: int, every_30: int, worth: str, months: int) -> tuple[str, ...]:
    """Say what coming in brings, and how long points last."""
    return (
        f"每天来店签到得 {daily} 积分",
        f"连续 7 天多得 {every_7} 分，连续 30 天多得 {every_30} 分",
        *((worth,) if worth else ()),
        f"积分 {months} 个月内有效",
    )


def checkin_headline(days: int) -> str:
    """Head a card of so many boxes."""
    return f"来一天，盖一格，\n{days} 天集满"


def privacy_rows(place: str, phone: str) -> tuple[tuple[str, str], ...]:
    """Say what is kept of customers, what for, where, and what they may ask (个人信息保护法 17)."""
    asked = " ".join(part for part in (place, phone) if part)
    return (
        ("记什么", "称呼、微信名，您愿意时才记手机号；在本店的消费、券、积分和介绍关系"),
        ("做什么用", "核对和发放券、积分、奖品，按您的等级给优惠；不作别的用"),
        ("存在哪里", "只存在本店的一台电脑上，不上网，不给别人"),
        ("发消息", "要您另外同意才发，什么时候都可以说停"),
        ("存多久", "您要求删除就删；账目按法律规定的年限保存"),
        ("您可以", "看自己的记录、改错、要一份、撤回同意、要求删除，跟店员说一声就办"),
        ("未成年人", "不满 14 岁的不登记"),
        ("找谁", asked or "店员"),
    )


def lottery_rows(brief: LotteryNotice) -> tuple[tuple[str, str], ...]:
    """Give the sixteen things a lottery must publish (令32-13), each in a row of its own, and its dates."""
    cells = [prize_cells(prize) for prize in brief.prizes]
    won = [row for row, prize in zip(cells, brief.prizes, strict=True) if prize.wins]

    def each(column: int, rows: list[tuple[str, str, str, str, str, str]]) -> str:
        return "；".join(f"{row[0]} {row[column]}" for row in rows)

    return (
        ("活动时间", "；".join(lottery_days(brief))),
        ("奖项种类", "、".join(row[0] for row in cells)),
        ("奖品名称", each(1, won)),
        ("奖品种类", each(2, won)),
        ("奖品单价", each(3, won)),
        ("奖品数量", each(4, cells)),
        ("中奖概率", each(5, cells)),
        *brief.rules,
        ("封存", "；".join(lottery_seal(brief))),
    )


def on_the_day(day: date) -> str:
    """Write the day of a board."""
    return f"{day.year}年{day.month}月{day.day}日"
