"""A workbook is on disk whole or not at all."""

import errno
from pathlib import Path

import openpyxl
import pytest

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.sheets import write_workbook
from shopqun.reports.sheet import Column, Sheet

COLUMNS = (Column("名"),)


def test_a_workbook_takes_the_place_of_the_one_before(tmp_path):
    target = tmp_path / "月报" / "out.xlsx"
    for name in ("二月", "三月"):
        write_workbook(target, [Sheet(name, COLUMNS, [("王",)]), Sheet("会员", COLUMNS, ())])
    assert openpyxl.load_workbook(target).sheetnames == ["三月", "会员"]
    assert [path.name for path in target.parent.iterdir()] == ["out.xlsx"]


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ShopTrouble):
        write_workbook(tmp_path / "file" / "out.xlsx", [Sheet("a", COLUMNS, ())])


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.EACCES, Trouble.LOCKED), (errno.ENOSPC, Trouble.DISK_FULL), (errno.EBUSY, Trouble.LOCKED)],
)
def test_the_last_step_fails(tmp_path, monkeypatch, number, kind):
    target = tmp_path / "out.xlsx"
    target.write_bytes(b"hers")

    def fail(_self, _target):
        raise OSError(number, "no")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ShopTrouble) as caught:
        write_workbook(target, [Sheet("a", COLUMNS, ())])
    assert caught.value.kind is kind
    assert target.read_bytes() == b"hers"
