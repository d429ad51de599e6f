"""The ledger of places where posters hang and papers lie, and of what was spent on each."""

from sqlalchemy import Connection, func, insert, select, update

from shopqun.basics import Refused
from shopqun.data.gestures import Pen
from shopqun.data.tables.placements import Placement, PlacementCost
from shopqun.members.names import tidy
from shopqun.placements.place import Place, numbered


def places(db: Connection, *ids: int) -> tuple[Place, ...]:
    """List all places or only these, those in use first."""
    cost = func.coalesce(func.sum(PlacementCost.cost_fen), 0)
    columns = (Placement.id, Placement.name, Placement.opened_on, Placement.retired_on)
    asked = select(*columns, cost).outerjoin(PlacementCost, PlacementCost.placement_id == Placement.id)
    if ids:
        asked = asked.where(Placement.id.in_(ids))
    rows = db.execute(asked.group_by(*columns).order_by(Placement.retired_on.is_not(None), Placement.id))
    return tuple(Place(*row) for row in rows)


def names(db: Connection) -> tuple[str, ...]:
    """Name the places in use."""
    here = select(Placement.name).where(Placement.retired_on.is_(None)).order_by(Placement.id)
    return tuple(db.execute(here).scalars())


def named(db: Connection, text: str) -> Place | None:
    """Find a place in use by its name, else by the short code on its posters."""
    here = Placement.retired_on.is_(None)
    by_name = select(Placement.id).where(Placement.name == tidy(text), here)
    by_code = select(Placement.id).where(Placement.id == numbered(text), here)
    found = db.execute(by_name).scalar() or db.execute(by_code).scalar()
    return places(db, found)[0] if found else None


def add(pen: Pen, name: str, cost_fen: int) -> Place | Refused:
    """Open a place under a name that is tidy, or open it again."""
    row = pen.db.execute(select(Placement).where(Placement.name == name)).one_or_none()
    if row is not None and row.retired_on is None:
        return Refused("place_known", {"name": name})
    if row is None:
        new = insert(Placement).values(name=name, opened_on=pen.day, retired_on=None)
        place = int(pen.db.execute(new.returning(Placement.id)).scalar_one())
    else:
        place = int(row.id)
        pen.db.execute(update(Placement).where(Placement.id == place).values(retired_on=None))
    return spend(pen, place, cost_fen)


def spend(pen: Pen, place: int, cost_fen: int) -> Place | Refused:
    """Write down what was spent on a place, nothing for nothing."""
    if not places(pen.db, place):
        return Refused("unknown_place", {"place": place})
    if cost_fen:
        pen.db.execute(
            insert(PlacementCost).values(
                placement_id=place, cost_fen=cost_fen, at=pen.at, business_day=pen.day
            )
        )
    return places(pen.db, place)[0]


def retire(pen: Pen, place: int) -> Place | Refused:
    """Take a place down as of today; one that is down stays so."""
    pen.db.execute(
        update(Placement)
        .where(Placement.id == place, Placement.retired_on.is_(None))
        .values(retired_on=pen.day)
    )
    found = places(pen.db, place)
    return found[0] if found else Refused("unknown_place", {"place": place})
