"""What the page of rules says; the rules themselves are data, in both languages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.compliance.evidence import Grounds
from shopqun.compliance.law import Law, Said, Standing, Weight
from shopqun.ui.dates import moment
from shopqun.ui.words import CHINESE, spoken


def heading(count: int) -> str:
    """Head the page."""
    return QCoreApplication.translate("Law", "程序照着查的 {count} 条规则").format(count=count)


def advice() -> str:
    """Say what the rules are, and what they are not."""
    return QCoreApplication.translate(
        "Law", "这是提醒，不是法律意见。法规会改，拿不准的请问当地市场监管部门或律师。"
    )


def unverified(count: int) -> str:
    """Say how many rules were not read in the original text."""
    words = QCoreApplication.translate("Law", "其中 {count} 条没有核到法规原文，已标出。")
    return words.format(count=count)


def search() -> str:
    """Say what can be searched for."""
    return QCoreApplication.translate("Law", "找规则：编号、法名或几个字")


def group() -> str:
    """Name the choice of a group."""
    return QCoreApplication.translate("Law", "类别")


def groups() -> tuple[str, ...]:
    """Name all rules, and then the groups in the order of their letters."""
    return (
        QCoreApplication.translate("Law", "全部类别"),
        QCoreApplication.translate("Law", "L 抽奖"),
        QCoreApplication.translate("Law", "P 价格和券"),
        QCoreApplication.translate("Law", "R 老带新"),
        QCoreApplication.translate("Law", "I 顾客信息"),
        QCoreApplication.translate("Law", "M 消息和条款"),
        QCoreApplication.translate("Law", "S 预付"),
        QCoreApplication.translate("Law", "A 广告用语"),
        QCoreApplication.translate("Law", "X 不装假"),
        QCoreApplication.translate("Law", "F 罚则"),
        QCoreApplication.translate("Law", "W 微信"),
        QCoreApplication.translate("Law", "C 受限行业"),
    )


def proofs_heading() -> str:
    """Head the proofs that were kept."""
    return QCoreApplication.translate("Law", "留着的依据")


def proof_title(proof: Grounds) -> str:
    """Say which word a proof answers for."""
    return f"“{proof.word}” · {proof.rule}"


def proof_note(proof: Grounds) -> str:
    """Say what it is, who kept it, when, and until when it holds."""
    kept = QCoreApplication.translate("Law", "{who}记于 {when}")
    who = QCoreApplication.translate("Law", "老板") if proof.by == "owner" else proof.by
    said = kept.format(who=who, when=moment(proof.at))
    if proof.until is None:
        always = QCoreApplication.translate("Law", "一直有效")
        return f"{said} · {always}"
    until = QCoreApplication.translate("Law", "有效到 {day}").format(day=proof.until.isoformat())
    return f"{said} · {until}"


def withdraw() -> str:
    """Name the button that lets a proof answer no longer."""
    return QCoreApplication.translate("Law", "收回")


def withdraw_title(proof: Grounds) -> str:
    """Ask before a proof is withdrawn."""
    return QCoreApplication.translate("Law", "收回“{word}”的依据？").format(word=proof.word)


def withdraw_note() -> str:
    """Say what happens then."""
    return QCoreApplication.translate("Law", "收回以后，海报上再用这个词又会提醒。记录会留在账里。")


def nothing() -> str:
    """Say that no rule says that."""
    return QCoreApplication.translate("Law", "没有这样的规则，换个词找找。")


def weight(law: Law) -> tuple[str, str]:
    """Say what a broken rule does, and the chip's kind."""
    return {
        Weight.BLOCK: (QCoreApplication.translate("Law", "不许印"), "bad"),
        Weight.WARN: (QCoreApplication.translate("Law", "要依据"), "warn"),
        Weight.INFO: (QCoreApplication.translate("Law", "只提醒"), "info"),
        Weight.DESIGN: (QCoreApplication.translate("Law", "程序已做到"), "ok"),
    }[law.severity]


def standing(law: Law) -> str:
    """Say what is not verified of a rule; empty where the original was read."""
    return {
        Standing.ORIGINAL: "",
        Standing.SECOND_HAND: QCoreApplication.translate("Law", "转述，未核原文"),
        Standing.INFERRED: QCoreApplication.translate("Law", "条号待核"),
        Standing.CUSTOM: QCoreApplication.translate("Law", "行业惯例"),
    }[law.standing]


def dates(law: Law) -> str:
    """Say since when it holds and when it was checked."""
    checked = QCoreApplication.translate("Law", "{day} 核对").format(day=law.checked_on.isoformat())
    if not law.effective:
        return checked
    since = QCoreApplication.translate("Law", "{day} 起施行").format(day=law.effective)
    return f"{since} · {checked}"


def told(said: Said) -> str:
    """Give a sentence of the data in the window's language."""
    return said.zh if spoken() == CHINESE else said.en
