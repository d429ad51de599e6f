"""Rows written past every service, to see what the file itself refuses."""

from datetime import UTC, date, datetime
from itertools import count

import pytest
from sqlalchemy import Boolean, Date, Integer, insert
from sqlalchemy.exc import IntegrityError

from shopqun.data.tables.base import Instant

AT = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)


@pytest.fixture
def db(books):
    """Books as the migrations make them, open for writing."""
    with books.writing() as open_books:
        yield open_books


@pytest.fixture
def put(db):
    """Write a row and give its key; columns that must not be empty and were not named are filled in."""
    numbers = count(1)

    def filler(column):
        match column.type:
            case Instant():
                return AT
            case Date():
                return date(2027, 3, 1)
            case Boolean():
                return False
            case Integer():
                return 1
            case _:
                return f"{column.name} {next(numbers)}"

    def write(table, **given):
        columns = table.__table__.columns
        needed = [each for each in columns if not each.nullable and each.autoincrement is not True]
        filled = {each.name: filler(each) for each in needed if each.name not in given}
        return db.execute(insert(table).values(filled | given)).inserted_primary_key[0]

    return write


@pytest.fixture
def refused(put):
    """Give the rule of the file by which a row is refused."""

    def by(table, **given):
        with pytest.raises(IntegrityError) as caught:
            put(table, **given)
        return str(caught.value.orig).partition("constraint failed")[2].removeprefix(": ")

    return by
