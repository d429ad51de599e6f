"""The words of the customers who stay away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.members.winback import Missed, to_write_to
from shopqun.ui import dates


def titles() -> tuple[str, ...]:
    """Head the columns."""
    return (
        QCoreApplication.translate("Away", "称呼"),
        QCoreApplication.translate("Away", "没来"),
        QCoreApplication.translate("Away", "平时"),
        QCoreApplication.translate("Away", "来过"),
        QCoreApplication.translate("Away", "近12月实付"),
        QCoreApplication.translate("Away", "合适的券"),
        QCoreApplication.translate("Away", "能不能发消息"),
    )


def head(missed: Sequence[Missed]) -> str:
    """Say how many stay away, and how many of them may be written to."""
    words = QCoreApplication.translate("Away", "{all} 位好久没来，其中 {may} 位同意接收店里消息")
    return words.format(all=len(missed), may=len(to_write_to(missed)))


def rule() -> str:
    """Say who is counted."""
    return QCoreApplication.translate("Away", "来过两天以上，30 天没来，也比她平时隔的日子长一倍。")


def away(one: Missed) -> str:
    """Say how long she has not come."""
    return QCoreApplication.translate("Away", "{days} 天").format(days=one.days_away)


def rhythm(one: Missed) -> str:
    """Say how often she used to come."""
    return QCoreApplication.translate("Away", "{days} 天来一次").format(days=one.visits.rhythm)


def visits(one: Missed) -> str:
    """Say on how many days she came."""
    return QCoreApplication.translate("Away", "{days} 天").format(days=one.visits.times)


def spent(one: Missed) -> str:
    """Give what she paid in twelve months."""
    return f"{Money(one.spent_12m_fen)}"


def paper(one: Missed) -> str:
    """Name a paper for her: one she holds with its last day, or one to give."""
    if one.paper_until is not None:
        words = QCoreApplication.translate("Away", "手上有{paper}，到 {day}")
        return words.format(paper=one.paper, day=dates.day(one.paper_until))
    if not one.paper:
        return ""
    return QCoreApplication.translate("Away", "可以送{paper}").format(paper=one.paper)


def may(one: Missed) -> tuple[str, str]:
    """Say whether she may be written to, and the kind of the chip."""
    if one.marketing:
        return QCoreApplication.translate("Away", "可以"), "ok"
    return QCoreApplication.translate("Away", "没同意"), "plain"


def message(one: Missed) -> str:
    """Write what may be sent to her, with the way out of it (M-01)."""
    facts = {"name": one.name, "paper": one.paper}
    parts = [QCoreApplication.translate("Away", "{name}好，有些日子没见您来店里了。").format(**facts)]
    if one.paper_until is not None:
        words = QCoreApplication.translate("Away", "您手上的{paper}还没用，{day}前来都行。")
        parts.append(words.format(day=dates.day(one.paper_until), **facts))
    elif one.paper:
        words = QCoreApplication.translate("Away", "给您留了一张{paper}，来了找店员拿。")
        parts.append(words.format(**facts))
    parts.append(QCoreApplication.translate("Away", "不想收这类消息，回“退订”就不再发。"))
    return "".join(parts)


def copy() -> str:
    """Give the verb that copies the message."""
    return QCoreApplication.translate("Away", "复制这段话")


def copied(one: Missed) -> str:
    """Say that the message is on the clipboard."""
    return QCoreApplication.translate("Away", "给{name}的话复制好了").format(name=one.name)


def not_agreed(one: Missed) -> str:
    """Say why there is no message for her, and what to do."""
    words = QCoreApplication.translate(
        "Away", "{name}没同意接收店里消息，不能发给她。下次来店里时当面问一句。"
    )
    return words.format(name=one.name)


def show() -> str:
    """Give the verb that opens her."""
    return QCoreApplication.translate("Away", "看她的资料")


def export() -> str:
    """Give the verb for a workbook."""
    return QCoreApplication.translate("Away", "导出 Excel")


def file_name() -> str:
    """Name the workbook."""
    return QCoreApplication.translate("Away", "好久没来的顾客.xlsx")


def exported(number: int) -> str:
    """Say how many are in the workbook."""
    return QCoreApplication.translate("Away", "存好了，只有同意接收消息的 {number} 位").format(number=number)


def nobody() -> str:
    """Say that everybody keeps coming."""
    return QCoreApplication.translate("Away", "没有好久没来的老顾客。")
