"""What the file refuses of gifts, templates and papers."""

import pytest

from shopqun.data.tables.coupons import Coupon, CouponBatch, CouponTemplate, CouponVoid, Gift, GiftMove


@pytest.fixture
def template(put):
    """A cash paper's terms."""
    return put(CouponTemplate, kind="cash")


@pytest.mark.parametrize("column", ["cost_fen", "retail_fen"])
def test_a_gift_costs_nothing_or_more(put, refused, column):
    put(Gift, **{column: 0})
    assert refused(Gift, **{column: -1}) == "ck_gifts_prices"


def test_gifts_come_or_go(put, refused):
    gift = put(Gift)
    for pieces in (5, -5):
        put(GiftMove, sku=gift, pieces=pieces)
    assert refused(GiftMove, sku=gift, pieces=0) == "ck_gift_moves_pieces"
    assert refused(GiftMove, sku="G99") == ""


@pytest.mark.parametrize(
    ("terms", "rule"),
    [
        ({"kind": "points"}, "kind"),
        ({"total": 0}, "counts"),
        ({"total": -1}, "counts"),
        ({"per_member": 0}, "counts"),
        ({"valid_days": 0}, "counts"),
        ({"kind": "percent", "value_pct": 0}, "percent"),
        ({"kind": "percent", "value_pct": 100}, "percent"),
        ({"min_spend_fen": -1}, "threshold"),
    ],
)
def test_terms_that_are_none(refused, terms, rule):
    assert refused(CouponTemplate, **({"kind": "cash"} | terms)) == f"ck_coupon_templates_{rule}"


@pytest.mark.parametrize(
    "terms",
    [
        {"kind": "cash", "value_fen": 500, "min_spend_fen": 0},
        {"kind": "percent", "value_pct": 1},
        {"kind": "percent", "value_pct": 99},
        {"kind": "exchange", "gives_name": "砂糖橘"},
    ],
)
def test_terms_that_stand(put, terms):
    assert put(CouponTemplate, id="C09", **terms) == "C09"


@pytest.mark.parametrize("papers", [0, -1])
def test_a_batch_holds_papers(refused, template, papers):
    assert refused(CouponBatch, template_id=template, papers=papers) == "ck_coupon_batches_papers"


def test_a_code_is_one_paper_s(put, refused, template):
    put(Coupon, kind="C", template_id=template, code="C7K2M9QX4T3F")
    again = {"template_id": template, "code": "C7K2M9QX4T3F"}
    assert refused(Coupon, kind="P", **again) == "coupons.code"


def test_a_paper_is_of_a_kind_and_of_a_template(refused, template):
    assert refused(Coupon, kind="M", template_id=template) == "ck_coupons_kind"
    assert refused(Coupon, kind="C", template_id="C99") == ""


@pytest.mark.parametrize("column", ["batch_id", "holder_id", "reward_id"])
def test_a_paper_names_only_what_there_is(refused, template, column):
    assert refused(Coupon, kind="C", template_id=template, **{column: 99}) == ""


def test_a_paper_is_voided_once(put, refused, template):
    paper = put(Coupon, kind="C", template_id=template)
    put(CouponVoid, coupon_id=paper)
    assert refused(CouponVoid, coupon_id=paper) == "coupon_voids.coupon_id"
