"""A year that was told, written into the books in bulk."""

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, func, select, update

from shopqun.basics import Money
from shopqun.coupons.template import Template
from shopqun.data import coupons
from shopqun.data.bulk import write_rows
from shopqun.data.members import write_words
from shopqun.data.members_ready import words_of
from shopqun.data.referrals import terms_of as referral_terms
from shopqun.data.tables import Base
from shopqun.data.tables.calendar import Task
from shopqun.data.tables.coupons import Coupon, CouponTemplate, GiftMove
from shopqun.members.terms import Known
from shopqun.pastyear.ledger import COLUMNS, Ledger
from shopqun.pastyear.people import Neighbour
from shopqun.referrals.rules import Terms

_AT_ONCE = 5000


def templates_of(db: Connection) -> dict[str, Template]:
    """Give the shop's templates by their id."""
    ids = db.execute(select(CouponTemplate.id)).scalars().all()
    found = (coupons.template_named(db, each) for each in ids)
    return {each.id: each for each in found if each is not None}


def rule_of(db: Connection) -> Terms:
    """Give the referral rule; a shop without one counts nothing."""
    return referral_terms(db) or Terms(0, 0, Money(), 0)


def stock_of(db: Connection) -> dict[str, int]:
    """Give what the plan put on the gifts' shelf."""
    rows = select(GiftMove.sku, func.sum(GiftMove.pieces)).group_by(GiftMove.sku)
    return {sku: int(pieces) for sku, pieces in db.execute(rows)}


def last_ids(db: Connection) -> dict[str, int]:
    """Give the last id of every table that has numbers, for the year's rows to run on from."""
    numbered = [
        Base.metadata.tables[name] for name, columns in COLUMNS.items() if _is_numbered(name, columns)
    ]
    return {table.name: db.execute(select(func.max(table.c.id))).scalar() or 0 for table in numbered}


def _is_numbered(table: str, columns: tuple[str, ...]) -> bool:
    return columns[0] == "id" and table not in {"sales", "lotteries"}


def recode(db: Connection, codes: dict[str, str]) -> None:
    """Give the public papers these codes, so that the same seed prints the same posters."""
    for template, code in codes.items():
        mine = (Coupon.template_id == template) & (Coupon.kind == "P")
        db.execute(update(Coupon).where(mine).values(code=code))


def write(db: Connection, ledger: Ledger, people: Iterable[Neighbour]) -> None:
    """Write every row of the year, and the words its people are found by."""
    db.execute(update(Task).values(done_at=Task.due_at))
    for name, columns in COLUMNS.items():
        write_rows(db, Base.metadata.tables[name], columns, ledger.rows[name])
    waiting = iter(people)
    while piece := list(islice(waiting, _AT_ONCE)):
        write_words(db, words_of((who.id, _known(who)) for who in piece))


def _known(who: Neighbour) -> Known:
    return Known(who.name, who.wechat, who.phone, f"{who.id:06d}", who.card_code, who.invite_code)
