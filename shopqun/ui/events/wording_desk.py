"""What the draws' desk says: sealing, handing tickets out, drawing, closing, proving."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused
from shopqun.lotteries.archive import Verified
from shopqun.lotteries.desk import Desk, Drawn, LotteryState, Ticket
from shopqun.ui import dates
from shopqun.ui.events.wording_draws import grouped
from shopqun.ui.lists import listed
from shopqun.ui.plan_words import shown


def last_look(desk: Desk) -> tuple[str, ...]:
    """Say what is fixed when the lottery is sealed, line by line."""
    prizes = sum(each.row.quantity for each in desk.rows if each.row.wins)
    return (
        QCoreApplication.translate("Draws", "一共 {deck} 张签，其中 {prizes} 份奖，抽一张少一张").format(
            deck=desk.deck, prizes=prizes
        ),
        QCoreApplication.translate("Draws", "{first} 到 {last} 才能抽，每人最多 {most} 张").format(
            first=dates.day(desk.starts_on), last=dates.day(desk.ends_on), most=desk.per_member_max
        ),
        QCoreApplication.translate("Draws", "礼品奖按份数从库存里留出来，没抽完的结束时退回"),
        QCoreApplication.translate("Draws", "封存以后，奖品、份数、日子和公示都不能再改"),
    )


def voucher(level: str) -> str:
    """Ask which paper a level gives."""
    return QCoreApplication.translate("Draws", "{level}中了发哪种券").format(level=level)


def page(desk: Desk) -> str:
    """Say what is to be done with a lottery now."""
    return {
        LotteryState.DRAFTED: QCoreApplication.translate("Draws", "封存前最后看一眼"),
        LotteryState.LOCKED: QCoreApplication.translate("Draws", "发码"),
        LotteryState.RUNNING: QCoreApplication.translate("Draws", "发码和开抽"),
        LotteryState.CLOSED: QCoreApplication.translate("Draws", "存档"),
        LotteryState.ARCHIVED: QCoreApplication.translate("Draws", "存好了"),
    }[desk.state]


def closed() -> str:
    """Say that a lottery is closed."""
    return QCoreApplication.translate("Draws", "结束了，种子公布了，请存一份档")


def archived(file: str) -> str:
    """Say where a lottery was put away."""
    return QCoreApplication.translate("Draws", "存好了：{file}").format(file=file)


def archive_name(desk: Desk) -> str:
    """Give the usual name of an archive."""
    words = QCoreApplication.translate("Draws", "抽奖存档 {name} 保存到{day}")
    return words.format(name=desk.name, day=f"{desk.keep_until:%Y-%m-%d}")


def archive_files() -> str:
    """Name the kind of file an archive is."""
    return QCoreApplication.translate("Draws", "抽奖存档") + " (*.json)"


def broken(seed: str) -> str:
    """Give a seed in groups that can be broken into lines and read aloud."""
    return " ".join(seed[place : place + 8] for place in range(0, len(seed), 8))


def seal_question(desk: Desk) -> tuple[str, str, str]:
    """Ask whether to seal: title, words and verb."""
    return (
        QCoreApplication.translate("Draws", "封存“{name}”？").format(name=desk.name),
        QCoreApplication.translate(
            "Draws", "封存以后什么都不能改，只能抽。右边这些公示请先对一遍，特别是日期。"
        ),
        QCoreApplication.translate("Draws", "封存"),
    )


def sealed() -> str:
    """Say that a lottery was sealed."""
    return QCoreApplication.translate("Draws", "封存好了，请把公示和封存码贴出来")


def handed_out(ticket: Ticket) -> str:
    """Say which ticket a customer got."""
    words = QCoreApplication.translate("Draws", "{name}的抽奖码：{code}。请她报一个数字，就能抽。")
    return words.format(name=ticket.member_name, code=grouped(ticket.code))


def result_line(one: Drawn) -> str:
    """Say who drew, as the how-manieth, with which number."""
    number = QCoreApplication.translate("Draws", "没报数字") if one.number is None else str(one.number)
    words = QCoreApplication.translate("Draws", "{name} · 第 {position} 个抽 · 报的数字 {number}")
    return words.format(name=one.member_name, position=one.position, number=number)


def result_sentence(one: Drawn) -> str:
    """Say what came out, to be read from a metre away."""
    if one.wins:
        return one.level
    return QCoreApplication.translate("Draws", "这次没中")


def result_prize(one: Drawn) -> str:
    """Say the prize."""
    return shown(one.prize)


def result_note(one: Drawn) -> str:
    """Say what to do now."""
    if one.again:
        return QCoreApplication.translate("Draws", "这张码抽过了，这是当时的结果。")
    if one.codes:
        words = QCoreApplication.translate("Draws", "券已经发到她名下：{codes}")
        return words.format(codes=listed(grouped(code) for code in one.codes))
    if one.wins and not one.handed_over:
        return QCoreApplication.translate("Draws", "把奖品交给她，再按“给她了”。")
    if one.wins:
        return QCoreApplication.translate("Draws", "奖品已经交给她了。")
    return QCoreApplication.translate("Draws", "谢谢她来。奖还有，下次再抽。")


def result_proof(one: Drawn) -> str:
    """Give the head of the link a customer may write down."""
    words = QCoreApplication.translate("Draws", "凭据 {proof}，存档里能查到")
    return words.format(proof=one.proof[:8])


def close_question(desk: Desk) -> tuple[str, str, str]:
    """Ask whether to close: title, words and verb."""
    return (
        QCoreApplication.translate("Draws", "结束“{name}”？").format(name=desk.name),
        QCoreApplication.translate(
            "Draws", "结束后就不能再抽，种子会公布。还没抽的码作废，没抽到的礼品退回库存。"
        ),
        QCoreApplication.translate("Draws", "结束抽奖"),
    )


def early_question() -> tuple[str, str]:
    """Ask why a lottery ends before its day: title and label."""
    return (
        QCoreApplication.translate("Draws", "还没到公示的结束日"),
        QCoreApplication.translate("Draws", "为什么要提前结束，会写进存档"),
    )


def is_early(desk: Desk, today: date) -> bool:
    """Say whether a lottery's published days are not over, while tickets are left."""
    return today <= desk.ends_on and desk.left > 0


