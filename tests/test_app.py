from __future__ import annotations

import io
import json
import sys

import pytest

from shopqun import app


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
    assert [each["id"] for each in said["presets"]] == ["fruit_community", "hotpot_neighborhood"]
    assert called == []


def test_the_painter_is_brought_when_it_is_needed():
    assert app.painter().__name__ == "shopqun.ui.posters.painter"
