from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from shopqun.referrals.rewards import Brought, Owed, RewardState, Side, What
from shopqun.referrals.statement import Statement, StepAhead
from shopqun.ui.members import statement_words as words

AT = datetime(2027, 3, 8, 4, tzinfo=UTC)
PAPER, BOX = What("coupon", "C02", "周中满减券", 2), What("gift", "G03", "保鲜盒", 1)


def friend(state, reason=None, at=AT):
    return Brought(1, 1, "周大姐", 2, "李**", state, reason, (), at)


def owed(state, what=PAPER):
    return Owed(1, 1, 1, "", "", Side.INVITER, 0, state, what, 0, AT, AT)


BARE = Statement(1, "000001", "周大姐", "43210987", date(2027, 3, 1), (), (), (), 0, 0)


def rows(made, title):
    return next((section.rows for section in words.sections(made) if section.title == title), ())


def test_the_head():
    assert words.title(BARE) == "周大姐的老带新对账单"
    assert words.note(BARE) == "会员 000001，算到 2027-03-01，只算直接带来的人"


def test_nothing_yet_says_so_in_two_lines():
    assert [section.title for section in words.sections(BARE)] == ["人数"]
    assert rows(BARE, "人数") == (("带来", "0 位"), ("有效", "0 位"))


def test_the_numbers_say_only_what_there_is():
    made = replace(
        BARE, friends=(friend("qualified"), friend("pending"), friend("voided")), counted=1, cap=10
    )
    assert rows(made, "人数") == (
        ("带来", "3 位"),
        ("有效", "1 位"),
        ("等首单或待看", "1 位"),
        ("不算", "1 位"),
        ("这个月算数的", "1 位，一个月最多算 10 位"),
    )


def test_each_reward_with_what_became_of_it_and_what_is_due_is_loud():
    states = (RewardState.HELD, RewardState.PAID, RewardState.CANCELLED, RewardState.CLAWED_BACK)
    made = replace(BARE, rewards=(*(owed(state) for state in states), owed(RewardState.DUE, BOX)))
    section = words.sections(made)[1]
    assert section.rows == (
        ("保鲜盒 1 份", "现在可领"),
        ("周中满减券 2 张", "最早 3月8日可领"),
        ("周中满减券 2 张", "已经领走"),
        ("周中满减券 2 张", "退了单，取消"),
        ("周中满减券 2 张", "退了单，请退回"),
    )
    assert section.loud == 0
    assert words.sections(replace(made, rewards=(owed(RewardState.PAID),)))[1].loud == -1


def test_steps():
    made = replace(BARE, steps=(StepAhead(3, BOX, 0, reached=True), StepAhead(8, PAPER, 5, reached=False)))
    assert rows(made, "邀满有礼") == (
        ("满 3 位：保鲜盒 1 份", "到了"),
        ("满 8 位：周中满减券 2 张", "还差 5 位"),
    )


def test_a_friend_with_the_rule_but_not_with_the_owners_own_words():
    long_ago = datetime(2026, 12, 31, 4, tzinfo=UTC)
    made = replace(
        BARE,
        friends=(
            friend("qualified"),
            friend("voided", "refunded"),
            friend("rejected", "是自己家的另一个号", long_ago),
        ),
    )
    assert rows(made, "带来的人") == (
        ("李**  3月8日", "有效"),
        ("李**  3月8日", "作废，那一单退了"),
        ("李**  2026年12月31日", "不算"),
    )


def test_of_very_many_friends_the_earlier_are_a_number():
    made = replace(BARE, friends=(friend("qualified"),) * 23)
    shown = rows(made, "带来的人")
    assert len(shown) == 21
    assert shown[-1] == ("更早的 3 位", "")
