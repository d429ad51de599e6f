"""What this version does not do, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def limits() -> tuple[tuple[str, str, str], ...]:
    """Say plainly what version 1 does not do: icon, what, and what to do instead."""
    return (
        (
            "lock-open",
            QCoreApplication.translate("Settings", "账本没有加密"),
            QCoreApplication.translate(
                "Settings", "谁能打开这台电脑就能看到账本。请打开 Windows 自带的 BitLocker。"
            ),
        ),
        (
            "wallet",
            QCoreApplication.translate("Settings", "不做储值"),
            QCoreApplication.translate("Settings", "不收顾客预存的钱，也不替您收款。"),
        ),
        (
            "monitor",
            QCoreApplication.translate("Settings", "不上网，也不发短信"),
            QCoreApplication.translate("Settings", "所有东西都在这台电脑里，我们什么也收不到。"),
        ),
        (
            "message-circle",
            QCoreApplication.translate("Settings", "不碰微信"),
            QCoreApplication.translate("Settings", "不登录、不控制微信。海报和话术做好，您自己发到群里。"),
        ),
        (
            "qr-code",
            QCoreApplication.translate("Settings", "印出去的群码不会自己更新"),
            QCoreApplication.translate("Settings", "微信群码 7 天过期，到期前会提醒，换码后要重印。"),
        ),
        (
            "users",
            QCoreApplication.translate("Settings", "谁进群、退群看不见"),
            QCoreApplication.translate("Settings", "只知道扫过的、勾过的、粘贴进来的。"),
        ),
    )


def version(program: str, qt: str) -> str:
    """Say which version this is."""
    words = QCoreApplication.translate("Settings", "店群通 {program}（Qt {qt}）")
    return words.format(program=program, qt=qt)


def promise() -> str:
    """Say what the program is."""
    return QCoreApplication.translate("Settings", "一家小店的社群台，账本只在这台电脑里。")


def licences_title() -> str:
    """Head the licences."""
    return QCoreApplication.translate("Settings", "用到了别人的好东西")


def licences() -> tuple[tuple[str, str], ...]:
    """Name what is built in, and under which licence; names and licences are never translated."""
    return (
        ("店群通 ShopQun", "MIT"),
        ("Qt 6, PySide6", "LGPL 3.0"),
        ("Noto Sans SC", "SIL OFL 1.1"),
        ("Lucide icons", "ISC, MIT"),
        ("SQLAlchemy, Alembic", "MIT"),
        ("openpyxl, python-calamine, pypinyin, platformdirs", "MIT"),
        ("lxml, msgspec, qrcode", "BSD"),
        ("Pillow", "MIT-CMU"),
        ("ZXing-C++, tzdata", "Apache 2.0"),
    )
