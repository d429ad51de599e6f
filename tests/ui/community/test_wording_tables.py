"""What is said of the four tables: every mistake in one sentence of its own."""

from shopqun.calendar.returning import Problem
from shopqun.cli.tasks import PROBLEMS
from shopqun.ui.community import wording_tables as wording


def test_every_mistake_has_its_own_sentence():
    said = [wording.why(code) for code in PROBLEMS]
    assert len(set(said)) == len(PROBLEMS)
    assert wording.why("moon") not in said


def test_the_first_few_are_told():
    wrong = [Problem("日常维护", row, "时间", "bad_time") for row in (2, 3, 4)]
    lines = wording.problems(wrong, 2).split("\n")
    assert lines[0] == "日常维护，第 2 行“时间”：时刻请写成 19:30"
    assert lines[2] == "还有 1 处"
    gone = wording.problems([Problem("日常维护", 0, "编号", "row_left_out", "7")], 2)
    assert gone.startswith("日常维护，编号 7：")
    assert wording.problems([], 2) == ""
