"""What the studio says of printing and saving, and why there is no poster."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused

_ALIKE = {
    "tent": "group", "thanks": "group", "member": "invite",
    "board": "price", "checkin": "alliance", "notice": "alliance",
}  # fmt: skip
_OF_SLIPS = ("unknown_reward", "unknown_purchase", "unknown_claim", "unknown_code")


@dataclass(frozen=True, slots=True)
class Why:
    """Why there is no poster: a sentence, and the cure as a button that leads to a place."""

    sentence: str
    cure: str = ""
    place: str = ""


def print_it() -> str:
    """Name the button that prints."""
    return QCoreApplication.translate("Posters", "打印")


def save_pdf() -> str:
    """Name the button that writes a PDF."""
    return QCoreApplication.translate("Posters", "存 PDF")


def save_picture() -> str:
    """Name the button that writes a picture."""
    return QCoreApplication.translate("Posters", "存图片")


def copy_picture() -> str:
    """Name the button that puts the picture on the clipboard."""
    return QCoreApplication.translate("Posters", "复制图片")


def open_folder() -> str:
    """Name the button that shows the file."""
    return QCoreApplication.translate("Posters", "打开文件夹")


def working() -> str:
    """Say that it is being made and proven."""
    return QCoreApplication.translate("Posters", "正在做，每个码都要试读一遍")


def saved(name: str) -> str:
    """Say that it was written."""
    return QCoreApplication.translate("Posters", "存好了，码都读过：{name}").format(name=name)


def not_saved(name: str) -> str:
    """Say that it could not be written, and what to do."""
    return QCoreApplication.translate("Posters", "没存上：{name}。请换一个文件夹再存。").format(name=name)


def coupon_copied() -> str:
    """Say that the picture of a coupon can be pasted."""
    return QCoreApplication.translate("Posters", "图片复制好了，码读过，到微信里粘贴就行")


def coupon_file(about: str) -> str:
    """Name the file of a coupon's picture."""
    return QCoreApplication.translate("Posters", "优惠券 {about}").format(about=about)


def stopped() -> str:
    """Say that the owner ended it, and that nothing is left."""
    return QCoreApplication.translate("Posters", "停下了，什么都没留下")


def printed() -> str:
    """Say that it went to the printer."""
    return QCoreApplication.translate("Posters", "送到打印机了，请按 100% 打印")


def not_printed() -> str:
    """Say that the printer would not start."""
    return QCoreApplication.translate("Posters", "打印机没有动。请看看它开着没有，再按一次。")


def no_printer() -> str:
    """Say that the computer has no printer, and what can be done without one."""
    return QCoreApplication.translate(
        "Posters", "这台电脑还没有装打印机。装好再打，海报可以先存 PDF，拿到能打印的地方去。"
    )


def copied() -> str:
    """Say that the picture is on the clipboard."""
    return QCoreApplication.translate("Posters", "复制好了，到微信里粘贴就行")


def file_kinds(ending: str) -> str:
    """Name the kind of file for the file dialog."""
    if ending == "pdf":
        return QCoreApplication.translate("Posters", "PDF 文件 (*.pdf)")
    return QCoreApplication.translate("Posters", "图片 (*.png)")


def save_tasks() -> str:
    """Title the file dialog for tasks on paper."""
    return QCoreApplication.translate("Posters", "存成 PDF 去打印")


def tasks_file(first: date, last: date) -> str:
    """Name the file of the tasks of some days."""
    days = str(first) if first == last else f"{first}～{last}"
    return QCoreApplication.translate("Posters", "要做的 {days}").format(days=days)


def tasks_saved(name: str, pages: int) -> str:
    """Say that the tasks are on paper, and how many sheets to put in."""
    return QCoreApplication.translate("Posters", "存好了，{pages} 页：{name}").format(pages=pages, name=name)


