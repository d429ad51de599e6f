from dataclasses import replace

import pytest

from shopqun.planning.answers import Answers, Role
from shopqun.planning.notice import announced, welcome_words


def test_without_answers_the_announcement_stays(fruit):
    assert announced(fruit, Answers(preset=fruit.id)) == fruit.announcement


@pytest.mark.parametrize(
    ("answers", "at", "part"),
    [
        (Answers(preset="x", for_customers="省钱"), 0, "【群价值】"),
        (Answers(preset="x", rules=("不发广告",)), 1, "【群规则】"),
        (
            Answers(preset="x", roles=(Role(of="小林", name="小林"),)),
            2,
            "【惩罚机制】提醒满3次移出本群，误判可找小林申诉。",
        ),
        (
            Answers(preset="x", vision="邻里和气"),
            3,
            "【社群愿景】邻里和气。本群由鲜果巷水果店开设，退群自由，个人信息规则见店内告示。",
        ),
    ],
)
def test_each_answer_writes_its_own_part_in_its_own_place(fruit, answers, at, part):
    parts = announced(fruit, answers)
    assert len(parts) == 4
    assert parts[at].startswith(part)
    assert [parts[i] for i in range(4) if i != at] == [fruit.announcement[i] for i in range(4) if i != at]


def test_the_rules_part_leaves_the_penalty_to_its_own(fruit):
    plan = replace(fruit, group_rules=("不发广告", "第3次移出群", "不刷屏"))
    assert announced(plan, Answers(preset="x", rules=plan.group_rules))[1] == "【群规则】不发广告；不刷屏。"


def test_the_welcome_names_group_and_coupon(fruit):
    words = welcome_words(fruit)
    assert words.startswith("欢迎来到鲜果巷·北门邻里福利1群！\n")
    assert "新来的先领“新邻居见面券”：满29减5元，领到后14天内有效。" in words


def test_a_coupon_without_threshold_says_so(fruit):
    paper = replace(fruit.templates[0], min_spend_fen=0)
    assert "无门槛减5元" in welcome_words(replace(fruit, templates=(paper,)))


def test_a_welcome_without_group_or_coupon_is_still_a_welcome(fruit):
    words = welcome_words(replace(fruit, groups=(), templates=()))
    assert words.startswith("欢迎来到鲜果巷水果店！")
    assert "领" not in words
