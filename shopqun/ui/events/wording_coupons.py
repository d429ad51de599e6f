"""What the coupons' part says."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused
from shopqun.coupons.paper import Batch, Happening, Paper, PaperState
from shopqun.coupons.shelf import IssuedBatch, Shelved
from shopqun.coupons.template import Template
from shopqun.ui import dates
from shopqun.ui.lists import listed
from shopqun.ui.plan_words import shown

_ALL_WEEK = 7


def last_day(end: datetime) -> str:
    """Say the last day of a half-open stretch of time: 3月14日."""
    return dates.day_of(end - timedelta(seconds=1))


def grouped(code: str) -> str:
    """Give a code as it is printed and read aloud: `C7K2-M9QX-4T3F`."""
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def worth(terms: Template) -> str:
    """Say what a paper is worth: 满29减5, 满39打9折最多减15元, 换砂糖橘500g 1份."""
    least = terms.min_spend.spoken() if terms.min_spend else ""
    if terms.kind == "exchange":
        gives = terms.gives
        words = (
            QCoreApplication.translate("Coupons", "满{least}换{name} {count} 份")
            if least
            else QCoreApplication.translate("Coupons", "换{name} {count} 份")
        )
        return words.format(
            least=least, name=gives.name if gives else "", count=gives.quantity if gives else 0
        )
    if terms.kind == "percent":
        words = (
            QCoreApplication.translate("Coupons", "满{least}打{tenths}折")
            if least
            else QCoreApplication.translate("Coupons", "打{tenths}折")
        )
        said = words.format(least=least, tenths=_tenths(terms.value_pct))
        cap = QCoreApplication.translate("Coupons", "{said}，最多减{most}元")
        return cap.format(said=said, most=terms.max_off.spoken()) if terms.max_off else said
    words = (
        QCoreApplication.translate("Coupons", "满{least}减{off}")
        if least
        else QCoreApplication.translate("Coupons", "无门槛减{off}元")
    )
    return words.format(least=least, off=terms.value.spoken())


def _tenths(pct: int) -> str:
    return Money(pct * 10).spoken()


def audience(terms: Template) -> str:
    """Say who may use a paper."""
    if terms.audience == "new":
        return QCoreApplication.translate("Coupons", "新顾客")
    if terms.tier_needed > 1:
        return QCoreApplication.translate("Coupons", "{level} 级以上会员").format(level=terms.tier_needed)
    return QCoreApplication.translate("Coupons", "所有顾客")


def fill(each: Shelved) -> str:
    """Say what became of the papers."""
    words = QCoreApplication.translate("Coupons", "用掉 {used} · 发出 {out} · 共 {total}")
    return words.format(used=each.used, out=each.out, total=each.terms.total)


def until(each: Shelved, now: datetime) -> str:
    """Say the last day of a public code, and that it is over when it is."""
    if each.valid_until is None:
        return ""
    if each.valid_until <= now:
        words = QCoreApplication.translate("Coupons", "{day}过期了，别再印")
    else:
        words = QCoreApplication.translate("Coupons", "到 {day}")
    return words.format(day=last_day(each.valid_until))


def conditions(terms: Template) -> str:
    """Say everything else a paper's terms hold, in one line."""
    days = listed(dates.weekday_named(day) for day in terms.weekdays)
    parts = (
        QCoreApplication.translate("Coupons", "每人 {count} 张").format(count=terms.per_member),
        QCoreApplication.translate("Coupons", "发出起 {days} 天有效").format(days=terms.valid_days),
        QCoreApplication.translate("Coupons", "可叠加")
        if terms.stack
        else QCoreApplication.translate("Coupons", "不和别的券叠加"),
        QCoreApplication.translate("Coupons", "限{days}").format(days=days)
        if 0 < len(terms.weekdays) < _ALL_WEEK
        else "",
        f"{terms.from_hour:%H:%M}–{terms.to_hour:%H:%M}" if terms.from_hour and terms.to_hour else "",
        shown(terms.terms),
    )
    return " · ".join(part for part in parts if part)


def batch_made(batch: Batch) -> str:
    """Say what was issued."""
    words = QCoreApplication.translate("Coupons", "发好了：第 {batch} 批，{count} 张，到 {day}为止")
    return words.format(batch=batch.id, count=len(batch.codes), day=last_day(batch.expires_at))


