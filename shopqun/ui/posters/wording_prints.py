"""What the record of prints says: when, which way, how each sheet stands, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.prints.record import Print, PrintedSheet
from shopqun.prints.spoiling import Spoiled
from shopqun.ui import dates


def place_label() -> str:
    """Label the choice of where a poster hangs."""
    return QCoreApplication.translate("Prints", "挂在哪")


def any_place() -> str:
    """Say that a poster hangs anywhere, without a short code."""
    return QCoreApplication.translate("Prints", "不分点位")


def title() -> str:
    """Name the record, and the button that opens it."""
    return QCoreApplication.translate("Prints", "印过的")


def nothing() -> str:
    """Say that nothing was printed of it yet."""
    return QCoreApplication.translate(
        "Prints", "这一样还没有印过。打印或存 PDF 以后，这里记着每张纸上是哪些码。"
    )


def which() -> str:
    """Label the choice of a print."""
    return QCoreApplication.translate("Prints", "哪一次")


def one(each: Print) -> str:
    """Say when and which way a print left, and how many sheets it has."""
    ways = {
        "pdf": QCoreApplication.translate("Prints", "存 PDF"),
        "png": QCoreApplication.translate("Prints", "存图片"),
        "printer": QCoreApplication.translate("Prints", "打印"),
    }
    said = QCoreApplication.translate("Prints", "{when} · {way} · {sheets} 张纸")
    return said.format(when=dates.moment(each.at), way=ways[each.way], sheets=f"{each.sheets:,}")


def columns() -> tuple[str, str, str]:
    """Name the columns of the sheets."""
    return (
        QCoreApplication.translate("Prints", "纸"),
        QCoreApplication.translate("Prints", "上面的码"),
        QCoreApplication.translate("Prints", "试读"),
    )


def number(each: PrintedSheet) -> str:
    """Name a sheet by its place."""
    return QCoreApplication.translate("Prints", "第 {number} 张").format(number=f"{each.number:,}")


def codes(each: PrintedSheet) -> str:
    """Say how many codes a sheet has and what became of them."""
    states = [code.state for code in each.codes]
    used, void = states.count("redeemed"), states.count("void")
    parts = [QCoreApplication.translate("Prints", "{count} 个码").format(count=len(states))]
    if used:
        parts.append(QCoreApplication.translate("Prints", "用了 {count}").format(count=used))
    if void:
        parts.append(QCoreApplication.translate("Prints", "作废 {count}").format(count=void))
    return "，".join(parts) if states else QCoreApplication.translate("Prints", "没有码")


def spoiled(each: PrintedSheet) -> str:
    """Say why a sheet was spoiled; nothing for one that was not."""
    if each.spoiled_at is None:
        return ""
    return QCoreApplication.translate("Prints", "没发出去：{why}").format(why=each.why)


def proof(each: PrintedSheet) -> str:
    """Say how well the codes of a sheet were read before it went out."""
    if each.module_um is None or each.reads_from_cm is None:
        return ""
    said = QCoreApplication.translate("Prints", "{readers} 种读法都读到，{cm} 厘米能扫")
    return said.format(readers=len(each.decoders), cm=each.reads_from_cm)


def again() -> str:
    """Name the button that prints a sheet again."""
    return QCoreApplication.translate("Prints", "再印这一张")


def again_note() -> str:
    """Say what printing again does."""
    return QCoreApplication.translate("Prints", "再印的还是原来的码。纸卡了、没发出去的，点“这张作废”。")


def file_of(each: PrintedSheet) -> str:
    """Name the file of a sheet that is printed again."""
    return QCoreApplication.translate("Prints", "再印 第 {number} 张").format(number=each.number)


def void() -> str:
    """Name the button that calls a sheet spoiled."""
    return QCoreApplication.translate("Prints", "这张作废")


def why_title(each: PrintedSheet) -> str:
    """Head the question why a sheet was spoiled."""
    said = QCoreApplication.translate("Prints", "第 {number} 张没发出去？作废了，上面的券就用不了")
    return said.format(number=each.number)


def why() -> str:
    """Ask why a sheet was spoiled."""
    return QCoreApplication.translate("Prints", "为什么，例如 卡纸了")


def voided(done: Spoiled) -> str:
    """Say what became of the papers of a spoiled sheet."""
    if done.still_on:
        said = QCoreApplication.translate(
            "Prints", "记下了。这些码在另外 {count} 张纸上还有，所以还能用；那张也没发出去，就一起作废。"
        )
        return said.format(count=len(done.still_on))
    return QCoreApplication.translate("Prints", "作废了 {count} 张券").format(count=len(done.voided))


def refusal(refused: Refused) -> str:
    """Say why a sheet cannot be called spoiled."""
    said = {
        "sheet_spoiled": QCoreApplication.translate("Prints", "这张已经作废了。"),
        "sheet_used": QCoreApplication.translate(
            "Prints", "这张上的券有人拿来用过，说明发出去了，不能作废。券说到就要兑现。"
        ),
        "sheet_held": QCoreApplication.translate("Prints", "这张上的券已经发给顾客，不能作废。"),
        "why_needed": QCoreApplication.translate("Prints", "请用 1 到 120 个字写清原因。"),
    }
    return said.get(refused.reason) or QCoreApplication.translate(
        "Prints", "账本里找不到这张纸，请重新打开。"
    )
