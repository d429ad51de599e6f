"""What the studio says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.compliance.findings import Finding, Severity
from shopqun.posters.choice import EVERYBODY, Choice

KINDS = (
    "group", "coupon", "invite", "card", "price", "lottery", "tent",
    "board", "member", "checkin", "thanks", "alliance", "notice",
)  # fmt: skip
"""What the gallery offers, in its order."""


def kind(key: str) -> str:
    """Name a kind of poster."""
    names = {
        "group": QCoreApplication.translate("Posters", "进群海报"),
        "coupon": QCoreApplication.translate("Posters", "优惠券海报"),
        "invite": QCoreApplication.translate("Posters", "会员邀请"),
        "card": QCoreApplication.translate("Posters", "券卡拼版"),
        "price": QCoreApplication.translate("Posters", "抢购价格"),
        "lottery": QCoreApplication.translate("Posters", "抽奖公示"),
        "tent": QCoreApplication.translate("Posters", "桌卡"),
        "board": QCoreApplication.translate("Posters", "价目日板"),
        "member": QCoreApplication.translate("Posters", "会员卡"),
        "checkin": QCoreApplication.translate("Posters", "签到卡"),
        "thanks": QCoreApplication.translate("Posters", "感谢卡"),
        "alliance": QCoreApplication.translate("Posters", "邻店联手"),
        "notice": QCoreApplication.translate("Posters", "店内告示"),
    }
    return names[key]


def about_label(key: str) -> str:
    """Ask what a poster of this kind is about."""
    labels = {
        "group": QCoreApplication.translate("Posters", "哪个群"),
        "coupon": QCoreApplication.translate("Posters", "哪种券"),
        "invite": QCoreApplication.translate("Posters", "哪位顾客"),
        "card": QCoreApplication.translate("Posters", "哪一批券"),
        "price": QCoreApplication.translate("Posters", "哪场抢购"),
        "lottery": QCoreApplication.translate("Posters", "哪场抽奖"),
        "board": QCoreApplication.translate("Posters", "哪些货"),
        "checkin": QCoreApplication.translate("Posters", "盖几天"),
        "alliance": QCoreApplication.translate("Posters", "哪家邻店"),
        "notice": QCoreApplication.translate("Posters", "哪张告示"),
    }
    return labels[{"tent": "group", "thanks": "group", "member": "invite"}.get(key, key)]


def find_member() -> str:
    """Say that members are found by typing."""
    return QCoreApplication.translate("Posters", "打称呼、拼音或手机尾号找顾客")


def choice(one: Choice) -> str:
    """Name a thing to choose; a batch with its number and its papers."""
    if one.id == EVERYBODY:
        return QCoreApplication.translate("Posters", "全部顾客，{count} 张").format(count=one.count)
    if not one.count:
        return one.name
    words = QCoreApplication.translate("Posters", "第 {id} 批 {name}，{count} 张")
    return words.format(id=one.id, name=one.name, count=one.count)


def size(key: str) -> str:
    """Name a paper, or a size of the owner's own."""
    names = {
        "a3": "A3",
        "a4": "A4",
        "a5": "A5",
        "a6": "A6",
        "a6_card": QCoreApplication.translate("Posters", "A6 卡片"),
        "table_tent": QCoreApplication.translate("Posters", "桌卡 10×15 厘米"),
        "desk_sign": QCoreApplication.translate("Posters", "台签 9×15 厘米"),
        "desk_sign_large": QCoreApplication.translate("Posters", "大台签 A5"),
        "biz_card": QCoreApplication.translate("Posters", "名片卡，一页一张"),
        "x_banner": QCoreApplication.translate("Posters", "X 展架 60×160 厘米"),
        "roll_up": QCoreApplication.translate("Posters", "易拉宝 80×200 厘米"),
        "square_wx": QCoreApplication.translate("Posters", "微信方图"),
        "tall_wx": QCoreApplication.translate("Posters", "微信长图"),
    }
    own = QCoreApplication.translate("Posters", "{size} 毫米").format(size=key.replace("x", "×"))
    return names.get(key, own)


def edge_label() -> str:
    """Ask who prints it."""
    return QCoreApplication.translate("Posters", "在哪儿印")


def edge(key: str) -> str:
    """Name an edge by who prints it."""
    names = {
        "": QCoreApplication.translate("Posters", "满版，不留白"),
        "white": QCoreApplication.translate("Posters", "自家打印机，四边留白 5 毫米"),
        "bleed": QCoreApplication.translate("Posters", "送打印店，PDF 带 3 毫米出血"),
    }
    return names[key]


def which() -> str:
    """Head the gallery."""
    return QCoreApplication.translate("Posters", "做哪一张")


def other_sizes() -> str:
    """Name the choice of further papers."""
    return QCoreApplication.translate("Posters", "更多尺寸")


def smaller() -> str:
    """Name the button that makes the preview smaller."""
    return QCoreApplication.translate("Posters", "缩小")


def larger() -> str:
    """Name the button that makes the preview larger."""
    return QCoreApplication.translate("Posters", "放大")


