"""`backup`, `restore` and `check` as the contract prints them."""

import pytest
from sqlalchemy import update

from shopqun.data.books import Books
from shopqun.data.tables.referrals import Referral


def names(terminal):
    return [member["name"] for member in terminal.done("members", "find", "顾客")["members"]]


def test_a_backup_brought_back(terminal, tmp_path):
    terminal.done("members", "add", "--name", "顾客甲")
    body = terminal.done("backup", "--out", tmp_path / "stick" / "b.shopqun")
    assert (body["file"], body["problems"]) == (str(tmp_path / "stick" / "b.shopqun"), [])
    terminal.done("members", "add", "--name", "顾客乙")
    body = terminal.done("restore", tmp_path / "stick" / "b.shopqun", "--request-id", "r")
    assert (body["shop"], body["file"], body["problems"]) == ("鲜果巷水果店", str(terminal.shop), [])
    assert names(terminal) == ["顾客甲"]
    assert terminal("restore", tmp_path / "stick" / "b.shopqun", "--request-id", "r")[1]["repeated"] is True
    terminal.shop = terminal.shop.with_name("shop.before-restore.shopqun")
    assert sorted(names(terminal)) == ["顾客乙", "顾客甲"]


def test_a_backup_of_its_own_goes_into_documents(terminal, own_folders):
    body = terminal.done("backup")
    assert body["file"].startswith(str(own_folders / "Documents" / "店群通"))
    assert "鲜果巷水果店-备份-20270301-110000.shopqun" in body["file"]


def test_never_over_the_live_file(terminal):
    code, body = terminal("backup", "--out", terminal.shop)
    assert (code, body["reason"]) == (3, "shop_exists")
    assert terminal.done("check")["problems"] == []


def test_a_shop_in_use_is_not_replaced(terminal, tmp_path):
    terminal.done("backup", "--out", tmp_path / "b.shopqun")
    books = Books.open(terminal.shop)
    with books.reading():
        code, body = terminal("restore", tmp_path / "b.shopqun")
    books.close()
    assert (code, body["trouble"]) == (4, "locked")


@pytest.mark.parametrize(
    ("content", "trouble"), [(None, "not_found"), (b"text", "damaged"), (b"", "damaged")]
)
def test_what_is_no_backup(terminal, tmp_path, content, trouble):
    if content is not None:
        (tmp_path / "b.shopqun").write_bytes(content)
    code, body = terminal("restore", tmp_path / "b.shopqun")
    assert (code, body["trouble"]) == (4, trouble)
    assert terminal.done("groups", "list")["groups"]


def test_a_newer_shop(terminal):
    books = Books.open(terminal.shop)
    with books.writing() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '99'")
    books.close()
    code, body = terminal("check")
    assert (code, body["trouble"]) == (4, "newer_version")
    assert "升级" in body["remedy"]


def test_checking_and_repairing(terminal):
    (inviter,) = terminal.done("members", "add", "--name", "周大姐")["members"]
    terminal.done("members", "add", "--name", "李阿姨", "--invited-by", inviter["invite_code"])
    books = Books.open(terminal.shop)
    with books.writing() as db:
        db.execute(update(Referral).values(state="qualified"))
    books.close()
    assert terminal.done("check")["problems"] == [{"code": "referral_state", "about": "1"}]
    body = terminal.done("check", "--repair", "--request-id", "c")
    assert (body["repaired"], body["problems"]) == (1, [])
    assert terminal("check", "--repair", "--request-id", "c")[1]["repeated"] is True
    assert terminal("check", "--repair", "--request-id", inviter["id"])[1]["repaired"] == 0
