from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from shopqun.ui.scanner import FASTEST_HAND_MS, Burst, Scanner, read_burst

CODE = "C7K2M9QX4T3F"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("SQ:C7K2M9QX4T3F", "SQ:C7K2M9QX4T3F"),
        ("sq:c7k2m9qx4t3f", "SQ:C7K2M9QX4T3F"),
        ("ＳＱ：Ｃ７Ｋ２Ｍ９ＱＸ４Ｔ３Ｆ", "SQ:C7K2M9QX4T3F"),
        ("C7K2M9QX4T3F", "C7K2M9QX4T3F"),
        ("C7K2-M9QX-4T3F", "C7K2-M9QX-4T3F"),
        ("6901234567892", "6901234567892"),
        ("SQ:C7K2", None),
        ("46.8", None),
        ("王秀兰", None),
        ("", None),
    ],
)
def test_reads_codes_and_nothing_else(typed, read):
    assert read_burst(typed) == read


def type_at(burst: Burst, text: str, step: int, start: int = 1000) -> int:
    at = start
    for place, char in enumerate(text):
        at = start + place * step
        burst.key(char, at)
    return at


@pytest.mark.parametrize(
    ("step", "wait", "read"), [(35, 35, CODE), (36, 1, None), (5, 36, None), (5, 0, CODE)]
)
def test_only_a_fast_run_with_a_fast_enter_is_a_scan(step, wait, read):
    burst = Burst()
    at = type_at(burst, CODE, step)
    assert burst.end(at + wait) == read


def test_what_was_typed_before_does_not_spoil_a_scan():
    burst = Burst()
    at = type_at(burst, "46.8", 120)
    at = type_at(burst, CODE, 3, at + FASTEST_HAND_MS + 1)
    assert burst.end(at + 3) == CODE
    assert burst.end(at + 6) is None


@given(st.text("0123456789.", min_size=1, max_size=20), st.integers(FASTEST_HAND_MS + 1, 500))
def test_fingers_never_scan(text, step):
    burst = Burst()
    assert burst.end(type_at(burst, text, step) + step) is None


def send(window, key: int, text: str, at: int) -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_a_scan_leaves_the_line_as_it_was(qapp, qtbot, make):
    scanner = Scanner(qapp)
    entry = make("46.8")
    qtbot.addWidget(entry)
    entry.show()
    entry.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(lambda: qapp.focusWidget() is entry, timeout=2000)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    for place, char in enumerate(f"SQ:{CODE}"):
        send(entry.windowHandle(), 0, char, 5000 + place * 4)
    send(entry.windowHandle(), Qt.Key.Key_Return, "\r", 5070)
    assert heard == [f"SQ:{CODE}"]
    assert (entry.text() if make is QLineEdit else entry.toPlainText()) == "46.8"
    qapp.removeEventFilter(scanner)


def test_slow_typing_passes_through(qapp, qtbot):
    scanner = Scanner(qapp)
    entry = QLineEdit()
    qtbot.addWidget(entry)
    entry.show()
    entry.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(lambda: qapp.focusWidget() is entry, timeout=2000)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    for place, char in enumerate(CODE):
        send(entry.windowHandle(), 0, char, 5000 + place * 100)
    with qtbot.waitSignal(entry.returnPressed):
        send(entry.windowHandle(), Qt.Key.Key_Return, "\r", 9000)
    assert (heard, entry.text()) == ([], CODE)
    qapp.removeEventFilter(scanner)
