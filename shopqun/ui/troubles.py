"""The seven troubles of the world in the window's words: what happened, and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from shopqun.basics import ShopTrouble, Trouble


def sentence(trouble: ShopTrouble) -> str:
    """Say a trouble in one sentence of what and one of what to do; names the file where there is one."""
    about = Path(trouble.about).name
    return _words(trouble.kind).format(file=f"“{about}”" if about else "")


def _words(kind: Trouble) -> str:
    words = {
        Trouble.LOCKED: QCoreApplication.translate(
            "Troubles", "文件{file}正被别的程序用着。请关掉 Excel 或别的窗口，再按一次。"
        ),
        Trouble.NEWER_VERSION: QCoreApplication.translate(
            "Troubles", "{file}是更新的店群通存的。请先升级这台电脑上的店群通。"
        ),
        Trouble.DAMAGED: QCoreApplication.translate("Troubles", "文件{file}坏了。请用最近的备份恢复。"),
        Trouble.DISK_FULL: QCoreApplication.translate(
            "Troubles", "磁盘满了，没有存下。请腾出一些地方，再按一次。"
        ),
        Trouble.READ_ONLY: QCoreApplication.translate(
            "Troubles", "这个地方不能写{file}。请换一个文件夹，再按一次。"
        ),
        Trouble.UNREADABLE: QCoreApplication.translate(
            "Troubles", "{file}读不懂。请看看是不是选错了文件，或者另存一份再来。"
        ),
        Trouble.NOT_FOUND: QCoreApplication.translate(
            "Troubles", "找不到{file}。请看看它是不是搬走了或改了名。"
        ),
    }
    return words[kind]