def ended(desk: Desk) -> str:
    """Say what is to be done after the end."""
    words = QCoreApplication.translate(
        "Draws", "抽了 {drawn} 次，{left} 张没抽。存一份档，U 盘和网盘各放一份，保存到 {day}。"
    )
    return words.format(drawn=desk.deck - desk.left, left=desk.left, day=f"{desk.keep_until:%Y-%m-%d}")


def checked(found: Verified) -> tuple[str, str]:
    """Say what a check of an archive came to, and its tone."""
    if found.valid:
        words = QCoreApplication.translate("Draws", "对得上：“{name}”的 {draws} 次抽奖都重算过，没有改动。")
        return words.format(name=found.lottery, draws=found.draws), "ok"
    if "unreadable" in found.problems:
        return QCoreApplication.translate("Draws", "这不是抽奖存档，请换一个文件。"), "bad"
    words = QCoreApplication.translate("Draws", "对不上，文件被改过：{problems}。请用原来存的那一份。")
    return words.format(problems=listed(_problem(each) for each in found.problems)), "bad"


def _problem(code: str) -> str:
    kind, _, place = code.partition(" ")
    words = {
        "form": QCoreApplication.translate("Draws", "写法"),
        "stamp": QCoreApplication.translate("Draws", "校验码"),
        "commitment": QCoreApplication.translate("Draws", "封存码"),
        "version": QCoreApplication.translate("Draws", "版本"),
        "deck": QCoreApplication.translate("Draws", "签池"),
        "tickets": QCoreApplication.translate("Draws", "抽奖码"),
        "per_member_max": QCoreApplication.translate("Draws", "每人张数"),
        "sums": QCoreApplication.translate("Draws", "余数"),
        "keep_until": QCoreApplication.translate("Draws", "保存期"),
        "order": QCoreApplication.translate("Draws", "第 {place} 次的次序"),
        "draw": QCoreApplication.translate("Draws", "第 {place} 次的结果"),
    }
    return words.get(kind, kind).format(place=place)


def refusal(refused: Refused) -> str:
    """Say why not, and what to do."""
    words = {
        "unknown_member": QCoreApplication.translate(
            "Draws", "没找到这位顾客。请输完整手机号、编号或扫会员卡，新顾客先去“顾客”登记。"
        ),
        "staff_excluded": QCoreApplication.translate("Draws", "这位是店里的员工，不参加抽奖。"),
        "member_limit": QCoreApplication.translate("Draws", "这位顾客的抽奖码已经领满了。"),
        "deck_empty": QCoreApplication.translate("Draws", "签都发完了，没有可抽的了，请告诉顾客。"),
        "lottery_not_locked": QCoreApplication.translate("Draws", "先封存，再发抽奖码。"),
        "lottery_not_started": QCoreApplication.translate("Draws", "还没到公示的开抽日，请到那天再抽。"),
        "lottery_ended": QCoreApplication.translate("Draws", "公示的日子过了，不能再抽，请结束并存档。"),
        "lottery_closed": QCoreApplication.translate("Draws", "这场抽奖已经结束，不能再抽。"),
        "lottery_locked": QCoreApplication.translate("Draws", "已经封存过了，请刷新再看。"),
        "lottery_blocked": QCoreApplication.translate("Draws", "公示有缺项，补齐以后才能封存。"),
        "gift_stock_empty": QCoreApplication.translate(
            "Draws", "“{gift}”的库存不够奖品份数，请先补货再封存。"
        ).format(gift=shown(str(refused.facts.get("gift", "")))),
        "template_exhausted": QCoreApplication.translate("Draws", "这种券剩下的张数不够当奖品，请换一种。"),
        "unknown_template": QCoreApplication.translate("Draws", "没有这种券了，请重新选。"),
        "not_a_code": QCoreApplication.translate("Draws", "这不是店里的码，请对着再输一遍，共 12 位。"),
        "unknown_code": QCoreApplication.translate("Draws", "店里没有发过这个抽奖码，请别抽。"),
        "wrong_kind": QCoreApplication.translate("Draws", "这个码不是抽奖码，请到前台扫。"),
        "clock_behind": QCoreApplication.translate("Draws", "电脑的时间倒退了，请先把时间调准再抽。"),
        "not_drawn": QCoreApplication.translate("Draws", "这张码还没抽，请先抽。"),
        "no_prize": QCoreApplication.translate("Draws", "这张码没有中奖，没有奖品要给。"),
        "already_handed": QCoreApplication.translate("Draws", "这份奖品已经给过了，请别再给。"),
        "redeem_over": QCoreApplication.translate("Draws", "公示的兑奖期过了，不能再兑。"),
        "lottery_not_closed": QCoreApplication.translate("Draws", "请先结束抽奖，再存档。"),
    }
    return words.get(refused.reason, QCoreApplication.translate("Draws", "没有办成，请看一看再试。"))
