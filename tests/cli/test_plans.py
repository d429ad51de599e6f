"""What `plan` says of a trade, of a file and of the shop itself."""

import pytest
from shop_kit import Terminal

from shopqun.places import resource


@pytest.fixture
def new(tmp_path):
    """A command line on a shop that is yet to be."""
    return Terminal(tmp_path / "new.shopqun")


# --- does it pay -------------------------------------------------------------------------------------


def test_breakeven_of_a_trade(new):
    body = new.done("plan", "breakeven", "fruit_community", shop=False)
    assert body["assumed"] == {
        "joiners": 200,
        "come_pct": 60,
        "again_pct": 40,
        "times": 2,
        "invite_pct": 10,
        "friends": 1,
        "bill_fen": 3600,
        "margin_pct": 32,
    }
    # 228 visits × 36 yuan × 32 %, less gifts 1370, prizes 660, papers 984, rewards 96.
    assert body["likely"]["earned_fen"] == 262_656
    assert body["likely"]["cost_fen"] == 311_000
    assert body["likely"]["result_fen"] == -48_344
    # 60 come once: 60 × 36 × 32 %, less gifts, prizes and 60 papers of 5 yuan.
    assert body["worst"]["result_fen"] == 69_120 - 137_000 - 66_000 - 30_000
    assert body["breaks_even_at"] > 200


def test_every_assumption_can_be_changed(new):
    changes = {"joiners": 10, "come": 100, "again": 0, "times": 0, "invite": 0, "friends": 0, "margin": 50}
    words = [word for key, value in changes.items() for word in (f"--{key}", str(value))]
    body = new.done("plan", "breakeven", "fruit_community", *words, "--bill", "20.50", shop=False)
    assert body["assumed"]["bill_fen"] == 2050
    # 10 come once, 20.50 yuan each, of which half is left; 10 papers of 5 yuan.
    assert body["likely"]["earned_fen"] == 10_250
    assert body["likely"]["coupons_fen"] == 5_000


def test_breakeven_of_a_file_and_of_the_shop(terminal):
    path = resource("presets") / "fruit_community.json"
    of_file = terminal.done("plan", "breakeven", str(path), shop=False)
    assert terminal.done("plan", "breakeven") == of_file


@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("--joiners", "100001", "bad_share"),
        ("--come", "101", "bad_share"),
        ("--margin", "-1", "bad_share"),
        ("--times", "100", "bad_share"),
        ("--friends", "1.5", "bad_share"),
        ("--bill", "x", "bad_amount"),
    ],
)
def test_a_figure_that_is_none(new, option, value, error):
    code, body = new("plan", "breakeven", "fruit_community", option, value, shop=False)
    assert (code, body["error"]) == (2, error)


def test_a_plan_that_is_not_there(new):
    assert new("plan", "breakeven", "moon", shop=False)[0] == 4
    assert new("plan", "breakeven", "no/such.json", shop=False)[0] == 4


# --- a plan saved, opened again and compared ---------------------------------------------------------


def test_a_plan_is_saved_and_opens_a_second_shop(terminal, tmp_path):
    out = tmp_path / "三月方案.json"
    assert terminal.done("plan", "save", "--out", str(out))["file"] == str(out)
    second = Terminal(tmp_path / "second.shopqun")
    body = second.done("init", "--answers", str(out), "--open", "2027-04-05")
    assert body["groups"][0]["name"] == "鲜果巷·北门邻里福利1群"
    assert second.done("plan", "compare", str(out))["differences"] == [
        {"part": "店", "words": "开群：2027-03-01 → 2027-04-05"}
    ]


def test_two_plans_are_compared(new):
    body = new.done("plan", "compare", "fruit_community", "bakery_corner", shop=False)
    assert {"part": "店", "words": "店名：鲜果巷水果店 → 麦子街面包房"} in body["differences"]


def test_a_place_that_cannot_be_written_is_trouble(terminal, tmp_path):
    (tmp_path / "taken").write_text("")
    code, body = terminal("plan", "save", "--out", str(tmp_path / "taken" / "plan.json"))
    assert (code, body["ok"]) == (4, False)
