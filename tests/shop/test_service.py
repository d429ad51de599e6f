"""Looking after the shop file: a copy, bringing one back, and whether the books add up."""

import sys
from pathlib import Path

import pytest
from shop_kit import a_member, a_paper, buy, dump, new_id
from sqlalchemy import insert, select, update

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.data.books import Books
from shopqun.data.tables.referrals import Referral
from shopqun.data.tables.shop import Gesture
from shopqun.data.tables.till import TillEntry
from shopqun.shop.profile import Problem, Signboard
from shopqun.shop.service import ShopService, look_into, restore


@pytest.fixture
def shop(launched, clock):
    """The door of a launched shop."""
    return ShopService(launched, clock)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ('水果/蔬菜:"鲜"', "水果 蔬菜 鲜"),
        ("鲜" * 60, "鲜" * 60),
        ("...", "shop"),
        ("李 的 店", "李 的 店"),
    ],
)
def test_a_copy_is_named_after_the_shop_as_windows_allows(shop, name, file):
    """Sixty Chinese characters are 180 bytes, and a name may hold 255."""
    shop.change_sign(Signboard(name, "北门", "", ""), request_id="sign")
    kept = Path(shop.back_up(request_id="copy").value.path)
    assert (
        kept.name.startswith(f"{file}-备份-2027") or kept.name.split() == f"{file}{kept.name[-23:]}".split()
    )
    assert look_into(kept).name == name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is told by its owner to take long paths or not")
def test_a_copy_goes_deeper_than_260_characters_with_spaces_and_chinese(shop, tmp_path):
    deep = tmp_path.joinpath(*["a folder within 店"] * 13)
    kept = shop.back_up(deep / "备份 1.shopqun", request_id="copy").value
    assert len(kept.path) > 260
    assert look_into(Path(kept.path)).name == shop.profile().name


@pytest.fixture
def backup(launched, clock, shop, tmp_path):
    """A backup on a stick, taken when there was one customer."""
    a_member(launched, clock, "周大姐")
    shop.back_up(tmp_path / "stick" / "backup.shopqun", request_id="b")
    return tmp_path / "stick" / "backup.shopqun"


def names_in(path):
    books = Books.open(path)
    with books.reading() as db:
        names = db.exec_driver_sql("SELECT name FROM members ORDER BY id").scalars().all()
    books.close()
    return names


def test_whose_shop_it_is(shop):
    found = shop.profile()
    assert (found.name, found.category, found.place) == ("鲜果巷水果店", "水果生鲜", "北门小区底商3号")
    assert found.opens_on.isoformat() == "2027-03-01"


def test_the_signboard_changes_once(shop, launched):
    board = Signboard("北门鲜果", "南门 8 号", "", "08:00-21:00")
    found = shop.change_sign(board, request_id="s").value
    assert (found.name, found.place, found.phone, found.open_hours) == (
        "北门鲜果", "南门 8 号", "", "08:00-21:00",
    )  # fmt: skip
    assert (found.category, shop.profile()) == ("水果生鲜", found)
    rows = dump(launched)
    assert shop.change_sign(board, request_id="s").repeated
    assert dump(launched) == rows


def test_a_bad_signboard_changes_nothing(shop, launched):
    rows = dump(launched, "gestures")
    nameless = Signboard("", "门口", "", "")
    assert shop.change_sign(nameless, request_id="s").value == Refused("shop_name_needed")
    assert dump(launched, "gestures") == rows


def test_books_without_a_shop_are_damaged(books, clock):
    with pytest.raises(ShopTrouble) as caught:
        ShopService(books, clock).profile()
    assert caught.value.kind is Trouble.DAMAGED


# --- keeping a copy --------------------------------------------------------------------------------------


def test_a_backup_is_one_whole_file(launched, shop, backup):
    assert [path.name for path in backup.parent.iterdir()] == ["backup.shopqun"]
    copy = Books.open(backup)
    kept = dump(copy, "gestures")
    copy.close()
    assert kept == dump(launched, "gestures")


def test_a_backup_goes_into_documents_under_the_shops_name_and_day(shop, clock):
    clock.set("2027-03-05T16:30:00+00:00")  # half past midnight of the 6th in the shop
    kept = shop.back_up(request_id=new_id()).value
    path = Path(kept.path)
    assert path.name == "鲜果巷水果店-备份-20270306-003000.shopqun"
    assert path.parent.parts[-2:] == ("店群通", "备份")
    assert kept.size == path.stat().st_size > 0


def test_the_same_backup_is_not_made_twice(launched, clock, shop, backup):
    before = backup.read_bytes()
    a_member(launched, clock, "李阿姨")
    again = shop.back_up(backup, request_id="b")
    assert again.repeated
    assert backup.read_bytes() == before
    assert shop.back_up(backup.with_name("other.shopqun"), request_id="b").value == Refused(
        "request_id_reused"
    )
    assert not backup.with_name("other.shopqun").exists()


def test_when_the_last_backup_was(shop, backup, clock):
    assert shop.last_backup() == clock.at
    clock.move(days=2)
    shop.back_up(request_id=new_id())
    assert shop.last_backup() == clock.at


def test_no_backup_yet(shop):
    assert shop.last_backup() is None


def test_a_backup_never_goes_over_the_live_file(launched, clock, shop):
    a_member(launched, clock)
    rows = dump(launched)
    odd = launched.path.parent / "home" / ".." / launched.path.name
    for target in (launched.path, odd):
        answer = shop.back_up(target, request_id=new_id()).value
        assert answer.reason == "shop_exists"
    assert dump(launched) == rows
    assert launched.problems_of_the_file() == []


# --- bringing one back -----------------------------------------------------------------------------------


