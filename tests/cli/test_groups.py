"""The groups commands, word for word as the contract has them."""

import io
import json

import pytest
import qrcode

from shopqun.cli.run import run
from shopqun.data.books import Books

NEW = ("groups", "add", "--name", "北门邻里群", "--type", "fan", "--platform", "wechat_group")


@pytest.fixture
def call(tmp_path):
    path = tmp_path / "cli.shopqun"
    Books.create(path).close()

    def ask(*words, at="2027-03-01T10:00:00+08:00"):
        out = io.StringIO()
        code = run(["--json", "--shop", str(path), *words], {"SHOPQUN_NOW": at}, lambda: None, out)
        return code, json.loads(out.getvalue())

    return ask


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "群码.png"
    qrcode.make("https://weixin.qq.com/g/AwYAAPq1").save(path)
    return str(path)


def test_a_group_is_added_counted_and_listed(call):
    code, body = call(*NEW, "--capacity", "200")
    missing = {"payload": None, "kind": None, "state": "missing", "expires_at": None}
    group = {
        "id": "Q01",
        "name": "北门邻里群",
        "type": "fan",
        "platform": "wechat_group",
        "capacity": 200,
        "count": None,
        "qr": missing,
        "contact_qr": missing,
    }
    assert (code, body["groups"]) == (0, [group])
    assert call("groups", "count", "北门邻里群", "199")[1]["groups"] == [group | {"count": 199}]
    assert call("groups", "count", "Q01", "0")[1]["groups"][0]["count"] == 0
    assert call("groups", "list") == (0, {"ok": True, "groups": [group | {"count": 0}]})


def test_a_code_is_kept(call, picture):
    call(*NEW, "--capacity", "200")
    code, body = call("groups", "qr", "Q01", picture, "--made-on", "2027-02-24")
    assert (code, body["groups"][0]["qr"]) == (
        0,
        {
            "payload": "https://weixin.qq.com/g/AwYAAPq1",
            "kind": "wechat_group",
            "state": "ageing",  # 24 February to 1 March are five days
            "expires_at": "2027-03-03T00:00:00+08:00",
        },
    )
    later = call("groups", "list", at="2027-03-03T00:00:00+08:00")[1]
    assert later["groups"][0]["qr"]["state"] == "expired"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((*NEW, "--capacity", "200"), 3, "name_taken"),
        ((*NEW, "--capacity", "0"), 2, "bad_count"),
        (
            (*NEW[:3], "二群", "--type", "secret", "--platform", "other", "--capacity", "9"),
            2,
            "bad_group_type",
        ),
        ((*NEW[:3], "二群", "--type", "fan", "--platform", "irc", "--capacity", "9"), 2, "bad_platform"),
        ((*NEW[:3], " ", "--type", "fan", "--platform", "other", "--capacity", "9"), 2, "bad_name"),
        (NEW, 2, "usage"),
        (("groups", "count", "Q09", "5"), 3, "unknown_group"),
        (("groups", "count", "Q01", "-5"), 2, "bad_count"),
        (("groups", "count", "Q01", "many"), 2, "bad_count"),
        (("groups", "qr", "Q01", "none.png", "--made-on", "1 March"), 2, "bad_day"),
    ],
)
def test_what_is_refused(call, words, code, said):
    call(*NEW, "--capacity", "200")
    found, body = call(*words)
    assert found == code
    assert body["reason" if code == 3 else "error"] == said


def test_nobodys_group_and_a_day_to_come(call, picture):
    call(*NEW, "--capacity", "200")
    assert call("groups", "qr", "Q09", picture, "--made-on", "2027-03-01")[1]["reason"] == "unknown_group"
    code, body = call("groups", "qr", "Q01", picture, "--made-on", "2027-03-02")
    assert (code, body["reason"]) == (3, "bad_day")
    code, body = call("groups", "qr", "Q01", picture + "x", "--made-on", "2027-03-01")
    assert (code, body["trouble"]) == (4, "not_found")
