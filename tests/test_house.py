"""House bans, each with its cure, and the sizes a file and a function may have."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = [path for path in sorted((ROOT / "shopqun").rglob("*.py")) if "versions" not in path.parts]

BANS = (
    (r"\bprint\(", "write to the stream you were given", ()),
    (r"datetime\.now\(|date\.today\(|datetime\.utcnow\(", "take `now` as an argument", ("clocks.py",)),
    (r"setStyleSheet\(", "give the widget a property and let the theme's sheet dress it", ("theme.py",)),
    (r"\.exec_\(", "say `.exec()`", ()),
    (r"#[0-9A-Fa-f]{6}\"", "name a colour token", ("tokens.py", "art.py", "art_things.py", "theme.py")),
    (r"\bfloat\(.*fen|fen\)? ?/ ?100(?!0)", "money is integer fen; show it through Money", ("sheets.py",)),
    (r"# type: ignore(?!\[)", "name what is ignored", ()),
    (r"# noqa(?!: [A-Z]+\d+)", "name what is ignored", ()),
    (r"except Exception|except:", "name what can go wrong", ("work.py", "run.py")),
    (r"\bTODO\b|\bFIXME\b", "do it, or file an issue", ()),
)


@pytest.mark.parametrize(("pattern", "cure", "homes"), BANS, ids=[ban[1] for ban in BANS])
def test_is_banned(pattern, cure, homes):
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}\n    cure: {cure}"
        for path in SOURCES
        if path.name not in homes
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert not found, "\n".join(found)


def test_files_can_be_held_in_the_head():
    long = [
        f"{path.relative_to(ROOT)}: {lines} lines; cure: find the two things it is about"
        for path in SOURCES
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 300
    ]
    assert not long, "\n".join(long)


def test_functions_fit_a_screen():
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {size} lines; cure: name its steps"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (size := node.end_lineno - node.lineno + 1) > 40
    ]
    assert not long, "\n".join(long)


def test_no_drawer_for_everything():
    names = {"utils", "util", "helpers", "common", "misc", "manager"}
    found = [str(path) for path in SOURCES if names & set(re.split(r"[_/.]", str(path.relative_to(ROOT))))]
    assert not found, f"{found}; cure: name what it is about"


def test_a_room_says_in_one_sentence_what_it_is():
    for path in SOURCES:
        if path.name == "__init__.py" and path.parent.name not in ("shopqun", "tables"):
            body = ast.parse(path.read_text(encoding="utf-8")).body
            assert len(body) == 1, (
                f"{path}: a room's door holds one docstring; cure: import from the file itself"
            )
