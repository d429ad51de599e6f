"""Who is meant: a member by id, number, card code or full phone, and what every room says of her."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from shopqun.coupons.code import CodeKind, parse
from shopqun.data.numbers import row_number
from shopqun.data.tables.members import Member
from shopqun.members.phone import clean_phone
from shopqun.referrals.invite_code import parse_invite


@dataclass(frozen=True, slots=True)
class Person:
    """A member as other rooms know her."""

    id: int
    name: str
    wechat: str
    phone: str | None
    tier_level: int
    clerk: str


def member_id(db: Connection, text: str) -> int | None:
    """Find the member an id, a number, a card code or a full phone stands for; None for nobody."""
    word = text.strip()
    code = parse(word)
    phone = clean_phone(word)
    if code is not None and code.kind is CodeKind.CARD:
        wanted = Member.card_code == code.text
    elif phone is not None:
        wanted = Member.phone == phone
    else:
        wanted = Member.id == row_number(word)
    return db.execute(select(Member.id).where(wanted, ~Member.gone)).scalar()


def inviter_id(db: Connection, text: str) -> int | None:
    """Find the member an invite code belongs to; None for nobody."""
    code = parse_invite(text)
    if code is None:
        return None
    return db.execute(select(Member.id).where(Member.invite_code == code, ~Member.gone)).scalar()


def person(db: Connection, member: int) -> Person:
    """Give what every room may know of a member that exists."""
    columns = (Member.id, Member.name, Member.wechat, Member.phone, Member.tier_level, Member.clerk)
    return Person(*db.execute(select(*columns).where(Member.id == member)).one())


def all_ids(db: Connection) -> tuple[str, ...]:
    """Give the ids of all members who are here, oldest first."""
    return tuple(
        str(row) for row in db.execute(select(Member.id).where(~Member.gone).order_by(Member.id)).scalars()
    )
