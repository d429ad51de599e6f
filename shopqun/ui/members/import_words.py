"""The words of choosing a list's columns, of how its people were told, and of what becomes of each row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.members.headings import Field, is_stored_value
from shopqun.members.importing import Fate, FateKind
from shopqun.members.list_preview import Told
from shopqun.ui.lists import listed
from shopqun.ui.members import form_words


def fields() -> tuple[tuple[Field, str], ...]:
    """Name what a column can hold, the most useful first."""
    return (
        (Field.PHONE, QCoreApplication.translate("Import", "手机号")),
        (Field.NAME, QCoreApplication.translate("Import", "称呼")),
        (Field.WECHAT, QCoreApplication.translate("Import", "微信")),
        (Field.BIRTHDAY, QCoreApplication.translate("Import", "生日")),
        (Field.NOTE, QCoreApplication.translate("Import", "备注")),
        (Field.CHANNEL, QCoreApplication.translate("Import", "从哪来")),
        (Field.JOINED, QCoreApplication.translate("Import", "加入日期")),
        (Field.MARKETING, QCoreApplication.translate("Import", "同意收消息")),
        (Field.TOLD, QCoreApplication.translate("Import", "告知时间")),
    )


def no_column() -> str:
    """Give the choice that leaves a field empty."""
    return QCoreApplication.translate("Import", "没有")


def mapping(*, remembered: bool) -> str:
    """Head the columns; say when they were chosen for an earlier list."""
    if remembered:
        return QCoreApplication.translate("Import", "哪一列是什么（照上次的选）")
    return QCoreApplication.translate("Import", "哪一列是什么")


def told() -> str:
    """Ask on what ground the shop keeps their phones (个保法 13)."""
    return QCoreApplication.translate("Import", "这些人是怎么知道店里留了手机号的？")


def ways() -> tuple[tuple[str, str], ...]:
    """Give the answers."""
    return (
        (Told.IN_SHOP.value, QCoreApplication.translate("Import", "店里当面说的")),
        (Told.IN_GROUP.value, QCoreApplication.translate("Import", "群里发过告知")),
    )


def told_on() -> str:
    """Label the day they were told."""
    return QCoreApplication.translate("Import", "哪天")


def no_marketing() -> str:
    """Say that nobody of a list without a consent column is written to."""
    return QCoreApplication.translate("Import", "名单里没有“同意收消息”这一列，导进来的人都先不发消息。")


def stored_value(columns: tuple[str, ...]) -> str:
    """Say why money paid ahead stays out (S-01), or nothing."""
    money = tuple(title for title in columns if is_stored_value(title))
    if not money:
        return ""
    words = QCoreApplication.translate(
        "Import", "{columns}不导：这里不做储值。预收的钱要签合同、能退，请照旧账本兑付。"
    )
    return words.format(columns=listed(money))


def result(fate: Fate) -> tuple[str, str]:
    """Say what becomes of a row, and the kind of its chip."""
    known = {
        FateKind.ADDED: (QCoreApplication.translate("Import", "新增"), "ok"),
        FateKind.UPDATED: (QCoreApplication.translate("Import", "补全"), "brand"),
        FateKind.KEPT: (QCoreApplication.translate("Import", "已有"), "plain"),
        FateKind.JOINED: (QCoreApplication.translate("Import", "合成一位"), "plain"),
        FateKind.SKIPPED: (QCoreApplication.translate("Import", "没有导"), "bad"),
    }
    return known[fate.kind]


def why(fate: Fate) -> str:
    """Say what is wrong with a row."""
    return QCoreApplication.translate("Import", "；").join(form_words.problem(one) for one in fate.problems)


def reasons() -> dict[str, str]:
    """Give the words of every problem, for the workbook of rows that stayed out."""
    return form_words.problems()


def titles() -> tuple[str, str, str, str]:
    """Head the table of rows."""
    return (
        QCoreApplication.translate("Import", "第几行"),
        QCoreApplication.translate("Import", "称呼"),
        QCoreApplication.translate("Import", "结果"),
        QCoreApplication.translate("Import", "怎么了"),
    )


def save_problems() -> str:
    """Give the verb that saves the rows with a problem."""
    return QCoreApplication.translate("Import", "存下有问题的行")


def problems_file() -> str:
    """Name the workbook of rows with a problem."""
    return QCoreApplication.translate("Import", "导入错误.xlsx")


def saved(name: str) -> str:
    """Say that the workbook is written."""
    return QCoreApplication.translate("Import", "存好了：{name}。改好以后再导这一份就行。").format(name=name)


def stopped() -> str:
    """Say that stopping left nothing behind."""
    return QCoreApplication.translate("Import", "停下了，一位也没有导进来。")
