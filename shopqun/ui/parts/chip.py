"""A chip: one word about a state, on a tinted ground; always a word, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from shopqun.ui.theme import mark

KINDS = ("plain", "ok", "warn", "bad", "info", "brand", "solid")


class Chip(QLabel):
    """A word 24 px high; states are ok, warn, bad and info, tiers brand or solid (`KINDS`)."""

    def __init__(self, text: str, kind: str = "plain") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", "chip")
        self.setProperty("kind", kind)
        self.setFixedHeight(24)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, kind: str) -> None:
        """Say another state; an empty word hides the chip."""
        self.setText(text)
        self.setVisible(bool(text))
        mark(self, "kind", kind)
