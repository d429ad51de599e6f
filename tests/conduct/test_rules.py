"""The rules in four columns: sorted, tidied, refused, compared, and written into the announcement."""

import pytest

from shopqun.conduct.rules import (
    LONGEST_LINE,
    MOST_LINES,
    Change,
    Rules,
    announced,
    changes,
    refusal_of,
    sorted_out,
    tidy,
)
from shopqun.posters.typography import fold

RULES = Rules(("买过一次",), ("改群名片", "晒单"), ("发广告",), ("满3次移出",))
PARTS = ("【群价值】新鲜。", "【群规则】旧。", "【惩罚机制】提醒满3次移出。", "【社群愿景】邻里。")


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ('改群昵称为"楼栋+称呼",可不写门牌号', "encourages"),
        ("只聊水果与邻里互助,不发广告", "forbids"),
        ("禁止刷屏", "forbids"),
        ("请勿私加群友", "forbids"),
        ("价格与库存以当天海报为准", "encourages"),
        ("发广告:第1次私下提醒,第2次群内提醒,第3次移出群(可申诉)", "answers"),
        ("警告满 3 次移出", "answers"),
    ],
)
def test_a_plain_rule_finds_its_column(line, column):
    assert getattr(sorted_out([line]), column) == (fold(line),)
    assert sorted_out([line]).lines() == (fold(line),)


def test_blank_lines_spare_spaces_and_repetitions_go():
    assert tidy(Rules(encourages=(" 多  晒单 ", "", "多 晒单"))) == Rules(encourages=("多 晒单",))
    assert tidy(Rules(forbids=("不刷屏,不吵架",))) == Rules(forbids=("不刷屏，不吵架",))


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        (RULES, None),
        (Rules(encourages=("长" * LONGEST_LINE,)), None),
        (Rules(encourages=("长" * (LONGEST_LINE + 1),)), "rule_too_long"),
        (Rules(encourages=tuple(map(str, range(MOST_LINES)))), None),
        (Rules(encourages=tuple(map(str, range(MOST_LINES + 1)))), "too_many_rules"),
        (Rules(forbids=("发广告",)), "nothing_encouraged"),
        (Rules(encourages=("说早安",)), "rules_unchanged"),
    ],
)
def test_what_cannot_be_the_next_version(rules, reason):
    assert refusal_of(rules, Rules(encourages=("说早安",))) == reason


def test_what_left_and_what_came_is_told_by_column():
    after = Rules(("买过一次",), ("晒单", "改群名片"), ("发广告", "刷屏"), ())
    assert changes(RULES, after) == (
        Change("forbids", "刷屏", added=True),
        Change("answers", "满3次移出", added=False),
    )
    assert changes(RULES, RULES) == ()


def test_the_rules_stand_in_the_second_and_third_part_of_the_announcement():
    assert announced(PARTS, RULES) == (
        "【群价值】新鲜。",
        "【群规则】买过一次；改群名片；晒单；发广告。",
        "【惩罚机制】满3次移出。",
        "【社群愿景】邻里。",
    )
    assert announced(PARTS, Rules(encourages=("晒单。",)))[1:3] == ("【群规则】晒单。", PARTS[2])
    assert announced((), RULES) == ("【群规则】买过一次；改群名片；晒单；发广告。", "【惩罚机制】满3次移出。")
    assert announced((), Rules(encourages=("晒单",))) == ("【群规则】晒单。",)
