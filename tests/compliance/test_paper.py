import pytest

from shopqun.compliance.paper import Paper, findings_of


def rules(*texts, shop="鲜果巷", times=""):
    return [each.rule for each in findings_of(Paper(texts, shop, times))]


def test_a_time_on_the_paper_answers_for_a_vague_word_elsewhere():
    assert rules("周六秒杀", "草莓29.9元") == ["P-04"]
    assert rules("周六秒杀", "草莓29.9元", times="3月6日19:30") == []
    assert rules("啤酒买二送一", "未满18岁不售") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("第一香水果店", []),
        ("第一香水果店周六到货", []),
        ("第一香水果店，全城第一", ["A-01"]),
        ("口碑第一", ["A-01"]),
    ],
)
def test_a_first_in_the_shops_own_name_is_its_trade_mark(text, found):
    assert rules(text, shop="第一香水果店") == found


def test_what_is_said_twice_is_found_once():
    assert rules("全网最低价", "全网最低价") == ["A-01"]
