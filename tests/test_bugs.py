from datetime import UTC, datetime

import pytest

from shopqun import __version__, bugs
from shopqun.bugs import MOST_KEPT, told_lately, trace, write_down

AT = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)


def broken():
    name = "周大姐"
    try:
        return {}[name]
    except KeyError as error:
        msg = f"no {name} 13800000001"
        raise RuntimeError(msg) from error


def bug():
    with pytest.raises(RuntimeError) as caught:
        broken()
    return caught.value


def test_a_trace_says_where_and_never_what():
    said = trace(bug())
    assert said.splitlines()[0] == "RuntimeError"
    assert "KeyError" in said
    assert "test_bugs.py" in said
    assert "broken" in said
    for secret in ("周大姐", "13800000001"):
        assert secret not in said


def test_a_bug_that_caused_itself_comes_to_an_end():
    one = ValueError()
    one.__context__ = other = ValueError()
    other.__context__ = one
    assert trace(one).count("ValueError") == 8


def test_bugs_are_written_one_after_another(tmp_path):
    log = tmp_path / "logs" / "bugs.log"
    for _ in range(2):
        write_down(bug(), log, AT)
    said = log.read_text("utf-8")
    assert said.count(f"2027-03-06T11:30:00+00:00 {__version__}\nRuntimeError") == 2


def test_the_older_half_goes_when_the_log_is_full(tmp_path):
    log = tmp_path / "bugs.log"
    log.write_text("x" * MOST_KEPT + "end", "utf-8")
    write_down(bug(), log, AT)
    said = log.read_text("utf-8")
    assert MOST_KEPT // 2 < len(said) < MOST_KEPT
    assert said.lstrip("x").startswith("end")


def test_a_disk_that_takes_nothing_is_no_second_bug(tmp_path, monkeypatch):
    def full(*_args, **_more):
        raise OSError

    monkeypatch.setattr(bugs.Path, "write_text", full)
    write_down(bug(), tmp_path / "bugs.log", AT)


def test_what_was_told_lately_is_told_again_and_nothing_else(tmp_path):
    log = tmp_path / "bugs.log"
    write_down(bug(), log, AT)
    with log.open("a", encoding="utf-8") as stream:
        stream.write(
            "周大姐\n13800000001\nC:\\Users\\lan\n  C:\\Users\\lan\\a.py:3 run\n  周.py:3 run\na b\n"
        )
    said = told_lately(log, 60).splitlines()
    assert said[0] == f"2027-03-06T11:30:00+00:00 {__version__}"
    assert said[1] == "RuntimeError"
    assert "KeyError" in said
    assert said[-1].startswith("  test_bugs.py:")
    assert told_lately(log, 1).splitlines() == said[-1:]


def test_no_log_tells_nothing(tmp_path):
    assert told_lately(tmp_path / "bugs.log", 60) == ""
