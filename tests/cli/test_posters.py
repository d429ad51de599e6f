"""`posters make` as the contract prints it."""

import pypdf
import pytest
from shop_kit import screenshot
from sqlalchemy import update

from shopqun.data.books import Books
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.data.tables.lotteries import LotteryPrize
from shopqun.data.tables.shop import Shop
from shopqun.ui.posters import painter


@pytest.fixture
def shop(terminal):
    """A command line that can draw."""
    terminal.painter = lambda: painter
    return terminal


def test_a_poster(shop, tmp_path):
    body = shop.done("posters", "make", "coupon", "C02", "--size", "a6", "--out", tmp_path / "out.pdf")
    assert (body["pages"], body["files"]) == (1, [str(tmp_path / "out.pdf")])
    (proof,) = body["proofs"]
    assert proof["payload"].startswith("SQ:P")
    assert proof["decoders"]
    assert proof["module_mm"] > 0
    # At one to ten a code of so many millimetres is read from as many centimetres.
    assert proof["reads_from_cm"] > 10
    assert isinstance(body["findings"], list)


@pytest.mark.parametrize(
    "words",
    [
        ["moon", "1", "--size", "a4", "--out", "x.pdf"],
        ["lottery", "--size", "a4", "--out", "x.pdf"],
        ["coupon", "C02", "--size", "a9", "--out", "x.pdf"],
        ["coupon", "C02", "--size", "39x200", "--out", "x.pdf"],
        ["coupon", "C02", "--size", "200x2001", "--out", "x.pdf"],
        ["coupon", "--size", "a4", "--out", "x.pdf"],
        ["coupon", "C02", "--size", "a4"],
        ["coupon", "C02", "--size", "a4", "--out", "x.docx"],
        ["coupon", "C02", "--size", "a4", "--for-each", "members", "--out", "x.pdf"],
        ["invite", "--for-each", "moons", "--size", "a4", "--out", "x.pdf"],
    ],
)
def test_wrong_usage(shop, words):
    code, body = shop("posters", "make", *words)
    assert (code, body["error"]) == (2, "usage")


def test_a_lottery_s_notice(shop, tmp_path):
    made = shop.done("posters", "make", "lottery", "L01", "--size", "a4", "--out", tmp_path / "out.png")
    assert (made["pages"], made["proofs"], made["findings"]) == (1, [], [])
    code, body = shop("posters", "make", "lottery", "L09", "--size", "a4", "--out", tmp_path / "no.pdf")
    assert (code, body["reason"]) == (3, "unknown_lottery")


def test_a_group_without_a_code(shop, tmp_path):
    code, body = shop("posters", "make", "group", "Q02", "--size", "a4", "--out", tmp_path / "out.pdf")
    assert (code, body["reason"]) == (3, "group_qr_missing")
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    ("now", "count", "reason", "rule"),
    [("2027-03-08T00:00:00+08:00", None, "group_qr_expired", "W-02"),
     ("2027-03-02T10:00:00+08:00", "200", "group_full", "W-03")],
)  # fmt: skip
def test_a_code_nobody_can_join_by(shop, tmp_path, now, count, reason, rule):
    screenshot("https://weixin.qq.com/g/AwYAAGxuYmVpbWVu", tmp_path / "in.png")
    shop.done("groups", "qr", "Q02", tmp_path / "in.png", "--made-on", "2027-03-01")
    if count:
        shop.done("groups", "count", "Q02", count)
    shop.now = now
    code, body = shop("posters", "make", "group", "Q02", "--size", "a4", "--out", tmp_path / "out.pdf")
    assert (code, body["reason"]) == (3, reason)
    assert [(each["rule"], each["severity"]) for each in body["findings"]] == [(rule, "block")]
    assert not (tmp_path / "out.pdf").exists()


