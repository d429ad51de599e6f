"""Many rows written at once: as SQLAlchemy would, without a dictionary for each."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, Table

_AT_ONCE = 20_000
T = TypeVar("T")


@contextmanager
def growing() -> Iterator[None]:
    """Do not look for garbage while millions of values come and none goes: it is a quarter of the work."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def write_rows(
    db: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Write rows, their values in the order of the columns; how one is kept is said by its column's type."""
    named = ", ".join(columns)
    statement = f"INSERT INTO {table.name} ({named}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our own names
    keeps = [table.c[name].type.dialect_impl(db.dialect).bind_processor(db.dialect) for name in columns]
    for piece in _pieces(rows):
        kept = (_column(keep, values) for keep, values in zip(keeps, zip(*piece, strict=True), strict=True))
        db.exec_driver_sql(statement, list(zip(*kept, strict=True)))


def _column(keep: Callable[[object], object] | None, values: Sequence[object]) -> Iterable[object]:
    """Give the values of one column as the file holds them, each different one turned once: days recur."""
    if keep is None:
        return values
    kept = {value: keep(value) for value in set(values)}
    return map(kept.__getitem__, values)


def _pieces(rows: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(rows)
    while piece := list(islice(rest, _AT_ONCE)):
        yield piece
