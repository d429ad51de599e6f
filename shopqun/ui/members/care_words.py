"""The words of what a customer may ask of her own record."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.members.correcting import MergePreview
from shopqun.members.member import MemberLine
from shopqun.ui.members import referral_words, wording


def messages() -> str:
    """Name the switch of messages."""
    return QCoreApplication.translate("Care", "她愿意接收店里的消息")


def messages_said(line: MemberLine) -> str:
    """Say what was taken down."""
    if line.marketing:
        return QCoreApplication.translate("Care", "记下了：{name}愿意收消息").format(name=line.name)
    return QCoreApplication.translate("Care", "记下了：以后不给{name}发消息").format(name=line.name)


def verbs() -> tuple[str, str, str, str]:
    """Give the verbs: put right, copy, merge, forget."""
    return (
        QCoreApplication.translate("Care", "改资料"),
        QCoreApplication.translate("Care", "导出她的资料"),
        QCoreApplication.translate("Care", "合并重复"),
        QCoreApplication.translate("Care", "删除她的资料"),
    )


def correct_title(line: MemberLine) -> str:
    """Head the dialog that puts a record right."""
    return QCoreApplication.translate("Care", "改{name}的资料").format(name=line.name)


def phone_hint(line: MemberLine) -> str:
    """Say which phone is kept now."""
    if line.phone:
        return QCoreApplication.translate("Care", "现在 {phone}，不改就空着").format(phone=line.phone)
    return QCoreApplication.translate("Care", "现在没有")


def birthday() -> tuple[str, str]:
    """Label the birthday, of which no year is kept."""
    return QCoreApplication.translate("Care", "生日"), QCoreApplication.translate("Care", "05-03，不改就空着")


def save() -> str:
    """Give the verb of the dialog."""
    return QCoreApplication.translate("Care", "改好")


def corrected(line: MemberLine) -> str:
    """Say that the record is right."""
    return QCoreApplication.translate("Care", "{name}的资料改好了").format(name=line.name)


def file_name(line: MemberLine) -> str:
    """Name the workbook of her data."""
    return QCoreApplication.translate("Care", "{name}的资料.xlsx").format(name=line.name)


def exported(name: str) -> str:
    """Say that her copy is written."""
    return QCoreApplication.translate("Care", "存好了：{name}，里面是完整的手机号，只交给她本人").format(
        name=name
    )


def erase_question(line: MemberLine) -> tuple[str, str, str]:
    """Ask before forgetting her: title, what goes and what stays and why, verb."""
    title = QCoreApplication.translate("Care", "删除{name}的资料？").format(name=line.name)
    words = QCoreApplication.translate(
        "Care",
        "称呼、微信、手机、生日、备注都会抹掉，以后找不到她，也找不回来。"
        "她买过的账、用过的券和发过的奖励会留着，但只写“已删除”：账要对得上，抽奖档案按规定保管两年。",
    )
    return title, words, verbs()[3]


def erased(line: MemberLine) -> str:
    """Say that she is forgotten."""
    return QCoreApplication.translate("Care", "会员 {number} 的资料删掉了").format(number=line.number)


def merge_question(line: MemberLine) -> tuple[str, str, str]:
    """Ask which other record is she: title, label, verb."""
    title = QCoreApplication.translate("Care", "哪一条也是{name}？").format(name=line.name)
    label = QCoreApplication.translate("Care", "另一条的会员号或手机号")
    return title, label, QCoreApplication.translate("Care", "先看看")


def merge_title(seen: MergePreview) -> str:
    """Head what the two would be."""
    return QCoreApplication.translate("Care", "把{gone}（{number}）并到{keep}？").format(
        gone=seen.gone.name, number=seen.gone.number, keep=seen.keep.name
    )


def merge_words(seen: MergePreview) -> str:
    """Say which stays, what goes over, what differs, and what becomes of referrals between them."""
    words = {
        "keep": f"{seen.keep.name}（{seen.keep.number}）",
        "purchases": seen.purchases,
        "papers": seen.papers,
        "brought": seen.brought,
        "mine": seen.keep.points,
        "theirs": seen.gone.points,
        "points": seen.after.points,
    }
    parts = [
        QCoreApplication.translate("Care", "留下的是 {keep}。").format(**words),
        QCoreApplication.translate(
            "Care", "搬过来：买过 {purchases} 次、券 {papers} 张、带来的人 {brought} 位。"
        ).format(**words),
        QCoreApplication.translate("Care", "积分 {mine} + {theirs} = {points}。").format(**words),
    ]
    if seen.keep.phone and seen.gone.phone and seen.keep.phone != seen.gone.phone:
        parts.append(
            QCoreApplication.translate("Care", "手机不一样，留 {mine}，{theirs} 不再保留。").format(
                mine=seen.keep.phone, theirs=seen.gone.phone
            )
        )
    no_longer = QCoreApplication.translate(
        "Care", "{inviter}介绍{invitee}这一条不再算：{why}，没发的奖励取消。"
    )
    parts.extend(
        no_longer.format(inviter=one.inviter, invitee=one.invitee, why=referral_words.reason(one.reason))
        for one in seen.ended
    )
    parts.append(QCoreApplication.translate("Care", "合并以后拆不开。"))
    return "\n".join(parts)


def merge() -> str:
    """Give the verb that makes two records one."""
    return QCoreApplication.translate("Care", "合并")


def merged(seen: MergePreview) -> str:
    """Say that two records are one."""
    return QCoreApplication.translate("Care", "合好了，都在{name}这一条里").format(name=seen.keep.name)


def refusal(refused: Refused) -> str:
    """Say why it cannot be done, and what to do."""
    words = {
        "same_member": QCoreApplication.translate("Care", "这就是她自己，请写另一条的会员号。"),
        "cycle": QCoreApplication.translate(
            "Care", "并不了：合成一位以后，她会成了自己介绍人的介绍人。请先在老带新里退回其中一条。"
        ),
        "minor": QCoreApplication.translate("Care", "不满 14 岁，孩子的资料不收。"),
        "bad_birthday": QCoreApplication.translate("Care", "生日写成 05-03 这样。"),
    }
    return words.get(refused.reason) or wording.refusal(refused)
