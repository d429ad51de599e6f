import pytest


def paper(raw, at=0, **changes):
    raw["templates"][at].update(changes)


def goods(raw, **changes):
    raw["sales"][0]["items"][0].update(changes)


ITEM = "sales[0].items[0]"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda raw: paper(raw, valid_days=0), [("P-04", "templates[0].valid_days")]),
        (lambda raw: raw["templates"][0].pop("valid_days"), [("P-04", "templates[0].valid_days")]),
        (lambda raw: paper(raw, terms=" "), [("P-04", "templates[0].terms")]),
        (lambda raw: raw["sales"][0].update(end=None), [("P-04", "sales[0].end")]),
        (lambda raw: raw["sales"][0].pop("pickup_until"), [("P-04", "sales[0].pickup_until")]),
        (lambda raw: raw["gifts"][0].update(name=""), [("P-05", "gifts[0].name")]),
        (lambda raw: raw["gifts"][0].pop("qty"), [("P-05", "gifts[0].qty")]),
        (lambda raw: paper(raw, 2, gives={"quantity": 1}), [("P-05", "templates[2].gives")]),
        (lambda raw: goods(raw, flash_fen=2980), [("preset.price_order", ITEM)]),
        (lambda raw: goods(raw, flash_fen=2979), []),
        (lambda raw: goods(raw, low7_fen=3281), [("preset.price_order", ITEM)]),
        (lambda raw: goods(raw, low7_fen=3280), []),
        (lambda raw: paper(raw, value_fen=2900), [("preset.coupon_threshold", "templates[0].value_fen")]),
        (lambda raw: paper(raw, value_fen=2899), []),
        (lambda raw: paper(raw, value_fen=2900, min_spend_fen=0), []),
        (lambda raw: raw["sop"][0].update(script="草莓原价32.8元,今日23.9元"), [("P-01", "sop[0].script")]),
        (lambda raw: raw["sop"][0].update(script="草莓原价29.8元,今日23.9元"), []),
        (lambda raw: raw["sop"][0].update(script="果篮原价:88"), [("P-01", "sop[0].script")]),
    ],
)
def test_what_an_offer_must_keep(broken, change, expected):
    assert broken(change) == expected


def test_a_struck_price_without_any_sale_has_nothing_to_stand_on(broken):
    def change(raw):
        raw["sales"] = []
        raw["sop"][0]["script"] = "草莓原价9元"

    assert broken(change) == [("P-01", "sop[0].script")]


def test_selling_below_cost_is_pointed_out(doubted):
    assert doubted(lambda raw: goods(raw, flash_fen=1749)) == [("P-08", f"{ITEM}.flash_fen")]
    assert doubted(lambda raw: goods(raw, flash_fen=1750)) == []


@pytest.mark.parametrize(("worth", "expected"), [("", [("P-07", "checkin.point_value")]), ("100分抵1元", [])])
def test_p07_what_points_take_off_is_published(broken, worth, expected):
    assert broken(lambda raw: raw["checkin"].update(point_value=worth)) == expected


def test_p07_nothing_is_asked_of_a_shop_without_points(broken):
    points = {"daily_points": 0, "streak7_bonus": 0, "streak30_bonus": 0, "point_value": ""}
    assert broken(lambda raw: raw["checkin"].update(points)) == []
