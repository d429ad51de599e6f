"""Instants go in aware and come back as UTC, and the file holds every rule the tables name."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import CheckConstraint, DateTime, Dialect, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import StatementError

from shopqun.data.tables import Base
from shopqun.data.tables.base import Instant
from shopqun.data.tables.shop import Gesture

SHOP = timezone(timedelta(hours=8))
NAIVE = datetime(2027, 3, 6, 19, 30)  # noqa: DTZ001 - what the file must not take


def test_an_instant_is_written_and_read_as_utc(db, put):
    put(Gesture, request_id="a", at=datetime(2027, 3, 6, 19, 30, tzinfo=SHOP))
    read = db.execute(select(Gesture.at)).scalar_one()
    assert (read, read.tzinfo) == (datetime(2027, 3, 6, 11, 30, tzinfo=UTC), UTC)
    assert db.execute(text("SELECT at FROM gestures")).scalar_one() == "2027-03-06 11:30:00.000000"


def test_instants_of_other_zones_compare_by_when_they_are(db, put):
    put(Gesture, request_id="a", at=datetime(2027, 3, 6, 19, 30, tzinfo=SHOP))
    before = select(Gesture.request_id).where(Gesture.at < datetime(2027, 3, 6, 12, 0, tzinfo=UTC))
    assert db.execute(before).scalars().all() == ["a"]


def test_a_naive_instant_is_a_bug(db, put):
    with pytest.raises(StatementError) as caught:
        put(Gesture, at=NAIVE)
    assert isinstance(caught.value.orig, ValueError)
    assert db.execute(select(Gesture)).all() == []


@pytest.mark.parametrize(
    ("dialect", "bound"),
    [
        (sqlite.dialect(), NAIVE - timedelta(hours=8)),
        (postgresql.dialect(), datetime(2027, 3, 6, 11, 30, tzinfo=UTC)),
    ],
)
def test_a_server_that_knows_zones_is_told_the_zone(dialect: Dialect, bound):
    found = Instant().process_bind_param(datetime(2027, 3, 6, 19, 30, tzinfo=SHOP), dialect)
    assert (found, found.tzinfo) == (bound, bound.tzinfo)


def test_no_instant_stays_no_instant():
    assert Instant().process_bind_param(None, sqlite.dialect()) is None
    assert Instant().process_result_value(None, sqlite.dialect()) is None


def test_no_table_keeps_an_instant_another_way():
    moments = [
        (table.name, column.name, column.type)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, DateTime | Instant)
    ]
    assert len(moments) > len(Base.metadata.sorted_tables) / 2
    assert [name for *name, kind in moments if not isinstance(kind, Instant)] == []


def test_the_file_holds_every_rule_the_tables_name(db):
    """Comparing a migration with the tables leaves checks out, so they are looked up in the file itself."""
    made = dict(db.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all())
    checks = {
        (table.name, str(rule.name), str(rule.sqltext))
        for table in Base.metadata.sorted_tables
        for rule in table.constraints
        if isinstance(rule, CheckConstraint)
    }
    assert ("redemptions", "ck_redemptions_slot") in {(table, name) for table, name, _ in checks}
    lacking = [
        (table, name)
        for table, name, rule in checks
        if f"CONSTRAINT {name} CHECK ({rule})" not in made[table]
    ]
    assert lacking == []
