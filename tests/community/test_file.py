"""The file of a group: columns as lines, what is refused, groups for the same, and pasted lists counted."""

from datetime import time

import pytest

from shopqun.community.file import (
    Column,
    GroupFile,
    Place,
    column_of,
    counted,
    line_of,
    refusal_of,
    same_purpose,
    tidy,
)


@pytest.mark.parametrize(
    ("line", "column", "written"),
    [
        ("周三周六 19:30 限时抢购 小林", Column("限时抢购", (3, 6), time(19, 30), "小林"), None),
        ("每天 8:00 到货早报", Column("到货早报", (1, 2, 3, 4, 5, 6, 7), time(8)), "每天 08:00 到货早报"),
        ("周六、周三  19：30  抢购", Column("抢购", (3, 6), time(19, 30)), "周三周六 19:30 抢购"),
        ("周天 20:00 课堂", Column("课堂", (7,), time(20)), "周日 20:00 课堂"),
        ("邻居晒单", Column("邻居晒单"), None),
        ("周三 25:00 抢购", None, None),
        ("每天 到货早报", None, None),
        ("  ", None, None),
    ],
)
def test_a_column_is_read_from_its_line_and_written_as_one(line, column, written):
    assert column_of(line) == column
    if column is not None:
        assert line_of(column) == (written or line)
        assert column_of(line_of(column)) == column


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (GroupFile("给会员留货", "steady", ("群主：老周",), (Column("早报"),), None, "Q02"), None),
        (GroupFile("长" * 61), "line_too_long"),
        (GroupFile(roles=("长" * 61,)), "line_too_long"),
        (GroupFile(columns=(Column("长" * 61),)), "line_too_long"),
        (GroupFile(roles=("群主",) * 13), "too_many_lines"),
        (GroupFile(phase="asleep"), "bad_phase"),
        (GroupFile(next_group="Q01"), "bad_next_group"),
        (GroupFile(next_group="Q09"), "bad_next_group"),
    ],
)
def test_what_cannot_be_kept(file, reason):
    assert refusal_of(file, "Q01", ("Q01", "Q02")) == reason


def test_spare_spaces_and_blank_lines_go():
    assert tidy(GroupFile("  给会员 留货 ", roles=(" 群主：老周 ", ""))) == GroupFile(
        "给会员 留货", roles=("群主：老周",)
    )


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Place("Q02", True, "member", "给会员留货"), ("Q02",)),
        (Place("Q02", True, "member", ""), ("Q02",)),
        (Place("Q02", True, "member", "新品试吃"), ()),
        (Place("Q02", True, "fan", "给会员留货"), ()),
        (Place("Q02", False, "member", "给会员留货"), ()),
        (Place("Q01", True, "member", "给会员留货"), ()),
    ],
)
def test_groups_for_the_same_are_named(other, same):
    mine = Place("Q01", True, "member", "给会员留货")
    assert same_purpose(mine, [mine, other]) == same
    assert same_purpose(Place("Q01", False, "member", ""), [other]) == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [("", 0), ("周大姐\n老陈\n\n周大姐 ", 2), ("周大姐、老陈，小吴,阿珍", 4), ("\n \n", 0)],
)
def test_a_pasted_list_is_counted(text, people):
    assert counted(text) == people
