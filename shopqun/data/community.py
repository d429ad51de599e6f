"""Groups in the books: the newest count and the newest code of each use are in force."""

from datetime import date, datetime

from sqlalchemy import Connection, case, func, insert, select

from shopqun.basics import ShopDay
from shopqun.community.group import Group, next_id
from shopqun.community.qr import KeptQr, is_contact, shown
from shopqun.data.gestures import Pen
from shopqun.data.tables.community import ChatGroup, GroupCount, GroupQr

_LONG = "long"


def list_groups(db: Connection, at: datetime, days: ShopDay) -> tuple[Group, ...]:
    """Give every group as it stands at an instant, in the order of their ids."""
    columns = (ChatGroup.id, ChatGroup.name, ChatGroup.type, ChatGroup.platform, ChatGroup.capacity)
    counts, kept = _counts(db), _codes(db)
    return tuple(
        Group(
            *row,
            counts.get(row.id),
            shown(kept.get((row.id, False)), row.platform, at, days),
            shown(kept.get((row.id, True)), row.platform, at, days),
        )
        for row in db.execute(select(*columns).order_by(ChatGroup.id))
    )


def group(db: Connection, group_id: str, at: datetime, days: ShopDay) -> Group:
    """Give one group that is there."""
    return next(found for found in list_groups(db, at, days) if found.id == group_id)


def seasons(db: Connection) -> dict[str, tuple[date | None, date | None]]:
    """Give the days on which each group opens and closes."""
    rows = db.execute(select(ChatGroup.id, ChatGroup.opens_on, ChatGroup.closes_on))
    return {row.id: (row.opens_on, row.closes_on) for row in rows}


def group_id(db: Connection, text: str) -> str | None:
    """Find a group by its id, else by its exact name; None for no group."""
    wanted = (ChatGroup.id == text) | (ChatGroup.name == text)
    by_id_first = case((ChatGroup.id == text, 0), else_=1)
    return db.execute(select(ChatGroup.id).where(wanted).order_by(by_id_first).limit(1)).scalar()


def names(db: Connection) -> tuple[tuple[str, str], ...]:
    """Give id and name of every group, in the order of their ids."""
    return tuple(
        (row.id, row.name) for row in db.execute(select(ChatGroup.id, ChatGroup.name).order_by(ChatGroup.id))
    )


def has_name(db: Connection, name: str) -> bool:
    """Say whether a group of this name is there."""
    return db.execute(select(ChatGroup.id).where(ChatGroup.name == name)).scalar() is not None


def _counts(db: Connection) -> dict[str, int]:
    newest = select(func.max(GroupCount.id)).group_by(GroupCount.group_id)
    rows = db.execute(select(GroupCount.group_id, GroupCount.people).where(GroupCount.id.in_(newest)))
    return {row.group_id: row.people for row in rows}


def _codes(db: Connection) -> dict[tuple[str, bool], KeptQr]:
    """Give the newest code of each group and use; True is the contact's."""
    columns = (GroupQr.group_id, GroupQr.payload, GroupQr.kind, GroupQr.made_on)
    return {
        (row.group_id, is_contact(row.kind)): KeptQr(row.payload, row.kind, row.made_on)
        for row in db.execute(select(*columns).order_by(GroupQr.id))
    }


def add_group(pen: Pen, name: str, kind: str, platform: str, capacity: int) -> str:
    """Write a new group under the next free id and give the id."""
    new_id = next_id(pen.db.execute(select(ChatGroup.id)).scalars())
    pen.db.execute(
        insert(ChatGroup).values(
            id=new_id,
            name=name,
            type=kind,
            lifecycle=_LONG,
            platform=platform,
            capacity=capacity,
            opens_on=pen.day,
            closes_on=None,
            columns="[]",
        )
    )
    return new_id


def add_count(pen: Pen, of_group: str, people: int) -> None:
    """Write how many people somebody counted."""
    pen.db.execute(insert(GroupCount).values(group_id=of_group, people=people, at=pen.at))


def add_code(pen: Pen, of_group: str, payload: str, kind: str, made_on: date) -> None:
    """Write a code; from now on it is the one of its use."""
    pen.db.execute(
        insert(GroupQr).values(group_id=of_group, payload=payload, kind=kind, made_on=made_on, at=pen.at)
    )
