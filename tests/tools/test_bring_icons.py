from __future__ import annotations

import hashlib
import importlib.util
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "icons"


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("bring_icons", ROOT / "tools" / "bring_icons.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_what_is_shipped_is_what_is_named(tool):
    shipped = {path.stem for path in FOLDER.glob("*.svg")}
    assert shipped == {*tool.NAMES, "choose-light", "choose-dark"}
    assert len(tool.NAMES) == len(set(tool.NAMES))


def test_the_origin_says_package_version_hash_and_licence(tool):
    said = (FOLDER / "ORIGIN.md").read_text("utf-8")
    assert said == tool.origin()
    for fact in (tool.PACKAGE, tool.VERSION, tool.SHA256, "LICENSE"):
        assert fact in said
    licence = (FOLDER / "LICENSE").read_text("utf-8")
    assert "ISC License" in licence
    assert "MIT License" in licence


@pytest.mark.parametrize("good", [True, False])
def test_a_package_with_another_hash_is_not_taken(tool, tmp_path, monkeypatch, good):
    archive = tmp_path / "lucide-static.tgz"
    archive.write_bytes(b"a package")
    found = hashlib.sha256(b"a package").hexdigest() if good else "0" * 64
    monkeypatch.setattr(tool, "SHA256", found)
    monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: None)
    if good:
        assert tool.fetch(tmp_path) == archive
    else:
        with pytest.raises(SystemExit, match="expected sha256"):
            tool.fetch(tmp_path)
