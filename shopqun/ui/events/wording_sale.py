"""What the flash sales' part says."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Money, Refused
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.flashsales.claims import Claim, ClaimState
from shopqun.flashsales.prices import struck_of
from shopqun.flashsales.sale import Sale, Standing
from shopqun.ui import dates
from shopqun.ui.events.sale_view import Phase, Sums
from shopqun.ui.events.wording_coupons import grouped
from shopqun.ui.lists import listed

_DAY_S = 86400


def phase(of: Phase) -> tuple[str, str]:
    """Say where a sale stands, and the kind of its chip."""
    return {
        Phase.BEFORE: (QCoreApplication.translate("Sale", "还没开始"), "info"),
        Phase.RUNNING: (QCoreApplication.translate("Sale", "正在抢"), "ok"),
        Phase.PICKUP: (QCoreApplication.translate("Sale", "等人来提"), "warn"),
        Phase.OVER: (QCoreApplication.translate("Sale", "结束了"), "plain"),
    }[of]


def countdown_label(of: Phase) -> str:
    """Say what the countdown counts to."""
    return {
        Phase.BEFORE: QCoreApplication.translate("Sale", "离开始"),
        Phase.RUNNING: QCoreApplication.translate("Sale", "离结束"),
        Phase.PICKUP: QCoreApplication.translate("Sale", "离提货截止"),
        Phase.OVER: QCoreApplication.translate("Sale", "提货截止了"),
    }[of]


def countdown(left: timedelta) -> str:
    """Say how long it is still: 00:56:12, from a day on 2 天 03:00:00."""
    seconds = max(0, -(-left // timedelta(seconds=1)))
    clock = f"{seconds % _DAY_S // 3600:02d}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
    if seconds < _DAY_S:
        return clock
    return QCoreApplication.translate("Sale", "{days} 天 {clock}").format(days=seconds // _DAY_S, clock=clock)


def when(sale: Sale) -> str:
    """Say when a sale is: 3月6日 周六 19:30–21:00."""
    same = dates.day_of(sale.starts_at) == dates.day_of(sale.ends_at)
    end = dates.time_of(sale.ends_at) if same else dates.moment(sale.ends_at)
    return f"{dates.moment_with_weekday(sale.starts_at)}–{end}"


def choice(sale: Sale) -> str:
    """Name a sale in a list to choose from."""
    return f"{sale.name} · {dates.day_of(sale.starts_at)}"


def gone(of: Sums) -> tuple[str, str]:
    """Say how many pieces are spoken for, and of how many."""
    tail = QCoreApplication.translate("Sale", "/ {stock} 份")
    return str(of.taken + of.held), tail.format(stock=of.stock)


def profit(of: Sums) -> str:
    """Say what the sale earns, roughly: whole yuan."""
    return f"¥{Money(of.profit_fen)}".partition(".")[0]


def price(each: Standing) -> str:
    """Say tonight's price."""
    return f"¥{Money(each.item.flash_fen)}"


def struck(each: Standing) -> str:
    """Say the low of the last seven days, where it may stand beside tonight's price (令56-16)."""
    fen = struck_of(each)
    if fen is None:
        return ""
    return QCoreApplication.translate("Sale", "近7日低 {yuan}").format(yuan=Money(fen))


def limit(each: Standing) -> str:
    """Say how many one person may have."""
    return QCoreApplication.translate("Sale", "每人限 {count} 份").format(count=each.item.per_person)


def stock(each: Standing) -> str:
    """Say how the stock stands."""
    words = QCoreApplication.translate("Sale", "已提 {taken} · 已订 {held} · 共 {stock}")
    return words.format(taken=each.taken, held=each.held, stock=each.item.stock)


def left(each: Standing) -> str:
    """Say how many may still be claimed."""
    if each.available <= 0:
        return QCoreApplication.translate("Sale", "抢完了")
    return QCoreApplication.translate("Sale", "{count} 份").format(count=each.available)


