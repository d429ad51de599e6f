"""All words of the customers' list, the side panel and the form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused
from shopqun.members.member import Added, MemberLine
from shopqun.members.portrait import Agreement, HeldPaper, Portrait
from shopqun.ui import dates
from shopqun.ui.members import referral_words


def tabs() -> tuple[tuple[str, str], ...]:
    """Name the parts of the place."""
    return (
        ("customers", QCoreApplication.translate("Members", "顾客")),
        ("referrals", QCoreApplication.translate("Members", "老带新")),
        ("away", QCoreApplication.translate("Away", "好久没来")),
        ("sources", QCoreApplication.translate("Members", "从哪来")),
        ("gifts", QCoreApplication.translate("Gifts", "礼品")),
        ("tiers", QCoreApplication.translate("Members", "等级")),
    )


def search() -> str:
    """Say what the list is searched by."""
    return QCoreApplication.translate("Members", "称呼、拼音、手机尾号、会员号、券码")


def count(total: int, marketing: int) -> str:
    """Count the customers."""
    return QCoreApplication.translate("Members", "共 {total} 位，其中 {marketing} 位同意接收店里消息").format(
        total=total, marketing=marketing
    )


def found(number: int) -> str:
    """Count what was found."""
    return QCoreApplication.translate("Members", "找到 {number} 位").format(number=number)


def masked() -> str:
    """Say why phones are not whole."""
    return QCoreApplication.translate("Members", "手机号已打码")


def empty_shop() -> tuple[str, str]:
    """Say what to do where there is nobody yet."""
    return QCoreApplication.translate(
        "Members", "还没有顾客。登记第一位，或者把旧名单一次导进来。"
    ), QCoreApplication.translate("Members", "登记新顾客")


def nobody_found() -> str:
    """Say that the search finds nobody."""
    return QCoreApplication.translate("Members", "没有找到。试试手机后四位，或者名字的一个字。")


def add() -> str:
    """Give the verb for a new customer."""
    return QCoreApplication.translate("Members", "登记新顾客")


def bring_in() -> str:
    """Give the verb for a list."""
    return QCoreApplication.translate("Members", "导入")


def export() -> str:
    """Give the verb for a workbook."""
    return QCoreApplication.translate("Members", "导出 Excel")


def titles() -> tuple[str, ...]:
    """Head the columns of the list."""
    return (
        QCoreApplication.translate("Members", "会员号"),
        QCoreApplication.translate("Members", "称呼"),
        QCoreApplication.translate("Members", "微信"),
        QCoreApplication.translate("Members", "手机"),
        QCoreApplication.translate("Members", "等级"),
        QCoreApplication.translate("Members", "近12月实付"),
        QCoreApplication.translate("Members", "加入"),
        QCoreApplication.translate("Members", "介绍码"),
    )


def joined(line: MemberLine) -> str:
    """Say when she joined, as in tables."""
    return f"{line.joined_on:%Y-%m-%d}"


def invite_code(code: str) -> str:
    """Group an invite code so that it can be said aloud: 4321 0987."""
    return f"{code[:4]} {code[4:]}"


def see_phone() -> str:
    """Name the button that shows a whole number."""
    return QCoreApplication.translate("Members", "看全号")


def panel_note(line: MemberLine, whole: str = "") -> str:
    """Say number and phone under the name; the phone is masked unless the `whole` one is given."""
    parts = [
        QCoreApplication.translate("Members", "会员 {number}").format(number=line.number),
        whole or line.phone or QCoreApplication.translate("Members", "没留手机"),
    ]
    return " · ".join(parts)


def figure_labels() -> tuple[str, ...]:
    """Label the facts of the panel."""
    return (
        QCoreApplication.translate("Members", "近12月实付"),
        QCoreApplication.translate("Members", "来过"),
        QCoreApplication.translate("Members", "带来的人"),
    )


def figures(portrait: Portrait) -> tuple[tuple[str, str], ...]:
    """Give the facts of the panel: number and unit."""
    return (
        (f"¥{Money(portrait.line.spent_12m_fen)}", ""),
        (str(portrait.visits), QCoreApplication.translate("Members", "次")),
        (str(portrait.brought), QCoreApplication.translate("Members", "位")),
    )


def invite_label() -> str:
    """Head the invite code."""
    return QCoreApplication.translate("Members", "她的介绍码（念给朋友听，或印在海报上）")


def copy() -> str:
    """Give the verb for the clipboard."""
    return QCoreApplication.translate("Members", "复制")


def copied() -> str:
    """Say that it is on the clipboard."""
    return QCoreApplication.translate("Members", "复制好了")


def poster() -> str:
    """Give the verb for her invite poster."""
    return QCoreApplication.translate("Members", "做她的邀请海报")


def held() -> str:
    """Head her papers."""
    return QCoreApplication.translate("Members", "手上能用的券")


def held_paper(paper: HeldPaper) -> str:
    """Say a paper and until when."""
    return QCoreApplication.translate("Members", "{name}，{day}前").format(
        name=paper.name, day=dates.day_of(paper.expires_at)
    )


def no_papers() -> str:
    """Say that she has none."""
    return QCoreApplication.translate("Members", "没有")


def consent() -> str:
    """Head what she agreed to."""
    return QCoreApplication.translate("Members", "她同意过的")


def no_consent() -> str:
    """Say that nothing was asked."""
    return QCoreApplication.translate("Members", "没留手机，也没同意接收消息")


def agreement(one: Agreement) -> str:
    """Say what she agreed to, which wording, where, when."""
    words = {"day": dates.day_of(one.at), "version": one.version, "how": channel(one.channel)}
    if one.given and (told := _told(one.version)):
        return told.format(what=_scope(one.scope))
    if one.scope == "record":
        said = QCoreApplication.translate("Members", "留手机号：{day}同意，告知 {version} 版，{how}")
        return (said if one.given else QCoreApplication.translate("Members", "留手机号：{day}撤回")).format(
            **words
        )
    said = QCoreApplication.translate("Members", "接收店里消息：{day}同意，告知 {version} 版，{how}")
    return (said if one.given else QCoreApplication.translate("Members", "接收店里消息：{day}撤回")).format(
        **words
    )


def _scope(scope: str) -> str:
    if scope == "record":
        return QCoreApplication.translate("Members", "留手机号")
    return QCoreApplication.translate("Members", "接收店里消息")


def _told(version: str) -> str:
    """Say how the people of a list were told, where that is what is known."""
    way, _, day = version.partition(":")
    known = {
        "told": QCoreApplication.translate("Members", "{{what}}：名单上写着 {day} 告知过"),
        "told_in_shop": QCoreApplication.translate("Members", "{{what}}：{day} 店里当面告知"),
        "told_in_group": QCoreApplication.translate("Members", "{{what}}：{day} 群里告知"),
        "owner_declared": QCoreApplication.translate("Members", "{{what}}：旧名单，店主声明都知道"),
    }
    return known.get(way, "").format(day=day)


def channel(code: str) -> str:
    """Say where somebody was told, or came from."""
    known = {
        "counter": QCoreApplication.translate("Members", "收银台当面"),
        "referral": QCoreApplication.translate("Members", "朋友介绍"),
        "import": QCoreApplication.translate("Members", "旧名单"),
        "owner_declared": QCoreApplication.translate("Members", "店主声明"),
    }
    return known.get(code, code)


def earlier() -> str:
    """Give the verb that shows more of her history."""
    return QCoreApplication.translate("Members", "看更早的")


def timeline() -> str:
    """Head her history."""
    return QCoreApplication.translate("Members", "往来")


def added(answer: Added) -> str:
    """Say that she is in the books, and what became of an invitation."""
    words = {"name": answer.member.name, "number": answer.member.number}
    said = QCoreApplication.translate("Members", "{name}登记好了，会员号 {number}").format(**words)
    if answer.referral is None:
        return said
    if answer.referral.state == "rejected":
        why = referral_words.reason(answer.referral.reason or "")
        return said + QCoreApplication.translate("Members", "。介绍没算上：{why}").format(why=why)
    return said + QCoreApplication.translate("Members", "，介绍人也记下了")


def refusal(refused: Refused) -> str:
    """Say why a customer cannot be added or shown, and what to do."""
    words = {
        "bad_name": QCoreApplication.translate("Members", "请写一个称呼，最多 40 个字，比如“三栋李姐”。"),
        "bad_phone": QCoreApplication.translate("Members", "手机号要 11 位，请再核对一遍。"),
        "consent_needed": QCoreApplication.translate(
            "Members", "记手机号要先告诉她用来做什么，她同意了再勾选。"
        ),
        "phone_taken": QCoreApplication.translate("Members", "这个号码已经是{name}的（会员 {number}）。"),
        "unknown_invite_code": QCoreApplication.translate("Members", "没有这个介绍码，请再核对 8 位数字。"),
        "unknown_member": QCoreApplication.translate("Members", "没有找到这位顾客，可能刚被合并或删除了。"),
        "unknown_import": QCoreApplication.translate("Members", "没有找到那次导入。"),
        "already_undone": QCoreApplication.translate("Members", "那次导入已经撤销过了。"),
        "request_id_reused": QCoreApplication.translate("Members", "这一下没记上，请再按一次。"),
    }
    facts = {"name": str(refused.facts.get("name", "")), "number": str(refused.facts.get("number", ""))}
    return words.get(refused.reason, refused.reason).format(**facts)
