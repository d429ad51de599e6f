import pytest

from shopqun.compliance import words
from shopqun.compliance.paper import Paper, findings_of
from shopqun.compliance.plain import plain


def weights(*texts, struck=()):
    return [(each.rule, each.severity.value) for each in findings_of(Paper(texts, "鲜果巷", "", struck))]


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


@pytest.mark.parametrize(
    ("text", "struck", "weight"),
    [
        ("原价32.8元，今日23.9元", (2980,), "block"),
        ("原价29.8元，今日23.9元", (2980,), "warn"),
        ("原价：￥29.80", (2980,), "warn"),
        ("原价29.8元", (), "block"),
        ("划线价99元", (2980, 1280), "block"),
        ("原价更高", (2980,), "warn"),
        ("立省9元", (), "warn"),
    ],
)
def test_p01_a_former_price_the_books_do_not_bear_out_is_not_printed(text, struck, weight):
    assert weights(text, struck=struck) == [("P-01", weight)]


def test_what_stands_beside_is_folded_once_for_all_the_texts(monkeypatch):
    folded = []
    monkeypatch.setattr(words, "plain", lambda text: folded.append(len(text)) or plain(text))
    texts = tuple(f"第{number}场秒杀" for number in range(50))
    assert set(rules(*texts)) == {"P-04"}
    assert len(folded) == 51
