"""The words of who brought whom and what is owed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.referrals.rewards import Brought
from shopqun.ui import dates
from shopqun.ui.lists import listed


def filters(counts: dict[str, int]) -> tuple[tuple[str, str], ...]:
    """Name the filters with their counts: keys are `all review pending good bad`."""
    words = (
        ("all", QCoreApplication.translate("Members", "全部 {count}")),
        ("review", QCoreApplication.translate("Members", "待看 {count}")),
        ("pending", QCoreApplication.translate("Members", "等首单 {count}")),
        ("good", QCoreApplication.translate("Members", "有效 {count}")),
        ("bad", QCoreApplication.translate("Members", "不算 {count}")),
    )
    return tuple((key, text.format(count=counts.get(key, 0))) for key, text in words)


def one_level() -> str:
    """Say that only direct introductions count (R-01)."""
    return QCoreApplication.translate("Members", "只算直接带来的人")


def titles() -> tuple[str, ...]:
    """Head the list."""
    return (
        QCoreApplication.translate("Members", "新邻居"),
        QCoreApplication.translate("Members", "介绍人"),
        QCoreApplication.translate("Members", "登记"),
        QCoreApplication.translate("Members", "状态"),
        QCoreApplication.translate("Members", "说明"),
    )


def figure_labels() -> tuple[str, ...]:
    """Label the row of figures."""
    return (
        QCoreApplication.translate("Members", "介绍来的"),
        QCoreApplication.translate("Members", "首单算数的"),
        QCoreApplication.translate("Members", "要您看一眼"),
        QCoreApplication.translate("Members", "今天可发"),
        QCoreApplication.translate("Members", "已发出，成本"),
    )


def person() -> str:
    """Give the unit of people."""
    return QCoreApplication.translate("Members", "位")


def share(part: int, whole: int) -> str:
    """Give the unit of those who count, with their share."""
    return (
        QCoreApplication.translate("Members", "位，{share}%").format(share=round(100 * part / whole))
        if whole
        else QCoreApplication.translate("Members", "位")
    )


def pieces(number: int | None = None) -> str:
    """Give the unit of rewards."""
    return (
        QCoreApplication.translate("Members", "份")
        if number is None
        else QCoreApplication.translate("Members", "{number} 份").format(number=number)
    )


def state(code: str) -> tuple[str, str]:
    """Say a referral's state, and the kind of its chip."""
    known = {
        "pending": (QCoreApplication.translate("Members", "等首单"), "plain"),
        "in_review": (QCoreApplication.translate("Members", "待看"), "warn"),
        "qualified": (QCoreApplication.translate("Members", "有效"), "ok"),
        "rewarded": (QCoreApplication.translate("Members", "已发"), "ok"),
        "rejected": (QCoreApplication.translate("Members", "不算"), "bad"),
        "voided": (QCoreApplication.translate("Members", "作废"), "bad"),
    }
    return known.get(code, (code, "plain"))


def came_to(code: str) -> str:
    """Say in a timeline what became of a referral: its state, or why it does not count."""
    said = state(code)[0]
    if said != code:
        return said
    return QCoreApplication.translate("Members", "不算：{why}").format(why=reason(code))


def reason(code: str) -> str:
    """Say why a referral does not count; what the owner wrote herself stays as she wrote it."""
    known = {
        "self_referral": QCoreApplication.translate("Members", "介绍人就是自己"),
        "cycle": QCoreApplication.translate("Members", "两人互相介绍"),
        "existing_customer": QCoreApplication.translate("Members", "原来就是顾客"),
        "same_phone": QCoreApplication.translate("Members", "两人同一个手机号"),
        "already_referred": QCoreApplication.translate("Members", "已经有介绍人"),
        "inviter_blocked": QCoreApplication.translate("Members", "介绍人暂停了"),
        "window_over": QCoreApplication.translate("Members", "过了约定的天数"),
        "cap_reached": QCoreApplication.translate("Members", "介绍人这个月到上限了"),
        "refunded": QCoreApplication.translate("Members", "那一单退了"),
    }
    return known.get(code, code)


def signal(code: str) -> str:
    """Say what looks odd."""
    known = {
        "same_name": QCoreApplication.translate("Members", "两人同名"),
        "nickname_alike": QCoreApplication.translate("Members", "微信昵称很像"),
        "burst": QCoreApplication.translate("Members", "同一天登记得太多"),
        "same_clerk": QCoreApplication.translate("Members", "同一店员连录 3 位"),
        "over_budget": QCoreApplication.translate("Members", "超出这个月的礼品预算"),
    }
    return known.get(code, code)


def explained(line: Brought) -> str:
    """Say in the list what there is to say."""
    if line.reason:
        return reason(line.reason)
    return listed(signal(code) for code in line.signals)


