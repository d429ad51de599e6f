"""Members as the books hold them: written with their codes, consents and words, and blanked again."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute

from shopqun.coupons.code import CodeKind, mint
from shopqun.data.tables.members import Consent, Member, MemberTerm
from shopqun.members.member import NewMember
from shopqun.members.terms import Known, terms_of
from shopqun.referrals.invite_code import mint_invite

FIRST_TIER = 1
ERASED_NAME = "已删除"
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """By whom, when and through which list members come into the books."""

    at: datetime
    clerk: str
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """One thing a member was told and agreed to, or took back (个保法 13, 14, 15)."""

    member_id: int
    scope: str
    version: str
    channel: str
    given: bool = True


def chunks(values: Iterable[int]) -> Iterator[list[int]]:
    """Cut a list of ids into pieces one statement can name."""
    rest = iter(values)
    while piece := list(islice(rest, _AT_ONCE)):
        yield piece


def owner_of(db: Connection, phone: str) -> int | None:
    """Give the member a phone belongs to."""
    return db.execute(select(Member.id).where(Member.phone == phone)).scalar()


def write_members(db: Connection, entry: Entry, new: Sequence[NewMember]) -> list[int]:
    """Write members with number, card code, invite code and words; give their ids in the same order."""
    first = (db.execute(select(func.max(Member.id))).scalar() or 0) + 1
    cards = draw_unused(db, Member.card_code, len(new), _card)
    invites = draw_unused(db, Member.invite_code, len(new), _invite)
    rows, words = [], []
    for member, (one, card, invite) in enumerate(zip(new, cards, invites, strict=True), start=first):
        number = f"{member:06d}"
        rows.append(
            {
                "id": member,
                "number": number,
                "name": one.name,
                "wechat": one.wechat,
                "phone": one.phone,
                "birthday_md": one.birthday_md,
                "note": one.note,
                "card_code": card,
                "invite_code": invite,
                "tier_level": FIRST_TIER,
                "marketing": one.marketing,
                "channel": one.channel,
                "joined_at": entry.at,
                "joined_on": one.joined_on,
                "clerk": entry.clerk,
                "import_id": entry.import_id,
                "gone": False,
            }
        )
        words.append((member, Known(one.name, one.wechat, one.phone, number, card, invite)))
    if rows:
        db.execute(insert(Member), rows)
        _write_terms(db, words)
    return [member for member, _ in words]


def draw_unused(
    db: Connection, column: InstrumentedAttribute[str], count: int, draw: Callable[[], str]
) -> list[str]:
    """Draw codes that are neither in this column nor among each other; a collision is drawn again."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        fresh = {draw() for _ in range(count - len(drawn))} - drawn.keys()
        for piece in _words(fresh):
            taken = set(db.execute(select(column).where(column.in_(piece))).scalars())
            drawn |= dict.fromkeys(code for code in piece if code not in taken)
    return list(drawn)


def _words(values: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(values)
    while piece := list(islice(rest, _AT_ONCE)):
        yield piece


def _card() -> str:
    return mint(CodeKind.CARD, secrets.randbelow).text


def _invite() -> str:
    return mint_invite(secrets.randbelow)


def _write_terms(db: Connection, words: Sequence[tuple[int, Known]]) -> None:
    """Write the words members are found by, in the order the table keeps them."""
    rows = sorted((term, member) for member, known in words for term in terms_of(known))
    db.exec_driver_sql("INSERT INTO member_terms (term, member_id) VALUES (?, ?)", rows)


def rewrite_terms(db: Connection, members: Iterable[int]) -> None:
    """Write the words of these members anew, after a field changed."""
    columns = (Member.id, Member.name, Member.wechat, Member.phone, Member.number)
    codes = (Member.card_code, Member.invite_code)
    for piece in chunks(members):
        db.execute(delete(MemberTerm).where(MemberTerm.member_id.in_(piece)))
        found = db.execute(select(*columns, *codes).where(Member.id.in_(piece), ~Member.gone)).all()
        if found:
            _write_terms(db, [(row[0], Known(*row[1:])) for row in found])


def write_consents(db: Connection, at: datetime, agreed: Sequence[Agreed]) -> None:
    """Write down what members were told and agreed to."""
    rows = [
        {
            "member_id": one.member_id,
            "scope": one.scope,
            "given": one.given,
            "version": one.version,
            "channel": one.channel,
            "at": at,
        }
        for one in agreed
    ]
    if rows:
        db.execute(insert(Consent), rows)


def blank(db: Connection, members: Iterable[int], name: str) -> None:
    """Take a member's personal fields and words away; her codes and her ledger stay (个保法 47)."""
    for piece in chunks(members):
        db.execute(delete(MemberTerm).where(MemberTerm.member_id.in_(piece)))
        db.execute(
            update(Member)
            .where(Member.id.in_(piece))
            .values(
                name=name,
                wechat="",
                phone=None,
                birthday_md=None,
                note="",
                channel="",
                marketing=False,
                gone=True,
            )
        )
