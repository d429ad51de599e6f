"""What the studio says of proofs: asking for one, keeping it, and printing without."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.compliance.findings import Finding


def give() -> str:
    """Name the button that writes a proof down."""
    return QCoreApplication.translate("Posters", "填依据")


def title(word: str) -> str:
    """Ask for the proof of a word."""
    return QCoreApplication.translate("Posters", "“{word}”的依据").format(word=word)


def what() -> str:
    """Ask what proves it."""
    return QCoreApplication.translate("Posters", "依据是什么")


def what_hint() -> str:
    """Say what a proof looks like."""
    return QCoreApplication.translate("Posters", "证书编号、进货单、统计时段")


def until() -> str:
    """Ask until when it holds."""
    return QCoreApplication.translate("Posters", "有效到哪天")


def until_hint() -> str:
    """Say how a day is written, and what none means."""
    return QCoreApplication.translate("Posters", "写成 2027-12-31，不填就一直有效")


def keep() -> str:
    """Name the button that keeps it."""
    return QCoreApplication.translate("Posters", "记下")


def nothing_said() -> str:
    """Say that a proof says something."""
    return QCoreApplication.translate("Posters", "请写上依据，以后查得到。")


def no_day() -> str:
    """Say how a day is written."""
    return QCoreApplication.translate("Posters", "日期写成 2027-12-31 这样。")


def answered_by(finding: Finding) -> str:
    """Say which proof answers."""
    return QCoreApplication.translate("Posters", "依据：{what}").format(what=finding.evidence)


def refusal(refused: Refused) -> str:
    """Say why a proof was not kept."""
    words = {
        "evidence_over": QCoreApplication.translate("Posters", "这个日子已经过了，请写以后的日子。"),
        "evidence_blank": nothing_said(),
    }
    never = QCoreApplication.translate("Posters", "这个字不能用依据放行，请改掉。")
    return words.get(refused.reason, never)


def unproven(count: int) -> str:
    """Ask before words without proof are printed."""
    return QCoreApplication.translate("Posters", "有 {count} 处还没有依据").format(count=count)


def unproven_note(words: str) -> str:
    """Say what hangs on it."""
    said = QCoreApplication.translate("Posters", "{words}：查到时要拿得出依据。可以先填，也可以照样印。")
    return said.format(words=words)


def all_the_same() -> str:
    """Name the button that prints all the same."""
    return QCoreApplication.translate("Posters", "照样印")
