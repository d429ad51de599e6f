"""What is said of a newer program: told from its installer, put in by her own hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused


def title() -> str:
    """Head the card."""
    return QCoreApplication.translate("Update", "换新版本")


def note() -> str:
    """Say how a newer program comes here."""
    return QCoreApplication.translate(
        "Update", "店群通不上网，不会自己更新。拿到新的安装程序，先在这里打开，看看新在哪里。"
    )


def choose() -> str:
    """Name the button that opens an installer."""
    return QCoreApplication.translate("Update", "看看新的安装程序")


def installers() -> str:
    """Name the kind of file for file dialogs."""
    return QCoreApplication.translate("Update", "店群通安装程序 (*.exe)")


def versions(running: str, found: str) -> str:
    """Say which program runs and which one the file brings."""
    words = QCoreApplication.translate("Update", "您用的是 {running}，这个文件是 {found}")
    return words.format(running=running, found=found)


def since(version: str) -> str:
    """Head what came with a version."""
    return QCoreApplication.translate("Update", "{version} 新在哪里").format(version=version)


def point(text: str) -> str:
    """Give one new thing; the words are the change log's."""
    return f"· {text}"


def steps(name: str) -> tuple[str, ...]:
    """Say what to do, in order."""
    last = QCoreApplication.translate("Update", "2. 关掉店群通，双击“{name}”，账本一笔不动。")
    return (
        QCoreApplication.translate("Update", "1. 先备份这家店，按下面的按钮就行。"),
        last.format(name=name),
        QCoreApplication.translate(
            "Update", "程序认不出这个文件是谁给的。请只装给您装店群通的人给的那一份。"
        ),
    )


def keep() -> str:
    """Name the button that keeps a copy of the books and shows the installer's folder."""
    return QCoreApplication.translate("Update", "备份，再打开它的文件夹")


def kept(path: str, name: str) -> str:
    """Say that the copy was made, and what comes next."""
    words = QCoreApplication.translate("Update", "备份好了：{path}。现在关掉店群通，双击“{name}”。")
    return words.format(path=path, name=name)


def refusal(refused: Refused) -> str:
    """Say why a file brings nothing."""
    known = {
        "no_installer": QCoreApplication.translate(
            "Update", "这不是店群通的安装程序，或者没有下载完整。请再要一份。"
        ),
        "same_version": QCoreApplication.translate("Update", "这个文件就是您正在用的 {version}，不用再装。"),
        "older_version": QCoreApplication.translate(
            "Update", "这个文件是旧的 {version}，比您正在用的还早，不要装。"
        ),
    }
    return known[refused.reason].format(version=refused.facts.get("version", ""))
