"""The sales commands, word for word as the contract has them."""

import io
import json

import pytest
from flashsales.sale_kit import put_member, put_sale

from shopqun.cli.run import run
from shopqun.data.books import Books

OPEN = "2027-03-06T19:30:00+08:00"
OVER = "2027-03-07T20:00:00+08:00"


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "cli.shopqun"
    books = Books.create(path)
    put_sale(books)
    put_member(books)
    books.close()
    return path


@pytest.fixture
def call(shop):
    def ask(*words, at=OPEN):
        out = io.StringIO()
        code = run(["--json", "--shop", str(shop), *words], {"SHOPQUN_NOW": at}, lambda: None, out)
        (line,) = out.getvalue().splitlines()
        return code, json.loads(line)

    return ask


def test_show(call):
    call("sales", "claim", "F01", "S01", "--name", "王", "--quantity", "2")
    code, body = call("sales", "show", "周六鲜果夜市")
    assert (code, body["ok"], body["sale"]) == (0, True, "F01")
    assert body["items"][0] == {
        "sku": "S01",
        "name": "丹东99草莓500g",
        "flash_fen": 2390,
        "struck_fen": 2980,
        "stock": 5,
        "held": 2,
        "taken": 0,
        "available": 3,
        "waiting": 0,
    }


def test_claim_pick_up_and_cancel(call):
    code, held = call("sales", "claim", "F01", "S03", "--member", "1")
    assert (code, held["claim"], held["state"], held["place"]) == (0, "1", "held", None)
    _, waits = call("sales", "claim", "F01", "S03", "--name", "李")
    assert (waits["claim"], waits["state"], waits["place"]) == ("2", "waiting", 1)
    assert call("sales", "pickup", waits["pickup_code"])[1]["reason"] == "still_waiting"
    code, gone = call("sales", "cancel", "1")
    assert (code, gone["state"], gone["moved_up"]) == (0, "released", ["2"])
    code, taken = call("sales", "pickup", waits["pickup_code"])
    assert (code, taken["state"]) == (0, "taken")
    code, again = call("sales", "pickup", waits["pickup_code"])
    assert (code, again["ok"], again["reason"]) == (3, False, "already_taken")
    assert again["message"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("claim", "F09", "S01", "--name", "王"), 3, "unknown_sale"),
        (("claim", "F01", "S09", "--name", "王"), 3, "unknown_sku"),
        (("claim", "F01", "S01", "--member", "9"), 3, "unknown_member"),
        (("claim", "F01", "S01", "--name", "王", "--quantity", "3"), 3, "sku_limit"),
        (("claim", "F01", "S01", "--name", "王", "--quantity", "0"), 2, "bad_count"),
        (("claim", "F01", "S01", "--name", "王", "--quantity", "two"), 2, "bad_count"),
        (("claim", "F01", "S01", "--name", "王", "--quantity", "10000"), 2, "bad_count"),
        (("claim", "F01", "S01", "--name", " "), 2, "bad_name"),
        (("claim", "F01", "S01"), 2, "usage"),
        (("claim", "F01", "S01", "--name", "王", "--member", "1"), 2, "usage"),
        (("cancel", "7"), 3, "unknown_claim"),
        (("pickup", "hello"), 3, "not_a_code"),
        (("release", "F01"), 3, "not_due"),
        (("show", "F09"), 3, "unknown_sale"),
    ],
)
def test_what_is_refused(call, words, code, said):
    found, body = call("sales", *words)
    assert found == code
    assert body["ok"] is False
    assert body["reason" if code == 3 else "error"] == said


def test_a_closed_sale(call):
    assert call("sales", "claim", "F01", "S01", "--name", "王", at=OVER)[1]["reason"] == "sale_not_open"


def test_release(call):
    call("sales", "claim", "F01", "S01", "--name", "王")
    code, body = call("sales", "release", "F01", at=OVER)
    assert (code, body["released"]) == (0, ["1"])


def test_the_same_request_again(call):
    words = ("sales", "claim", "F01", "S01", "--name", "王", "--request-id", "a")
    first, again = call(*words), call(*words)
    assert again == (0, first[1] | {"repeated": True})
    code, body = call("sales", "claim", "F01", "S02", "--name", "王", "--request-id", "a")
    assert (code, body["error"]) == (2, "request_id_reused")


def test_paste(call, tmp_path):
    path = tmp_path / "接龙.txt"
    path.write_bytes("#接龙\n\n1. 王 草莓2\n2. 李 榴莲1\n".encode("gbk"))
    code, tried = call("sales", "paste", "F01", str(path), "--dry-run")
    assert (code, tried["claims"][0]["claim"], tried["claims"][0]["pickup_code"]) == (0, None, None)
    assert call("sales", "show", "F01")[1]["items"][0]["held"] == 0
    code, done = call("sales", "paste", "F01", str(path))
    said = {key: done["claims"][0][key] for key in ("line", "name", "sku", "quantity", "state", "claim")}
    assert said == {"line": 3, "name": "王", "sku": "S01", "quantity": 2, "state": "held", "claim": "1"}
    assert done["questions"] == [{"line": 4, "text": "2. 李 榴莲1", "code": "unknown_item"}]
    assert done["changed"] == []
    path.write_text("#接龙\n\n1. 王 草莓1\n", encoding="utf-8")
    _, altered = call("sales", "paste", "F01", str(path))
    assert altered["changed"] == [
        {"line": 3, "name": "王", "sku": "S01", "was": 2, "quantity": 1, "state": "held"}
    ]


def test_a_list_that_is_not_there(call, tmp_path):
    code, body = call("sales", "paste", "F01", str(tmp_path / "none.txt"))
    assert (code, body["trouble"]) == (4, "not_found")
