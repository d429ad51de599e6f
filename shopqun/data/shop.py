"""The shop itself in the books, and whether the books add up."""

from datetime import datetime

from sqlalchemy import Connection, func, select, update

from shopqun.data.tables.shop import Gesture, Plan, Shop
from shopqun.shop.profile import Profile, Signboard


def profile(db: Connection) -> Profile | None:
    """Give the shop of these books; None where none was ever opened."""
    row = db.execute(select(Shop)).one_or_none()
    opens_on = db.execute(select(Plan.opens_on).order_by(Plan.id.desc()).limit(1)).scalar()
    if row is None or opens_on is None:
        return None
    return Profile(row.name, row.category, row.place, row.phone, row.open_hours, row.day_cut_off, opens_on)


def change_sign(db: Connection, board: Signboard) -> None:
    """Let papers sign with this from now on; what they signed with before stays in the audit."""
    db.execute(
        update(Shop).values(
            name=board.name, place=board.place, phone=board.phone, open_hours=board.open_hours
        )
    )


def last_backup(db: Connection) -> datetime | None:
    """Give when the books were last backed up."""
    kept = select(func.max(Gesture.at)).where(Gesture.command == "backup", ~Gesture.refused)
    return db.execute(kept).scalar()
