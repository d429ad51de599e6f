"""Members as the books hold them: written with their codes, consents and words, and blanked again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, delete, select, update

from shopqun.data.bulk import write_rows
from shopqun.data.members_ready import Ready, Step, Words, made_ready, number_of, quiet, words_of
from shopqun.data.tables import Base
from shopqun.data.tables.members import Consent, Member, MemberTerm
from shopqun.members.member import NewMember
from shopqun.members.terms import Known

FIRST_TIER = 1
ERASED_NAME = "已删除"
_AT_ONCE = 500
_COLUMNS = (
    *("id", "number", "name", "wechat", "phone", "birthday_md", "note", "card_code", "invite_code"),
    *("tier_level", "marketing", "channel", "joined_at", "joined_on", "clerk", "import_id", "gone"),
)
_AGREED = ("member_id", "scope", "given", "version", "channel", "at")


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
    return list(write_ready(db, entry, made_ready(db, new)))


def write_ready(db: Connection, entry: Entry, ready: Ready, step: Step = quiet) -> range:
    """Write members who were made ready, nobody else having been added since; give their ids.

    `step(done, total)` is told how many have their words.
    """
    said = (entry.clerk, entry.import_id, False)
    people = zip(ready.ids, ready.new, ready.cards, ready.invites, strict=True)
    rows = (
        (member, number_of(member), one.name, one.wechat, one.phone, one.birthday_md, one.note, card, invite,
         FIRST_TIER, one.marketing, one.channel, entry.at, one.joined_on, *said)
        for member, one, card, invite in people
    )  # fmt: skip
    write_rows(db, Base.metadata.tables[Member.__tablename__], _COLUMNS, rows)
    for place, words in enumerate(ready.words):
        step(len(ready.ids) * place // len(ready.words), len(ready.ids))
        write_words(db, words)
    return ready.ids


def write_words(db: Connection, words: Words) -> None:
    """Write words that were gathered."""
    db.exec_driver_sql("INSERT INTO member_terms (term, member_id) VALUES (?, ?)", words.rows())


def rewrite_terms(db: Connection, members: Iterable[int]) -> None:
    """Write the words of these members anew, after a field changed."""
    columns = (Member.id, Member.name, Member.wechat, Member.phone, Member.number)
    codes = (Member.card_code, Member.invite_code)
    for piece in chunks(members):
        db.execute(delete(MemberTerm).where(MemberTerm.member_id.in_(piece)))
        here = select(*columns, *codes).where(Member.id.in_(piece), ~Member.gone).order_by(Member.id)
        found = db.execute(here).all()
        if found:
            write_words(db, words_of((row[0], Known(*row[1:])) for row in found))


def write_consents(db: Connection, at: datetime, agreed: Sequence[Agreed]) -> None:
    """Write down what members were told and agreed to."""
    rows = ((one.member_id, one.scope, one.given, one.version, one.channel, at) for one in agreed)
    write_rows(db, Base.metadata.tables[Consent.__tablename__], _AGREED, rows)


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
