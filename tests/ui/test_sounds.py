from __future__ import annotations

import sys
import types
import wave

import pytest
from PySide6.QtWidgets import QApplication

from shopqun.ui import sounds
from shopqun.ui.sounds import NO, YES, Sounds, player, write_tones


@pytest.mark.parametrize(
    ("tones", "frames"),
    [(YES, round(22050 * 0.07) + round(22050 * 0.11)), (NO, 2 * round(22050 * 0.14) + round(22050 * 0.05))],
)
def test_a_sound_is_a_wav_as_long_as_its_tones(tmp_path, tones, frames):
    path = tmp_path / "new" / "sound.wav"
    write_tones(path, tones)
    with wave.open(str(path), "rb") as heard:
        assert (heard.getnchannels(), heard.getsampwidth(), heard.getframerate()) == (1, 2, 22050)
        assert heard.getnframes() == frames
        assert any(heard.readframes(frames))


def test_yes_and_no_sound_different(tmp_path):
    heard = []
    made = Sounds(tmp_path, lambda path: heard.append((path.name, path.stat().st_size > 44)))
    made.say(good=True)
    made.say(good=False)
    assert heard == [("yes.wav", True), ("no.wav", True)]


def test_switched_off_it_is_quiet(tmp_path):
    heard = []
    Sounds(tmp_path, heard.append, on=False).say(good=True)
    assert heard == []


@pytest.mark.parametrize("trouble", [OSError, RuntimeError])
def test_what_cannot_be_played_is_left(tmp_path, trouble):
    def broken(path):
        raise trouble(path)

    Sounds(tmp_path, broken).say(good=False)


def test_without_windows_only_a_no_rings(monkeypatch, tmp_path):
    rung = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append("bell"))
    made = Sounds(tmp_path)
    made.say(good=True)
    assert rung == []
    made.say(good=False)
    assert rung == ["bell"]


def test_windows_plays_without_waiting(monkeypatch, tmp_path):
    played = []
    said = types.SimpleNamespace(
        SND_FILENAME=1, SND_ASYNC=2, SND_NODEFAULT=4, PlaySound=lambda *what: played.append(what)
    )
    monkeypatch.setitem(sys.modules, "winsound", said)
    monkeypatch.setattr(sounds.sys, "platform", "win32")
    player()(tmp_path / "yes.wav")
    assert played == [(str(tmp_path / "yes.wav"), 7)]
