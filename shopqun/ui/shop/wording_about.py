"""What this version does not do, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.shop.condition import Condition


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


def read_guide() -> str:
    """Name the button that opens the guide, with its key."""
    return QCoreApplication.translate("Settings", "用户手册（F1）")


def copy_details() -> str:
    """Name the button that copies what a helper needs to know."""
    return QCoreApplication.translate("Settings", "复制求助信息")


def copy_note() -> str:
    """Say what is copied, and what never is."""
    return QCoreApplication.translate(
        "Settings", "只有版本、屏幕和出过什么错，没有店名、顾客、券码和文件夹的名字，可以放心发给帮您的人。"
    )


def copied() -> str:
    """Say that it was copied."""
    return QCoreApplication.translate("Settings", "复制好了，到微信里粘贴")


def details(found: Condition) -> str:
    """Tell a helper how the program stands here, a line a fact."""
    days = (
        QCoreApplication.translate("Settings", "还没有备份过")
        if found.copy_days is None
        else QCoreApplication.translate("Settings", "{count} 天前备份过").format(count=found.copy_days)
    )
    lines = (
        QCoreApplication.translate("Settings", "店群通 {program}（Qt {qt}）"),
        QCoreApplication.translate("Settings", "电脑：{system}，Python {python}"),
        QCoreApplication.translate("Settings", "屏幕：{screen}，{language}，{looks}"),
        QCoreApplication.translate("Settings", "账本：{books_kb} KB，{days}"),
    )
    facts = {name: getattr(found, name) for name in Condition.__dataclass_fields__} | {"days": days}
    told = [each.format(**facts) for each in lines]
    if found.bugs:
        told += ["", QCoreApplication.translate("Settings", "出过的错："), found.bugs]
    return "\n".join(told)


def licences_title() -> str:
    """Head the licences."""
    return QCoreApplication.translate("Settings", "用到了别人的好东西")


def licences_note() -> str:
    """Say where the licences can be read whole, and what may be done with Qt (LGPL 3.0, section 4)."""
    return QCoreApplication.translate(
        "Settings", "许可证全文跟着程序，在 licences 文件夹里。Qt 按 LGPL 3.0 使用，可以换成您自己编译的。"
    )


def open_licences() -> str:
    """Name the button that shows the folder of licences."""
    return QCoreApplication.translate("Settings", "打开许可证文件夹")


def licences() -> tuple[tuple[str, str], ...]:
    """Name all that is shipped, and under which licence; names and licences are never translated."""
    return (
        ("店群通 ShopQun", "MIT"),
        ("Python", "PSF 2.0"),
        ("Qt 6, PySide6-Essentials, shiboken6", "LGPL 3.0"),
        ("Noto Sans SC", "SIL OFL 1.1"),
        ("Lucide", "ISC, MIT"),
        ("SQLAlchemy, alembic, Mako", "MIT"),
        ("openpyxl, et-xmlfile, python-calamine, pypinyin, platformdirs, chinesecalendar", "MIT"),
        ("lxml, msgspec, qrcode, MarkupSafe, colorama", "BSD"),
        ("pillow", "MIT-CMU"),
        ("typing-extensions", "PSF 2.0"),
        ("zxing-cpp, tzdata", "Apache 2.0"),
        ("Microsoft Visual C++ Runtime", "Microsoft"),
    )
