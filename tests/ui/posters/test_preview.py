"""The preview: whole, nearer, as large as it really is, and sharp after a while."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from shopqun.ui.posters.preview import Preview


@pytest.fixture
def preview(theme, qtbot):
    made = Preview(theme)
    qtbot.addWidget(made)
    made.resize(700, 560)
    made.show()
    qtbot.waitExposed(made)
    picture = QImage(210, 297, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    made.show_picture(picture, 210, 297, "预览：进群")
    QApplication.processEvents()
    return made


@pytest.fixture
def zooms(preview):
    told = []
    preview.zoomed.connect(told.append)
    return told


def wheel(preview, by, keys):
    event = QWheelEvent(
        QPointF(300, 300),
        preview.mapToGlobal(QPointF(300, 300)),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview, event)


def in_sight(preview):
    room = preview._scroll.viewport()
    return preview._paper.width() <= room.width() and preview._paper.height() <= room.height()


def test_at_first_the_whole_paper_is_in_sight(preview):
    assert in_sight(preview)
    assert preview.millimetres == (210, 297)
    assert preview._paper.height() / preview._paper.width() == pytest.approx(297 / 210, abs=0.02)


@pytest.mark.parametrize(("wide", "tall"), [(90, 54), (600, 1600), (800, 2000)])
def test_any_paper_is_shown_whole(preview, wide, tall):
    preview.show_picture(QImage(), wide, tall, "预览")
    assert in_sight(preview)


def test_the_whole_paper_stays_in_sight_when_the_window_shrinks(preview):
    before = preview.zoom
    preview.resize(400, 300)
    QApplication.processEvents()
    assert preview.zoom < before
    assert in_sight(preview)


def test_true_size_is_true_and_stays_when_the_window_grows(preview, zooms):
    preview.true_size()
    per_mm = preview.screen().physicalDotsPerInch() / 25.4
    assert preview._paper.width() == round(210 * per_mm)
    assert zooms[-1] == 100
    preview.resize(900, 700)
    QApplication.processEvents()
    assert preview.zoom == 1.0


def test_steps_there_and_back(preview, zooms):
    preview.true_size()
    preview.larger()
    preview.smaller()
    preview.smaller()
    assert zooms == [100, 125, 100, 80]


@pytest.mark.parametrize(("step", "end"), [("larger", 400), ("smaller", 5)])
def test_there_is_an_end_to_it(preview, zooms, step, end):
    preview.true_size()
    for _ in range(30):
        getattr(preview, step)()
    assert zooms[-1] == end


@pytest.mark.parametrize(
    ("by", "keys", "told"),
    [
        (120, Qt.KeyboardModifier.ControlModifier, [125]),
        (-120, Qt.KeyboardModifier.ControlModifier, [80]),
        (120, Qt.KeyboardModifier.NoModifier, []),
    ],
)
def test_the_wheel_zooms_with_ctrl_only(preview, zooms, by, keys, told):
    preview.true_size()
    zooms.clear()
    wheel(preview, by, keys)
    assert zooms == told


def test_fitting_again_asks_for_a_picture_at_once(preview, qtbot):
    preview.true_size()
    with qtbot.waitSignal(preview.sharper, timeout=50) as asked:
        preview.fit()
    assert asked.args == [pytest.approx(preview.dpi)]
    assert in_sight(preview)


def test_many_steps_ask_for_one_picture(preview, qtbot):
    asked = []
    preview.sharper.connect(asked.append)
    preview.true_size()
    preview.larger()
    preview.larger()
    assert asked == []
    preview._wait.timeout.emit()
    preview._wait.stop()
    assert asked == [pytest.approx(preview.dpi)]


def test_the_resolution_follows_the_zoom(preview):
    preview.true_size()
    one = preview.dpi
    preview.larger()
    assert preview.dpi == pytest.approx(one * 1.25)


def test_rulers_lie_at_the_paper_s_edges(preview):
    preview.true_size()
    bar = preview._scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    corner = preview._paper.mapTo(preview, QPoint(0, 0))
    assert preview._across._zero == corner.x()
    assert preview._down._zero == corner.y() - preview._down.y()
    assert preview._down._zero < 0


def test_the_keyboard_reaches_it_and_ears_know_what_it_shows(preview):
    assert preview._scroll.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert preview._paper.accessibleName() == "预览：进群"


def test_round_a_page_with_a_bleed_zero_lies_at_the_cut(preview):
    """100 by 50 mm with 3 mm of bleed on every side: 106 by 56 are shown, and the whole of it."""
    picture = QImage(106, 56, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    preview.show_picture(picture, 100, 50, "预览", bleed=3, safe=5)
    assert in_sight(preview)
    assert preview.millimetres == (100, 50)
    paper = preview._paper
    per_mm = paper.width() / 106
    assert paper.height() / paper.width() == pytest.approx(56 / 106, abs=0.01)
    left = paper.mapTo(preview, QPoint(0, 0)).x()
    assert preview._across._zero == pytest.approx(left + 3 * per_mm, abs=0.2)
    shown = paper.grab().toImage()
    middle = shown.height() // 2
    red = [x for x in range(shown.width()) if shown.pixelColor(x, middle).green() < 150]
    assert any(abs(x - 3 * per_mm) <= 2 for x in red)


def test_without_a_bleed_there_is_no_line(preview):
    shown = preview._paper.grab().toImage()
    middle = shown.height() // 2
    assert all(shown.pixelColor(x, middle).name() == "#ffffff" for x in range(4, shown.width() - 4))