def review_title(line: Brought) -> str:
    """Head the review bar."""
    words = {"invitee": line.invitee_name, "odd": explained(line), "inviter": line.inviter_name}
    if not line.signals:
        return QCoreApplication.translate("Members", "{invitee}，{inviter}介绍来的").format(**words)
    return QCoreApplication.translate("Members", "{invitee}：{odd}（{inviter}介绍）").format(**words)


def review_note(line: Brought) -> str:
    """Advise before she decides."""
    if line.state == "in_review":
        if line.signals == ("over_budget",):
            return QCoreApplication.translate(
                "Members", "人没问题，是这个月的礼品预算不够了。算有效就照发，超出的记在账本上。"
            )
        return QCoreApplication.translate(
            "Members", "也可能是一家人，问一句再定。算有效就开始等退货期，不算就不发奖励。"
        )
    return QCoreApplication.translate("Members", "发现不对可以改成不算，还没发的奖励一起取消。")


def several_title(number: int) -> str:
    """Head the review bar for several at once."""
    return QCoreApplication.translate("Members", "选了 {number} 位待看的").format(number=number)


def several_note(lines: Sequence[Brought]) -> str:
    """Say what looks odd about several, each thing once."""
    odd = dict.fromkeys(signal(code) for line in lines for code in line.signals)
    return "、".join(odd)


def several_decided(number: int) -> str:
    """Say how many were decided."""
    return QCoreApplication.translate("Members", "{number} 位定好了").format(number=number)


def approve() -> str:
    """Give the verb that lets it count."""
    return QCoreApplication.translate("Members", "算有效")


def reject() -> str:
    """Give the verb that does not let it count."""
    return QCoreApplication.translate("Members", "不算")


def why_not() -> str:
    """Ask why."""
    return QCoreApplication.translate("Members", "为什么不算？原因会记在账上。")


def why_label() -> str:
    """Name the line of the reason."""
    return QCoreApplication.translate("Members", "原因")


def decided(line: Brought) -> str:
    """Say what was decided."""
    words = {"name": line.invitee_name}
    if line.state == "rejected":
        return QCoreApplication.translate("Members", "{name}不算，奖励不发").format(**words)
    return QCoreApplication.translate("Members", "{name}算有效，退货期过了就能发").format(**words)


def leaders() -> str:
    """Head those who bring most."""
    return QCoreApplication.translate("Members", "谁带来的人多")


def nobody_brought() -> tuple[str, str]:
    """Say what to do where nobody was brought yet."""
    return QCoreApplication.translate(
        "Members", "还没有人被介绍来。给常来的邻居做一张邀请海报，上面有她的介绍码。"
    ), QCoreApplication.translate("Members", "挑一位顾客")


def refusal(refused: Refused) -> str:
    """Say why a referral or a reward cannot be changed, and what to do."""
    words = {
        "unknown_referral": QCoreApplication.translate("Members", "没有找到这一条，请刷新再看。"),
        "not_in_review": QCoreApplication.translate("Members", "这一条已经定过了。"),
        "already_closed": QCoreApplication.translate("Members", "这一条已经了结，不能再改。"),
        "no_debt": QCoreApplication.translate("Members", "这份没有欠着，不用了结。"),
        "unknown_gift": QCoreApplication.translate("Members", "没有这样礼品了，请刷新再看。"),
        "bad_quantity": QCoreApplication.translate("Members", "件数不对，请再数一遍。"),
        "unknown_reward": QCoreApplication.translate("Members", "没有找到这份奖励。"),
        "not_due": QCoreApplication.translate("Members", "还在退货期里，{due}起可发。"),
        "already_paid": QCoreApplication.translate("Members", "这份已经发过了。"),
        "gift_stock_empty": QCoreApplication.translate("Members", "{gift}没有了。先补货，再来发。"),
        "unknown_template": QCoreApplication.translate("Members", "这种券不在计划里了，请先看看活动里的券。"),
        "template_exhausted": QCoreApplication.translate(
            "Members", "这种券的总张数发完了。请先在活动里看看还剩多少。"
        ),
        "request_id_reused": QCoreApplication.translate("Members", "这一下没记上，请再按一次。"),
    }
    due = refused.facts.get("due_at")
    facts = {"gift": str(refused.facts.get("gift", "")), "due": dates.day_text(due)}
    return words.get(refused.reason, refused.reason).format(**facts)


def people(number: int) -> str:
    """Count people."""
    return QCoreApplication.translate("Members", "{number} 位").format(number=number)


def brought_by(name: str, number: int) -> str:
    """Say for ears how many somebody brought."""
    return QCoreApplication.translate("Members", "{name}带来 {number} 位").format(name=name, number=number)


def say_why() -> str:
    """Ask for the reason."""
    return QCoreApplication.translate("Members", "请写一句原因，比如“原来就常来”。")


def export() -> str:
    """Give the verb for a workbook."""
    return QCoreApplication.translate("Members", "导出 Excel")
