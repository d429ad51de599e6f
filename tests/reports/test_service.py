import errno
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from reports.report_kit import fill

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.reports.service import ReportService

pytest_plugins = ("shop_kit",)


@pytest.fixture
def reports(books, clock):
    fill(books)
    clock.set("2027-04-02T09:30:00+08:00")
    return ReportService(books, clock)


def cells(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_month_that_is_none(reports, tmp_path):
    assert reports.figures("2027-3") == Refused("bad_month", {"text": "2027-3"})
    assert reports.month("March", tmp_path / "a.xlsx") == Refused("bad_month", {"text": "March"})
    assert not (tmp_path / "a.xlsx").exists()


def test_the_months_workbook(reports, tmp_path):
    out = tmp_path / "果缤纷-2027年3月-社群月报.xlsx"
    figures = reports.month("2027-03", out)
    assert figures == reports.figures("2027-03")
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["封面", "总览", "拉新来源", "会员", "券", "老带新", "限时抢购"]
    overview = {row[0]: row[1:] for row in cells(book["总览"])}
    stamp = "店主 2027-04-02 09:30"
    assert overview["指标"] == ["本月", "上月", "环比", "导出人/时间"]
    assert overview["新会员"] == [2, 1, 1, stamp]
    assert overview["实付（元）"] == [82.35, 20, 3.1175, stamp]
    assert overview["券抵扣（元）"] == [10, 0, "—", stamp]
    assert overview["奖励成本（元）"] == [4.5, 0, "—", stamp]
    assert overview["抢购毛利（元）"] == [23.7, 0, "—", stamp]
    assert cells(book["限时抢购"])[-1][7:12] == [3, 1, 27, None, 23.7]
    assert cells(book["老带新"])[1][:6] == ["000001", "王**", "138****8001", 2, 2, 1]
    assert cells(book["会员"])[3][1] == "=张三"
    assert cells(book["会员"])[1][5] == datetime(2027, 2, 27)  # noqa: DTZ001 - spreadsheets know no zone


def test_a_closed_month_never_changes(reports, tmp_path):
    assert reports.figures("2027-04").coupons_redeemed == -1
    assert reports.figures("2027-03").coupons_redeemed == 2


def test_an_empty_month_is_a_whole_workbook(reports, tmp_path):
    reports.month("2030-01", tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["封面", "总览", "会员", "券", "老带新", "限时抢购"]
    assert [cell.value for cell in book["限时抢购"][1]][-1] == "导出人/时间"


def test_members_and_referrals_on_their_own(reports, tmp_path):
    assert reports.members(tmp_path / "m.xlsx") == 4
    assert reports.referrals(tmp_path / "r.xlsx") == 2
    assert openpyxl.load_workbook(tmp_path / "m.xlsx").sheetnames == ["会员"]
    referrals = cells(openpyxl.load_workbook(tmp_path / "r.xlsx")["老带新"])
    assert referrals[2][6] == "已作废"
    assert referrals[2][8] == "一天太多、同名"
    assert referrals[1][3:6] == ["000003", "=**", datetime(2027, 3, 5, 12, 0)]  # noqa: DTZ001 - no zone there


def test_a_workbook_that_is_open_elsewhere(reports, tmp_path, monkeypatch):
    out = tmp_path / "m.xlsx"
    out.write_bytes(b"hers")

    def refuse(_self, _target):
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ShopTrouble) as caught:
        reports.members(out)
    assert caught.value.kind is Trouble.LOCKED
    assert out.read_bytes() == b"hers"
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_it_is_told_how_far_it_is_and_may_be_ended(reports, tmp_path):
    heard = []
    reports.members(tmp_path / "m.xlsx", lambda done, total: heard.append((done, total)))
    reports.referrals(tmp_path / "r.xlsx", lambda done, total: heard.append((done, total)))
    assert heard == [(0, 4), (0, 2)]

    def enough(_done, _total):
        raise KeyError

    with pytest.raises(KeyError):
        reports.month("2027-03", tmp_path / "a.xlsx", enough)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".xlsx") == ["m.xlsx", "r.xlsx"]
