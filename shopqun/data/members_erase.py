"""Forgetting a member on request: her ledger stays and names nobody (个保法 47)."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, false, or_, select, update

from shopqun.data import conduct
from shopqun.data.gestures import Pen
from shopqun.data.members import ERASED_NAME, Agreed, blank, write_consents
from shopqun.data.tables.flashsales import Claim
from shopqun.data.tables.members import ImportChange, Member
from shopqun.data.tables.shop import Gesture
from shopqun.members.leaving import Gone, OwnFields
from shopqun.members.phone import clean_phone, masked

_PERSONAL = ("name", "wechat", "phone", "because", "text", "about", "who", "told_by")
_NOTHING_CHANGED = '{"before":{},"after":{}}'


def own_fields(db: Connection, member: int) -> OwnFields:
    """Give what only a member herself may see in full."""
    columns = (Member.phone, Member.birthday_md, Member.note, Member.channel)
    return OwnFields(*db.execute(select(*columns).where(Member.id == member)).one())


def erase(pen: Pen, member: int) -> Gone:
    """Blank a member's personal fields wherever they stand, in remembered answers too."""
    row = pen.db.execute(select(Member).where(Member.id == member)).one()
    scrub_answers(pen.db, own_words(row), row.phone)
    blank(pen.db, [member], ERASED_NAME)
    pen.db.execute(update(Claim).where(Claim.member_id == member).values(name=ERASED_NAME))
    conduct.forget(pen.db, own_words(row), ERASED_NAME)
    forget_imports(pen.db, member)
    ended = [Agreed(member, scope, "erased", "request", given=False) for scope in ("record", "marketing")]
    write_consents(pen.db, pen.at, ended)
    return Gone(member, row.number)


def own_words(row: Row[*tuple[Any, ...]]) -> frozenset[str]:
    """Give the words a member's row is known by."""
    return frozenset({row.name, row.wechat, row.phone or "", masked(row.phone) or ""} - {"", ERASED_NAME})


def forget_imports(db: Connection, member: int) -> None:
    """Blank what an import would put back into a member's record."""
    db.execute(update(ImportChange).where(ImportChange.member_id == member).values(before=_NOTHING_CHANGED))


def scrub_answers(db: Connection, words: frozenset[str], phone: str | None) -> None:
    """Take a member's words out of the answers that were remembered for repeated requests."""
    naming = or_(false(), *(Gesture.answer.contains(word, autoescape=True) for word in sorted(words)))
    for row in db.execute(select(Gesture.request_id, Gesture.answer).where(naming)).all():
        clean = msgspec.json.encode(_scrubbed(msgspec.json.decode(row.answer), words, phone)).decode()
        if clean != row.answer:
            db.execute(update(Gesture).where(Gesture.request_id == row.request_id).values(answer=clean))


def _scrubbed(value: Any, words: frozenset[str], phone: str | None, key: str = "") -> Any:
    """Give an answer without her: only fields that hold what people are called are looked at."""
    if isinstance(value, dict):
        return {name: _scrubbed(each, words, phone, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_scrubbed(each, words, phone, key) for each in value]
    if not isinstance(value, str) or not any(part in key for part in _PERSONAL):
        return value
    same_phone = phone is not None and clean_phone(value) == phone
    return ERASED_NAME if value in words or same_phone else value
