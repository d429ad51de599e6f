"""What the law says of a lottery as it stands in the books: before it is sealed, and at each print."""

from dataclasses import replace

import msgspec
from sqlalchemy import Connection, Row, select

from shopqun.compliance import fenced_rules, lottery_rules
from shopqun.compliance.findings import Violation
from shopqun.data import lotteries
from shopqun.data.plans import plan_in_force
from shopqun.data.shop import profile
from shopqun.data.tables.lotteries import LotteryPrize
from shopqun.lotteries.desk import Booked
from shopqun.lotteries.rules import Rules
from shopqun.planning.preset import Disclosure, Gives, Lottery, Prize

_BLOCKING = (
    lottery_rules.prize_too_high,
    lottery_rules.not_published,
    lottery_rules.voucher_without_terms,
    lottery_rules.minors_in_the_draw,
    fenced_rules.draws_behind_the_fence,
)


def broken_rules(db: Connection, found: Booked) -> tuple[Violation, ...]:
    """Give the blocking rules a lottery breaks (L-01, L-02, L-04, A-05, C-03), and L-03 once it is sealed.

    Paths are those of a plan that holds this lottery alone.
    """
    plan, shop = plan_in_force(db), profile(db)
    if plan is None or shop is None:
        return ()
    lock, now = lotteries.lock_of(db, found.id), _as_planned(db, found)
    shown = _as_sealed(lotteries.sealed_rules(lock), now) if lock else now
    signed = replace(plan.shop, name=shop.name, category=shop.category)
    alone = replace(plan, shop=signed, lotteries=(shown,))
    broken = tuple(each for rule in _BLOCKING for each in rule(alone))
    changed = lottery_rules.worse_once_started(shown, now) if lock else ()
    return (*broken, *(replace(each, path=f"lotteries[0].{each.path}") for each in changed))


def _as_planned(db: Connection, found: Booked) -> Lottery:
    rows = select(LotteryPrize).where(LotteryPrize.lottery_id == found.id).order_by(LotteryPrize.id)
    return Lottery(
        id=found.id,
        name=found.name,
        start=found.starts_on,
        end=found.ends_on,
        redeem_until=found.redeem_until,
        deck=found.deck,
        per_member_max=found.per_member_max,
        prizes=tuple(_prize(row) for row in db.execute(rows)),
        disclosure=msgspec.convert(dict(found.disclosure), Disclosure),
    )


def _prize(row: Row[LotteryPrize]) -> Prize:
    gives = Gives(sku=row.gives_sku) if row.gives_sku else None
    return Prize(
        level=row.level, name=row.name, quantity=row.quantity, retail_fen=row.retail_fen, gives=gives
    )


def _as_sealed(rules: Rules, now: Lottery) -> Lottery:
    """Give a lottery as it was sealed: that is what is printed, whatever the books say since."""
    return replace(
        now,
        name=rules.name,
        start=rules.starts_on,
        end=rules.ends_on,
        redeem_until=rules.redeem_until,
        deck=rules.deck,
        prizes=tuple(
            Prize(level=row.level, name=row.name, quantity=row.quantity, retail_fen=row.retail_fen)
            for row in rules.rows
        ),
        disclosure=msgspec.convert(dict(rules.disclosure), Disclosure),
    )
