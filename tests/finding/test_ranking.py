"""Which answer comes first."""

import pytest

from shopqun.finding.ranking import Grade, Group, best, grade, grade_member, in_order

W, B, I, S = Grade.WHOLE, Grade.BEGINS, Grade.INSIDE, Grade.SOUNDS  # noqa: E741 - a table reads better


@pytest.mark.parametrize(
    ("typed", "names", "how"),
    [
        ("周中满减券", ("周中满减券",), W),
        (" 周中 满减券 ", ("周中满减券",), W),
        ("C02", ("周中满减券", "c02"), W),
        ("周中", ("周中满减券",), B),
        ("满减", ("周中满减券",), I),
        ("zzmj", ("周中满减券",), S),
        ("mjq", ("周中满减券",), S),
        ("manjian", ("周中满减券",), S),
        ("Back", ("Back up and restore",), B),
        ("month", ("Export the month",), I),
        ("周", ("满减周", "周中"), B),
        ("z", ("周中满减券",), None),
        ("zj", ("周中满减券",), None),
        ("减满", ("周中满减券",), None),
        ("", ("周中满减券",), None),
        ("  ", ("",), None),
        ("周", (), None),
    ],
)
def test_how_well_a_name_fits(typed, names, how):
    assert grade(typed, *names) is how


@pytest.mark.parametrize(
    ("typed", "how"),
    [("13800006621", W), ("000012", W), ("12", W), ("王小明", W), ("小明", I), ("wxm", S), ("6621", B)],
)
def test_a_customer_who_was_found_always_has_a_grade(typed, how):
    assert grade_member(typed, "王小明", "", "000012", "12", "MABCDEFGH123") is how


def test_the_best_come_first_and_equals_stay_as_they_stood():
    names = ["大周", "周", "周一", "小周", "周二", "王"]
    ranked = best("周", names, lambda each: (each,), 4)
    assert ranked == [("周", W), ("周一", B), ("周二", B), ("大周", I)]


@pytest.mark.parametrize(
    ("grades", "order"),
    [
        ({}, []),
        ({Group.MEMBERS: [], Group.COMMANDS: [S]}, [Group.COMMANDS]),
        ({Group.COMMANDS: [B], Group.EVENTS: [B], Group.MEMBERS: [B]}, [1, 2, 3]),
        ({Group.COMMANDS: [B], Group.MEMBERS: [S, S], Group.EVENTS: [I]}, [3, 2, 1]),
        ({Group.MEMBERS: [W], Group.CODES: [W], Group.COMMANDS: [W]}, [0, 1, 3]),
        ({Group.MEMBERS: [S, W], Group.EVENTS: [B]}, [1, 2]),
    ],
)
def test_the_kind_with_the_best_answer_leads(grades, order):
    assert in_order(grades) == order