def nothing_for(kind: str) -> Why:
    """Say what is missing before a kind of poster can be made."""
    to_events = QCoreApplication.translate("Posters", "去活动")
    to_groups = QCoreApplication.translate("Posters", "去建群")
    whys = {
        "group": Why(
            QCoreApplication.translate("Posters", "先建一个群，再做进群海报。"), to_groups, "groups"
        ),
        "coupon": Why(QCoreApplication.translate("Posters", "还没有优惠券。"), to_events, "events"),
        "invite": Why(
            QCoreApplication.translate("Posters", "还没有顾客。登记一位，就能给她做邀请海报。"),
            QCoreApplication.translate("Posters", "去登记"),
            "members",
        ),
        "card": Why(
            QCoreApplication.translate("Posters", "还没有发过券卡。到活动里发一批，回来就能拼版打印。"),
            to_events,
            "events",
        ),
        "price": Why(QCoreApplication.translate("Posters", "还没有抢购。"), to_events, "events"),
        "lottery": Why(QCoreApplication.translate("Posters", "这家店没有抽奖。"), to_events, "events"),
        "alliance": Why(QCoreApplication.translate("Posters", "计划里没有这一样。"), to_events, "events"),
    }
    return whys[_ALIKE.get(kind, kind)]


def refusal(refused: Refused) -> Why:
    """Say why a poster cannot be made, and where to mend it."""
    return {**_of_groups(refused), **_of_papers(refused), **_of_law(refused), **_of_books()}[refused.reason]


def _of_groups(refused: Refused) -> dict[str, Why]:
    name = str(refused.facts.get("name") or QCoreApplication.translate("Posters", "这个群"))
    new_code = QCoreApplication.translate("Posters", "去换群码")
    sentences = {
        "group_qr_missing": QCoreApplication.translate("Posters", "{name}还没有二维码，先存一张群码截图。"),
        "group_qr_expired": QCoreApplication.translate("Posters", "{name}的二维码过期了，先换一张新码。"),
        "group_full": QCoreApplication.translate(
            "Posters", "{name}满 200 人，扫码进不来了。存一张店员的码，或者换下一个群。"
        ),
    }
    cures = {"group_qr_missing": QCoreApplication.translate("Posters", "去存群码")}
    return {
        code: Why(sentence.format(name=name), cures.get(code, new_code), "groups")
        for code, sentence in sentences.items()
    }


def _of_papers(refused: Refused) -> dict[str, Why]:
    characters = str(refused.facts.get("characters", ""))
    lacking = QCoreApplication.translate("Posters", "“{characters}”印不出来，请换成别的字。")
    return {
        "no_room": Why(
            QCoreApplication.translate("Posters", "字太多，印不清楚。换大一点的尺寸，或者把标题写短。")
        ),
        "wrong_paper": Why(QCoreApplication.translate("Posters", "这种海报没有这个尺寸，请换一个。")),
        "missing_characters": Why(lacking.format(characters=characters)),
        "unreadable_qr": Why(
            QCoreApplication.translate("Posters", "码太小，试读没有读出来。换大一点的尺寸再印。")
        ),
        "wording": Why(QCoreApplication.translate("Posters", "还有不能印的字，改好再来。")),
        "unknown_theme": Why(QCoreApplication.translate("Posters", "没有这种配色，请换一种。")),
        "unknown_kind": Why(QCoreApplication.translate("Posters", "没有这种海报，请从左边选一种。")),
        "request_id_reused": Why(QCoreApplication.translate("Posters", "这一下没有做成，请再按一次。")),
    }


def _of_law(refused: Refused) -> dict[str, Why]:
    broken = refused.facts.get("violations")
    said = "；".join(dict.fromkeys(each.message for each in broken)) if isinstance(broken, tuple) else ""
    blocked = QCoreApplication.translate("Posters", "这场抽奖还不能印：{said}。").format(said=said)
    return {
        "lottery_blocked": Why(blocked, QCoreApplication.translate("Posters", "去活动"), "events"),
        "trade_fenced": Why(
            QCoreApplication.translate("Posters", "这一行不能做抽奖、抢购和老带新，只印到店服务的海报。")
        ),
    }


def _of_books() -> dict[str, Why]:
    unplanned = QCoreApplication.translate("Posters", "计划里还没有这一样，做不成。")
    gone = QCoreApplication.translate("Posters", "账本里找不到它了，请重新选一个。")
    unknown = (
        "unknown_group",
        "unknown_template",
        "unknown_member",
        "unknown_batch",
        "unknown_sale",
        "unknown_lottery",
    )
    return {
        **{code: Why(gone) for code in (*unknown, *_OF_SLIPS)},
        "not_planned": Why(unplanned),
        "batch_void": Why(QCoreApplication.translate("Posters", "这些券都作废了。请另发一批再印。")),
        "no_referral_rule": Why(
            QCoreApplication.translate("Posters", "这家店没有定老带新的规则，所以没有邀请海报。")
        ),
    }
