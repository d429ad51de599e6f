"""What stands around Today's list: headings, the right column, and what a press comes to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.calendar.occasions import Occasion, OccasionKind
from shopqun.calendar.service import Today
from shopqun.ui.today import wording_times as times


def heading(seen: Today) -> str:
    """Say how many days the shop's groups are open."""
    number = (seen.facts.days.of(seen.now) - seen.facts.opens_on).days + 1
    if number < 1:
        return QCoreApplication.translate("Today", "还有 {count} 天开群").format(count=1 - number)
    return QCoreApplication.translate("Today", "开群第 {count} 天").format(count=number)


def tomorrow(occasions: tuple[Occasion, ...]) -> str:
    """Say what tomorrow is: a day off, a day worked for one, or a solar term; nothing on common days."""
    if not occasions:
        return ""
    said = {
        OccasionKind.HOLIDAY: QCoreApplication.translate("Today", "明天放假：{name}"),
        OccasionKind.WORKDAY: QCoreApplication.translate("Today", "明天补班：{name}调休"),
        OccasionKind.TERM: QCoreApplication.translate("Today", "明天{name}"),
    }
    return said[occasions[0].kind].format(name=occasions[0].name)


def steps() -> tuple[str, ...]:
    """Name the six steps of the trade."""
    return (
        QCoreApplication.translate("Today", "社群策划"),
        QCoreApplication.translate("Today", "礼品选择"),
        QCoreApplication.translate("Today", "吸引流量"),
        QCoreApplication.translate("Today", "社群运营"),
        QCoreApplication.translate("Today", "活动变现"),
        QCoreApplication.translate("Today", "顾客裂变"),
    )


def step_spoken(name: str, *, done: bool, current: bool) -> str:
    """Say a step with its state, for ears."""
    if done:
        return QCoreApplication.translate("Today", "{name}，已经做了").format(name=name)
    if current:
        return QCoreApplication.translate("Today", "{name}，现在做这一步").format(name=name)
    return QCoreApplication.translate("Today", "{name}，还没到").format(name=name)


def to_do(count: int) -> str:
    """Head the list."""
    return QCoreApplication.translate("Today", "今天要做 {count} 件").format(count=count)


def in_order() -> str:
    """Say how the list is ordered."""
    return QCoreApplication.translate("Today", "按急不急排好了，从上往下做")


def more(count: int) -> str:
    """Offer the rest of the list."""
    return QCoreApplication.translate("Today", "还有 {count} 件").format(count=count)


def spare(count: int) -> str:
    """Head the list of what can wait."""
    return QCoreApplication.translate("Today", "有空再做 {count} 件").format(count=count)


def done_today(count: int) -> str:
    """Say what was done; nothing where there is nothing to say."""
    return QCoreApplication.translate("Today", "今天做完了 {count} 件").format(count=count) if count else ""


def nothing_left() -> str:
    """Say that all is done."""
    return QCoreApplication.translate("Today", "今天要做的都做完了，安心开店")


def no_sale() -> str:
    """Say that no sale is coming."""
    return QCoreApplication.translate("Today", "没有排着的抢购")


def sale_running() -> str:
    """Say that people can claim now."""
    return QCoreApplication.translate("Today", "正在抢")


def sale_waiting() -> str:
    """Say that it has not begun."""
    return QCoreApplication.translate("Today", "还没开抢")


def until(*, running: bool) -> str:
    """Say what the countdown counts to."""
    if running:
        return QCoreApplication.translate("Today", "后收单")
    return QCoreApplication.translate("Today", "后开抢")


def item_note(claimed: int, left: int) -> str:
    """Say how an article stands."""
    words = QCoreApplication.translate("Today", "已登记 {claimed} 份，还有 {left} 份")
    return words.format(claimed=claimed, left=left)


def pieces(count: int) -> str:
    """Say a number of pieces."""
    return QCoreApplication.translate("Today", "{count} 份").format(count=count)


def price_sheet() -> str:
    """Name the button to the price poster."""
    return QCoreApplication.translate("Today", "看价格表")


def to_sale() -> str:
    """Name the button to the sale."""
    return QCoreApplication.translate("Today", "进抢购台")


def so_far() -> str:
    """Head the figures."""
    return QCoreApplication.translate("Today", "今天到现在")


def figure_labels() -> tuple[str, str, str, str]:
    """Name the four figures."""
    return (
        QCoreApplication.translate("Today", "用券"),
        QCoreApplication.translate("Today", "新顾客"),
        QCoreApplication.translate("Today", "带来的"),
        QCoreApplication.translate("Today", "实收"),
    )


def figure_units() -> tuple[str, str, str, str]:
    """Give their units."""
    papers = QCoreApplication.translate("Today", "张")
    people = QCoreApplication.translate("Today", "位")
    return papers, people, people, QCoreApplication.translate("Today", "元")


def to_collect() -> str:
    """Head what waits to be collected."""
    return QCoreApplication.translate("Today", "等着来提货")


def collected(taken: int, whole: int, until: str) -> str:
    """Say how many are gone, and until when the rest may be collected."""
    words = QCoreApplication.translate("Today", "已提 {taken} / {whole}，{until} 截止")
    return words.format(taken=taken, whole=whole, until=until)


def name_list() -> str:
    """Name the button to the list of claims."""
    return QCoreApplication.translate("Today", "看名单")


def backup_title(seen: Today) -> str:
    """Say how old the newest copy of the books is."""
    last = seen.facts.last_backup
    if last is None:
        return QCoreApplication.translate("Today", "还没有备份过")
    days = seen.facts.days
    age = (days.local(seen.now).date() - days.local(last).date()).days
    if age <= 0:
        return QCoreApplication.translate("Today", "今天备份过了")
    if age == 1:
        return QCoreApplication.translate("Today", "昨天备份过")
    return QCoreApplication.translate("Today", "{count} 天没备份了").format(count=age)


def backup_note(seen: Today) -> str:
    """Say when the last copy was made, or why there should be one."""
    last = seen.facts.last_backup
    if last is None:
        return QCoreApplication.translate("Today", "电脑坏了，备份能把账本找回来")
    at = seen.facts.days.local(last)
    words = QCoreApplication.translate("Today", "上次：{month}月{day}日 {hour}")
    return words.format(month=at.month, day=at.day, hour=times.hour(last, seen.facts.days))


def back_up() -> str:
    """Name the button that makes a copy."""
    return QCoreApplication.translate("Today", "现在备份")


def backing_up() -> str:
    """Say that the copy is being made."""
    return QCoreApplication.translate("Today", "正在备份")


def backed_up(name: str) -> str:
    """Say that the copy was made and looked into."""
    return QCoreApplication.translate("Today", "备份好了，也打开验过：{name}").format(name=name)


def copied() -> str:
    """Say that words are on the clipboard."""
    return QCoreApplication.translate("Today", "复制好了，到群里粘贴就行")


def ticked(name: str) -> str:
    """Say that a task is done."""
    return QCoreApplication.translate("Today", "{name}，做好了").format(name=name)


def refusal(refused: Refused) -> str:
    """Say why a press came to nothing, and what to do."""
    known = {
        "already_done": QCoreApplication.translate("Today", "这件事已经打过勾了，不用再做。"),
        "unknown_task": QCoreApplication.translate("Today", "日历里没有这件事了，请按 F5 再看一次。"),
        "shop_exists": QCoreApplication.translate("Today", "不能备份到账本自己身上，请换个地方。"),
        "request_id_reused": QCoreApplication.translate("Today", "这一下没有记上，请再按一次。"),
    }
    return known[refused.reason]
