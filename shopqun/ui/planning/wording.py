"""Every word of the wizard."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from shopqun.compliance.findings import Finding
from shopqun.ui import dates
from shopqun.ui.planning.columns import Column

translate = QCoreApplication.translate

_MONDAY = dt.date(2024, 1, 1)


def head() -> str:
    """Head the step rail."""
    return translate("Wizard", "开我的店")


def steps() -> dict[str, tuple[str, str]]:
    """Name the steps, in the owner's words and in the method's."""
    return {
        "who": (translate("Wizard", "我是谁"), "Who"),
        "why": (translate("Wizard", "为什么听我说"), "Why"),
        "what": (translate("Wizard", "群里说什么"), "What"),
        "when": (translate("Wizard", "什么时候说"), "When"),
        "how": (translate("Wizard", "谁来做"), "How"),
        "check": (translate("Wizard", "开群自查"), translate("Wizard", "6 项，绿了就能开")),
    }


def titles() -> dict[str, tuple[str, str]]:
    """Give each page its question and the sentence below it."""
    return {
        "trade": (
            translate("Wizard", "先挑一个像您的店"),
            translate("Wizard", "挑了就有一整套样板：往下都替您填好了，您只改不像的地方。"),
        ),
        "who": (
            translate("Wizard", "先说说，您是谁？"),
            translate("Wizard", "店名和电话会印在海报上。样板已填好，不像的改掉就行。"),
        ),
        "why": (
            translate("Wizard", "邻居为什么听您说？"),
            translate("Wizard", "两句话：对顾客好在哪，对店里好在哪。说实话，说具体。"),
        ),
        "what": (
            translate("Wizard", "接下来，群里说什么？"),
            translate("Wizard", "挑 3–4 个固定栏目就够，海报上就印这几个。"),
        ),
        "when": (
            translate("Wizard", "什么时候说？"),
            translate("Wizard", "定下开群那天，30 天日程就从那天排起。"),
        ),
        "how": (
            translate("Wizard", "谁来做，给什么？"),
            translate("Wizard", "群在哪、谁管、新来的领什么。"),
        ),
        "check": (
            translate("Wizard", "开群自查"),
            translate("Wizard", "六盏灯都绿、没有红字，就可以开店了。"),
        ),
    }


def step_number(number: int) -> str:
    """Say how far she is."""
    return translate("Wizard", "第 {number} 步，共 5 步").format(number=number)


def next_to(step: str) -> str:
    """Give the words of the one filled button: where it leads."""
    return translate("Wizard", "下一步：{step}").format(step=steps()[step][0])


def back() -> str:
    """Give the words of the button back."""
    return translate("Wizard", "上一步")


def later() -> str:
    """Give the words of the button that leaves it for another day."""
    return translate("Wizard", "先存着，下次再填")


def open_shop() -> str:
    """Give the words of the last button."""
    return translate("Wizard", "开店")


def opening() -> str:
    """Say that the shop is being made."""
    return translate("Wizard", "正在开店")


def kept_at(at: dt.datetime) -> str:
    """Say when the answers were last kept; `at` in shop time."""
    return translate("Wizard", "已自动存好 {at}").format(at=f"{at:%H:%M}")


def not_kept(why: str) -> str:
    """Say that autosave fails; `why` says what to do."""
    return translate("Wizard", "没存上。{why}").format(why=why)


def draft_lost() -> str:
    """Say that what was left cannot be read."""
    return translate("Wizard", "上次填的那份读不出来了，请从样板重新挑一个")


def trade_labels(groups: int, papers: int, days: int) -> tuple[str, str, str]:
    """Name what a preset brings: its groups, its papers, its days."""
    return (
        translate("Wizard", "{count} 个群").format(count=groups),
        translate("Wizard", "{count} 种券").format(count=papers),
        translate("Wizard", "{count} 天日程").format(count=days),
    )


def none_fits() -> str:
    """Say what to do when no preset is like hers."""
    return translate("Wizard", "都不太像也不要紧：挑一个近的，往下每一页都能改。")


def like(shop: str) -> str:
    """Name the sample shop."""
    return translate("Wizard", "样板：{shop}").format(shop=shop)


def take_trade() -> str:
    """Give the verb on a trade."""
    return translate("Wizard", "用这套")


def go_on_with_trade() -> str:
    """Give the verb on the trade already begun."""
    return translate("Wizard", "接着填")


def change_trade() -> tuple[str, str, str]:
    """Ask before the answers to another trade are dropped: title, words, verb."""
    return (
        translate("Wizard", "换一套样板？"),
        translate("Wizard", "店名、地址、电话会留着，其余填过的换成新样板的。"),
        translate("Wizard", "换样板"),
    )


def role_of(name: str) -> str:
    """Say whom a role is about; the sample's own clerk is just the clerk."""
    clerk = len(name) == 2 and name[0] in "小阿"
    return translate("Wizard", "店员") if clerk else name


