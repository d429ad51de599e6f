"""Who serves, and the owner's lock, in the books."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from shopqun.basics import Money
from shopqun.data.gestures import Pen
from shopqun.data.tables.staff import HouseRule, OwnerEvent, OwnerPin, StaffEntry
from shopqun.staff.lock import Lock
from shopqun.staff.person import REFUND_LIMIT, Person, Role

_REFUND_LIMIT = "refund_limit"


def people(db: Connection) -> tuple[Person, ...]:
    """List everybody who ever served, owners first, who is there before who left."""
    newest = select(func.max(StaffEntry.id)).group_by(StaffEntry.name)
    rows = db.execute(select(StaffEntry).where(StaffEntry.id.in_(newest))).all()
    found = [Person(row.name, Role(row.role), row.active, row.at) for row in rows]
    return tuple(sorted(found, key=lambda each: (not each.active, each.role is Role.CLERK, each.name)))


def put_person(pen: Pen, name: str, role: Role, *, active: bool) -> Person:
    """Write what a person is from now on."""
    pen.db.execute(insert(StaffEntry).values(name=name, role=role, active=active, at=pen.at))
    return Person(name, role, active, pen.at)


def pin_of(db: Connection) -> tuple[bytes, str] | None:
    """Give salt and digest of the PIN; None where there is none."""
    row = db.execute(select(OwnerPin).order_by(OwnerPin.id.desc()).limit(1)).one_or_none()
    return (bytes.fromhex(row.salt), row.digest) if row is not None and row.digest else None


def put_pin(pen: Pen, salt: bytes, digest: str) -> None:
    """Set the PIN; an empty digest takes it away. Either way the lock stands open for who did it."""
    pen.db.execute(insert(OwnerPin).values(salt=salt.hex(), digest=digest, at=pen.at))
    note(pen, "opened")


def note(pen: Pen, what: str, act: str = "", until: datetime | None = None) -> None:
    """Write an event of the lock down."""
    pen.db.execute(insert(OwnerEvent).values(what=what, act=act, until=until, at=pen.at))


def lock_of(db: Connection) -> Lock:
    """Give the lock as its events left it."""
    if pin_of(db) is None:
        return Lock(pin_set=False)
    last = (
        select(OwnerEvent)
        .where(OwnerEvent.what.in_(("opened", "shut")))
        .order_by(OwnerEvent.id.desc())
        .limit(1)
    )
    turned = db.execute(last).one_or_none()
    opened = turned is not None and turned.what == "opened"
    right = select(func.coalesce(func.max(OwnerEvent.id), 0)).where(OwnerEvent.what == "opened")
    since = OwnerEvent.id > right.scalar_subquery()
    wrong, last_wrong = db.execute(
        select(func.count(), func.max(OwnerEvent.at)).where(OwnerEvent.what == "wrong", since)
    ).one()
    forgot = db.execute(select(func.min(OwnerEvent.at)).where(OwnerEvent.what == "forgot", since)).scalar()
    return Lock(
        pin_set=True,
        opened=turned.act if opened and turned is not None else None,
        until=turned.until if opened and turned is not None else None,
        wrong=wrong,
        last_wrong=last_wrong,
        forgot_at=forgot,
    )


def refund_limit(db: Connection) -> Money:
    """Give how much a clerk may give back in one refund."""
    newest = select(HouseRule.value_fen).where(HouseRule.key == _REFUND_LIMIT).order_by(HouseRule.id.desc())
    found = db.execute(newest.limit(1)).scalar()
    return REFUND_LIMIT if found is None else Money(found)


def put_refund_limit(pen: Pen, limit: Money) -> None:
    """Set how much a clerk may give back in one refund."""
    pen.db.execute(insert(HouseRule).values(key=_REFUND_LIMIT, value_fen=limit.fen, at=pen.at))
