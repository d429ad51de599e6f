"""Rows written at once are kept as SQLAlchemy keeps them: instants, days, yes and no, and nothing at all."""

import gc
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from shopqun.data.bulk import growing, write_rows
from shopqun.data.tables import Base
from shopqun.data.tables.members import Import, ListMapping

pytest_plugins = ("shop_kit",)

AT = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)


@pytest.fixture
def db(books):
    with books.writing() as open_books:
        yield open_books


def test_values_come_back_as_they_were(db):
    elsewhere = AT.astimezone(timezone(timedelta(hours=8)))
    columns = ("file_name", "at", "added", "updated", "skipped", "undone_at")
    rows = [("甲.xlsx", AT, 1, 2, 3, None), ("乙.xlsx", elsewhere, 4, 5, 6, AT)]
    write_rows(db, Base.metadata.tables["imports"], columns, iter(rows))
    found = db.execute(select(Import).order_by(Import.id)).all()
    assert [tuple(row) for row in found] == [
        (1, "甲.xlsx", AT, 1, 2, 3, None),
        (2, "乙.xlsx", AT, 4, 5, 6, AT),
    ]


def test_no_rows_are_no_statement(db):
    write_rows(db, Base.metadata.tables["list_mappings"], ("headings",), [])
    assert db.execute(select(ListMapping)).all() == []


@pytest.mark.parametrize("looked", [True, False])
def test_garbage_is_looked_for_afterwards_as_it_was_before(looked):
    was = gc.isenabled()
    (gc.enable if looked else gc.disable)()
    try:
        with growing():
            assert not gc.isenabled()
        assert gc.isenabled() is looked
    finally:
        (gc.enable if was else gc.disable)()
