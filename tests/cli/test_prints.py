"""`prints …` from the batch to the void, as a script would do it."""

import pytest
from paper_kit import read_in
from shop_kit import screenshot

from shopqun.ui.posters import painter

PAYLOAD = "https://weixin.qq.com/g/AwYAAGxuYmVpbWVu"


@pytest.fixture
def shop(terminal):
    terminal.painter = lambda: painter
    return terminal


@pytest.fixture
def issued(shop):
    return shop.done("coupons", "issue", "C02", "--count", 11)


@pytest.fixture
def printed(shop, issued, tmp_path):
    """Print eleven cards; give the number of the print."""
    made = shop.done("posters", "make", "card", issued["batch"], "--size", "a4", "--out", tmp_path / "c.pdf")
    return made["print"]


def test_the_list_and_its_sheets(shop, issued, printed, tmp_path):
    (one,) = shop.done("prints", "list")["prints"]
    assert one["id"] == printed
    assert (one["kind"], one["about"], one["way"], one["by"]) == ("card", issued["batch"], "pdf", "owner")
    assert (one["sheets"], one["codes"], one["spoiled"]) == (2, 11, 0)
    assert (one["at"], one["file"]) == ("2027-03-01T11:00:00+08:00", str(tmp_path / "c.pdf"))
    first, second = shop.done("prints", "show", printed)["sheets"]
    assert [len(sheet["codes"]) for sheet in (first, second)] == [10, 1]
    assert first["module_mm"] >= 0.5
    assert "zxing-cpp" in first["decoders"]
    assert shop.done("prints", "sheet", second["id"]) == second | {"ok": True}
    assert shop.done("prints", "list", "--kind", "group")["prints"] == []
    assert shop.done("prints", "list", "--about", issued["batch"])["prints"] == [one]


def test_one_sheet_again_and_then_void(shop, issued, printed, tmp_path):
    _, second = shop.done("prints", "show", printed)["sheets"]
    last = issued["codes"][-1]
    request = ("--request-id", "again")
    for _ in range(2):
        again = shop.done("prints", "again", second["id"], "--out", tmp_path / "again.pdf", *request)
    assert again["repeated"]
    assert read_in(tmp_path / "again.pdf") == {"SQ:" + last.replace("-", "")}
    (copy,) = shop.done("prints", "show", again["print"])["sheets"]
    kept = shop.done("prints", "void", second["id"], "--why", "卡纸了")
    assert (kept["voided"], kept["still_on"]) == ([], [copy["id"]])
    gone = shop.done("prints", "void", copy["id"], "--why", "又卡了")
    assert (gone["voided"], gone["still_on"]) == ([last], [])
    assert shop.done("coupons", "show", last)["state"] == "void"
    code, body = shop("prints", "void", copy["id"], "--why", "再来")
    assert (code, body["reason"]) == (3, "sheet_spoiled")


def test_a_sheet_that_was_handed_out_stays_good(shop, issued, printed):
    first, _ = shop.done("prints", "show", printed)["sheets"]
    shop.done("till", "scan", issued["codes"][0], "--amount", "68")
    code, body = shop("prints", "void", first["id"], "--why", "卡纸了")
    assert (code, body["reason"]) == (3, "sheet_used")
    assert shop.done("coupons", "show", issued["codes"][1])["state"] == "issued"


def test_what_hangs_with_a_group_s_code(shop, tmp_path):
    screenshot(PAYLOAD, tmp_path / "shot.png")
    shop.done("groups", "qr", "Q02", tmp_path / "shot.png", "--made-on", "2027-03-01")
    made = shop.done("posters", "make", "group", "Q02", "--out", tmp_path / "g.png")
    (one,) = shop.done("prints", "hanging", "Q02")["hanging"]
    assert (one["print"], one["kind"], one["payload"]) == (made["print"], "group", PAYLOAD)
    assert (one["usable_before"], one["in_force"]) == ("2027-03-08", True)
    assert shop("prints", "hanging", "Q99")[1]["reason"] == "unknown_group"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "9"), "unknown_print"),
        (("sheet", "9"), "unknown_sheet"),
        (("again", "9", "--out", "x.pdf"), "unknown_sheet"),
        (("void", "9", "--why", "卡纸了"), "unknown_sheet"),
        (("again", "9", "--out", "x.docx"), "usage"),
        (("void", "9", "--why", " "), "usage"),
    ],
)
def test_wrong_words(shop, words, code):
    exit_code, body = shop("prints", *words)
    assert (exit_code, body.get("reason", body.get("error"))) == (2 if code == "usage" else 3, code)
