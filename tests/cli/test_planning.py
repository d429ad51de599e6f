"""`presets`, `init`, `plan check` and `posters lint` as the contract prints them."""

import json
from pathlib import Path

import pytest
from shop_kit import Terminal

from shopqun.cli import planning
from shopqun.places import last_shop_note, resource


@pytest.fixture
def new(tmp_path):
    """A command line on a shop that is yet to be."""
    return Terminal(tmp_path / "new.shopqun")


@pytest.fixture
def answers(tmp_path):
    """Write the fruit preset to a file after a change."""

    def write(change=lambda _: None):
        document = json.loads((resource("presets") / "fruit_community.json").read_text("utf-8"))
        preset = document["presets"][0] if "presets" in document else document
        change(preset)
        path = tmp_path / "answers.json"
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        return path

    return write


def two_levels(preset):
    preset["referral"]["levels"] = 2


def test_presets_need_no_shop(new):
    body = new.done("presets", shop=False)
    assert {each["id"]: each["trade"] for each in body["presets"]} == {
        "bakery_corner": "烘焙面包",
        "flower_shop": "鲜花绿植",
        "fruit_community": "水果生鲜",
        "gym_studio": "健身工作室",
        "hotpot_neighborhood": "火锅餐饮",
        "mother_baby": "母婴用品",
        "nail_studio": "美甲美睫",
        "pet_care": "宠物洗护用品",
        "stationery_school": "文具便利",
        "tea_house": "茶叶茶具",
    }
    assert all(each["name"] for each in body["presets"])


def test_init(new):
    body = new.done("init", "--preset", "fruit_community")
    assert body["groups"][0] == {"id": "Q01", "name": "鲜果巷·北门邻里福利1群", "qr": {"state": "missing"}}
    assert [each["id"] for each in body["templates"]] == ["C01", "C02", "C03", "C04"]
    # C01 lives 14 days from 1 March.
    assert body["templates"][0]["valid_until"] == "2027-03-15T00:00:00+08:00"
    assert body["sales"] == [{"id": "F01", "name": "周六鲜果夜市"}]
    assert body["lotteries"] == [{"id": "L01", "name": "草莓节刮刮卡"}]
    assert body["announcement"][0].startswith("【群价值】")
    assert isinstance(body["warnings"], list)
    assert Path(last_shop_note().read_text("utf-8")) == new.shop.resolve()
    assert new.done("groups", "list", shop=False)["groups"]


def test_opening_on_another_day_moves_everything(new):
    body = new.done("init", "--preset", "fruit_community", "--open", "2027-04-01")
    # 31 days later.
    assert body["templates"][0]["valid_until"] == "2027-04-15T00:00:00+08:00"
    new.now = "2027-04-06T19:29:59+08:00"
    assert new("sales", "claim", "F01", "S01", "--name", "李")[1]["reason"] == "sale_not_open"
    new.now = "2027-04-06T19:30:00+08:00"
    assert new("sales", "claim", "F01", "S01", "--name", "李")[0] == 0


def test_a_shop_that_is_there_is_not_overwritten(new):
    first = new.done("init", "--preset", "fruit_community", "--request-id", "i")
    before = new.done("coupons", "issue", "C02", "--count", "1")["codes"]
    assert new("init", "--preset", "hotpot_neighborhood")[1]["reason"] == "shop_exists"
    assert new("init", "--preset", "fruit_community", "--request-id", "i") == (0, first | {"repeated": True})
    assert (
        new("init", "--preset", "hotpot_neighborhood", "--request-id", "i")[1]["error"] == "request_id_reused"
    )
    assert new.done("coupons", "show", before[0])["state"] == "issued"


def test_a_blocked_plan_creates_nothing(new, answers):
    code, body = new("init", "--answers", answers(two_levels))
    assert (code, body["reason"]) == (3, "plan_blocked")
    assert "R-01" in {each["rule"] for each in body["violations"]}
    assert all(each["path"] and each["message"] for each in body["violations"])
    assert not new.shop.exists()
    assert not last_shop_note().exists()
    assert list(new.shop.parent.glob("*.shopqun*")) == []


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--preset", "fruit_community", "--answers", "x"],
        ["--preset", "fruit_community", "--open", "1.4.2027"],
    ],
)
def test_wrong_usage(new, words):
    assert new("init", *words)[0] == 2
    assert not new.shop.exists()


@pytest.mark.parametrize(
    ("words", "trouble"),
    [(["--preset", "moon"], "not_found"), (["--preset", "../presets/fruit_community"], "not_found"),
     (["--answers", "/nowhere.json"], "not_found"), (["--answers", "/"], "unreadable")],
)  # fmt: skip
def test_troubles(new, words, trouble):
    assert new("init", *words)[1]["trouble"] == trouble
    assert not new.shop.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"presets": []}', b"\xff\xfe", b'{"presets": [1]}'])
def test_what_is_no_preset_is_unreadable(new, tmp_path, content):
    (tmp_path / "answers.json").write_bytes(content)
    for words in (["init", "--answers"], ["plan", "check"]):
        code, body = new(*words, tmp_path / "answers.json")
        assert (code, body["trouble"]) == (4, "unreadable")


def test_checking_a_plan_needs_no_shop(new, answers):
    body = new.done("plan", "check", answers(), shop=False)
    assert (body["blocked"], body["violations"]) == (False, [])
    assert len(body["self_check"]) == 6
    assert isinstance(body["score"], int)
    body = new.done("plan", "check", answers(two_levels), shop=False)
    assert (body["blocked"], body["violations"][0]["rule"]) == (True, "R-01")


def test_a_shop_without_a_note_is_a_shop_all_the_same(new, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(planning, "last_shop_note", lambda: tmp_path / "file" / "note.txt")
    new.done("init", "--preset", "fruit_community")
    assert new.shop.is_file()


def test_linting(new, tmp_path):
    body = new.done("posters", "lint", "全网最低价草莓", shop=False)
    assert body["blocked"] is True
    (finding, *_) = body["findings"]
    assert finding["rule"]
    assert finding["severity"] == "block"
    start, end = finding["span"]
    assert "最低" in "全网最低价草莓"[start:end]
    assert new.done("posters", "lint", "今天的草莓到了")["findings"] == []
    for encoding in ("utf-8", "gb18030", "utf-8-sig"):
        (tmp_path / "text.txt").write_bytes("全网最低价草莓".encode(encoding))
        again = new.done("posters", "lint", "--file", tmp_path / "text.txt")
        assert again["findings"] == body["findings"]
    assert new("posters", "lint")[0] == 2
    assert new("posters", "lint", "x", "--file", "y")[0] == 2
