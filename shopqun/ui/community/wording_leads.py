"""What is said when a sale or a lottery is planned back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.calendar.campaign import Campaign, CampaignKind
from shopqun.calendar.leadup import Fate, LeadUp, Turn
from shopqun.calendar.task import Task
from shopqun.ui import dates


def verb() -> str:
    """Name the button."""
    return QCoreApplication.translate("Leads", "活动倒排")


def campaign(of: Campaign) -> str:
    """Name a campaign in the menu."""
    if of.kind is CampaignKind.SALE:
        words = QCoreApplication.translate("Leads", "{day} 抢购：{name}")
    else:
        words = QCoreApplication.translate("Leads", "{day} 抽奖：{name}")
    return words.format(day=dates.day(of.day), name=of.name)


def nothing_ahead() -> str:
    """Say that there is nothing to plan back from."""
    return QCoreApplication.translate("Leads", "往后没有抢购，也没有抽奖")


def title(found: LeadUp) -> str:
    """Name the campaign whose posts are proposed."""
    return QCoreApplication.translate("Leads", "{name}：往前往后要发的").format(name=found.campaign.name)


def explained(found: LeadUp) -> str:
    """Say what a press does."""
    if not found.changes:
        return QCoreApplication.translate("Leads", "都排好了，没有要改的。")
    return QCoreApplication.translate(
        "Leads", "先铺垫再卖：提前三天预告，前一天提醒，当天开场，第二天晒单。放进日历后还能一件一件改。"
    )


def agree() -> str:
    """Name the button that puts the posts into the calendar."""
    return QCoreApplication.translate("Leads", "放进日历")


def when(turn: Turn) -> str:
    """Say on which day a post is due."""
    return f"{dates.day(turn.day)} {dates.weekday(turn.day)}"


def fate(turn: Turn) -> tuple[str, str]:
    """Say what becomes of a post, and the kind of its chip."""
    return {
        Fate.NEW: (QCoreApplication.translate("Leads", "新加"), "ok"),
        Fate.CHANGED: (QCoreApplication.translate("Leads", "跟着改"), "warn"),
        Fate.SAME: (QCoreApplication.translate("Leads", "已在日历里"), "plain"),
        Fate.SETTLED: (QCoreApplication.translate("Leads", "已办过"), "plain"),
        Fate.OVER: (QCoreApplication.translate("Leads", "日子过了，不排"), "plain"),
    }[turn.fate]


def beside(tasks: list[Task]) -> str:
    """Say what stands on that day already."""
    words = QCoreApplication.translate("Leads", "这天已有：{tasks}")
    return words.format(tasks="、".join(f"{dates.time_of(task.due_at)} {task.column}" for task in tasks))


def arranged(done: LeadUp) -> str:
    """Say what was put in and what was moved."""
    words = QCoreApplication.translate("Leads", "日历里加了 {added} 件，改了 {moved} 件")
    return words.format(added=done.count(Fate.NEW), moved=done.count(Fate.CHANGED))


def refusal(refused: Refused) -> str:
    """Say why nothing was planned, and what to do."""
    if refused.reason == "campaign_over":
        return QCoreApplication.translate("Leads", "这场活动已经过去了，等下一场再排。")
    return QCoreApplication.translate("Leads", "没有找到这场活动，请在活动里再看看。")