def test_restoring_brings_it_back_and_keeps_the_old(launched, clock, backup):
    a_member(launched, clock, "李阿姨")
    launched.close()
    answer = restore(launched.path, backup, clock, request_id="r")
    assert (answer.value.name, answer.repeated) == ("鲜果巷水果店", False)
    assert names_in(launched.path) == ["周大姐"]
    assert names_in(launched.path.with_name("shop.before-restore.shopqun")) == ["周大姐", "李阿姨"]


def test_the_same_restore_is_not_done_twice(launched, clock, backup):
    launched.close()
    restore(launched.path, backup, clock, request_id="r")
    opened = Books.open(launched.path)
    a_member(opened, clock, "王婶")
    opened.close()
    assert restore(launched.path, backup, clock, request_id="r").repeated
    assert names_in(launched.path) == ["周大姐", "王婶"]


def test_an_id_the_backup_knows_for_something_else_changes_nothing(launched, clock, backup):
    with launched.writing() as db:
        db.execute(Gesture.__table__.delete().where(Gesture.request_id == "b"))
    a_member(launched, clock, "李阿姨")
    launched.close()
    # The backup was taken in mid-gesture, before "b" was written; give it one of its own.
    copy = Books.open(backup)
    with copy.writing() as db:
        row = dict(db.execute(select(Gesture.__table__).limit(1)).mappings().one())
        db.execute(insert(Gesture).values(row | {"request_id": "b", "fingerprint": "another"}))
    copy.close()
    assert restore(launched.path, backup, clock, request_id="b").value == Refused("request_id_reused")
    assert names_in(launched.path) == ["周大姐", "李阿姨"]


def test_a_restore_is_in_the_audit_of_the_restored_books(launched, clock, backup):
    launched.close()
    restore(launched.path, backup, clock, request_id="r")
    books = Books.open(launched.path)
    with books.reading() as db:
        assert db.execute(select(Gesture.command).where(Gesture.request_id == "r")).scalar() == "restore"
    books.close()


def test_restoring_where_no_shop_was(clock, backup, tmp_path):
    target = tmp_path / "new" / "pc.shopqun"
    restore(target, backup, clock, request_id="r")
    assert names_in(target) == ["周大姐"]
    assert [path.name for path in target.parent.iterdir()] == ["pc.shopqun"]


def test_restoring_over_a_damaged_shop(launched, clock, backup):
    launched.close()
    launched.path.write_bytes(b"coffee was spilt here")
    restore(launched.path, backup, clock, request_id="r")
    assert names_in(launched.path) == ["周大姐"]


def test_a_shop_that_is_open_is_not_replaced(launched, clock, backup):
    a_member(launched, clock, "李阿姨")
    rows = dump(launched)
    with pytest.raises(ShopTrouble) as caught:
        restore(launched.path, backup, clock, request_id="r")
    assert caught.value.kind is Trouble.LOCKED
    assert dump(launched) == rows


@pytest.mark.parametrize(
    ("content", "kind"), [(None, Trouble.NOT_FOUND), (b"", Trouble.DAMAGED), (b"name,phone", Trouble.DAMAGED)]
)
def test_what_is_no_backup_replaces_nothing(launched, clock, tmp_path, content, kind):
    a_member(launched, clock, "周大姐")
    launched.close()
    wrong = tmp_path / "wrong.shopqun"
    if content is not None:
        wrong.write_bytes(content)
    with pytest.raises(ShopTrouble) as caught:
        restore(launched.path, wrong, clock, request_id="r")
    assert (caught.value.kind, caught.value.about) == (kind, str(wrong))
    assert names_in(launched.path) == ["周大姐"]


def test_books_without_a_shop_are_no_backup(launched, clock, tmp_path):
    Books.create(tmp_path / "empty.shopqun").close()
    launched.close()
    with pytest.raises(ShopTrouble) as caught:
        restore(launched.path, tmp_path / "empty.shopqun", clock, request_id="r")
    assert caught.value.kind is Trouble.DAMAGED


def test_a_backup_is_never_written_to(launched, clock, backup):
    before = backup.read_bytes()
    launched.close()
    backup.chmod(0o400)
    restore(launched.path, backup, clock, request_id="r")
    assert backup.read_bytes() == before
    assert [path.name for path in backup.parent.iterdir()] == ["backup.shopqun"]


def test_looking_into_a_backup(backup):
    assert look_into(backup).name == "鲜果巷水果店"


# --- whether they add up ---------------------------------------------------------------------------------


def test_good_books_have_no_problems(launched, clock, shop):
    member = a_member(launched, clock)
    a_paper(launched, clock)
    buy(launched, clock, "30", member=str(member.id))
    assert shop.check() == ()


def test_money_that_does_not_add_up_is_named(launched, clock, shop):
    bought = buy(launched, clock, "30")
    with launched.writing() as db:
        row = {"purchase_id": bought.purchase, "kind": "refund", "why": "", "at": clock.at}
        db.execute(insert(TillEntry).values(row | {"amount_fen": -3001, "business_day": clock.at.date()}))
    assert shop.check() == (Problem("purchase_money", f"{bought.purchase}: -0.01"),)


def test_a_state_that_strayed_is_named_and_rebuilt(launched, clock, shop):
    inviter = a_member(launched, clock, "周大姐")
    a_member(launched, clock, "李阿姨", invited_by=inviter.invite_code)
    with launched.writing() as db:
        db.execute(update(Referral).values(state="qualified"))
    assert shop.check() == (Problem("referral_state", "1"),)
    assert shop.repair(request_id="x").value == 1
    assert shop.check() == ()
    assert shop.repair(request_id="x").repeated
    assert shop.repair(request_id="y").value == 0
