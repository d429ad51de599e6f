"""Two short sounds, for yes and for no, reckoned here; Windows plays them, elsewhere the bell rings."""

from __future__ import annotations

import math
import struct
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

RATE = 22_050
_LOUD = 0.35
_FADE_S = 0.008
YES = ((880.0, 0.07), (1318.5, 0.11))
NO = ((196.0, 0.14), (0.0, 0.05), (196.0, 0.14))
"""Tones as (hertz, seconds): up for yes, low and twice for no; 0 hertz is a pause."""

YES_FILE, NO_FILE = "yes.wav", "no.wav"

Play = Callable[[Path], None]


class Sounds:
    """Plays yes or no unless switched off; what cannot be played is left, the till never waits for it."""

    def __init__(self, folder: Path, play: Play | None = None, *, on: bool = True) -> None:
        self._folder, self._play = folder, play or player()
        self.on = on

    def say(self, *, good: bool) -> None:
        """Sound the answer and come back at once."""
        if not self.on:
            return
        tones, name = (YES, YES_FILE) if good else (NO, NO_FILE)
        path = self._folder / name
        try:
            if not path.exists():
                write_tones(path, tones)
            self._play(path)
        except (OSError, RuntimeError):  # no sound card, no room: the colour and the words say it too
            return


def write_tones(path: Path, tones: tuple[tuple[float, float], ...]) -> None:
    """Write tones one after another as a WAV file: 16 bits, one channel."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        for hertz, seconds in tones:
            samples = _samples(hertz, seconds)
            out.writeframes(struct.pack(f"<{len(samples)}h", *samples))


def _samples(hertz: float, seconds: float) -> array[int]:
    count, fade = round(RATE * seconds), RATE * _FADE_S
    made = array("h")
    for at in range(count):
        edge = min(1.0, at / fade, (count - 1 - at) / fade)
        made.append(round(32767 * _LOUD * edge * math.sin(2 * math.pi * hertz * at / RATE)))
    return made


def player() -> Play:
    """Give what plays a file without waiting for its end."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - Windows alone has it

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        return lambda path: winsound.PlaySound(str(path), flags)
    return _bell


def _bell(path: Path) -> None:
    """Ring the system's bell for a no: Qt Essentials plays no files, and the program starts no other one."""
    if path.name == NO_FILE:
        QApplication.beep()
