"""The file of a group: the newest of its rows is in force, and what the plan said stands before the first."""

from datetime import date

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from shopqun.community.file import Column, GroupFile, Place, same_purpose
from shopqun.data.gestures import Pen
from shopqun.data.tables.community import ChatGroup, GroupFileRow


def files(db: Connection) -> dict[str, GroupFile]:
    """Give the file of every group."""
    newest = select(func.max(GroupFileRow.id)).group_by(GroupFileRow.group_id)
    kept = db.execute(select(GroupFileRow.group_id, GroupFileRow.file).where(GroupFileRow.id.in_(newest)))
    written = {row.group_id: msgspec.json.decode(row.file, type=GroupFile) for row in kept}
    rows = db.execute(select(ChatGroup.id, ChatGroup.columns, ChatGroup.closes_on))
    return {row.id: written.get(row.id) or _planned(row.columns, row.closes_on) for row in rows}


def _planned(columns: str, closes_on: date | None) -> GroupFile:
    names = msgspec.json.decode(columns, type=list[str])
    return GroupFile(columns=tuple(map(Column, names)), closes_on=closes_on)


def write_file(pen: Pen, group: str, file: GroupFile) -> None:
    """Write a group's file; the day it ends stands in the group too."""
    document = msgspec.json.encode(file).decode()
    pen.db.execute(insert(GroupFileRow).values(group_id=group, file=document, at=pen.at))
    pen.db.execute(update(ChatGroup).where(ChatGroup.id == group).values(closes_on=file.closes_on))


def twins(db: Connection, today: date) -> dict[str, tuple[str, ...]]:
    """Name for each group the running groups that are there for the same (000-30)."""
    kept = files(db)
    rows = db.execute(select(ChatGroup.id, ChatGroup.name, ChatGroup.type, ChatGroup.closes_on)).all()
    names = {row.id: row.name for row in rows}
    places = [
        Place(row.id, row.closes_on is None or row.closes_on >= today, row.type, kept[row.id].purpose)
        for row in rows
    ]
    return {place.id: tuple(names[each] for each in same_purpose(place, places)) for place in places}
