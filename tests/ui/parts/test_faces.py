"""One face at a time: only the one that is seen takes room."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.ui.parts.faces import Faces


def face(wide, tall):
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    inside = QWidget()
    inside.setMinimumSize(wide, tall)
    box.addWidget(inside)
    return made


@pytest.fixture
def low():
    return face(200, 100)


@pytest.fixture
def high():
    return face(300, 500)


@pytest.fixture
def faces(low, high, qtbot):
    made = Faces(low, high)
    qtbot.addWidget(made)
    return made


def test_the_first_face_is_seen(faces, low):
    assert faces.currentWidget() is low
    assert faces.count() == 2


def test_the_hidden_face_takes_no_room(faces, high):
    assert faces.minimumSizeHint() == QSize(200, 100)
    faces.setCurrentWidget(high)
    assert faces.minimumSizeHint() == QSize(300, 500)


def test_what_stands_around_hears_of_the_change(low, high, qtbot):
    around, faces = QWidget(), Faces(low, high)
    qtbot.addWidget(around)
    box = QVBoxLayout(around)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(faces)
    around.show()
    assert box.minimumSize().height() == 100
    faces.setCurrentWidget(high)
    assert box.minimumSize().height() == 500
    faces.setCurrentWidget(low)
    assert box.minimumSize().height() == 100


def test_no_face_needs_nothing(qtbot):
    empty = Faces()
    qtbot.addWidget(empty)
    assert empty.minimumSizeHint() == QSize()
