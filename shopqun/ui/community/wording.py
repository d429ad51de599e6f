"""What the groups' screen says of groups and their codes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused, ShopDay
from shopqun.community.group import SCAN_CAP, Group, PrintableCode
from shopqun.community.overview import GroupOnBoard
from shopqun.community.qr import LIFE_DAYS, QrShown, QrState
from shopqun.ui import dates
from shopqun.ui.lists import listed


def group_type(kind: str) -> str:
    """Say what a group is for."""
    return {
        "acquisition": QCoreApplication.translate("Groups", "拉人群"),
        "conversion": QCoreApplication.translate("Groups", "卖货群"),
        "member": QCoreApplication.translate("Groups", "会员群"),
        "fan": QCoreApplication.translate("Groups", "粉丝群"),
        "flash": QCoreApplication.translate("Groups", "快闪群"),
        "repurchase": QCoreApplication.translate("Groups", "回头客群"),
        "service": QCoreApplication.translate("Groups", "售后群"),
    }.get(kind, kind)


def platform(key: str) -> str:
    """Name the program a group lives in."""
    return {
        "wechat_group": QCoreApplication.translate("Groups", "微信群"),
        "wecom_customer_group": QCoreApplication.translate("Groups", "企业微信"),
        "qq_group": QCoreApplication.translate("Groups", "QQ 群"),
        "other": QCoreApplication.translate("Groups", "别的平台"),
    }.get(key, key)


def code_kind(kind: str | None) -> str:
    """Say what a code is."""
    return {
        "wechat_group": QCoreApplication.translate("Groups", "微信群码，7 天有效"),
        "wecom_group": QCoreApplication.translate("Groups", "企业微信群码，长期有效"),
        "wechat_contact": QCoreApplication.translate("Groups", "店员微信码，加了拉进群"),
        "wecom_contact": QCoreApplication.translate("Groups", "企业微信名片码，加了拉进群"),
    }.get(kind or "", QCoreApplication.translate("Groups", "别的码"))


def _wall(at: datetime) -> date:
    return ShopDay().local(at).date()


def days_left(code: QrShown, today: date) -> int | None:
    """Give how many days a code still works; None for one that lasts or is not there."""
    if code.expires_at is None:
        return None
    return max(0, (_wall(code.expires_at) - today).days)


def made_on(code: QrShown) -> str:
    """Say the day a code that ages was made."""
    if code.expires_at is None:
        return ""
    made = _wall(code.expires_at) - timedelta(days=LIFE_DAYS)
    return f"{dates.day(made)} {dates.weekday(made)}"


def expires(code: QrShown) -> str:
    """Say the first day on which a code no longer works."""
    if code.expires_at is None:
        return QCoreApplication.translate("Groups", "长期有效")
    on = _wall(code.expires_at)
    return f"{dates.day(on)} {dates.weekday(on)}"


def state(board: GroupOnBoard, today: date) -> tuple[str, str]:
    """Say what is most urgent about a group, and the kind of its chip."""
    if board.closes_on is not None and board.closes_on < today:
        words = QCoreApplication.translate("Groups", "{day}解散了")
        return words.format(day=dates.day(board.closes_on)), "plain"
    urgent = _urgent(board.group, today)
    if urgent is not None:
        return urgent
    if board.opens_on is not None and board.opens_on > today:
        words = QCoreApplication.translate("Groups", "还没开，{day}")
        return words.format(day=dates.day(board.opens_on)), "plain"
    if board.group.qr.state is QrState.MISSING and board.group.contact_qr.state is QrState.MISSING:
        return QCoreApplication.translate("Groups", "还没有二维码"), "warn"
    return QCoreApplication.translate("Groups", "可以进人"), "ok"


def _urgent(group: Group, today: date) -> tuple[str, str] | None:
    """Say what keeps people out, or soon will."""
    if group.full_by_scan:
        return QCoreApplication.translate("Groups", "满 200 人，扫不进来"), "bad"
    if group.qr.state is QrState.EXPIRED:
        return QCoreApplication.translate("Groups", "二维码过期了"), "bad"
    if group.nearly_full:
        words = QCoreApplication.translate("Groups", "快满了，差 {count} 人")
        return words.format(count=SCAN_CAP - (group.count or 0)), "warn"
    if group.qr.state is QrState.AGEING:
        words = QCoreApplication.translate("Groups", "二维码 {days} 天后过期")
        return words.format(days=days_left(group.qr, today)), "warn"
    return None


def people(group: Group) -> tuple[str, str]:
    """Say how many are in, and how many may be."""
    tail = QCoreApplication.translate("Groups", "/ {capacity} 人").format(capacity=group.capacity)
    return ("—" if group.count is None else str(group.count)), tail


def code_line(board: GroupOnBoard, today: date) -> str:
    """Say how the code of a group stands, for its card."""
    own, contact = board.group.qr, board.group.contact_qr
    if own.state is QrState.MISSING:
        if contact.state is not QrState.MISSING:
            return QCoreApplication.translate("Groups", "用店员码进群")
        return QCoreApplication.translate("Groups", "点开，把群码截图拖进来")
    left = days_left(own, today)
    if left is None:
        return QCoreApplication.translate("Groups", "群码长期有效")
    if not left:
        return QCoreApplication.translate("Groups", "群码过期了，换一张新的")
    return QCoreApplication.translate("Groups", "群码还有 {days} 天").format(days=left)


def season(board: GroupOnBoard, today: date) -> str:
    """Say where a group lives and how long it has run or will run."""
    parts = [platform(board.group.platform)]
    if board.opens_on is not None and board.opens_on <= today:
        days = (today - board.opens_on).days + 1
        parts.append(QCoreApplication.translate("Groups", "第 {days} 天").format(days=days))
    if board.closes_on is not None:
        words = QCoreApplication.translate("Groups", "{day}解散")
        parts.append(words.format(day=dates.day(board.closes_on)))
    return " · ".join(parts)


def differs(names: tuple[str, ...]) -> str:
    """Ask what tells a new group from running ones of its type."""
    words = QCoreApplication.translate("Groups", "{names}也做这个用。想清楚新群管什么不一样的。")
    return words.format(names=listed(names))


def context(groups: tuple[GroupOnBoard, ...], today: date) -> str:
    """Say how many groups run, and how many are to come."""
    coming = sum(each.opens_on is not None and each.opens_on > today for each in groups)
    over = sum(each.closes_on is not None and each.closes_on < today for each in groups)
    running = len(groups) - coming - over
    if coming:
        words = QCoreApplication.translate("Groups", "{running} 个在跑，{coming} 个筹备中")
    else:
        words = QCoreApplication.translate("Groups", "{running} 个在跑")
    return words.format(running=running, coming=coming)


def contact(code: QrShown) -> str:
    """Say that a person's code is kept beside the group's own."""
    words = QCoreApplication.translate("Groups", "另存了{kind}，群满了就印它")
    return words.format(kind=code_kind(code.kind))


def prints(code: PrintableCode | Refused) -> tuple[str, str]:
    """Say which code a poster would carry today, or why none; and the tone."""
    if isinstance(code, Refused):
        return refusal(code), "warn"
    if code.by_contact:
        return QCoreApplication.translate("Groups", "海报印店员码：扫码加店员，拉进群。"), "text2"
    if code.code.expires_at is not None:
        words = QCoreApplication.translate("Groups", "海报印群码，{day}前有效，到时要重印。")
        return words.format(day=dates.day_of(code.code.expires_at)), "text2"
    return QCoreApplication.translate("Groups", "海报印群码，长期有效。"), "text2"


def kept(group: Group, before: Group | None) -> str:
    """Say what was read from a picture and kept."""
    contact = before is None or group.contact_qr != before.contact_qr
    own = before is None or group.qr != before.qr
    by_contact = not own and (contact or group.qr.payload is None)
    code = group.contact_qr if by_contact else group.qr
    words = QCoreApplication.translate("Groups", "存好了：{kind}。{until}")
    until = (
        QCoreApplication.translate("Groups", "用到 {day}前。").format(day=dates.day_of(code.expires_at))
        if code.expires_at
        else ""
    )
    return words.format(kind=code_kind(code.kind), until=until)


def refusal(refused: Refused) -> str:
    """Say why something about a group was not done, and what to do."""
    words = {
        "unknown_group": QCoreApplication.translate("Groups", "没有这个群了，请换一个看。"),
        "name_taken": QCoreApplication.translate("Groups", "已经有同名的群了，请换个名字，比如加上“2群”。"),
        "bad_name": QCoreApplication.translate("Groups", "请填 1 到 60 个字的群名。"),
        "bad_group_type": QCoreApplication.translate("Groups", "请选一种群。"),
        "bad_platform": QCoreApplication.translate("Groups", "请选群在哪个平台。"),
        "bad_count": QCoreApplication.translate("Groups", "人数要在 0 到 100000 之间。"),
        "bad_day": QCoreApplication.translate("Groups", "生成的日子还没到，请改成今天或以前。"),
        "no_qr": QCoreApplication.translate("Groups", "图里没有读到二维码，请截得完整清楚些再拖进来。"),
        "payment_code": QCoreApplication.translate(
            "Groups", "这是收款码，不能印在进群海报上，请换群二维码。"
        ),
        "two_codes": QCoreApplication.translate("Groups", "图里有两个码，请只截群二维码那一块。"),
        "group_full": QCoreApplication.translate(
            "Groups", "满 200 人就扫不进来，请存一张店员码，或先把下一个群准备好。"
        ),
        "group_qr_missing": QCoreApplication.translate("Groups", "先把群二维码存进来，才能做海报。"),
        "group_qr_expired": QCoreApplication.translate("Groups", "群码过期了，换上新码才能做海报。"),
        "request_id_reused": QCoreApplication.translate("Groups", "没有办成，请再按一次。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("Groups", "没有办成，请看一看再试。"))