def waiting(each: Standing) -> str:
    """Say how many pieces wait for an article."""
    if not each.waiting:
        return ""
    return QCoreApplication.translate("Sale", "候补 {count} 份").format(count=each.waiting)


def queue(name: str, people: tuple[str, ...]) -> str:
    """Say who waits for an article."""
    words = QCoreApplication.translate("Sale", "{name}候补 {count} 位：{people}")
    return words.format(name=name, count=len(people), people=listed(people))


def queue_rule(sale: Sale) -> str:
    """Say what happens to those who wait."""
    words = QCoreApplication.translate("Sale", "有人取消就按顺序补上，补到 {until} 为止。")
    return words.format(until=dates.moment(sale.pickup_until))


def fine_print(sale: Sale) -> str:
    """Say what holds for everybody."""
    words = QCoreApplication.translate(
        "Sale", "自提到 {until}。每人最多抢 {count} 样。近 7 日低价看开店时申报的和“卖价”里记的。"
    )
    return words.format(until=dates.moment_with_weekday(sale.pickup_until), count=sale.skus_per_person)


def article(each: Standing) -> str:
    """Name an article in a list to choose from."""
    return QCoreApplication.translate("Sale", "{name}（还能订 {count}）").format(
        name=each.item.name, count=max(each.available, 0)
    )


def claimed(answer: ClaimAnswer, name: str) -> tuple[str, str]:
    """Say what a claim came to, and its tone."""
    if answer.place is not None:
        words = QCoreApplication.translate("Sale", "不够分了，{person}排在候补第 {place} 位，提货码 {code}")
        tone = "warn"
    else:
        words = QCoreApplication.translate("Sale", "{person}订好了：{name} {count} 份，提货码 {code}")
        tone = "ok"
    said = words.format(
        person=answer.name,
        place=answer.place,
        name=name,
        count=answer.quantity,
        code=grouped(answer.pickup_code),
    )
    return said, tone


def fetched(answer: ClaimAnswer, name: str) -> str:
    """Say what was handed over."""
    words = QCoreApplication.translate("Sale", "给{person}：{name} {count} 份")
    return words.format(person=answer.name, name=name, count=answer.quantity)


def claim_state(claim: Claim) -> tuple[str, str]:
    """Say where a claim stands, and the kind of its chip."""
    if claim.state is ClaimState.WAITING:
        words = QCoreApplication.translate("Sale", "候补第 {place}")
        return words.format(place=claim.place), "warn"
    return {
        ClaimState.HELD: (QCoreApplication.translate("Sale", "已订"), "brand"),
        ClaimState.TAKEN: (QCoreApplication.translate("Sale", "已提"), "ok"),
        ClaimState.RELEASED: (QCoreApplication.translate("Sale", "放掉了"), "plain"),
    }[claim.state]


def pieces(claim: Claim) -> str:
    """Say how many pieces a claim is for."""
    return QCoreApplication.translate("Sale", "{count} 份").format(count=claim.quantity)


def claim_words(claim: Claim, name: str) -> str:
    """Say what a claim is for."""
    return QCoreApplication.translate("Sale", "{name} {count} 份").format(name=name, count=claim.quantity)


def cancelled(answer: ClaimAnswer) -> str:
    """Say what was cancelled, and who moved up."""
    if answer.moved_up:
        words = QCoreApplication.translate("Sale", "{name}的取消了，候补 {count} 位补上")
    else:
        words = QCoreApplication.translate("Sale", "{name}的取消了")
    return words.format(name=answer.name, count=len(answer.moved_up))


def released(count: int) -> str:
    """Say what was let go after the deadline."""
    return QCoreApplication.translate("Sale", "放掉了 {count} 笔没来提的").format(count=count)


