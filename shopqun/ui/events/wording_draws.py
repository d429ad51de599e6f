"""What the draws' part says of a lottery: its deck, its days, its seal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money
from shopqun.lotteries.desk import Desk, LotteryState, RowStanding, Ticket, Winner
from shopqun.ui import dates
from shopqun.ui.plan_words import shown

_SEAL_GROUP, _SEAL_SHOWN = 4, 16


def tickets() -> str:
    """Give the unit of a deck."""
    return QCoreApplication.translate("Draws", "张")


def pieces() -> str:
    """Give the unit of prizes."""
    return QCoreApplication.translate("Draws", "份")


def state(desk: Desk) -> tuple[str, str]:
    """Say a lottery's state, and the kind of its chip."""
    return {
        LotteryState.DRAFTED: (QCoreApplication.translate("Draws", "还没封存"), "info"),
        LotteryState.LOCKED: (QCoreApplication.translate("Draws", "封存了，还没到日子"), "brand"),
        LotteryState.RUNNING: (QCoreApplication.translate("Draws", "正在抽"), "ok"),
        LotteryState.CLOSED: (QCoreApplication.translate("Draws", "结束了，待存档"), "warn"),
        LotteryState.ARCHIVED: (QCoreApplication.translate("Draws", "存好了"), "plain"),
    }[desk.state]


def days(desk: Desk) -> str:
    """Say when a draw is held, and until when prizes are handed out."""
    words = QCoreApplication.translate("Draws", "{first} 到 {last}，兑奖到 {redeem}")
    return words.format(
        first=dates.day(desk.starts_on), last=dates.day(desk.ends_on), redeem=dates.day(desk.redeem_until)
    )


def choice(desk: Desk) -> str:
    """Name a lottery among others."""
    return f"{desk.name} · {dates.day(desk.starts_on)}"


def chance(desk: Desk, each: RowStanding) -> str:
    """Say the chance of a row in the full deck: 4%, 0.5%."""
    return f"{Money(each.row.quantity * 10_000 // max(desk.deck, 1)).spoken()}%"


def price(each: RowStanding) -> str:
    """Say what a prize costs in the shop; nothing for a losing ticket."""
    return f"¥{Money(each.row.retail_fen)}" if each.row.retail_fen else "—"


def left(each: RowStanding) -> str:
    """Say how much of a row is left."""
    words = QCoreApplication.translate("Draws", "还剩 {left} / {all}")
    return words.format(left=each.left, all=each.row.quantity)


def seal(commitment: str) -> str:
    """Give the first sixteen signs of a seal as papers print them: 7f3a 91c2 e8d0 4b65."""
    head = commitment[:_SEAL_SHOWN]
    return " ".join(head[place : place + _SEAL_GROUP] for place in range(0, len(head), _SEAL_GROUP))


def grouped(code: str) -> str:
    """Give a code as it is printed and read aloud: `T7K2-M9QX-4T3F`."""
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def ticket_state(ticket: Ticket) -> str:
    """Say what a ticket drew."""
    one = ticket.drawn
    if one is None:
        return QCoreApplication.translate("Draws", "还没抽")
    return f"{one.level} · {shown(one.prize)}"


def ticket_chip(ticket: Ticket) -> str:
    """Say whether a prize is in her hands."""
    one = ticket.drawn
    if one is None or not one.wins:
        return ""
    given = QCoreApplication.translate("Draws", "给过了")
    return given if one.handed_over else QCoreApplication.translate("Draws", "还没给")


def proof(desk: Desk) -> str:
    """Say what the seal is for, as the state has it."""
    if not desk.commitment:
        return QCoreApplication.translate(
            "Draws",
            "封存时，程序把签池、公示和一串谁也没见过的种子一起算成一个码。码先贴出来，种子最后公布，"
            "谁都能重算一遍。",
        )
    if not desk.seed:
        return QCoreApplication.translate(
            "Draws", "种子结束后公布。每抽一次，都把顾客自己报的数字算进去，店家挑不了中奖的人。"
        )
    return QCoreApplication.translate("Draws", "种子已经公布。拿存档的文件，谁都能把每一次抽奖重算一遍。")


def keep(desk: Desk) -> str:
    """Say until when everything is kept (令32-19)."""
    words = QCoreApplication.translate("Draws", "规则、抽奖记录和中奖名单要保存到 {day}，程序里删不掉。")
    return words.format(day=f"{desk.keep_until:%Y-%m-%d}")


def winners_text(name: str, winners: tuple[Winner, ...]) -> str:
    """Give the masked list of winners as it is pasted or pinned up."""
    head = QCoreApplication.translate("Draws", "{name} 中奖名单").format(name=name)
    rows = [f"{one.position}. {one.who} {one.level} {shown(one.prize)}" for one in winners]
    return "\n".join([head, *rows])


def disclosure(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Give what is published, label by label, in the order of 令32-13; what is blank is said to be."""
    said = dict(desk.disclosure)
    blank = QCoreApplication.translate("Draws", "方案里没写，封存前要补上")
    return tuple((label, shown(said.get(key, "")) or blank) for key, label in _labels().items())


def _labels() -> dict[str, str]:
    return {
        "entry_conditions": QCoreApplication.translate("Draws", "谁能参加"),
        "entry_method": QCoreApplication.translate("Draws", "怎么参加"),
        "draw_time": QCoreApplication.translate("Draws", "什么时候抽"),
        "draw_method": QCoreApplication.translate("Draws", "怎么抽"),
        "claim_period": QCoreApplication.translate("Draws", "兑奖时间"),
        "claim_conditions": QCoreApplication.translate("Draws", "兑奖条件"),
        "claim_method": QCoreApplication.translate("Draws", "怎么兑"),
        "delivery": QCoreApplication.translate("Draws", "怎么给"),
        "forfeiture": QCoreApplication.translate("Draws", "逾期不兑"),
        "organiser": QCoreApplication.translate("Draws", "谁办的"),
        "contact": QCoreApplication.translate("Draws", "找谁问"),
    }
