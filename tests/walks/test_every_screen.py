"""Every screen of the sample shop, in both languages and at two sizes: nothing is clipped, small or nameless."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
)
from window_kit import LONG_MS, sample_of, seen

from shopqun import gallery
from shopqun.clocks import SetClock
from shopqun.floor import Floor
from shopqun.posters.theme import contrast
from shopqun.rooms import open_rooms
from shopqun.ui.posters import painter
from shopqun.ui.theme import Mode, Theme
from shopqun.ui.till.entries import Keypad
from shopqun.ui.words import Speech

NOON = datetime.fromisoformat("2027-03-13T12:00:00+08:00")
LEAST_PX = 24
INSIDE_OF = (QComboBox, QAbstractSpinBox, QLineEdit)
ICON_GAP = 4
LEAST_CONTRAST = 4.5
PRESSED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("screens")


@pytest.fixture(scope="module", params=["zh_CN", "en"])
def floor(request, qapp, home):
    """Open the sample in a language."""
    speech, theme = Speech(qapp), Theme()
    speech.speak(request.param)
    theme.dress(qapp)
    file = home / f"{request.param}.shopqun"
    shutil.copyfile(sample_of(NOON), file)
    clock = SetClock(NOON)
    taste = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    made = Floor(qapp, theme, open_rooms(file, clock, lambda: painter), clock, taste)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    speech.speak("")


def settle(floor, qtbot):
    """Let the lanes come to rest and the layouts take their places."""
    for _ in range(2):
        rested = []
        floor.work.books(lambda: None, rested.append)
        floor.work.paper(lambda _job: None, rested.append)
        qtbot.waitUntil(lambda: len(rested) == 2, timeout=LONG_MS)
        QApplication.processEvents()


def clipped(window):
    """Give the words of labels and buttons that do not fit, with what they need and have."""
    wordy = [(each, *_needs(each)) for each in (*seen(window, QLabel), *seen(window, QPushButton))]
    return [(each.text(), need, room) for each, need, room in wordy if need > room + 1]


def _needs(each):
    if isinstance(each, QPushButton):
        option = QStyleOptionButton()
        each.initStyleOption(option)
        room = each.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, each).width()
        icon = 0 if each.icon().isNull() else each.iconSize().width() + ICON_GAP
        return each.fontMetrics().horizontalAdvance(each.text()) + icon, room
    free = each.wordWrap() or getattr(each, "_elide", False)
    lines = [] if free else each.text().split("\n")
    wide = max((each.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
    return wide, each.contentsRect().width()


def pressed(window):
    """Give what is pressed or typed into, but for the parts of such."""
    return [
        each
        for each in seen(window)
        if isinstance(each, PRESSED) and not isinstance(each.parentWidget(), INSIDE_OF)
    ]


def faults(window):
    """Give all that is wrong with what is on the window now, as one text a fault."""
    yield from (f"clipped: {words!r} needs {need}, has {room}" for words, need, room in clipped(window))
    for each in pressed(window):
        words = each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
        if not words:
            yield f"nameless: {type(each).__name__} in {type(each.parentWidget()).__name__}"
        if min(each.size().toTuple()) < LEAST_PX:
            yield f"small: {words!r} {each.size().toTuple()}"
        if each.isEnabled() and each.focusPolicy() == Qt.FocusPolicy.NoFocus and not on_keys(each):
            yield f"no focus: {words!r}"


def on_keys(button):
    """Say whether a button of the till's pad, which is typed on the keyboard itself."""
    return isinstance(button.parentWidget(), Keypad)


@pytest.mark.parametrize(("size", "wide", "high"), [(100, 1366, 768), (150, 1366, 768), (100, 911, 512)])
def test_nothing_is_clipped_small_nameless_or_out_of_reach(floor, qtbot, size, wide, high):
    floor.window.resize(wide, high)
    floor._theme.set_size(size)
    found = []
    for name, turn in gallery._views(floor):
        turn()
        settle(floor, qtbot)
        found += [f"{name}: {each}" for each in faults(floor.window)]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_words_stand_out_from_what_is_painted_behind_them(floor, qtbot, mode):
    floor.window.resize(1366, 768)
    floor._theme.set_size(100)
    floor._theme.set_mode(mode)
    found = []
    for name, turn in gallery._views(floor):
        turn()
        settle(floor, qtbot)
        picture = floor.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        found += [f"{name}: {words!r} {ratio:.1f}" for words, ratio in faint(floor.window, picture)]
    assert not found, "\n".join(dict.fromkeys(found))


def faint(window, picture):
    """Give the labels whose ink has less than 4.5 on the colour most of their rectangle has."""
    for each in seen(window, QLabel):
        box = QRect(each.mapTo(window, QPoint()), each.size()) & picture.rect()
        if not each.text().strip() or not each.isEnabled() or each.visibleRegion().isEmpty() or box.isEmpty():
            continue
        points = [
            (x, y) for x in range(box.left(), box.right(), 2) for y in range(box.top(), box.bottom(), 2)
        ]
        (ground, _), *_ = Counter(picture.pixel(*point) for point in points).most_common(1)
        ratio = contrast(each.palette().windowText().color().name(), QColor(ground).name())
        if ratio < LEAST_CONTRAST:
            yield each.text(), ratio
