"""What the charts say: a title, one sentence from the figures, and their words for ears."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.placements.channel import ChannelLine
from shopqun.reports.curve import Curve
from shopqun.reports.journey import Journey
from shopqun.reports.lines import InviterLine, PaperLine
from shopqun.reports.overview import Overview
from shopqun.ui import dates
from shopqun.ui.lists import clauses


def by_day() -> str:
    """Head the chart of days."""
    return QCoreApplication.translate("Reports", "哪天用券多")


def by_day_note(seen: Overview) -> str:
    """Name the day on which most papers were used."""
    top = max(seen.used, default=0)
    if top <= 0:
        return QCoreApplication.translate("Reports", "这个月还没有用掉的券")
    day = seen.used.index(top) + 1
    words = QCoreApplication.translate("Reports", "{month}月{day}日用得多，{count} 张")
    return words.format(month=seen.month.number, day=day, count=top)


def by_inviter() -> str:
    """Head the chart of inviters."""
    return QCoreApplication.translate("Reports", "谁带来的人多")


def by_inviter_note(lines: tuple[InviterLine, ...]) -> str:
    """Say how many were brought and count."""
    counted = sum(line.qualified for line in lines)
    if not counted:
        return QCoreApplication.translate("Reports", "这个月还没有有效的老带新")
    return QCoreApplication.translate("Reports", "一共带来 {count} 位，首次到店才算").format(count=counted)


def by_paper() -> str:
    """Head the chart of papers."""
    return QCoreApplication.translate("Reports", "券用得怎么样")


def by_paper_note(lines: tuple[PaperLine, ...]) -> str:
    """Say what its bars are, or that there are none yet."""
    if not any(moved(line) for line in lines):
        return QCoreApplication.translate("Reports", "这个月还没有发出或用掉的券")
    return QCoreApplication.translate("Reports", "深色用掉，灰色发了没用")


def people(count: int) -> str:
    """Say a number of people."""
    return QCoreApplication.translate("Reports", "{count} 位").format(count=count)


def moved(line: PaperLine) -> bool:
    """Say whether a paper was issued or used at all."""
    return bool(line.issued or line.redeemed)


def papers(line: PaperLine) -> str:
    """Say how a paper did: those of public codes are used without being issued."""
    if not moved(line):
        return QCoreApplication.translate("Reports", "没有发出")
    if line.issued:
        words = QCoreApplication.translate("Reports", "用掉 {used} / 发 {issued}")
        return words.format(used=line.redeemed, issued=line.issued)
    return QCoreApplication.translate("Reports", "用掉 {used}").format(used=line.redeemed)


def chart_spoken(title: str, note: str) -> str:
    """Say a chart for ears."""
    return clauses((title, note))


def numbers() -> str:
    """Name the switch to the figures behind a chart."""
    return QCoreApplication.translate("Reports", "看数字")


def picture() -> str:
    """Name the switch back."""
    return QCoreApplication.translate("Reports", "看图")


def copy() -> str:
    """Name the button that copies a chart as a picture."""
    return QCoreApplication.translate("Reports", "复制图")


def copied() -> str:
    """Say that a picture is on the clipboard."""
    return QCoreApplication.translate("Reports", "图复制好了，到微信里粘贴就行")


def on(day: date) -> str:
    """Name a day with its weekday."""
    return f"{dates.day(day)} {dates.weekday(day)}"


def yuan(fen: int) -> str:
    """Say an amount."""
    return f"¥{Money(fen)}"


def sheets(count: int) -> str:
    """Say a number of papers."""
    return QCoreApplication.translate("Reports", "{count} 张").format(count=count)


def by_step() -> str:
    """Head the chart of how far new customers came."""
    return QCoreApplication.translate("Reports", "新顾客走到哪一步")


def by_step_note(journey: Journey) -> str:
    """Say how many of the new ones bought and came again."""
    if not journey.joined:
        return QCoreApplication.translate("Reports", "这个月还没有新顾客，前台登记一位就有了")
    words = QCoreApplication.translate("Reports", "新来 {joined} 位，{bought} 位买过，{again} 位又来了")
    return words.format(joined=journey.joined, bought=journey.bought, again=journey.again)


def steps(journey: Journey) -> tuple[tuple[str, str, int], ...]:
    """Name each step, say how many reached it, and give the number."""
    names = (
        (QCoreApplication.translate("Reports", "登记了"), journey.joined),
        (QCoreApplication.translate("Reports", "买过一次"), journey.bought),
        (QCoreApplication.translate("Reports", "又来买"), journey.again),
        (QCoreApplication.translate("Reports", "带来邻居"), journey.brought),
    )
    return tuple((name, _of(count, journey.joined), count) for name, count in names)


def _of(count: int, whole: int) -> str:
    return people(count) if count == whole else f"{people(count)} {tenths(count, whole)}"


def tenths(part: int, whole: int) -> str:
    """Say a share with one decimal."""
    tenth = (2000 * part + whole) // (2 * whole) if whole else 0
    return f"{tenth // 10}.{tenth % 10}%"


def by_source() -> str:
    """Head the chart of where new customers came from."""
    return QCoreApplication.translate("Reports", "哪里来的人多")


def by_source_note(came: Sequence[ChannelLine]) -> str:
    """Name where most came from."""
    if not came:
        return QCoreApplication.translate("Reports", "这个月还没有新顾客，先把海报贴出去")
    words = QCoreApplication.translate("Reports", "{place}最多，{count} 位")
    return words.format(place=source(came[0]), count=came[0].members_new)


def source(line: ChannelLine) -> str:
    """Name a place, or another way customers come."""
    ways = {
        "counter": QCoreApplication.translate("Reports", "直接到店"),
        "referral": QCoreApplication.translate("Reports", "老带新"),
        "import": QCoreApplication.translate("Reports", "名单导入"),
    }
    return ways.get(line.channel, line.channel)


def source_words(line: ChannelLine) -> str:
    """Say how many came from a place, and what each cost where that is known."""
    each = line.cost_each_fen
    if each is None:
        return people(line.members_new)
    words = QCoreApplication.translate("Reports", "{count} 位，每位 {yuan} 元")
    return words.format(count=line.members_new, yuan=Money(each).spoken())


def by_minute() -> str:
    """Head the chart of how fast a sale sold."""
    return QCoreApplication.translate("Reports", "抢购卖得多快")


def by_minute_note(curve: Curve | None) -> str:
    """Name the sale, and what was gone first."""
    if curve is None:
        return QCoreApplication.translate("Reports", "这个月还没有开抢的抢购")
    gone = sorted((one.sold_out, one.name) for one in curve.articles if one.sold_out is not None)
    if not gone:
        return QCoreApplication.translate("Reports", "{sale}，卖出几成").format(sale=curve.name)
    words = QCoreApplication.translate("Reports", "{sale}，{name} 最先抢完，用了 {time}")
    return words.format(sale=curve.name, name=gone[0][1], time=minutes(gone[0][0]))


def minutes(count: int) -> str:
    """Say how long after the beginning."""
    if not count:
        return QCoreApplication.translate("Reports", "开抢")
    hours, rest = divmod(count, 60)
    if not hours:
        return QCoreApplication.translate("Reports", "{count} 分").format(count=rest)
    if not rest:
        return QCoreApplication.translate("Reports", "{hours} 小时").format(hours=hours)
    words = QCoreApplication.translate("Reports", "{hours} 时 {count} 分")
    return words.format(hours=hours, count=rest)


def curve_at(minute: int, shares: tuple[tuple[str, int], ...]) -> str:
    """Say how far every article was at the end of a minute."""
    head = QCoreApplication.translate("Reports", "开抢后 {time}").format(time=minutes(minute))
    return "\n".join((head, *(f"{name} {share}%" for name, share in shares)))


def out_of(out: int, stock: int, share: int) -> str:
    """Say how many pieces of how many were out."""
    words = QCoreApplication.translate("Reports", "{out} / {stock} 份，{share}%")
    return words.format(out=out, stock=stock, share=share)


def by_money() -> str:
    """Head the calendar of what each day brought."""
    return QCoreApplication.translate("Reports", "哪天生意好")


def by_money_note(seen: Overview) -> str:
    """Name the best day."""
    top = max(seen.paid, default=0)
    if top <= 0:
        return QCoreApplication.translate("Reports", "这个月还没有实收")
    best = seen.month.first + timedelta(days=seen.paid.index(top))
    words = QCoreApplication.translate("Reports", "{day}最好，实收 {yuan} 元")
    return words.format(day=on(best), yuan=Money(top).spoken())
