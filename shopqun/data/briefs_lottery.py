"""One read of the books for the notice of a lottery."""

import re

from sqlalchemy import Connection

from shopqun.basics import Refused
from shopqun.data import lotteries
from shopqun.data.briefs import face
from shopqun.data.lotteries_law import broken_rules
from shopqun.lotteries.rules import Rules, keep_until
from shopqun.posters import brief as say
from shopqun.posters.wording import notice_label

_REFERENCE = re.compile(r"\s*[(（][GC]\d{2}[)）]")
_LABELS = (
    "entry_conditions",
    "entry_method",
    "draw_time",
    "draw_method",
    "claim_period",
    "claim_conditions",
    "claim_method",
    "delivery",
    "forfeiture",
    "organiser",
    "contact",
)


def lottery_brief(db: Connection, text: str) -> say.LotteryNotice | Refused:
    """Publish a lottery as it is sealed, or as it was planned while it is a draft.

    One that breaks a blocking rule, or was changed after it began, is `lottery_blocked` with `violations`.
    """
    found = lotteries.lottery_named(db, text)
    if found is None:
        return Refused("unknown_lottery", {"text": text})
    violations = broken_rules(db, found)
    if violations:
        return Refused("lottery_blocked", {"violations": violations})
    lock = lotteries.lock_of(db, found.id)
    rules = lotteries.sealed_rules(lock) if lock else lotteries.planned_rules(db, found)
    return say.LotteryNotice(
        shop=face(db),
        title=rules.name,
        starts=rules.starts_on,
        ends=rules.ends_on,
        redeem_until=rules.redeem_until,
        keep_until=keep_until(rules),
        deck=rules.deck,
        each=rules.per_member_max,
        prizes=_prizes(rules),
        rules=tuple((notice_label(key), rules.disclosure.get(key, "")) for key in _LABELS),
        seal=lock.commitment[:16] if lock else "",
    )


def _prizes(rules: Rules) -> tuple[say.PrizeLine, ...]:
    return tuple(
        say.PrizeLine(
            level=row.level,
            name=_REFERENCE.sub("", row.name),
            quantity=row.quantity,
            retail_fen=row.retail_fen,
            odds_bp=row.quantity * 10_000 // max(rules.deck, 1),
            voucher="券" in row.name,
            wins=row.wins,
        )
        for row in rules.rows
    )
