from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from shopqun.coupons.code import CodeKind, mint
from shopqun.ui.parts.ask import Question
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
    entry = make("46.8")
    qtbot.addWidget(entry)
    scanner = Scanner(qapp, entry)
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
    entry = QLineEdit()
    qtbot.addWidget(entry)
    scanner = Scanner(qapp, entry)
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


def test_it_goes_with_its_window(qapp, qtbot):
    """One whose window is gone would take the words another window's input method made."""
    before, entry = QWidget(), QLineEdit()
    heard: list[str] = []
    Scanner(qapp, before).scanned.connect(heard.append)
    qtbot.addWidget(entry)
    entry.show()
    before.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for place, char in enumerate(CODE):
        send(entry.windowHandle(), 0, char, 5000 + place * 4)
    send(entry.windowHandle(), Qt.Key.Key_Return, "\r", 5070)
    assert heard == []


class Method:
    """A Chinese input method over a line: it shows what is half-written, then commits it; time is its own."""

    def __init__(self, qapp, qtbot):
        self.now = 0
        self.entry = QLineEdit("李")
        qtbot.addWidget(self.entry)
        self.scanner = Scanner(qapp, self.entry, lambda: self.now)
        self.heard: list[str] = []
        self.scanner.scanned.connect(self.heard.append)
        self.entry.show()
        self.entry.activateWindow()
        self.entry.setFocus()
        qtbot.waitUntil(lambda: qapp.focusWidget() is self.entry, timeout=2000)

    def half_written(self, text):
        QApplication.sendEvent(self.entry, QInputMethodEvent(text, []))

    def commit(self, text, after_ms=4):
        self.now += after_ms
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.entry, event)

    def enter(self, after_ms=4, stamp=777_000):
        self.now += after_ms
        send(self.entry.windowHandle(), Qt.Key.Key_Return, "\r", stamp)


@pytest.fixture
def method(qapp, qtbot):
    made = Method(qapp, qtbot)
    yield made
    qapp.removeEventFilter(made.scanner)


_DRAWN = itertools.cycle((7, 20, 3, 29, 11))
PAPER = mint(CodeKind.COUPON, lambda _below: next(_DRAWN)).text


@pytest.mark.parametrize("full", [False, True])
def test_a_code_an_input_method_held_back_and_gave_at_once_is_a_scan(method, full):
    text = f"SQ:{PAPER}"
    given = "".join(chr(ord(char) + 0xFEE0) for char in text) if full else text.lower()
    for end in range(1, len(given)):
        method.half_written(given[:end])
    method.commit(given)
    assert method.heard == [text]
    assert method.entry.text() == "李"


def test_a_scan_given_in_full_width_one_by_one_is_heard(method):
    for char in f"ＳＱ：{PAPER}":
        method.commit(chr(ord(char) + 0xFEE0) if char.isascii() else char)
    method.enter()
    assert method.heard == [f"SQ:{PAPER}"]
    assert method.entry.text() == "李"


def test_keys_and_what_a_method_made_of_others_are_one_scan(method):
    send(method.entry.windowHandle(), 0, "x", 1000)
    for place, char in enumerate(PAPER):
        if char.isdigit():
            method.commit(char)
        else:
            method.now += 4
            send(method.entry.windowHandle(), 0, char, 2000 + place * 4)
    method.enter(stamp=2000 + len(PAPER) * 4)
    assert method.heard == [PAPER]


@pytest.mark.parametrize("words", ["王秀兰", "international", "周周周周周周周周周周周周", "138001380001", ""])
def test_words_of_a_person_stay_where_they_are_written(method, words):
    method.commit(words)
    method.enter(after_ms=900)
    assert method.heard == []
    assert method.entry.text() == f"李{words}"


def test_a_slow_hand_with_an_input_method_never_scans(method):
    for char in PAPER:
        method.commit(char, after_ms=FASTEST_HAND_MS + 1)
    method.enter()
    assert method.heard == []


class Counter:
    """A window with a scanner, and what was heard of it."""

    def __init__(self, qapp, qtbot):
        self.window, self.heard = QWidget(), []
        qtbot.addWidget(self.window)
        self.scanner = Scanner(qapp, self.window)
        self.scanner.scanned.connect(self.heard.append)
        self.qtbot = qtbot

    def front(self, widget, entry=None):
        """Show a window, and wait until the entry in it has the keys."""
        widget.show()
        widget.activateWindow()
        (entry or widget).setFocus()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is (entry or widget), timeout=2000)

    def scan(self, window, code=CODE, at=5000):
        """Type a code and Enter where the keys go."""
        for place, char in enumerate(code):
            send(window.windowHandle(), QKeySequence(char)[0].key(), char, at + place * 4)
        send(window.windowHandle(), Qt.Key.Key_Return, "\r", at + len(code) * 4)


@pytest.fixture
def counter(qapp, qtbot):
    made = Counter(qapp, qtbot)
    yield made
    qapp.removeEventFilter(made.scanner)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("open_list", [False, True])
def test_a_scan_changes_no_choice(counter, open_list):
    choice = QComboBox(counter.window)
    choice.addItems(["邻居", "C7", "K2"])
    counter.front(counter.window, choice)
    if open_list:
        choice.showPopup()
        counter.scan(QApplication.activePopupWidget())
    else:
        counter.scan(counter.window)
    assert (counter.heard, choice.currentText()) == ([CODE], "邻居")
    assert QApplication.activePopupWidget() is None


def test_a_scan_changes_no_count(counter):
    count = QSpinBox(counter.window)
    count.setMaximum(9999)
    count.setValue(3)
    counter.front(counter.window, count)
    counter.scan(counter.window, "6901234567892")
    assert (counter.heard, count.value(), count.text()) == (["6901234567892"], 3, "3")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_scan_chooses_nothing_from_a_menu(counter):
    menu = QMenu(counter.window)
    chosen = []
    menu.addAction("Close the day").triggered.connect(chosen.append)
    counter.front(counter.window)
    menu.popup(counter.window.pos())
    counter.scan(menu)
    assert (counter.heard, chosen, menu.isVisible()) == ([CODE], [], False)


def test_a_scan_waits_while_a_question_is_open_and_answers_it_not(counter, theme, qtbot):
    counter.front(counter.window)
    question = Question(theme, counter.window, "撤销这一单", "", "撤销")
    line = QLineEdit("多扫了")
    question.middle.addWidget(line)
    question.setWindowModality(Qt.WindowModality.ApplicationModal)
    answers = []
    question.finished.connect(answers.append)
    counter.front(question, line)
    counter.scan(question, "C1111111111X")
    counter.scan(question, at=9000)
    assert (counter.heard, answers, question.isVisible(), line.text()) == ([], [], True, "多扫了")
    qtbot.mouseClick(question.no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counter.heard == [CODE], timeout=2000)
    assert answers == [QDialog.DialogCode.Rejected]


def test_a_scan_waits_until_the_last_question_is_answered(counter, theme, qtbot):
    counter.front(counter.window)
    outer, inner = (Question(theme, counter.window, "撤销", "", "撤销") for _ in range(2))
    for question in (outer, inner):
        question.setWindowModality(Qt.WindowModality.ApplicationModal)
        question.open()
    counter.front(inner, inner.no)
    counter.scan(inner)
    inner.reject()
    QApplication.processEvents()
    assert counter.heard == []
    outer.reject()
    qtbot.waitUntil(lambda: counter.heard == [CODE], timeout=2000)
