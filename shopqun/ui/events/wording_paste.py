"""What the reader of a list from the group says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.flashsales.answers import PastedChange, Question
from shopqun.ui.events.sale_view import Phase


def invitation(phase: Phase) -> str:
    """Say what to put into the box, or why nothing can be put there now."""
    if phase is Phase.BEFORE:
        return QCoreApplication.translate("Sale", "还没开抢。开抢以后，把群里的接龙贴到这里。")
    if phase is Phase.OVER:
        return QCoreApplication.translate(
            "Sale", "这一场过了提货时间，不再登记。\n没提走的，到“名单”里放掉。"
        )
    return QCoreApplication.translate("Sale", "在群里长按接龙，复制，贴到这里。\n1. 王阿姨 草莓2 脐橙1")


def question(asked: Question) -> str:
    """Ask about a line nobody can be sure of: what is unclear, and what to do."""
    return {
        "unknown_item": QCoreApplication.translate("Sale", "要的东西这场没有，或者没认出来。"),
        "two_items_alike": QCoreApplication.translate("Sale", "有两样东西都像，请写清是哪一样。"),
        "unclear_quantity": QCoreApplication.translate("Sale", "没看清要几份，请在东西后面写上份数。"),
        "no_name": QCoreApplication.translate("Sale", "没写是谁的，请补上称呼。"),
        "unclear_name": QCoreApplication.translate("Sale", "称呼没看清，请改成一个称呼。"),
        "said_twice": QCoreApplication.translate("Sale", "这个人这样东西前面写过一次，请留一行。"),
        "too_many": QCoreApplication.translate("Sale", "超过每人限购了，请问问要减到几份。"),
        "skus_limit": QCoreApplication.translate("Sale", "超过每人能抢的样数了，请问问留哪几样。"),
        "already_taken": QCoreApplication.translate("Sale", "她已经提走了，份数改不了。"),
        "claimed_otherwise": QCoreApplication.translate(
            "Sale", "她另外订过这样，是加还是改，请在“登记”里办。"
        ),
        "cancelled_before": QCoreApplication.translate("Sale", "她这份取消过，还要的话请在“登记”里重新订。"),
        "no_longer_listed": QCoreApplication.translate(
            "Sale", "上次有这一份，这次没写，不要了请在“名单”里取消。"
        ),
    }.get(asked.code, QCoreApplication.translate("Sale", "这一行没看懂，请改一改。"))


def change(changed: PastedChange, name: str) -> str:
    """Say what a list changes of what was written before."""
    if not changed.quantity:
        words = QCoreApplication.translate("Sale", "{person}不要{name}了，放掉 {was} 份")
    else:
        words = QCoreApplication.translate("Sale", "{person}的{name}从 {was} 份改成 {count} 份")
    return words.format(person=changed.name, name=name, was=changed.was, count=changed.quantity)


def enter_lines(lines: int, pieces: int, changes: int) -> str:
    """Name the button that writes a list down."""
    if lines and changes:
        words = QCoreApplication.translate("Sale", "登记 {lines} 行共 {pieces} 份，改 {changes} 处")
    elif changes:
        words = QCoreApplication.translate("Sale", "照这次的改 {changes} 处")
    elif lines:
        words = QCoreApplication.translate("Sale", "登记看懂的 {lines} 行，共 {pieces} 份")
    else:
        return QCoreApplication.translate("Sale", "登记看懂的")
    return words.format(lines=lines, pieces=pieces, changes=changes)


def entered(lines: int, questions: int) -> str:
    """Say what was written down."""
    if questions:
        words = QCoreApplication.translate("Sale", "登记好 {lines} 行，还有 {questions} 处要您看")
    else:
        words = QCoreApplication.translate("Sale", "登记好 {lines} 行")
    return words.format(lines=lines, questions=questions)


def understood(lines: int) -> str:
    """Say how many lines are sure."""
    return QCoreApplication.translate("Sale", "看懂 {lines} 行").format(lines=lines)


def more(places: int) -> str:
    """Say that there is more to look at, below what is shown."""
    return QCoreApplication.translate("Sale", "还有 {count} 处，改好上面的再看。").format(count=places)


def to_look_at(questions: int) -> str:
    """Say how many places the owner must look at."""
    return QCoreApplication.translate("Sale", "要您看 {count} 处").format(count=questions)
