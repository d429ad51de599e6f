"""The words of taking back and giving money back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money


def undo_title() -> str:
    """Ask why a scan is taken back."""
    return QCoreApplication.translate("Till", "为什么撤销？")


def undo_words() -> str:
    """Say what taking back does."""
    return QCoreApplication.translate(
        "Till", "券马上恢复，有效期不变；这次开的单也一起取消。原因会记在账上。"
    )


def undo_verb() -> str:
    """Give the verb of the dialog."""
    return QCoreApplication.translate("Till", "撤销这次")


def undo_reasons() -> tuple[str, ...]:
    """Give the three usual reasons."""
    return (
        QCoreApplication.translate("Till", "扫错了券"),
        QCoreApplication.translate("Till", "顾客不用了"),
        QCoreApplication.translate("Till", "金额输错了"),
    )


def refund_title(paid: Money) -> str:
    """Ask how much is given back."""
    return QCoreApplication.translate("Till", "退款，这一单付了 ¥{paid}").format(paid=paid)


def refund_words() -> str:
    """Say what a refund does."""
    return QCoreApplication.translate(
        "Till", "全退时，用过的券恢复、没发的介绍奖励取消；只退一部分时，券不恢复。"
    )


def refund_verb() -> str:
    """Give the verb of the dialog."""
    return QCoreApplication.translate("Till", "退款")


def refund_reasons() -> tuple[str, ...]:
    """Give the three usual reasons."""
    return (
        QCoreApplication.translate("Till", "东西不好"),
        QCoreApplication.translate("Till", "顾客不要了"),
        QCoreApplication.translate("Till", "多收了钱"),
    )


def other_reason() -> str:
    """Name the free line."""
    return QCoreApplication.translate("Till", "或者自己写")


def amount() -> str:
    """Name the amount to give back."""
    return QCoreApplication.translate("Till", "退多少（元）")


def too_much(paid: Money) -> str:
    """Say that more cannot be given back."""
    return QCoreApplication.translate("Till", "最多退 ¥{paid}").format(paid=paid)


def say_why() -> str:
    """Ask for a reason."""
    return QCoreApplication.translate("Till", "请选一个原因，或者自己写一句")


def owner_needed(limit: Money) -> str:
    """Say why the owner is asked before money is given back."""
    return QCoreApplication.translate("Till", "一次退款超过 {limit} 元，要店主同意。").format(
        limit=limit.spoken()
    )
