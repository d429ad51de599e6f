"""What is said of a group's file and of how it fares."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.community.health import CLOSING, KEPT, RESCUE, Health, Light, Probe
from shopqun.ui import dates
from shopqun.ui.lists import listed

_CHIPS = {Light.GREEN: "ok", Light.AMBER: "warn", Light.RED: "bad", Light.UNKNOWN: "plain"}


def phase(key: str) -> str:
    """Name the phase of a group."""
    return {
        "starting": QCoreApplication.translate("GroupFile", "启动"),
        "growing": QCoreApplication.translate("GroupFile", "增长"),
        "steady": QCoreApplication.translate("GroupFile", "稳定"),
        "fading": QCoreApplication.translate("GroupFile", "衰退"),
        "closing": QCoreApplication.translate("GroupFile", "收尾"),
    }.get(key, key)


def twins(names: tuple[str, ...]) -> str:
    """Ask what tells a group from those that are there for the same."""
    words = QCoreApplication.translate("GroupFile", "和{names}一样用途。想清楚各管什么，写上，或者并成一个。")
    return words.format(names=listed(names))


def light(name: int, state: Light) -> tuple[str, str]:
    """Say one of the three lights, and the kind of its chip."""
    words = (
        {
            Light.GREEN: QCoreApplication.translate("GroupFile", "有料"),
            Light.AMBER: QCoreApplication.translate("GroupFile", "料少了"),
            Light.RED: QCoreApplication.translate("GroupFile", "没料"),
        },
        {
            Light.GREEN: QCoreApplication.translate("GroupFile", "有事一起做"),
            Light.AMBER: QCoreApplication.translate("GroupFile", "一起做的少了"),
            Light.RED: QCoreApplication.translate("GroupFile", "没事一起做"),
        },
        {
            Light.GREEN: QCoreApplication.translate("GroupFile", "有人情"),
            Light.AMBER: QCoreApplication.translate("GroupFile", "有点冷"),
            Light.RED: QCoreApplication.translate("GroupFile", "睡着了"),
            Light.UNKNOWN: QCoreApplication.translate("GroupFile", "还没看过"),
        },
    )[name]
    return words[state], _CHIPS[state]


def look(health: Health, today: date) -> tuple[str, str]:
    """Say whether a look is due, or when the last one was; and the tone."""
    if health.look:
        words = QCoreApplication.translate("GroupFile", "第 {day} 天该看一看了")
        return words.format(day=health.look), "warn"
    if health.check is None:
        return QCoreApplication.translate("GroupFile", "还没看过"), "text2"
    words = QCoreApplication.translate("GroupFile", "上次 {day}：{people} 人，退 {left} 人，{spoke} 人说话")
    check = health.check
    said = words.format(
        day=dates.day_in(check.day, today), people=check.people, left=check.left, spoke=check.spoke
    )
    return said, "text2"


def checked(health: Health) -> str:
    """Say what a look came to."""
    if health.leaving:
        words = QCoreApplication.translate("GroupFile", "记下了。退了 {pct}%，有点多")
        return words.format(pct=health.leaving)
    return QCoreApplication.translate("GroupFile", "体检记下了")


def probe(found: Probe | None) -> str:
    """Say how a temperature test stands."""
    if found is None:
        return QCoreApplication.translate("GroupFile", "发一个好答的问题，2 小时和 24 小时各数一次几个人回。")
    if found.due_at is None:
        words = QCoreApplication.translate("GroupFile", "“{question}”：{pct}% 回了")
        return words.format(question=found.question, pct=found.rate_pct())
    words = QCoreApplication.translate("GroupFile", "“{question}”：{when}后数一数")
    return words.format(question=found.question, when=dates.moment(found.due_at))


def question() -> str:
    """Offer a question that everybody can answer with one key."""
    return QCoreApplication.translate("GroupFile", "这周最想看什么？回 1 新品，回 2 优惠，回 3 都行")


def step(key: str) -> str:
    """Name a step of a rescue or of an ending."""
    return {
        RESCUE[0]: QCoreApplication.translate("GroupFile", "私聊 5 位老顾客，问为什么不说话"),
        RESCUE[1]: QCoreApplication.translate("GroupFile", "给一次只在群里有的实惠"),
        RESCUE[2]: QCoreApplication.translate("GroupFile", "约一件大家一起做的事"),
        KEPT: QCoreApplication.translate("GroupFile", "救活了，留下"),
        CLOSING[0]: QCoreApplication.translate("GroupFile", "群里公告：哪天散、为什么"),
        CLOSING[1]: QCoreApplication.translate("GroupFile", "请大家进承接的群"),
        CLOSING[2]: QCoreApplication.translate("GroupFile", "撤下印着这个群码的海报"),
        CLOSING[3]: QCoreApplication.translate("GroupFile", "删掉只为这个群记的资料"),
        CLOSING[4]: QCoreApplication.translate("GroupFile", "在微信里解散"),
    }[key]


def stepped(key: str) -> str:
    """Say that a step was taken."""
    return QCoreApplication.translate("GroupFile", "做完了：{step}").format(step=step(key))


def farewell(name: str, closes_on: date | None, heir: str) -> str:
    """Give the words that tell a group of its end and of the group that takes over."""
    if closes_on is None:
        words = QCoreApplication.translate("GroupFile", "各位邻居，{name}过几天就散了，谢谢大家一路陪着。")
        said = words.format(name=name)
    else:
        words = QCoreApplication.translate("GroupFile", "各位邻居，{name}用到{day}，谢谢大家一路陪着。")
        said = words.format(name=name, day=dates.day(closes_on))
    if heir:
        more = QCoreApplication.translate("GroupFile", "之后请到“{heir}”，想去的私信我，我拉您。")
        said += more.format(heir=heir)
    return said


def refusal(refused: Refused) -> str:
    """Say why something about a group's file or health was not done, and what to do."""
    words = {
        "unknown_group": QCoreApplication.translate("GroupFile", "没有这个群了，请换一个。"),
        "line_too_long": QCoreApplication.translate("GroupFile", "一行最多 60 个字，请写短些。"),
        "too_many_lines": QCoreApplication.translate("GroupFile", "最多 12 行，请合并几行。"),
        "bad_next_group": QCoreApplication.translate("GroupFile", "承接的群要是另一个群。"),
        "bad_column": QCoreApplication.translate("GroupFile", "栏目请写成：周三周六 19:30 限时抢购 小林"),
        "bad_spoke": QCoreApplication.translate("GroupFile", "比群里的人还多，请再数一遍。"),
        "question_needed": QCoreApplication.translate("GroupFile", "请用 1 到 60 个字写一个好答的问题。"),
        "count_first": QCoreApplication.translate("GroupFile", "请先数一数群里几个人。"),
        "probe_open": QCoreApplication.translate("GroupFile", "上一次体温测试还没数完。"),
        "no_probe": QCoreApplication.translate("GroupFile", "没有等着数的体温测试。"),
        "not_due": QCoreApplication.translate("GroupFile", "还没到数的时候，到点再来。"),
        "step_taken": QCoreApplication.translate("GroupFile", "这一步做过了。"),
        "rescue_first": QCoreApplication.translate("GroupFile", "请先把三步做完再决定。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("GroupFile", "没有办成，请看一看再试。"))
