"""Opening a shop file: what is none of ours, what is newer, and what is older."""

import sqlite3
from contextlib import closing

import pytest
from shop_kit import a_member, dump

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data import upgrades
from shopqun.data.books import Books

NEXT = upgrades.HEAD + 1


def kind_of(caught):
    return caught.value.kind


def test_missing_is_not_found(tmp_path):
    with pytest.raises(ShopTrouble) as caught:
        Books.open(tmp_path / "none.shopqun")
    assert kind_of(caught) is Trouble.NOT_FOUND
    assert caught.value.about == str(tmp_path / "none.shopqun")
    assert not (tmp_path / "none.shopqun").exists()


def test_a_folder_is_no_shop(tmp_path):
    with pytest.raises(ShopTrouble) as caught:
        Books.open(tmp_path)
    assert kind_of(caught) is Trouble.NOT_FOUND


@pytest.mark.parametrize(
    "content", [b"", b"name,phone\n", b"SQLite format 3\x00" + b"\xff" * 4096, b"\x00" * 512]
)
def test_what_is_no_database_is_damaged(tmp_path, content):
    path = tmp_path / "shop.shopqun"
    path.write_bytes(content)
    with pytest.raises(ShopTrouble) as caught:
        Books.open(path)
    assert kind_of(caught) is Trouble.DAMAGED


def test_another_programs_database_is_damaged(tmp_path):
    path = tmp_path / "shop.shopqun"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE notes (text)")
    with pytest.raises(ShopTrouble) as caught:
        Books.open(path)
    assert kind_of(caught) is Trouble.DAMAGED


def read_whole(path):
    opened = Books.open(path)
    try:
        dump(opened)
    finally:
        opened.close()


def test_a_torn_file_is_damaged_or_says_so(launched):
    launched.close()
    whole = launched.path.read_bytes()
    launched.path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ShopTrouble) as caught:
        read_whole(launched.path)
    assert kind_of(caught) is Trouble.DAMAGED


def test_a_newer_shop_is_left_alone(books):
    with books.writing() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    books.close()
    with pytest.raises(ShopTrouble) as caught:
        Books.open(books.path)
    assert kind_of(caught) is Trouble.NEWER_VERSION
    with closing(sqlite3.connect(books.path)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


# --- upgrading -------------------------------------------------------------------------------------------


def test_a_copy_is_kept_before_an_upgrade(launched, clock, monkeypatch):
    a_member(launched, clock)
    before = dump(launched)
    launched.close()

    def bring_up(db):
        db.exec_driver_sql("DELETE FROM member_terms")
        db.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (str(NEXT),))

    monkeypatch.setattr(upgrades, "HEAD", NEXT)
    monkeypatch.setattr(upgrades, "bring_up", bring_up)
    Books.open(launched.path).close()
    kept = launched.path.with_name(f"shop.before-{NEXT}.shopqun")
    monkeypatch.setattr(upgrades, "HEAD", NEXT - 1)
    old = Books.open(kept)
    assert dump(old) == before
    old.close()
    with pytest.raises(ShopTrouble) as caught:
        Books.open(launched.path)
    assert kind_of(caught) is Trouble.NEWER_VERSION


def test_an_upgrade_that_fails_changes_nothing(launched, monkeypatch):
    before = dump(launched)
    launched.close()

    def bring_up(db):
        db.exec_driver_sql("DELETE FROM tasks")
        raise RuntimeError

    monkeypatch.setattr(upgrades, "HEAD", NEXT)
    monkeypatch.setattr(upgrades, "bring_up", bring_up)
    with pytest.raises(RuntimeError):
        Books.open(launched.path)
    monkeypatch.undo()
    again = Books.open(launched.path)
    assert dump(again) == before
    again.close()


def test_an_empty_file_is_refused_and_stays_empty(tmp_path):
    path = tmp_path / "empty.shopqun"
    path.touch()
    with pytest.raises(ShopTrouble) as caught:
        Books.open(path)
    assert caught.value.kind is Trouble.DAMAGED
    assert path.read_bytes() == b""
