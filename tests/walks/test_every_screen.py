"""Every screen of the sample shop in both languages, sizes and themes: nothing clipped, small or nameless."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor
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
from shopqun.ui.tables import Table
from shopqun.ui.theme import Mode
from shopqun.ui.till.entries import Keypad
from shopqun.ui.widths import EDGES, NAME
from shopqun.ui.words import Speech

NOON = datetime.fromisoformat("2027-03-13T12:00:00+08:00")
SIZES = ((100, 1366, 768), (150, 1366, 768), (100, 911, 512), (100, 683, 384))
"""Size of words in per cent, and the window; the last two are a 1366 × 768 screen at 150 and at 200 %."""
LEAST_PX = 24
INSIDE_OF = (QComboBox, QAbstractSpinBox, QLineEdit)
ICON_GAP = 4
LEAST_CONTRAST = 4.5
PRESSED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


@pytest.fixture(params=["zh_CN", "en"])
def floor(request, qapp, theme, tmp_path):
    """Open the sample in a language."""
    speech = Speech(qapp)
    speech.speak(request.param)
    file = tmp_path / "sample.shopqun"
    shutil.copyfile(sample_of(NOON), file)
    clock, taste = SetClock(NOON), QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = Floor(qapp, theme, open_rooms(file, clock, lambda: painter), clock, taste)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    speech.speak("")


def views(floor, qtbot):
    """Open each view of the gallery, and let the lanes come to rest and the layouts take their places."""
    for name, turn in gallery._views(floor):
        turn()
        for _ in range(2):
            rested = []
            floor.work.books(lambda: None, rested.append)
            floor.work.paper(lambda _job: None, rested.append)
            qtbot.waitUntil(partial(_both, rested), timeout=LONG_MS)
            QApplication.processEvents()
        yield name


def _both(rested):
    return len(rested) == 2


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


def low(window):
    """Give the wrapped labels that are not as high as their lines."""
    wrapped = [each for each in seen(window, QLabel) if each.wordWrap() and each.text()]
    return [each for each in wrapped if each.heightForWidth(each.width()) > each.height() + 1]


def cut(window):
    """Give the numbers and states of tables that are cut, and the names that are cut below `NAME`."""
    for table in seen(window, Table):
        size = max(table._theme.size, 100)
        for place, column in enumerate(table._columns):
            room, need = table.columnWidth(place) - EDGES, table.sizeHintForColumn(place) - EDGES
            least = need if column.right or column.chip else 0 if column.width else NAME * size // 100
            if not table.isColumnHidden(place) and room < min(need, least):
                yield column.title, room


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
    yield from (f"low: {each.text()!r}" for each in low(window))
    yield from (f"cut: {words!r} has {room}" for words, room in cut(window))
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


def test_nothing_is_clipped_small_nameless_or_faint(floor, theme, qtbot):
    found = []
    for size, wide, high in SIZES:
        floor.window.resize(wide, high)
        theme.set_size(size)
        for name in views(floor, qtbot):
            assert floor.window.size() == QSize(wide, high), name
            found += [f"{name} {size} % {wide}: {each}" for each in faults(floor.window)]
    floor.window.resize(1366, 768)
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        for name in views(floor, qtbot):
            picture = floor.window.grab().toImage()
            found += [f"{name} {mode}: {each}" for each in faint(floor.window, picture)]
    assert not found, "\n".join(found)


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
            yield f"faint: {each.text()!r} {ratio:.1f}"
