"""The table of methods: every number of the handbook stands there once, and what works has its test."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "methods.md"
STATES = {"working", "partial", "later", "⛔"}
_LAST = {"000": 30, "001": 32, "002": 12, "003": 19, "004": 7}
_THREE = "001-08"


def numbers():
    for part, last in _LAST.items():
        for at in range(1, last + 1):
            number = f"{part}-{at:02d}"
            yield from ([number + letter for letter in "abc"] if number == _THREE else [number])


def rows():
    lines = TABLE.read_text("utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line[:3] == "| 0"]
    return {row[0]: row for row in cells}


def test_every_number_stands_there_once_in_its_order():
    lines = TABLE.read_text("utf-8").splitlines()
    found = [line.split("|")[1].strip() for line in lines if line[:3] == "| 0"]
    assert found == list(numbers())


@pytest.mark.parametrize("number", list(numbers()))
def test_a_method_says_how_it_stands(number):
    _, method, where, state, test = rows()[number]
    assert method
    assert where
    assert state in STATES
    if state == "working":
        named = re.fullmatch(r"`(tests/\S+\.py)::(test_\w+)`", test)
        assert named, test
        assert f"def {named[2]}(" in (ROOT / named[1]).read_text("utf-8")
    if state == "⛔":
        assert "⛔" in where
    for path in re.findall(r"`([a-z]+/(?:[a-z_]+\.py)?)`", where):
        assert (ROOT / "shopqun" / path).exists() or (ROOT / path).exists(), path
