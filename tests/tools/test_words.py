"""The English of the window: whole, the same fields filled in, and read as it is written."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_CHINESE = re.compile(r"[\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]")
_FIELD = re.compile(r"\{[^}]*\}")


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("words_tool", ROOT / "tools" / "words.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def extracted(tool, tmp_path_factory):
    """Extract the strings as they are now over a copy of the translations."""
    ts = tmp_path_factory.mktemp("words") / "shopqun_en.ts"
    shutil.copyfile(tool.FOLDER / ts.name, ts)
    tool.extract(ts, "en")
    return ts


def messages(ts):
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314 - our own file
        yield message.findtext("source"), message.findtext("translation"), message.find("translation")


def test_every_string_of_the_window_has_its_english(tool, extracted):
    assert list(tool.missing(extracted)) == []
    assert [source for source, _, found in messages(extracted) if found.get("type") == "unfinished"] == []


def test_the_english_fills_in_the_same_and_holds_no_chinese(extracted):
    pairs = [(source, english) for source, english, _ in messages(extracted)]
    assert [pair for pair in pairs if set(_FIELD.findall(pair[0])) != set(_FIELD.findall(pair[1]))] == []
    assert [english for _, english in pairs if _CHINESE.search(english)] == []


def test_the_file_the_program_reads_was_made_from_the_translations(tool, tmp_path):
    kept = tool.FOLDER / "shopqun_en.qm"
    release = [tool.tool("pyside6-lrelease"), str(kept.with_suffix(".ts")), "-qm", str(tmp_path / kept.name)]
    subprocess.run(release, check=True, capture_output=True)
    assert (tmp_path / kept.name).read_bytes() == kept.read_bytes()
