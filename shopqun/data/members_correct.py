"""A member's record put right, and her word about messages taken down."""

from sqlalchemy import select, update

from shopqun.basics import Refused
from shopqun.data.gestures import Pen
from shopqun.data.members import Agreed, owner_of, rewrite_terms, write_consents
from shopqun.data.members_add import COUNTER
from shopqun.data.members_erase import own_words, scrub_answers
from shopqun.data.members_list import lines
from shopqun.data.tables.members import Consent, Member
from shopqun.members.cells import read_day
from shopqun.members.correcting import Correction, refusal_of
from shopqun.members.member import CONSENT_VERSION, MemberLine
from shopqun.members.names import clean_name, tidy
from shopqun.members.phone import clean_phone


def set_marketing(pen: Pen, member: int, *, given: bool) -> MemberLine:
    """Take down that a member agrees to messages or takes it back (个保法 15), once for each change."""
    row = pen.db.execute(select(Member.marketing).where(Member.id == member)).scalar_one()
    if row is not given:
        write_consents(pen.db, pen.at, [Agreed(member, "marketing", CONSENT_VERSION, COUNTER, given=given)])
        pen.db.execute(update(Member).where(Member.id == member).values(marketing=given))
    return lines(pen.db, [member], pen.day)[0]


def correct(pen: Pen, member: int, said: Correction) -> MemberLine | Refused:
    """Put a record right, and forget the words that were wrong."""
    refused = refusal_of(said, pen.day) or _phone_refusal(pen, member, said)
    if refused is not None:
        return refused
    old = pen.db.execute(select(Member).where(Member.id == member)).one()
    day = read_day(said.birthday)
    pen.db.execute(
        update(Member)
        .where(Member.id == member)
        .values(
            name=clean_name(said.name),
            wechat=tidy(said.wechat),
            phone=clean_phone(said.phone) or old.phone,
            birthday_md=day.md if day else old.birthday_md,
        )
    )
    rewrite_terms(pen.db, [member])
    new = pen.db.execute(select(Member).where(Member.id == member)).one()
    wrong = old.phone if old.phone != new.phone else None
    scrub_answers(pen.db, own_words(old) - own_words(new), wrong)
    if new.phone and said.told and not _agreed(pen, member):
        write_consents(pen.db, pen.at, [Agreed(member, "record", CONSENT_VERSION, COUNTER)])
    return lines(pen.db, [member], pen.day)[0]


def _phone_refusal(pen: Pen, member: int, said: Correction) -> Refused | None:
    phone = clean_phone(said.phone)
    if phone is None:
        return None
    owner = owner_of(pen.db, phone)
    if owner not in (None, member):
        line = lines(pen.db, [owner], pen.day)[0]
        return Refused("phone_taken", {"member": line.id, "number": line.number, "name": line.name})
    return None if said.told or _agreed(pen, member) else Refused("consent_needed")


def _agreed(pen: Pen, member: int) -> bool:
    """Say whether her last word about the record was yes."""
    said = (
        select(Consent.given)
        .where(Consent.member_id == member, Consent.scope == "record")
        .order_by(Consent.id.desc())
        .limit(1)
    )
    return bool(pen.db.execute(said).scalar())
