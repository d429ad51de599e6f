import pytest

from shopqun.compliance.fenced_rules import fenced

FENCED = [("C-03", "lotteries[0]"), ("C-03", "sales[0]"), ("C-03", "referral")]


def trade(raw, category):
    raw["shop"]["category"] = category


@pytest.mark.parametrize(
    "category",
    ["药店", "社区药房", "医美", "口腔诊所", "中医门诊", "烟酒", "烟酒便利", "保健品", "保健食品专卖"],
)
def test_c3_a_fenced_trade_runs_no_draws_sales_or_referrals(broken, category):
    assert broken(lambda raw: trade(raw, category)) == FENCED


def test_c3_a_fenced_trade_that_only_tells_and_serves_may_start(broken):
    def change(raw):
        trade(raw, "药店")
        raw.update(lotteries=[], sales=[], referral=None)

    assert [each for each in broken(change) if each[0] == "C-03"] == []


@pytest.mark.parametrize(
    ("category", "name", "is_fenced"),
    [
        ("水果生鲜", "医院路水果店", False),
        ("宠物用品", "爪爪宠物店", False),
        ("茶叶", "药王茶庄", False),
        ("零售", "康民大药房", True),
        ("零售", "老街烟酒行", True),
        ("美容", "悦己医美", True),
    ],
)
def test_c3_knows_a_trade_by_its_category_or_its_name(category, name, is_fenced):
    assert fenced(category, name) is is_fenced
