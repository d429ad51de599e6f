"""The words of the wizard's fields: a label, and beside it what it is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def field(key: str) -> tuple[str, str]:
    """Give a field's label and hint; raises `KeyError` for a key that is no field."""
    return (_of_the_shop() | _of_the_words() | _of_the_group())[key]


def _of_the_shop() -> dict[str, tuple[str, str]]:
    return {
        "shop_name": (translate("Wizard", "店名"), translate("Wizard", "和招牌上一样")),
        "category": (translate("Wizard", "做什么生意"), ""),
        "place": (translate("Wizard", "在哪"), translate("Wizard", "邻居一看就懂的说法")),
        "phone": (translate("Wizard", "电话"), translate("Wizard", "印在海报和公示里")),
        "owner_name": (translate("Wizard", "您怎么称呼"), translate("Wizard", "如 小周，可不填")),
        "people": (translate("Wizard", "想请谁进群"), translate("Wizard", "哪几个小区、大约多少人")),
        "who": (translate("Wizard", "一句话介绍自己"), translate("Wizard", "凭什么信您：干了几年、货从哪来")),
    }


def _of_the_words() -> dict[str, tuple[str, str]]:
    return {
        "why": (translate("Wizard", "对顾客好在哪"), translate("Wizard", "近、便宜、新货先知道、坏了包退")),
        "for_shop": (translate("Wizard", "对店里好在哪"), translate("Wizard", "想改变哪个数字，只给自己看")),
        "vision": (translate("Wizard", "社群愿景"), translate("Wizard", "印在公告最后一段，一句话")),
        "for_customers": (translate("Wizard", "群价值"), translate("Wizard", "公告第一句，20 字内最好记")),
        "columns": (translate("Wizard", "固定栏目"), translate("Wizard", "这行常用的，已替您勾好")),
        "what": (
            translate("Wizard", "镇群之宝"),
            translate("Wizard", "邻居为什么舍不得退群，写进公告和欢迎语"),
        ),
        "opening_day": (translate("Wizard", "哪天开群"), translate("Wizard", "日程、券和抢购都从这天算起")),
        "when": (translate("Wizard", "几点说话"), translate("Wizard", "写清时间，其余时候不刷屏")),
    }


def _of_the_group() -> dict[str, tuple[str, str]]:
    return {
        "group_name": (translate("Wizard", "群名"), ""),
        "platform": (translate("Wizard", "群在哪"), ""),
        "capacity": (translate("Wizard", "最多多少人"), translate("Wizard", "满 200 人就扫不进来")),
        "roles": (translate("Wizard", "谁来做"), translate("Wizard", "写真名或称呼，日程上就写他")),
        "welcome_off_fen": (translate("Wizard", "新来的减多少"), translate("Wizard", "元")),
        "welcome_min_fen": (translate("Wizard", "满多少能用"), translate("Wizard", "元，0 是无门槛")),
        "welcome_days": (translate("Wizard", "领后几天有效"), ""),
        "referral_on": (translate("Wizard", "老带新"), translate("Wizard", "只奖励直接介绍")),
        "sales_on": (translate("Wizard", "限时抢购"), ""),
        "lottery_on": (translate("Wizard", "抽奖"), translate("Wizard", "先排草案")),
        "how": (translate("Wizard", "怎么分工"), translate("Wizard", "一两句话")),
        "rules": (translate("Wizard", "群规"), translate("Wizard", "一行一条")),
    }
