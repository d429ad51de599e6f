"""The words of where customers come from, and of the places where posters hang."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused
from shopqun.placements.channel import ChannelLine
from shopqun.placements.place import Place
from shopqun.ui.members import wording

_COUNTER = "counter"


def spans() -> tuple[tuple[str, str], ...]:
    """Name the stretches that can be compared: the key is the number of days, empty for ever."""
    return (
        ("30", QCoreApplication.translate("Sources", "近 30 天")),
        ("90", QCoreApplication.translate("Sources", "近 90 天")),
        ("", QCoreApplication.translate("Sources", "开店以来")),
    )


def titles() -> tuple[str, ...]:
    """Head the comparison."""
    return (
        QCoreApplication.translate("Sources", "从哪来"),
        QCoreApplication.translate("Sources", "新顾客"),
        QCoreApplication.translate("Sources", "买过"),
        QCoreApplication.translate("Sources", "30天实付"),
        QCoreApplication.translate("Sources", "用券"),
        QCoreApplication.translate("Sources", "花费"),
        QCoreApplication.translate("Sources", "合每位"),
    )


def channel(line: ChannelLine) -> str:
    """Name a place as she named it, another way in our words."""
    if line.channel == _COUNTER:
        return QCoreApplication.translate("Sources", "直接到店")
    return wording.channel(line.channel)


def papers(line: ChannelLine) -> str:
    """Say how many of its papers were used: 6/40."""
    return f"{line.used}/{line.issued}" if line.issued or line.used else "–"


def money(fen: int | None) -> str:
    """Say an amount in a table; a dash where there is none."""
    return f"¥{Money(fen)}" if fen else "–"


def headline(lines: tuple[ChannelLine, ...]) -> str:
    """Say in one sentence what the comparison shows."""
    named = [line for line in lines if line.channel != _COUNTER and line.members_new]
    if not named:
        return QCoreApplication.translate("Sources", "还看不出谁带来的人多：登记时问一句“从哪看到我们的”。")
    words = {"name": channel(named[0]), "number": named[0].members_new}
    said = QCoreApplication.translate("Sources", "{name}带来的新顾客最多，{number} 位").format(**words)
    dear = max(named, key=lambda line: line.cost_each_fen or 0)
    if dear.cost_each_fen:
        said += QCoreApplication.translate("Sources", "；{name}最贵，每位合 {yuan} 元").format(
            name=channel(dear), yuan=Money(dear.cost_each_fen).spoken()
        )
    return said


def how() -> str:
    """Say how a customer finds her line."""
    return QCoreApplication.translate(
        "Sources", "按登记时选的算；没问的，看她头一次用的券是哪里发的。30天实付从加入那天数起，退的已减。"
    )


def nothing_yet() -> str:
    """Say that there is nothing to compare."""
    return QCoreApplication.translate(
        "Sources", "还没有新顾客，也没有点位。先在右边记下海报贴在哪、券放在哪。"
    )


def places() -> tuple[str, str]:
    """Head the ledger of places, with what it is for."""
    return (
        QCoreApplication.translate("Sources", "点位"),
        QCoreApplication.translate("Sources", "海报和券放的地方"),
    )


def no_places() -> str:
    """Say that no place is written down."""
    return QCoreApplication.translate("Sources", "还没有点位。比如 门口、收银台、隔壁理发店。")


def name() -> tuple[str, str]:
    """Label the name of a new place, with an example."""
    return (
        QCoreApplication.translate("Sources", "加一个点位"),
        QCoreApplication.translate("Sources", "例如 门口"),
    )


def cost() -> tuple[str, str]:
    """Label what the place costs."""
    return (
        QCoreApplication.translate("Sources", "花费（元）"),
        QCoreApplication.translate("Sources", "印海报、摆台，可不填"),
    )


def add() -> str:
    """Give the verb that opens a place."""
    return QCoreApplication.translate("Sources", "加上")


def spend() -> str:
    """Give the verb that writes a cost down."""
    return QCoreApplication.translate("Sources", "记花费")


def retire() -> str:
    """Give the verb that takes a place down."""
    return QCoreApplication.translate("Sources", "撤下")


def hang_again() -> str:
    """Give the verb that uses a place again."""
    return QCoreApplication.translate("Sources", "再用")


def spend_question(place: Place) -> tuple[str, str, str]:
    """Ask what was spent: title, label, verb."""
    title = QCoreApplication.translate("Sources", "{name}又花了多少？").format(name=place.name)
    return title, QCoreApplication.translate("Sources", "元；记多了就填负数，比如 -20"), spend()


def about(place: Place) -> str:
    """Say what stands on its posters, since when a place is used, or until when it was, and what it cost."""
    parts = [QCoreApplication.translate("Sources", "{day} 起").format(day=place.opened_on.isoformat())]
    if place.retired_on is not None:
        parts = [QCoreApplication.translate("Sources", "{day} 撤下").format(day=place.retired_on.isoformat())]
    if place.cost_fen:
        words = QCoreApplication.translate("Sources", "花了 {yuan} 元")
        parts.append(words.format(yuan=Money(place.cost_fen).spoken()))
    return " · ".join((place.code, *parts))


def bad_amount() -> str:
    """Say how an amount is written."""
    return QCoreApplication.translate("Sources", "金额写成数字，比如 35 或 12.5。")


def added(place: Place) -> str:
    """Say that a place is in use."""
    return QCoreApplication.translate("Sources", "{name}记下了，登记顾客时可以选").format(name=place.name)


def spent(place: Place) -> str:
    """Say what was spent on a place in all."""
    words = QCoreApplication.translate("Sources", "{name}一共花了 {yuan} 元")
    return words.format(name=place.name, yuan=Money(place.cost_fen).spoken())


def retired(place: Place) -> str:
    """Say that a place is no longer offered."""
    return QCoreApplication.translate("Sources", "{name}撤下了，以前的数还在").format(name=place.name)


def refusal(refused: Refused) -> str:
    """Say why a place cannot be written down, and what to do."""
    words = {
        "bad_place": QCoreApplication.translate("Sources", "请写一个短名字，最多 20 个字，比如 门口。"),
        "place_known": QCoreApplication.translate("Sources", "{name}已经在用了，换一个名字。"),
        "unknown_place": QCoreApplication.translate("Sources", "没有找到这个点位。"),
        "request_id_reused": QCoreApplication.translate("Sources", "这一下没记上，请再按一次。"),
    }
    return words.get(refused.reason, refused.reason).format(name=str(refused.facts.get("name", "")))
