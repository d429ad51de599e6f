"""The migrations make the tables the program writes to."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from shopqun.data import upgrades
from shopqun.data.tables import Base


def test_the_migrations_equal_the_tables(books):
    with books.reading() as db:
        context = MigrationContext.configure(db, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_constraints_are_in_the_file_too(books):
    wanted = {
        constraint.name
        for table in Base.metadata.sorted_tables
        for constraint in table.constraints
        if constraint.name and str(constraint.name).startswith(("ck_", "uq_"))
    }
    with books.reading() as db:
        written = " ".join(db.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql NOT NULL").scalars())
    assert len(wanted) > 30
    assert {name for name in wanted if name not in written} == set()


def test_new_books_are_of_the_newest_version(books):
    with books.reading() as db:
        assert upgrades.version_of(db) == upgrades.HEAD


def test_the_newest_script_is_the_version_we_speak_of():
    scripts = ScriptDirectory(str(upgrades._SCRIPTS))
    assert [int(script.revision) for script in scripts.walk_revisions()] == list(range(upgrades.HEAD, 0, -1))


@pytest.mark.parametrize(("written", "version"), [("7", 7), ("0007", 7), ("a1b2", None), ("", None)])
def test_a_version_is_a_number(books, written, version):
    with books.writing() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (written,))
    with books.reading() as db:
        assert upgrades.version_of(db) == version