def counted(used: int, most: int) -> str:
    """Count characters."""
    return f"{used} / {most}"


def blank() -> str:
    """Say that a field must not stay empty."""
    return translate("Wizard", "这里要写一句，写得不像可以先用样板的")


def use_sample() -> str:
    """Give the cure for an empty field."""
    return translate("Wizard", "用样板的")


def no_figure() -> str:
    """Say that an amount cannot be read."""
    return translate("Wizard", "写成数字，如 5 或 4.5")


def no_count(least: int, most: int) -> str:
    """Say that a number is none, or too small or too large."""
    return translate("Wizard", "写一个 {least} 到 {most} 的数").format(least=least, most=most)


def day_gone(day: dt.date) -> str:
    """Say that the opening day lies behind."""
    return translate("Wizard", "{day} 已经过了，另挑一天").format(day=day_words(day))


def other_weekday(day: dt.date) -> str:
    """Say what comes of a weekday other than the preset's."""
    said = translate("Wizard", "样板从{day}排起。换了星期，周末的活动也会跟着挪")
    return said.format(day=dates.weekday(day))


def take_day(day: dt.date) -> str:
    """Give the cure for a day: the one that fits."""
    return translate("Wizard", "改到 {day}").format(day=day_words(day))


def forbidden(findings: tuple[Finding, ...]) -> str:
    """Say what a rule has against the words, by which article, and what helps."""
    first = findings[0]
    said = translate("Wizard", "{message}（{article}）。去掉它，或者{suggestion}")
    return said.format(message=first.message, article=first.article, suggestion=first.suggestion)


def mend() -> str:
    """Give the verb that takes forbidden words out."""
    return translate("Wizard", "就这样改")


def rhythm(column: Column) -> str:
    """Say when a column comes."""
    if column.daily:
        return translate("Wizard", "几乎天天 {time}").format(time=column.time)
    if column.days:
        return f"{'、'.join(map(_weekday, column.days))} {column.time}"
    return translate("Wizard", "一个月 {times} 次，{time}").format(times=column.times, time=column.time)


def day_words(day: dt.date) -> str:
    """Say a day: 3月13日 周六."""
    return f"{dates.day(day)} {dates.weekday(day)}"


def week_letter(day: dt.date) -> str:
    """Give the one character of a weekday."""
    return dates.weekday(day)[-1]


def _weekday(number: int) -> str:
    return dates.weekday(_MONDAY + dt.timedelta(days=number))


def platforms() -> tuple[tuple[str, str], ...]:
    """Name the platforms a group can live on."""
    return (
        ("wecom_customer_group", translate("Wizard", "企业微信客户群（码不过期）")),
        ("wechat_group", translate("Wizard", "微信群（码 7 天一换）")),
        ("qq_group", translate("Wizard", "QQ 群")),
        ("other", translate("Wizard", "其他")),
    )


def mend_field() -> str:
    """Give the verb that leads to a field."""
    return translate("Wizard", "去改")


def peek() -> str:
    """Give the verb that shows the result where there is no room beside the page."""
    return translate("Wizard", "看做出来的样子")


def had_one() -> str:
    """Ask whether she saved a plan before."""
    return translate("Wizard", "以前存过方案，或者开第二家店？")


def open_saved() -> str:
    """Give the verb that opens a saved plan."""
    return translate("Wizard", "打开存下的方案")


def plan_files() -> str:
    """Name the files a plan can lie in."""
    return translate("Wizard", "方案 (*.json)")
