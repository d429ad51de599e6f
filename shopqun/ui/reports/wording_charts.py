"""What the charts say: a title, one sentence from the figures, and their words for ears."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.reports.lines import InviterLine, PaperLine
from shopqun.reports.overview import Overview
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


def day_number(month: int, day: int, count: int) -> str:
    """Say one day's figure."""
    words = QCoreApplication.translate("Reports", "{month}月{day}日 {count} 张")
    return words.format(month=month, day=day, count=count)
