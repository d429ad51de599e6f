"""The shop file in a hostile world: locked, newer, damaged, full, read-only; and durable when it says so."""

import sqlite3
import subprocess
import sys
import threading

import pytest
from shop_kit import a_member, dump, new_id
from sqlalchemy import event

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data import books as module
from shopqun.data import upgrades
from shopqun.data.books import Books, trouble_of
from shopqun.data.gestures import Request, once

HOLDER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def kind_of(caught):
    return caught.value.kind


@pytest.fixture
def held(launched):
    """A shop file on which another process holds the write lock."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(launched.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout.readline().strip() == b"held"
        yield launched
        holder.stdin.close()


@pytest.mark.parametrize(
    ("pragma", "value"), [("foreign_keys", 1), ("journal_mode", "wal"), ("synchronous", 2)]
)
def test_the_promises_to_the_file_hold_on_every_connection(books, pragma, value):
    with books.reading() as first, books.reading() as second:
        assert first.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        assert second.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_reference_to_nobody_is_refused(books):
    with pytest.raises(Exception, match="FOREIGN KEY"), books.writing() as db:
        db.exec_driver_sql("INSERT INTO coupon_voids VALUES (99, 'why', '2027-03-01 00:00:00')")


def test_a_new_file_must_not_be_there(books):
    before = books.path.read_bytes()
    with pytest.raises(FileExistsError):
        Books.create(books.path)
    assert books.path.read_bytes() == before


def test_books_make_their_folder(tmp_path):
    made = Books.create(tmp_path / "a" / "b" / "shop.shopqun")
    made.close()
    assert (tmp_path / "a" / "b" / "shop.shopqun").is_file()


@pytest.mark.parametrize(
    "name", ["店 1号.shopqun", "100%.shopqun", "a#b.shopqun", "a&b=c;d.shopqun", "it's.shopqun"]
)
def test_any_name_is_only_a_name(tmp_path, name):
    made = Books.create(tmp_path / name)
    made.close()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [name]
    Books.open(tmp_path / name).close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such name on Windows")
def test_a_question_mark_in_a_name_starts_no_options(tmp_path):
    Books.create(tmp_path / "who?mode=memory.shopqun").close()
    assert (tmp_path / "who?mode=memory.shopqun").stat().st_size > 0


def test_books_that_could_not_be_begun_leave_no_file(tmp_path, monkeypatch):
    def fail(_db):
        raise RuntimeError

    monkeypatch.setattr(upgrades, "bring_up", fail)
    with pytest.raises(RuntimeError):
        Books.create(tmp_path / "shop.shopqun")
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_closed_shop_is_one_file(launched):
    launched.close()
    beside = [path.name for path in launched.path.parent.iterdir() if path.is_file()]
    assert beside == [launched.path.name]


# --- one writer at a time --------------------------------------------------------------------------------


def test_a_till_waits_for_a_long_list_of_its_own_program_and_is_not_told_of_another(launched):
    impatient = Books.open(launched.path, patience_s=0.0)
    began, troubles = threading.Event(), []

    def scan():
        began.set()
        try:
            with impatient.writing() as db:
                db.exec_driver_sql("UPDATE shop SET name = '扫到了'")
        except ShopTrouble as trouble:
            troubles.append(trouble)

    till = threading.Thread(target=scan)
    with impatient.writing() as db:
        till.start()
        assert began.wait(30)
        db.exec_driver_sql("UPDATE shop SET name = '名单'")
    till.join(30)
    assert troubles == []
    with impatient.reading() as db:
        assert db.exec_driver_sql("SELECT name FROM shop").scalar() == "扫到了"
    impatient.close()


def test_a_lock_held_by_another_program_is_locked(held):
    impatient = Books.open(held.path, patience_s=0.05)
    with pytest.raises(ShopTrouble) as caught, impatient.writing():
        pytest.fail("the pen was taken twice")
    assert kind_of(caught) is Trouble.LOCKED
    assert caught.value.about == str(held.path)
    impatient.close()


def test_what_is_locked_can_be_read(held):
    assert dump(held)["shop"]


def test_a_writer_waits_for_its_turn(launched, monkeypatch):
    holder = sqlite3.connect(launched.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    naps = []

    def nap(seconds):
        naps.append(seconds)
        if len(naps) == 3:
            holder.execute("ROLLBACK")

    monkeypatch.setattr(module.time, "sleep", nap)
    with launched.writing() as db:
        assert db.exec_driver_sql("PRAGMA busy_timeout").scalar() == 5000
    assert len(naps) == 3
    holder.close()


def test_reading_sees_one_moment(launched, clock):
    other = Books.open(launched.path)
    with launched.reading() as db:
        before = db.exec_driver_sql("SELECT count(*) FROM members").scalar()
        a_member(other, clock)
        assert db.exec_driver_sql("SELECT count(*) FROM members").scalar() == before
    other.close()
    assert len(dump(launched)["members"]) == before + 1


def forget_tasks(books, then=None):
    with books.writing() as db:
        db.exec_driver_sql("DELETE FROM tasks")
        if then is not None:
            raise then


def test_an_error_undoes_the_whole_transaction(launched):
    before = dump(launched)
    with pytest.raises(KeyError):
        forget_tasks(launched, then=KeyError)
    assert dump(launched) == before
    forget_tasks(launched)
    assert dump(launched)["tasks"] == []


# --- the disk --------------------------------------------------------------------------------------------


def test_a_full_disk_leaves_the_books_as_they_were(launched, clock):
    before = dump(launched)
    with launched.reading() as db:
        pages = db.exec_driver_sql("PRAGMA page_count").scalar()
    event.listen(launched._engine, "checkout", lambda raw, *_: raw.execute(f"PRAGMA max_page_count={pages}"))

    def act(pen):
        for place in range(2000):
            pen.db.exec_driver_sql(
                "INSERT INTO gift_moves (sku, pieces, why, reference, at, business_day)"
                " VALUES ('G01', 1, ?, '', '2027-03-01 00:00:00', '2027-03-01')",
                (f"{place:0500}",),
            )
        return 1

    with pytest.raises(ShopTrouble) as caught:
        once(launched, clock, Request(new_id(), "test", {}), int, act)
    assert kind_of(caught) is Trouble.DISK_FULL
    assert dump(launched) == before
    assert launched.problems_of_the_file() == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, Trouble.LOCKED),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Trouble.LOCKED),
        (sqlite3.SQLITE_FULL, Trouble.DISK_FULL),
        (sqlite3.SQLITE_READONLY, Trouble.READ_ONLY),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Trouble.READ_ONLY),
        (sqlite3.SQLITE_CANTOPEN, Trouble.READ_ONLY),
        (sqlite3.SQLITE_CORRUPT, Trouble.DAMAGED),
        (sqlite3.SQLITE_CORRUPT_INDEX, Trouble.DAMAGED),
        (sqlite3.SQLITE_NOTADB, Trouble.DAMAGED),
        (sqlite3.SQLITE_CONSTRAINT, None),
        (sqlite3.SQLITE_ERROR, None),
    ],
)
def test_what_sqlite_says_in_plain_kinds(code, kind):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    found = trouble_of(error, "shop")
    assert (found.kind if found else None) is kind


def test_an_error_of_ours_is_no_trouble():
    assert trouble_of(ValueError("x"), "shop") is None


def test_books_that_may_only_be_read_say_so(launched):
    event.listen(launched._engine, "checkout", lambda raw, *_: raw.execute("PRAGMA query_only=ON"))
    with pytest.raises(ShopTrouble) as caught, launched.writing() as db:
        db.exec_driver_sql("DELETE FROM tasks")
    assert kind_of(caught) is Trouble.READ_ONLY


def test_a_folder_nothing_can_be_made_in_is_read_only(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ShopTrouble) as caught:
        Books.create(tmp_path / "file" / "shop.shopqun")
    assert kind_of(caught) is Trouble.READ_ONLY
