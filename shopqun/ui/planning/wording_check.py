"""The words of the self-check: lights, rules, and why a shop could not be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.planning.launched import Checked
from shopqun.ui.planning.wording_fields import field

translate = QCoreApplication.translate


def light(key: str) -> str:
    """Name one of the six lights."""
    return {
        "why": translate("Wizard", "为什么建群"),
        "what": translate("Wizard", "给群员什么"),
        "where": translate("Wizard", "群开在哪"),
        "who": translate("Wizard", "群员是谁"),
        "when": translate("Wizard", "何时开、开多久"),
        "how": translate("Wizard", "靠什么赚钱"),
    }[key]


def green() -> str:
    """Say that a light is green."""
    return translate("Wizard", "说清了")


def verdict(checked: Checked) -> str:
    """Say in one sentence whether the shop can open."""
    if checked.blocked:
        said = translate("Wizard", "还有 {count} 处不合规定，改好才能开店")
        return said.format(count=len(checked.violations))
    if checked.dark:
        said = translate("Wizard", "还有 {count} 盏灯没绿，补一句就能开店")
        return said.format(count=checked.dark)
    return translate("Wizard", "都齐了，可以开店，{score} 分").format(score=checked.score)


def violations() -> str:
    """Head what must be put right."""
    return translate("Wizard", "改好才能开店")


def cautions() -> str:
    """Head what to keep an eye on."""
    return translate("Wizard", "可以开，但请您看一眼")


def how_many(count: int) -> str:
    """Count findings."""
    return translate("Wizard", "{count} 处").format(count=count)


def where(rule: str, path: str, key: str | None) -> str:
    """Say by which rule and where."""
    if key is None:
        return translate("Wizard", "规则 {rule}，在样板的 {path}").format(rule=rule, path=path)
    said = translate("Wizard", "规则 {rule}，在“{field}”")
    return said.format(rule=rule, field=field(key)[0])


def go_to(key: str) -> str:
    """Say where a button leads."""
    return translate("Wizard", "去改{field}").format(field=field(key)[0])


def refused(why: Refused) -> str:
    """Say why the shop could not be opened, and what to do."""
    said = {
        "plan_blocked": translate("Wizard", "计划里还有不合规定的地方，改好上面的红字再开店。"),
        "shop_exists": translate("Wizard", "这个店名的文件已经有了，没有动它。换个店名，或者回首页打开它。"),
        "request_id_reused": translate("Wizard", "填的又改过了，请再按一次“开店”。"),
    }
    other = translate("Wizard", "没有开成（{reason}），填的都还在，请再试一次。")
    return said.get(why.reason, other.format(reason=why.reason))