def renew() -> str:
    """Name the button that opens a new public code."""
    return QCoreApplication.translate("Coupons", "到期了，换新公开码")


def renewed(batch: Batch) -> str:
    """Say until when the new public code lives, and what to do about posters."""
    words = QCoreApplication.translate("Coupons", "换好了，到 {day}为止。贴着旧码的海报请换下来。")
    return words.format(day=last_day(batch.expires_at))


def paper_given(batch: Batch) -> str:
    """Say which paper a customer got."""
    words = QCoreApplication.translate("Coupons", "发给她了：{code}，到 {day}为止")
    return words.format(code=grouped(batch.codes[0]), day=last_day(batch.expires_at))


def batch_line(batch: IssuedBatch) -> tuple[str, str]:
    """Say a batch: what it is, and what became of it."""
    head = QCoreApplication.translate("Coupons", "第 {batch} 批 · {count} 张")
    put = batch.placement or QCoreApplication.translate("Coupons", "没写放在哪")
    tail = QCoreApplication.translate("Coupons", "{day} · {put} · 用掉 {used}")
    return (
        head.format(batch=batch.id, count=batch.papers),
        tail.format(day=dates.day(batch.day), put=put, used=batch.used),
    )


def paper_state(paper: Paper) -> tuple[str, str]:
    """Say a paper's state and the kind of its chip."""
    return {
        PaperState.ISSUED: (QCoreApplication.translate("Coupons", "还能用"), "ok"),
        PaperState.REDEEMED: (QCoreApplication.translate("Coupons", "用过了"), "plain"),
        PaperState.EXPIRED: (QCoreApplication.translate("Coupons", "过期了"), "warn"),
        PaperState.VOID: (QCoreApplication.translate("Coupons", "作废了"), "bad"),
    }[paper.state]


def paper_facts(paper: Paper) -> str:
    """Say whose paper it is and how long it lives."""
    whose = (
        QCoreApplication.translate("Coupons", "{name}的券").format(name=paper.holder_name)
        if paper.holder_name
        else QCoreApplication.translate("Coupons", "谁拿着谁用")
    )
    words = QCoreApplication.translate("Coupons", "{whose}，到 {day}为止")
    return words.format(whose=whose, day=last_day(paper.expires_at))


def happening(event: Happening) -> tuple[str, str, str, str]:
    """Give a happening's icon, tone, title and caption."""
    titles = {
        "issued": ("ticket", "brand", QCoreApplication.translate("Coupons", "发出")),
        "redeemed": ("circle-check", "ok", QCoreApplication.translate("Coupons", "在前台用了")),
        "refused": ("ban", "warn", QCoreApplication.translate("Coupons", "来用过，没有用成")),
        "returned": ("undo-2", "info", QCoreApplication.translate("Coupons", "撤销，券还给顾客")),
        "void": ("ban", "bad", QCoreApplication.translate("Coupons", "作废")),
    }
    icon, tone, title = titles.get(event.what, ("info", "info", event.what))
    shown = event.detail if event.what in {"issued", "returned"} else ""
    return icon, tone, title, shown


def refusal(refused: Refused) -> str:
    """Say why papers were not issued or one was not found, and what to do."""
    left = refused.facts.get("left", 0)
    words = {
        "template_exhausted": QCoreApplication.translate(
            "Coupons", "这种券最多还能发 {left} 张，请把张数改小。"
        ).format(left=left),
        "unknown_template": QCoreApplication.translate("Coupons", "没有这种券了，请刷新后再选。"),
        "unknown_member": QCoreApplication.translate(
            "Coupons", "没找到这位顾客。请输完整手机号、编号或扫会员卡，新顾客先去“顾客”登记。"
        ),
        "public_code_lives": QCoreApplication.translate(
            "Coupons", "现在的公开码还没到期，海报上的接着用就行。"
        ),
        "not_a_code": QCoreApplication.translate("Coupons", "这不是店里的码，请对着券再输一遍，共 12 位。"),
        "unknown_code": QCoreApplication.translate("Coupons", "店里没有发过这个码，请别收。"),
        "wrong_kind": QCoreApplication.translate(
            "Coupons", "这个码不是券，可能是会员卡或提货码，请到前台扫。"
        ),
        "request_id_reused": QCoreApplication.translate("Coupons", "没有办成，请再按一次。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("Coupons", "没有办成，请看一看再试。"))
