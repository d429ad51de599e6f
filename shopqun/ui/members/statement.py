"""A member's statement over the customers' place: read, printed, or copied for a chat with her."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.referrals.statement import Statement
from shopqun.ui.members import statement_words as words
from shopqun.ui.parts.ask import Question
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.sections import as_text, section_card, slip_parts
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme

_WIDE, _TALL = 520, 420


class StatementSheet(Question):
    """`print_asked(title, parts)` for a slip, `said(words)` for the toast; it stays open until it is left."""

    print_asked = Signal(str, object)
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None, made: Statement) -> None:
        super().__init__(theme, parent, words.title(made), words.note(made), words.print_it())
        self._made = made
        self.setMinimumWidth(_WIDE)
        self.no.setText(words.leave())
        self.copy = Button(theme, words.copy_it(), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.middle.addWidget(_sheet(made))
        self.foot.insertWidget(0, self.copy)
        if not made.friends and not made.rewards:
            self.middle.addWidget(Text(words.nobody(), "body", "text2", wrap=True))

    def accept(self) -> None:
        """Print it, and stay."""
        self.print_asked.emit(words.title(self._made), slip_parts(words.sections(self._made)))

    @Slot()
    def _copy(self) -> None:
        text = as_text(words.title(self._made), words.sections(self._made))
        QGuiApplication.clipboard().setText(text)
        self.said.emit(words.copied())


def _sheet(made: Statement) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("part", "page")
    cards = QVBoxLayout(inside)
    cards.setContentsMargins(0, 0, 8, 0)
    cards.setSpacing(12)
    for section in words.sections(made):
        cards.addWidget(section_card(section))
    cards.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumHeight(min(_TALL, inside.sizeHint().height()))
    scroll.setWidget(inside)
    return scroll
