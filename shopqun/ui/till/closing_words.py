"""The words of the day's closing: the same rows on the screen, on paper and as text to paste."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.till.closing import Closing
from shopqun.ui import dates
from shopqun.ui.lists import clauses
from shopqun.ui.parts.sections import Section
from shopqun.ui.till import reasons


def verb() -> str:
    """Name the button that opens the closing."""
    return QCoreApplication.translate("Till", "今天收工")


def title(closing: Closing) -> str:
    """Head the closing: 收工 3月5日 周五."""
    day = f"{dates.day(closing.day)} {dates.weekday(closing.day)}"
    return QCoreApplication.translate("Till", "收工 {day}").format(day=day)


def note() -> str:
    """Say what a business day is."""
    return QCoreApplication.translate("Till", "按营业日算，打烊钟点以前都算这一天")


def figure_labels() -> tuple[str, ...]:
    """Name the four figures that are looked at first."""
    return (
        QCoreApplication.translate("Till", "实收"),
        QCoreApplication.translate("Till", "单数"),
        QCoreApplication.translate("Till", "用券"),
        QCoreApplication.translate("Till", "新顾客"),
    )


def figures(closing: Closing) -> tuple[tuple[str, str], ...]:
    """Give the four figures: number and unit."""
    return (
        (str(Money(closing.paid_fen)), QCoreApplication.translate("Till", "元")),
        (str(closing.purchases), _of("单")),
        (str(closing.papers_used), _of("张")),
        (str(closing.members_new), _of("位")),
    )


def _of(unit: str) -> str:
    units = {
        "单": QCoreApplication.translate("Till", "单"),
        "张": QCoreApplication.translate("Till", "张"),
        "位": QCoreApplication.translate("Till", "位"),
        "次": QCoreApplication.translate("Till", "次"),
    }
    return units[unit]


def sections(closing: Closing) -> tuple[Section, ...]:
    """Give all parts that have something to say, the money first."""
    parts = (_money(closing), _papers(closing), _others(closing), _refused(closing), _clerks(closing))
    return tuple(part for part in parts if part.rows)


def _money(closing: Closing) -> Section:
    rows = [
        (QCoreApplication.translate("Till", "记账 {count} 单").format(count=closing.purchases),
         f"¥{Money(closing.bills_fen)}"),
        (QCoreApplication.translate("Till", "券减去"), f"-¥{Money(closing.off_fen)}"),
    ]  # fmt: skip
    if closing.refunds:
        words = QCoreApplication.translate("Till", "退款 {count} 笔").format(count=closing.refunds)
        rows.append((words, f"-¥{Money(closing.refunded_fen)}"))
    if closing.undone:
        rows.append((QCoreApplication.translate("Till", "撤销"), _counted(closing.undone, "次")))
    rows.append((QCoreApplication.translate("Till", "实收"), f"¥{Money(closing.paid_fen)}"))
    return Section(QCoreApplication.translate("Till", "钱"), tuple(rows), loud=len(rows) - 1)


def _counted(count: int, unit: str) -> str:
    return f"{count} {_of(unit)}"


def _papers(closing: Closing) -> Section:
    rows = []
    for each in closing.papers:
        off = f"-¥{Money(each.off_fen)}" if each.off_fen else ""
        rows.append((each.name, clauses((_counted(each.count, "张"), off))))
    return Section(QCoreApplication.translate("Till", "用掉的券"), tuple(rows))


def _others(closing: Closing) -> Section:
    rows = []
    if closing.pickup_pieces:
        goods = QCoreApplication.translate("Till", "抢购提货 {count} 份，按抢购价")
        rows.append((goods.format(count=closing.pickup_pieces), f"¥{Money(closing.pickup_fen)}"))
    if closing.members_new:
        words = QCoreApplication.translate("Till", "新登记的顾客")
        rows.append((words, _counted(closing.members_new, "位")))
    for name, count in closing.rewards:
        what = name or QCoreApplication.translate("Till", "积分")
        words = QCoreApplication.translate("Till", "发出奖励：{what}").format(what=what)
        rows.append((words, f"× {count}"))
    return Section(QCoreApplication.translate("Till", "另外"), tuple(rows))


def _refused(closing: Closing) -> Section:
    rows = tuple((reasons.short(reason), _counted(count, "次")) for reason, count in closing.refused)
    return Section(QCoreApplication.translate("Till", "没用成的券"), rows)


def _clerks(closing: Closing) -> Section:
    unknown = QCoreApplication.translate("Till", "没写名字")
    words = QCoreApplication.translate("Till", "{purchases} 单，{papers} 张券，¥{paid}")
    rows = tuple(
        (
            each.name or unknown,
            words.format(purchases=each.purchases, papers=each.papers, paid=Money(each.paid_fen)),
        )
        for each in closing.clerks
    )
    return Section(QCoreApplication.translate("Till", "谁在前台"), rows)


def nothing() -> str:
    """Say that the day was quiet."""
    return QCoreApplication.translate("Till", "这一天前台还没有记过账。")


def print_it() -> str:
    """Give the verb that prints."""
    return QCoreApplication.translate("Till", "打印")


def copy_it() -> str:
    """Give the verb that copies."""
    return QCoreApplication.translate("Till", "复制成文字")


def copied() -> str:
    """Say that it was copied."""
    return QCoreApplication.translate("Till", "复制好了，可以粘贴到微信")


def back() -> str:
    """Give the verb that leads back to the till."""
    return QCoreApplication.translate("Till", "回前台")


def day_before() -> str:
    """Name the arrow to the day before."""
    return QCoreApplication.translate("Till", "前一天")


def day_after() -> str:
    """Name the arrow to the day after."""
    return QCoreApplication.translate("Till", "后一天")