def closed(sale: Sale, of: Phase) -> str:
    """Say why nobody can claim now; empty while the sale runs."""
    if of is Phase.BEFORE:
        words = QCoreApplication.translate("Sale", "{at} 开始才能订。")
        return words.format(at=dates.moment_with_weekday(sale.starts_at))
    if of in {Phase.PICKUP, Phase.OVER}:
        words = QCoreApplication.translate("Sale", "{at} 已经结束，不能再订。")
        return words.format(at=dates.moment(sale.ends_at))
    return ""


def refusal(refused: Refused) -> str:
    """Say why something was not done in a sale, and what to do."""
    facts = refused.facts
    words = _refusals_of_claims() | _refusals_of_codes()
    said = words.get(refused.reason, QCoreApplication.translate("Sale", "没有办成，请看一看再试。"))
    return said.format(
        since=_moment(facts.get("from")),
        until=_moment(facts.get("until")),
        due=_moment(facts.get("due_at")),
        limit=facts.get("limit", ""),
        already=facts.get("already", ""),
    )


def _refusals_of_claims() -> dict[str, str]:
    return {
        "unknown_sale": QCoreApplication.translate("Sale", "没有这场抢购了，请换一场。"),
        "sale_not_open": QCoreApplication.translate("Sale", "只在 {since} 到 {until} 之间能订。"),
        "unknown_sku": QCoreApplication.translate("Sale", "这场没有这样东西，请另选一样。"),
        "unknown_member": QCoreApplication.translate(
            "Sale", "没找到这位顾客。请输完整手机号、编号或会员卡，或者改用群里的称呼。"
        ),
        "sku_limit": QCoreApplication.translate(
            "Sale", "这样每人限 {limit} 份，已经订了 {already} 份，请减几份。"
        ),
        "skus_limit": QCoreApplication.translate(
            "Sale", "每人最多抢 {limit} 样，已经有 {already} 样了，请先取消一样。"
        ),
        "bad_quantity": QCoreApplication.translate("Sale", "份数要在 1 到 9999 之间。"),
        "bad_name": QCoreApplication.translate("Sale", "请填 1 到 40 个字的称呼。"),
        "request_id_reused": QCoreApplication.translate("Sale", "没有办成，请再按一次。"),
    }


def _refusals_of_codes() -> dict[str, str]:
    return {
        "unknown_claim": QCoreApplication.translate("Sale", "没有这一笔了，请看看名单。"),
        "already_taken": QCoreApplication.translate("Sale", "这一份已经提走了，不用再给。"),
        "already_released": QCoreApplication.translate("Sale", "这一份已经放掉了，不用再取消。"),
        "still_waiting": QCoreApplication.translate("Sale", "还在候补，货没轮到她，请先看别人取不取消。"),
        "released": QCoreApplication.translate("Sale", "这一份放掉了，想要的话看看还剩没剩。"),
        "not_a_code": QCoreApplication.translate(
            "Sale", "这不是店里的码，请再输一遍，提货码 K 开头共 12 位。"
        ),
        "unknown_code": QCoreApplication.translate("Sale", "店里没有发过这个码，请别给货。"),
        "wrong_kind": QCoreApplication.translate("Sale", "这是券或会员卡，不是提货码，请到前台扫。"),
        "more_than_held": QCoreApplication.translate("Sale", "没有订那么多，请看看名单。"),
        "not_taken": QCoreApplication.translate("Sale", "这一份还没给，不用撤回。"),
        "bad_price": QCoreApplication.translate("Sale", "价钱要大于 0，最多 999999.99 元。"),
        "not_due": QCoreApplication.translate("Sale", "{due} 以后才能放，大家还可能来提。"),
    }


def _moment(at: object) -> str:
    """Say an instant of a refusal; a repeated one comes back from the books as text."""
    if isinstance(at, str):
        at = datetime.fromisoformat(at)
    return dates.moment(at) if isinstance(at, datetime) else ""


def names(items: tuple[Standing, ...]) -> dict[str, str]:
    """Give the name of each article by its sku."""
    return {each.item.sku: each.item.name for each in items}