def test_what_may_not_be_said_is_named_again_when_asked_again(shop, tmp_path):
    books = Books.open(shop.shop)
    with books.writing() as db:
        db.execute(update(CouponTemplate).where(CouponTemplate.id == "C02").values(terms="全网最低价"))
    books.close()
    words = [
        "posters",
        "make",
        "coupon",
        "C02",
        "--size",
        "a4",
        "--out",
        tmp_path / "out.pdf",
        "--request-id",
        "p",
    ]
    code, first = shop(*words)
    assert (code, first["reason"]) == (3, "wording")
    assert any(each["severity"] == "block" and each["rule"] for each in first["findings"])
    assert shop(*words) == (3, first | {"repeated": True})
    assert not (tmp_path / "out.pdf").exists()


def test_l02_a_lottery_without_its_notice_is_not_printed(shop, tmp_path):
    books = Books.open(shop.shop)
    with books.writing() as db:
        db.execute(update(LotteryPrize).where(LotteryPrize.level == "一等奖").values(retail_fen=0))
    books.close()
    words = ["posters", "make", "lottery", "L01", "--size", "a4", "--out", tmp_path / "out.pdf"]
    code, body = shop(*words)
    assert (code, body["reason"]) == (3, "lottery_blocked")
    (found,) = body["findings"]
    assert (found["rule"], found["severity"], found["span"]) == ("L-02", "block", None)
    assert found["message"] == "“一等奖”没有公示奖品价格"
    assert not (tmp_path / "out.pdf").exists()


def test_c03_a_pharmacy_prints_no_sale(shop, tmp_path):
    books = Books.open(shop.shop)
    with books.writing() as db:
        db.execute(update(Shop).values(category="药店"))
    books.close()
    code, body = shop("posters", "make", "price", "F01", "--size", "a4", "--out", tmp_path / "out.pdf")
    assert (code, body["reason"]) == (3, "trade_fenced")
    assert [each["rule"] for each in body["findings"]] == ["C-03"]
    assert not (tmp_path / "out.pdf").exists()


def test_a_card_for_every_member_stands_ten_on_a_sheet(shop, tmp_path):
    for name in ("王秀兰", "刘建国"):
        shop.done("members", "add", "--name", name)
    out = tmp_path / "cards.pdf"
    body = shop.done("posters", "make", "member", "--for-each", "members", "--sheet", "a4", "--out", out)
    assert body["pages"] == 1
    assert [proof["payload"][:4] for proof in body["proofs"]] == ["SQ:M", "SQ:M"]


@pytest.mark.parametrize(
    ("kind", "about"), [("notice", "L01"), ("board", "F01"), ("checkin", "21"), ("alliance", "A01")]
)
def test_what_hangs_beside_the_offers_is_made_too(shop, tmp_path, kind, about):
    out = tmp_path / "out.pdf"
    assert shop.done("posters", "make", kind, about, "--size", "a4", "--out", out)["pages"] == 1
    assert out.exists()


def test_a_size_of_her_own_has_the_right_boxes(shop, tmp_path):
    """210 by 148 mm are 595.28 by 419.53 points; with a bleed of 3 mm, 8.5 points more on every side."""
    for edge, more in (((), 0), (("--edge", "bleed"), 8.504)):
        out = tmp_path / f"own{len(edge)}.pdf"
        shop.done("posters", "make", "coupon", "C02", "--size", "210x148", *edge, "--out", out)
        page = pypdf.PdfReader(out).pages[0]
        assert [float(side) for side in page.mediabox[2:]] == pytest.approx(
            [595.28 + 2 * more, 419.53 + 2 * more], abs=1
        )
        assert (float(page.trimbox.width), float(page.trimbox.height)) == pytest.approx(
            (595.28, 419.53), abs=1
        )


def test_a_size_too_small_for_its_words_is_refused(shop, tmp_path):
    code, body = shop("posters", "make", "coupon", "C02", "--size", "40x40", "--out", tmp_path / "x.pdf")
    assert (code, body["reason"]) == (3, "no_room")
    assert not (tmp_path / "x.pdf").exists()
    code, body = shop("posters", "make", "member", "1", "--size", "210x148", "--out", tmp_path / "x.pdf")
    assert (code, body["reason"]) == (3, "unknown_member")
