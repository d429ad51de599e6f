"""From a poster at a place to the comparison of places, by command."""

import sqlite3
from contextlib import closing

import pytest
from paper_kit import read_in

from shopqun.ui.posters import painter


@pytest.fixture
def shop(terminal):
    terminal.painter = lambda: painter
    for name, cost in (("门口", "30"), ("收银台", "")):
        terminal.done("placements", "add", "--name", name, "--cost", cost)
    return terminal


def poster(shop, place, out):
    return shop.done("posters", "make", "coupon", "C02", "--size", "a5", "--placement", place, "--out", out)


def test_the_places_have_short_codes(shop):
    first, second = shop.done("placements", "list")["placements"]
    assert (first["name"], first["code"], first["cost_fen"]) == ("门口", "D1", 3000)
    assert (second["name"], second["code"], second["cost_fen"]) == ("收银台", "D2", 0)
    assert shop.done("placements", "retire", "2")["retired_on"] == "2027-03-01"
    assert shop("placements", "add", "--name", "门口")[1]["reason"] == "place_known"
    assert shop("placements", "retire", "x")[1]["error"] == "usage"


def test_from_a_poster_to_the_comparison(shop, tmp_path):
    """Two posters of one coupon: who scans the door's counts at the door, who read out D2 at the counter."""
    door = poster(shop, "门口", tmp_path / "door.pdf")["proofs"][0]["payload"]
    counter = poster(shop, "d2", tmp_path / "counter.pdf")["proofs"][0]["payload"]
    shop_wide = shop.done("posters", "make", "coupon", "C02", "--out", tmp_path / "all.pdf")
    assert len({door, counter, shop_wide["proofs"][0]["payload"]}) == 3
    assert read_in(tmp_path / "door.pdf") == {door}
    again = poster(shop, "D1", tmp_path / "again.pdf")
    assert again["proofs"][0]["payload"] == door
    newest, _, second, first = shop.done("prints", "list")["prints"]
    assert [each["placement"] for each in (newest, second, first)] == ["门口", "收银台", "门口"]

    (anna,) = shop.done("members", "add", "--name", "周大姐")["members"]
    (bella,) = shop.done("members", "add", "--name", "李阿姨", "--placement", " ｄ2 ")["members"]
    scanned = shop.done("till", "scan", door, "--amount", "68", "--member", anna["id"])
    # C02 takes 8 yuan off 68.
    assert (scanned["verdict"], scanned["paid_fen"]) == ("accepted", 6000)
    shop.done("till", "purchase", "--amount", "20", "--member", bella["id"])
    lines = {each["channel"]: each for each in shop.done("placements", "compare")["channels"]}
    assert set(lines) == {"门口", "收银台"}
    at_door, at_counter = lines["门口"], lines["收银台"]
    assert (at_door["used"], at_door["members_new"], at_door["spent_30d_fen"]) == (1, 1, 6000)
    assert at_door["cost_each_fen"] == 3000
    assert (at_counter["used"], at_counter["members_new"], at_counter["spent_30d_fen"]) == (0, 1, 2000)
    assert shop.done("placements", "compare", "--days", "30")["channels"]
    assert shop.done("check")["problems"] == []


def test_a_place_nobody_knows_makes_no_poster(shop, tmp_path):
    for kind, about in (("coupon", "C02"), ("price", "F01")):
        code, body = shop("posters", "make", kind, about, "--placement", "月亮", "--out", tmp_path / "x.pdf")
        assert (code, body["reason"]) == (3, "unknown_place")
    assert not (tmp_path / "x.pdf").exists()


def test_a_poster_of_prices_carries_the_short_code_too(shop, tmp_path):
    made = shop.done("posters", "make", "price", "F01", "--placement", "门口", "--out", tmp_path / "p.pdf")
    assert made["pages"] == 1
    assert shop.done("prints", "list", "--kind", "price")["prints"][0]["placement"] == "门口"


def test_a_poster_that_cannot_be_made_gives_its_place_no_code(shop, tmp_path):
    words = ("--placement", "门口", "--out", tmp_path / "x.pdf")
    assert shop("posters", "make", "coupon", "C99", *words)[1]["reason"] == "unknown_template"
    assert shop("posters", "make", "coupon", "C02", "--theme", "moon", *words)[1]["reason"] == "unknown_theme"
    with closing(sqlite3.connect(shop.shop)) as db:
        assert db.execute("SELECT count(*) FROM place_codes").fetchone() == (0,)