def true_size() -> str:
    """Name the button that shows the paper as large as it is."""
    return QCoreApplication.translate("Posters", "真实大小")


def whole() -> str:
    """Name the button that shows the whole paper."""
    return QCoreApplication.translate("Posters", "看整张")


def before() -> str:
    """Name the button to the page before."""
    return QCoreApplication.translate("Posters", "上一页")


def after() -> str:
    """Name the button to the next page."""
    return QCoreApplication.translate("Posters", "下一页")


def page(number: int, total: int) -> str:
    """Say which page is shown."""
    return QCoreApplication.translate("Posters", "第 {number} / {total} 页").format(
        number=number, total=total
    )


def centimetres() -> str:
    """Name the rulers' unit."""
    return QCoreApplication.translate("Posters", "厘米")


def preview_spoken(title: str) -> str:
    """Say what the preview shows, for ears."""
    return QCoreApplication.translate("Posters", "预览：{title}").format(title=title)


def colours() -> str:
    """Head the swatches."""
    return QCoreApplication.translate("Posters", "换配色")


def heading() -> str:
    """Label the headline."""
    return QCoreApplication.translate("Posters", "大标题")


def heading_hint() -> str:
    """Say what blank means."""
    return QCoreApplication.translate("Posters", "空着就用原来的")


def finding_title(finding: Finding) -> str:
    """Say what weight a finding has."""
    match finding.severity:
        case Severity.BLOCK:
            words = QCoreApplication.translate("Posters", "“{word}”不能印")
        case Severity.WARN:
            words = QCoreApplication.translate("Posters", "“{word}”要有凭据才能印")
        case Severity.INFO if finding.evidence:
            words = QCoreApplication.translate("Posters", "“{word}”有依据")
        case Severity.INFO:
            words = QCoreApplication.translate("Posters", "“{word}”再想一想")
    return words.format(word=finding.word)


def elsewhere() -> str:
    """Say that a finding is in words that are not worded here."""
    return QCoreApplication.translate("Posters", "这句来自店里的计划或券，要到那里改")


def like_this() -> str:
    """Name the button that takes the words out."""
    return QCoreApplication.translate("Posters", "就这样改")


def wording_fine() -> str:
    """Say that nothing stands against the words."""
    return QCoreApplication.translate("Posters", "字都看过了，可以印")


def locked(count: int) -> str:
    """Say why the print button is locked."""
    return QCoreApplication.translate("Posters", "还有 {count} 处不能印，改好就能打印").format(count=count)


def scans_from(far_cm: int) -> str:
    """Say in one sentence from how far the code is read."""
    return QCoreApplication.translate("Posters", "{distance}内可扫").format(distance=distance(far_cm))


def scans_note(near_cm: int) -> str:
    """Say both distances."""
    words = QCoreApplication.translate("Posters", "光线好时 {far}，平常 {near}稳稳扫到")
    return words.format(far=distance(2 * near_cm), near=distance(near_cm))


def distance(cm: int) -> str:
    """Say a distance: 3 米, 1.5 米, 73 厘米."""
    if cm < 100:
        return QCoreApplication.translate("Posters", "{count} 厘米").format(count=cm)
    tenths = cm // 10
    metres = f"{tenths // 10}.{tenths % 10}".removesuffix(".0")
    return QCoreApplication.translate("Posters", "{count} 米").format(count=metres)


def clerk_scans() -> str:
    """Say that a code is for the shop's own scanner."""
    return QCoreApplication.translate("Posters", "店里扫码枪能扫")


def clerk_scans_note() -> str:
    """Say how customers bring it."""
    return QCoreApplication.translate("Posters", "顾客截图或拿卡来，结账时店员扫")


def no_code() -> str:
    """Say that this paper carries no code."""
    return QCoreApplication.translate("Posters", "这张没有二维码")


def no_code_note() -> str:
    """Say what people do instead."""
    return QCoreApplication.translate("Posters", "价格表发到群里，接龙登记")


def code_size(side_mm: float, module_mm: float) -> str:
    """Say how large the code is."""
    words = QCoreApplication.translate("Posters", "码的大小 {side:.0f} mm，每格 {module:.2f} mm")
    return words.format(side=side_mm, module=module_mm)


def printing(quiet: int, dots: int) -> str:
    """Say what makes a code sure on paper: its white edge, its contrast, nothing laid over it, whole dots."""
    words = QCoreApplication.translate("Posters", "四周留白 {quiet} 格，白底黑码不压图，每格 {dots} 个印点")
    return words.format(quiet=quiet, dots=dots)


def readings(count: int) -> str:
    """Say how often it was read back."""
    return QCoreApplication.translate("Posters", "试读 {count} 种读法都读对").format(count=count)


def usable_before(day: date) -> str:
    """Say until when the group's code works."""
    words = QCoreApplication.translate("Posters", "群码 {month}月{day}日前有效，到期要换")
    return words.format(month=day.month, day=day.day)


def lasts() -> str:
    """Say that the code does not age."""
    return QCoreApplication.translate("Posters", "这个码不会过期，每月实扫一次看看")
