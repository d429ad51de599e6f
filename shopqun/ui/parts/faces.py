"""Faces of one place, one seen at a time; only that needs room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Faces(QStackedWidget):
    """Shows one face; only the one that is seen needs room."""

    def __init__(self, *faces: QWidget) -> None:
        super().__init__()
        for face in faces:
            self.addWidget(face)
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give what the face that is seen needs."""
        seen = self.currentWidget()
        return QSize() if seen is None else seen.minimumSizeHint()
