"""The report commands, word for word as the contract has them."""

import io
import json

import openpyxl
import pytest
from reports.report_kit import fill

from shopqun.cli.run import run
from shopqun.data.books import Books

FIGURES = {
    "members_new": 2,
    "coupons_issued": 2,
    "coupons_redeemed": 2,
    "takes_off_fen": 1000,
    "paid_fen": 8235,
    "referrals_qualified": 2,
    "rewards_paid": 1,
    "reward_cost_fen": 450,
    "sale_pieces": 3,
    "sale_gross_profit_fen": 2370,
}


@pytest.fixture
def call(tmp_path):
    path = tmp_path / "cli.shopqun"
    books = Books.create(path)
    fill(books)
    books.close()

    def ask(*words):
        out = io.StringIO()
        clock = {"SHOPQUN_NOW": "2027-04-02T09:30:00+08:00"}
        code = run(["--json", "--shop", str(path), *words], clock, lambda: None, out)
        return code, json.loads(out.getvalue())

    return ask


def test_show(call):
    assert call("report", "show", "2027-03") == (0, {"ok": True, "month": "2027-03", "figures": FIGURES})


def test_month(call, tmp_path):
    out = tmp_path / "月报.xlsx"
    code, body = call("report", "month", "2027-03", "--out", str(out))
    assert (code, body["file"], body["figures"]) == (0, str(out), FIGURES)
    assert openpyxl.load_workbook(out).sheetnames[:2] == ["封面", "总览"]


@pytest.mark.parametrize("words", [("show", "2027-3"), ("month", "三月", "--out", "never.xlsx")])
def test_a_month_that_is_none(call, words):
    code, body = call("report", *words)
    assert (code, body["error"]) == (2, "bad_month")


@pytest.mark.parametrize(("kind", "title", "rows"), [("members", "会员", 4), ("referrals", "老带新", 2)])
def test_lists(call, tmp_path, kind, title, rows):
    out = tmp_path / "list.xlsx"
    assert call("report", kind, "--out", str(out)) == (0, {"ok": True, "file": str(out), "rows": rows})
    page = openpyxl.load_workbook(out)[title]
    assert page.max_row == 1 + rows


def test_a_report_needs_a_place_to_go(call, tmp_path):
    assert call("report", "members")[0] == 2
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert call("report", "members", "--out", str(tmp_path / "file" / "a.xlsx"))[0] == 4
