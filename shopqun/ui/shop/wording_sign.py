"""What the page of the shop's signboard says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.shop.profile import LONGEST_SIGN, Profile
from shopqun.ui.dates import day


def label(key: str) -> str:
    """Label a line of the form."""
    return {
        "name": QCoreApplication.translate("Settings", "店名"),
        "place": QCoreApplication.translate("Settings", "在哪里"),
        "phone": QCoreApplication.translate("Settings", "电话"),
        "open_hours": QCoreApplication.translate("Settings", "几点开门"),
    }[key]


def hint(key: str) -> str:
    """Give an example beside the label."""
    return {
        "name": "",
        "place": QCoreApplication.translate("Settings", "印在海报最下面，例如 北门小区底商3号"),
        "phone": QCoreApplication.translate("Settings", "可以不写"),
        "open_hours": QCoreApplication.translate("Settings", "例如 07:30-22:00"),
    }[key]


def save() -> str:
    """Name the button."""
    return QCoreApplication.translate("Settings", "改好了，存上")


def saved() -> str:
    """Say that papers sign with it from now on."""
    return QCoreApplication.translate("Settings", "存好了。往后的海报和小票照这个印，已经贴出去的记得换。")


def note() -> str:
    """Say what stays as it was planned."""
    return QCoreApplication.translate("Settings", "群公告里的店名是开群时写的，改了请到“社群”里看一遍。")


def facts(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Give what stays as planned, as label and value."""
    none = QCoreApplication.translate("Settings", "没有写")
    return (
        (QCoreApplication.translate("Settings", "做什么的"), profile.category or none),
        (QCoreApplication.translate("Settings", "一天算到几点"), _cut_off(profile)),
        (QCoreApplication.translate("Settings", "开群的日子"), day(profile.opens_on)),
    )


def _cut_off(profile: Profile) -> str:
    if profile.day_cut_off in ("", "00:00"):
        return QCoreApplication.translate("Settings", "半夜 12 点")
    return QCoreApplication.translate("Settings", "第二天 {hour}").format(hour=profile.day_cut_off)


def refused(why: Refused) -> str:
    """Say what the signboard lacks."""
    match why.reason:
        case "shop_name_needed":
            return QCoreApplication.translate("Settings", "海报要写明是谁家的，请填店名。")
        case "place_needed":
            return QCoreApplication.translate("Settings", "海报要写明店在哪里，请填地址。")
        case "too_long":
            words = QCoreApplication.translate("Settings", "每一行最多 {count} 个字，请短一点。")
            return words.format(count=LONGEST_SIGN)
        case _:
            return QCoreApplication.translate("Settings", "这一下没有做成，请再按一次。")
