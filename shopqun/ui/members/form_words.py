"""The words of the new customer's form and of bringing in a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.members.importing import Imported, Undone
from shopqun.members.listed_person import Problem
from shopqun.ui.lists import listed


def new_title() -> str:
    """Head the form."""
    return QCoreApplication.translate("Members", "登记新顾客")


def new_note() -> str:
    """Say how little is needed."""
    return QCoreApplication.translate("Members", "称呼就够了，其余都可以不填")


def name() -> str:
    """Name the first field."""
    return QCoreApplication.translate("Members", "称呼")


def wechat() -> str:
    """Name the WeChat name."""
    return QCoreApplication.translate("Members", "微信昵称")


def phone() -> str:
    """Name the phone."""
    return QCoreApplication.translate("Members", "手机号")


def invite() -> str:
    """Name the invite code."""
    return QCoreApplication.translate("Members", "谁介绍的")


def source() -> str:
    """Ask where she heard of the shop."""
    return QCoreApplication.translate("Members", "从哪来的")


def not_asked() -> str:
    """Give the choice of who was not asked."""
    return QCoreApplication.translate("Members", "没问")


def optional() -> str:
    """Say that a field may stay empty."""
    return QCoreApplication.translate("Members", "可不填")


def invite_hint() -> str:
    """Say what stands there."""
    return QCoreApplication.translate("Members", "介绍码，8 位数字")


def told() -> str:
    """Word the consent to the record (个保法 13, 14)."""
    return QCoreApplication.translate("Members", "已告诉她手机号用来找人和发券，她同意")


def marketing() -> str:
    """Word the consent to messages, apart from the record's."""
    return QCoreApplication.translate("Members", "她愿意接收店里的消息")


def she_agrees() -> str:
    """Give the cure of a phone without consent."""
    return QCoreApplication.translate("Members", "她同意了")


def see_owner() -> str:
    """Give the cure of a phone that is taken."""
    return QCoreApplication.translate("Members", "看这位")


def save() -> str:
    """Give the verb of the form."""
    return QCoreApplication.translate("Members", "登记")


def import_title() -> str:
    """Head the page of a list."""
    return QCoreApplication.translate("Members", "把旧名单导进来")


def drop_title() -> str:
    """Invite to drop a file."""
    return QCoreApplication.translate("Members", "把 Excel 或 CSV 拖到这里")


def drop_note() -> str:
    """Say what is read and what never is."""
    return QCoreApplication.translate(
        "Members",
        "认得称呼、手机、微信、生日、备注；身份证、住址、收入这些不收，储值余额也不收。先看一遍，再决定导不导。",
    )


def choose() -> str:
    """Give the verb that picks a file."""
    return QCoreApplication.translate("Members", "选文件")


def back() -> str:
    """Give the verb that leaves the page."""
    return QCoreApplication.translate("Members", "回到顾客")


def reading() -> str:
    """Say that a file is read."""
    return QCoreApplication.translate("Members", "正在看这份名单")


def writing() -> str:
    """Say that a list is brought in."""
    return QCoreApplication.translate("Members", "正在导入")


def figures() -> tuple[str, str, str]:
    """Label what becomes of the rows."""
    return (
        QCoreApplication.translate("Members", "新增"),
        QCoreApplication.translate("Members", "补全"),
        QCoreApplication.translate("Members", "跳过"),
    )


def person() -> str:
    """Give the unit of the figures."""
    return QCoreApplication.translate("Members", "位")


def refused_columns(columns: tuple[str, ...]) -> str:
    """Say which columns a shop has no right to."""
    return QCoreApplication.translate("Members", "这几列不收，店里没有理由留着：{columns}").format(
        columns=listed(columns)
    )


def skipped_columns(columns: tuple[str, ...]) -> str:
    """Say which columns have no use here."""
    return QCoreApplication.translate("Members", "这几列用不上，没有导：{columns}").format(
        columns=listed(columns)
    )


def do_import(preview: Imported) -> str:
    """Give the verb that brings the list in."""
    return QCoreApplication.translate("Members", "导入 {count} 位").format(
        count=preview.added + preview.updated
    )


def nothing_to_do() -> str:
    """Say that the list brings nothing new."""
    return QCoreApplication.translate("Members", "这份名单里没有要新增或补全的人。")


def done(result: Imported) -> str:
    """Say how it went."""
    words = {"added": result.added, "updated": result.updated, "skipped": result.skipped}
    return QCoreApplication.translate(
        "Members", "导好了：新增 {added} 位，补全 {updated} 位，跳过 {skipped} 位"
    ).format(**words)


def undo() -> str:
    """Give the verb that takes a list back."""
    return QCoreApplication.translate("Members", "撤销这次导入")


def undone(result: Undone) -> str:
    """Say how taking back went."""
    words = {"removed": result.removed, "restored": result.restored, "kept": len(result.kept)}
    said = QCoreApplication.translate("Members", "撤销了：拿掉 {removed} 位，还原 {restored} 位").format(
        **words
    )
    return said + (
        QCoreApplication.translate("Members", "；{kept} 位已经来买过东西，留着").format(**words)
        if result.kept
        else ""
    )


def problem(one: Problem) -> str:
    """Say what is wrong with a cell, and what became of the row."""
    return problems().get(one.code, one.code)


def problems() -> dict[str, str]:
    """Give the words of every problem by its code."""
    return {
        "phone_lost_digits": QCoreApplication.translate(
            "Members", "表格把手机号变成了数字，后几位丢了，这位没有导"
        ),
        "bad_phone": QCoreApplication.translate("Members", "手机号不是 11 位，这位没有导"),
        "bad_name": QCoreApplication.translate("Members", "称呼太长或读不出来，这位没有导"),
        "name_needed": QCoreApplication.translate("Members", "称呼和手机都空着，这一行没有导"),
        "minor": QCoreApplication.translate("Members", "不满 14 岁，孩子的资料不收"),
        "consent_needed": QCoreApplication.translate("Members", "没写她同意，带手机号的不导"),
        "duplicate_in_file": QCoreApplication.translate("Members", "和前面一行是同一个人，只导一次"),
        "name_differs": QCoreApplication.translate(
            "Members", "同一个手机号，称呼和店里的不一样，店里的没有改"
        ),
        "bad_date": QCoreApplication.translate("Members", "日期读不出来，这一格空着，人照样导"),
    }


def another() -> str:
    """Give the verb that takes another file instead."""
    return QCoreApplication.translate("Members", "换一个文件")
