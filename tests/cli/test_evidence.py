"""`evidence` on the command line, and what a poster says of it."""

import pytest
from sqlalchemy import update

from shopqun.data.books import Books
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.ui.posters import painter


def test_a_proof_is_kept_listed_and_withdrawn(terminal):
    words = ("evidence", "add", "A-08", "有机", "--what", "证书123", "--until", "2027-12-31", "--by", "小林")
    (kept,) = terminal.done(*words)["evidence"]
    assert {key: kept[key] for key in ("id", "rule", "word", "what", "by", "until", "withdrawn")} == {
        "id": "1",
        "rule": "A-08",
        "word": "有机",
        "what": "证书123",
        "by": "小林",
        "until": "2027-12-31",
        "withdrawn": False,
    }
    assert terminal.done("evidence", "list")["evidence"] == [kept]
    assert terminal.done("evidence", "withdraw", "1")["evidence"][0]["withdrawn"]
    assert terminal.done("evidence", "list")["evidence"] == []


@pytest.mark.parametrize(
    ("words", "code", "key", "said"),
    [
        (("add", "A-08", "有机", "--what", " "), 3, "reason", "evidence_blank"),
        (("add", "M-02", "解释权", "--what", "x"), 3, "reason", "never_answered"),
        (("add", "Z-01", "x", "--what", "x"), 3, "reason", "unknown_rule"),
        (("add", "A-08", "有机", "--what", "x", "--until", "2027-02-01"), 3, "reason", "evidence_over"),
        (("withdraw", "7"), 3, "reason", "unknown_evidence"),
        (("add", "A-08", "有机", "--what", "x", "--until", "soon"), 2, "error", "bad_day"),
        (("withdraw", "x"), 2, "error", "usage"),
        (("add", "A-08", "有机"), 2, "error", "usage"),
    ],
)
def test_what_is_no_proof(terminal, words, code, key, said):
    exit_code, body = terminal("evidence", *words)
    assert (exit_code, body[key]) == (code, said)


def test_a_poster_tells_which_proof_answered(terminal, tmp_path):
    books = Books.open(terminal.shop)
    with books.writing() as db:
        db.execute(update(CouponTemplate).where(CouponTemplate.id == "C02").values(terms="限有机蔬菜"))
    books.close()
    terminal.painter = lambda: painter
    words = ("posters", "make", "coupon", "C02", "--size", "a6", "--out")
    (found,) = terminal.done(*words, tmp_path / "1.pdf")["findings"]
    assert (found["rule"], found["severity"]) == ("A-08", "warn")
    assert "evidence" not in found
    terminal.done("evidence", "add", "A-08", "有机", "--what", "证书123")
    (found,) = terminal.done(*words, tmp_path / "2.pdf")["findings"]
    assert (found["rule"], found["severity"], found["evidence"]) == ("A-08", "info", "证书123")
