import pytest

from shopqun.compliance.negation import denied


@pytest.mark.parametrize(
    "before",
    [
        "不",
        "不要求",
        "不要求朋友圈",
        "不看",
        "禁止",
        "无需",
        "不得",
        "请勿",
        "并非",
        "别",
        "拒绝",
        "不能用“",
        "不发广告/",
        "不是全网",
        "禁止以任何方式诱导",
        "不写最好、最低、",
        "勿信“稳赚、",
        "没有",
        "并未",
    ],
)
def test_denials_that_reach_the_word(before: str):
    assert denied(before)


@pytest.mark.parametrize(
    "before",
    [
        "",
        "不仅",
        "不但",
        "不错",
        "不断",
        "非常",
        "特别",
        "别人",
        "别错过",
        "不要错过",
        "不得不",
        "不能不",
        "别不",
        "不妨",
        "不发广告,",
        "不好吃不要钱。",
        "不要钱的好东西都在这里了",
        "无不",
        "不是不",
        "禁止不",
        "谁不",
        "谁不说我家是",
        "谁说我们不是",
        "难道不是",
        "别家没有的",
        "不限量、",
        "不满意",
        "不怕",
        "未来",
    ],
)
def test_what_only_sounds_like_a_denial(before: str):
    assert not denied(before)


@pytest.mark.parametrize("after", ["这种话我们不说", "之类的活动一概不搞", "都不做", "不需要，进店就送"])
def test_a_denial_may_follow_the_word(after: str):
    assert denied("", after)


@pytest.mark.parametrize("after", ["不用截图就送", "不用等", "我们做", "。不搞别的"])
def test_what_follows_and_denies_something_else(after: str):
    assert not denied("", after)


def test_a_claim_denied_at_a_price_is_a_claim_and_a_deed_is_denied_all_the_same():
    assert not denied("不是", "不要钱", a_deed=False)
    assert denied("不用", "就免费")
