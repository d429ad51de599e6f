"""Files leave whole or not at all, and what the disk says becomes a plain kind."""

import errno
import tempfile
from pathlib import Path

import pytest

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.files import handing_over, read_bytes, read_end, trouble_of


def left_in(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_a_file_gets_its_name_when_it_is_whole(tmp_path):
    target = tmp_path / "a" / "b" / "out.xlsx"
    with handing_over(target) as part:
        part.write_bytes(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
    assert left_in(target.parent) == ["out.xlsx"]


def test_what_was_there_stays_when_the_writing_fails(tmp_path):
    target = tmp_path / "out.xlsx"
    target.write_bytes(b"yesterday")

    def write():
        with handing_over(target) as part:
            part.write_bytes(b"ha")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write()
    assert target.read_bytes() == b"yesterday"
    assert left_in(tmp_path) == ["out.xlsx"]


def test_an_old_part_is_not_added_to(tmp_path):
    (tmp_path / "out.csv.part").write_bytes(b"from a crash")
    with handing_over(tmp_path / "out.csv") as part:
        assert not part.exists()
        part.write_bytes(b"new")
    assert (tmp_path / "out.csv").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.EDQUOT, Trouble.DISK_FULL),
        (errno.EFBIG, Trouble.DISK_FULL),
        (errno.EACCES, Trouble.READ_ONLY),
        (errno.EPERM, Trouble.READ_ONLY),
        (errno.EROFS, Trouble.READ_ONLY),
        (errno.EBUSY, Trouble.LOCKED),
        (errno.ENOENT, Trouble.NOT_FOUND),
        (errno.ENAMETOOLONG, Trouble.READ_ONLY),
    ],
)
def test_what_the_disk_says(tmp_path, monkeypatch, number, kind):
    def fail(*_):
        raise OSError(number, "x")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ShopTrouble) as caught, handing_over(tmp_path / "out.csv") as part:
        part.write_bytes(b"x")
    assert (caught.value.kind, caught.value.about) == (kind, str(tmp_path / "out.csv"))
    assert left_in(tmp_path) == []


def test_an_error_without_a_number_is_a_place_one_cannot_write_to(tmp_path):
    assert trouble_of(OSError("x"), tmp_path).kind is Trouble.READ_ONLY


def test_no_room_for_a_temporary_file_is_a_full_disk(tmp_path, monkeypatch):
    def no_room(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr("os.open", no_room)
    with pytest.raises(FileNotFoundError) as caught:
        tempfile.gettempdir()
    monkeypatch.undo()
    assert trouble_of(caught.value, tmp_path).kind is Trouble.DISK_FULL


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ShopTrouble) as caught, handing_over(tmp_path / "file" / "out.csv"):
        pytest.fail("there is no such folder")
    assert caught.value.kind is Trouble.READ_ONLY


def test_reading(tmp_path):
    (tmp_path / "in.json").write_bytes("店".encode())
    assert read_bytes(tmp_path / "in.json") == "店".encode()


@pytest.mark.parametrize(("name", "kind"), [("none", Trouble.NOT_FOUND), (".", Trouble.UNREADABLE)])
def test_what_cannot_be_read(tmp_path, name, kind):
    with pytest.raises(ShopTrouble) as caught:
        read_bytes(tmp_path / name)
    assert caught.value.kind is kind


def test_a_file_one_may_not_read_is_unreadable_and_not_a_place_to_write(tmp_path, monkeypatch):
    def fail(_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(ShopTrouble) as caught:
        read_bytes(tmp_path / "list.csv")
    assert caught.value.kind is Trouble.UNREADABLE


@pytest.mark.parametrize(("most", "read"), [(2, b"de"), (5, b"abcde"), (9, b"abcde"), (0, b"")])
def test_the_end_of_a_file_is_read_alone(tmp_path, most, read):
    (tmp_path / "a.exe").write_bytes(b"abcde")
    assert read_end(tmp_path / "a.exe", most) == read


@pytest.mark.parametrize(("name", "kind"), [("gone.exe", Trouble.NOT_FOUND), ("", Trouble.UNREADABLE)])
def test_an_end_that_cannot_be_read_is_said_so(tmp_path, name, kind):
    with pytest.raises(ShopTrouble) as caught:
        read_end(tmp_path / name, 5)
    assert caught.value.kind is kind
