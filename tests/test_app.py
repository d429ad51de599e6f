from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shopqun import app

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def called(monkeypatch):
    """Hear which skin was asked for, and with what; the window ends with 7, the gallery with 8."""
    heard = []

    def skin(name, code):
        return lambda asked, _environment: heard.append((name, asked)) or code

    monkeypatch.setattr("shopqun.window.open_window", skin("window", 7))
    monkeypatch.setattr("shopqun.gallery.draw_gallery", skin("gallery", 8))
    return heard


@pytest.mark.parametrize("words", [[], ["--demo"], ["--shop", "mine.shopqun"], ["C:\\店\\我的.ShopQun"]])
def test_without_a_command_the_window_opens(called, monkeypatch, words):
    monkeypatch.setattr(sys, "argv", ["shopqun", *words])
    assert app.main() == 7
    assert called == [("window", words)]


def test_the_gallery_is_drawn_into_a_folder(called, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", ["shopqun", "--gallery", str(tmp_path)])
    assert app.main() == 8
    assert called == [("gallery", tmp_path)]


def test_a_command_runs_without_the_window(called, monkeypatch):
    out = io.TextIOWrapper(io.BytesIO(), encoding="gbk")
    monkeypatch.setattr(sys, "argv", ["shopqun", "presets", "--json"])
    monkeypatch.setattr(sys, "stdout", out)
    assert app.main() == 0
    out.flush()
    said = json.loads(out.buffer.getvalue().decode("utf-8"))
    assert {"fruit_community", "bakery_corner"} <= {each["id"] for each in said["presets"]}
    assert called == []


PRINTED_GBK = {"PYTHONIOENCODING": "cp936", "PYTHONUTF8": "0"}


@pytest.mark.parametrize("as_json", [True, False])
def test_a_chinese_console_is_spoken_to_in_utf_8(tmp_path, launched_file, as_json):
    """A name with signs that code page 936 lacks comes out whole, as JSON and as lines."""
    shop = shutil.copyfile(launched_file, tmp_path / "店 的账本.shopqun")
    name = "李🌸¥龘"
    words = ("--shop", str(shop), "members", "add", "--name", name, *(["--json"] if as_json else []))
    done = subprocess.run(
        [sys.executable, "-m", "shopqun", *words],
        cwd=ROOT, env=os.environ | PRINTED_GBK, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode("utf-8")
    assert name in said
    assert not as_json or json.loads(said)["members"][0]["name"] == name


def test_a_command_without_a_console_still_runs(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["shopqun", "presets", "--json"])
    for stream in ("stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    assert app.main() == 0


def test_the_painter_is_brought_when_it_is_needed():
    assert app.painter().__name__ == "shopqun.ui.posters.painter"
