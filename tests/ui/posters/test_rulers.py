"""Rulers: steps that leave the labels room, and zero at the paper's edge."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from shopqun.ui.posters.rulers import THICK, Ruler, step_cm

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def ruler(theme, qtbot):
    """Make a ruler; keep the labels it paints and where."""

    def make(way, long=500):
        made = Ruler(theme, way)
        qtbot.addWidget(made)
        made.resize(*((long, THICK) if way is ACROSS else (THICK, long)))
        made.labels = []
        made._label = lambda _painter, at, words: made.labels.append((round(at), words))
        return made

    return make


def drawn(ruler):
    ruler.labels.clear()
    picture = QImage(ruler.size(), QImage.Format.Format_RGB32)
    ruler.render(picture)
    return ruler.labels


@given(st.floats(0.089, 50))
def test_labels_never_run_into_each_other(per_mm):
    assert step_cm(per_mm) * 10 * per_mm >= 44


@pytest.mark.parametrize(
    ("per_mm", "step"), [(4.4, 1), (4.39, 2), (2.2, 2), (2.19, 5), (0.088, 50), (0.001, 50)]
)
def test_the_smallest_step_that_leaves_room(per_mm, step):
    assert step_cm(per_mm) == step


@pytest.mark.parametrize("way", [ACROSS, DOWN])
def test_zero_lies_at_the_paper_s_edge(ruler, way):
    made = ruler(way)
    made.measure_from(100, 5.0)
    labels = {words: at for at, words in drawn(made)}
    assert labels["0"] == 100
    assert labels["1"] == 150
    assert labels["-2"] == 0


def test_a_paper_that_was_scrolled_away_begins_within_its_length(ruler):
    made = ruler(DOWN)
    made.measure_from(-1000, 5.0)
    labels = drawn(made)
    assert labels[0] == (0, "20")
    assert labels[-1] == (500, "30")


def test_the_unit_has_its_place_at_the_end(ruler):
    made = ruler(ACROSS)
    made.measure_from(0, 5.0)
    assert max(at for at, _ in drawn(made)) <= 500 - 44


@pytest.mark.parametrize("per_mm", [0.05, 0.3, 1.0, 3.78, 12.0])
def test_labels_keep_their_distance_at_every_zoom(ruler, per_mm):
    made = ruler(DOWN)
    made.measure_from(24, per_mm)
    places = [at for at, _ in drawn(made)]
    assert places
    assert all(after - before >= 24 for before, after in pairwise(places))


@pytest.mark.parametrize(("way", "thick"), [(ACROSS, "height"), (DOWN, "width")])
def test_a_ruler_is_as_thick_as_always(ruler, way, thick):
    made = ruler(way, 900)
    assert getattr(made, thick)() == THICK
