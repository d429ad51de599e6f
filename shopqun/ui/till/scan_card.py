"""The card that asks for a code: what to do now, the field, and the way for a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.till import labels
from shopqun.ui.till.entries import PlainEntry

_MOST, _CODE_WIDE = 296, 320


class ScanCard(QFrame):
    """Takes the height that is left over; in a low window its two lines stand side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "drop")
        self.setMaximumHeight(_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.code = PlainEntry(labels.code_name())
        self.paste = Button(theme, labels.with_key(labels.paste(), "F5"), icon="clipboard-paste")
        self.asked = Text(labels.please_scan(), "wizard", elide=True)
        self.hint = Text(labels.scan_hint(), "body", "text2", elide=True)
        self.problem = Text("", "body", "bad", wrap=True)
        self._symbol = Symbol(theme, "scan-line", "brand", side=56, shape="")
        head = QWidget()
        inside = QHBoxLayout(head)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        inside.addWidget(self._symbol)
        inside.addLayout(column(1, self.asked, self.hint, self.problem, 1, spacing=2), 1)
        inside.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(24, 16, 24, 20)
        self._box.setSpacing(16)
        self._box.addStretch(1)
        self._box.addWidget(head)
        self._box.addWidget(self.code, 1)
        self._box.addStretch(1)
        self.say_problem("")

    def fold(self, *, low: bool) -> None:
        """Put the field beside the words in a low window, below them in any other."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if low else ways.TopToBottom)
        self._box.setStretch(0, 0 if low else 1)
        self._box.setStretch(3, 0 if low else 1)
        self._symbol.setHidden(low)
        self.code.setMinimumWidth(_CODE_WIDE if low else 0)

    def ask(self, words: str, hint: str) -> None:
        """Say what is asked for."""
        self.asked.setText(words)
        self.hint.setText(hint)

    def say_problem(self, words: str) -> None:
        """Say in the place of the hint what is wrong; empty words bring the hint back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.hint.setHidden(bool(words))
