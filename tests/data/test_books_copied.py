"""Whole copies of a shop file, and putting one in its place."""

import sqlite3
from contextlib import closing

import pytest
from shop_kit import a_member, a_paper, buy, dump

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.books import Books, copied_in, discard, replace_file


def kind_of(caught):
    return caught.value.kind


def test_a_copy_is_one_whole_file_of_an_open_shop(launched, clock, tmp_path):
    buy(launched, clock, "12.50")
    launched.copy_to(tmp_path / "out" / "copy.shopqun")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["copy.shopqun"]
    copy = Books.open(tmp_path / "out" / "copy.shopqun")
    assert dump(copy) == dump(launched)
    copy.close()


def test_a_copy_that_fails_leaves_what_was_there(launched, tmp_path, monkeypatch):
    target = tmp_path / "copy.shopqun"
    target.write_bytes(b"the backup of yesterday")
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(ShopTrouble) as caught:
        launched.copy_to(target)
    assert kind_of(caught) is Trouble.DISK_FULL
    assert target.read_bytes() == b"the backup of yesterday"
    assert not (tmp_path / "copy.shopqun.part").exists()


def test_a_file_somebody_has_open_is_not_replaced(launched, clock, tmp_path):
    a_paper(launched, clock)
    launched.copy_to(tmp_path / "backup.shopqun")
    a_member(launched, clock)
    before = dump(launched)
    with pytest.raises(ShopTrouble) as caught:
        replace_file(launched.path, tmp_path / "backup.shopqun")
    assert kind_of(caught) is Trouble.LOCKED
    assert dump(launched) == before


def test_a_replaced_file_is_kept_beside(launched, clock, tmp_path):
    launched.copy_to(tmp_path / "backup.shopqun")
    after_backup = dump(launched)
    a_member(launched, clock)
    newest = dump(launched)
    launched.close()
    replace_file(launched.path, tmp_path / "backup.shopqun")
    for name, rows in (("shop.shopqun", after_backup), ("shop.before-restore.shopqun", newest)):
        opened = Books.open(tmp_path / name)
        assert dump(opened) == rows
        opened.close()


def test_a_damaged_file_is_replaced_all_the_same(launched, tmp_path):
    launched.copy_to(tmp_path / "backup.shopqun")
    launched.close()
    launched.path.write_bytes(b"burnt")
    replace_file(launched.path, tmp_path / "backup.shopqun")
    assert launched.path.with_name("shop.before-restore.shopqun").read_bytes() == b"burnt"
    Books.open(launched.path).close()


def test_a_copy_to_look_into_brings_the_log_and_leaves_nothing(launched, clock, tmp_path):
    a_member(launched, clock)
    rows = dump(launched)
    assert launched.path.with_name("shop.shopqun-wal").stat().st_size > 0
    before = launched.path.read_bytes()
    with copied_in(launched.path, tmp_path / "other" / "new.shopqun") as copy:
        opened = Books.open(copy)
        assert dump(opened) == rows
        opened.close()
    assert launched.path.read_bytes() == before
    assert list((tmp_path / "other").iterdir()) == []


def test_a_missing_backup_is_not_found(tmp_path):
    with pytest.raises(ShopTrouble) as caught, copied_in(tmp_path / "none", tmp_path / "shop.shopqun"):
        pytest.fail("nothing to copy")
    assert kind_of(caught) is Trouble.NOT_FOUND


def test_discarding_takes_the_log_too(tmp_path):
    for tail in ("", "-wal", "-shm"):
        (tmp_path / f"shop.shopqun{tail}").write_bytes(b"x")
    discard(tmp_path / "shop.shopqun")
    discard(tmp_path / "shop.shopqun")
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_broken_reference_is_found(launched):
    with closing(sqlite3.connect(launched.path)) as db:
        db.execute("INSERT INTO coupon_voids VALUES (99, 'why', '2027-03-01 00:00:00')")
        db.commit()
    assert launched.problems_of_the_file() == ["coupon_voids 99 -> coupons"]
