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
        "没有",
        "不是全网",
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
    ],
)
def test_what_only_sounds_like_a_denial(before: str):
    assert not denied(before)
