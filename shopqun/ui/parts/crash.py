"""The crash card: a bug was met and written down, the till stays open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button, IconButton
from shopqun.ui.parts.card import column, row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


class CrashCard(QWidget):
    """Hidden until something breaks; details are folded away and can be copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("part", "crash")
        title = QCoreApplication.translate("Crash", "刚才这一步没做成，是程序的毛病，不怪您")
        advice = QCoreApplication.translate(
            "Crash", "已经记下的都在，前台可以接着用。细节可以复制给帮您装机的人。"
        )
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setMaximumHeight(160)
        self.more = Button(theme, QCoreApplication.translate("Crash", "看细节"), kind="text", height=32)
        self.copy = Button(theme, QCoreApplication.translate("Crash", "复制细节"), icon="copy", height=32)
        self.cross = IconButton(theme, "x", QCoreApplication.translate("Crash", "关上"))
        self.more.clicked.connect(self._fold)
        self.copy.clicked.connect(self._copy)
        self.cross.clicked.connect(self.hide)
        words = column(Text(title, "strong", elide=True), Text(advice, "caption", wrap=True), spacing=2)
        head = row(Symbol(theme, "triangle-alert", "bad", shape="", side=24), spacing=12)
        head.addLayout(words, 1)
        for button in (self.more, self.copy, self.cross):
            head.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 0)
        outer.addWidget(card)
        box = QVBoxLayout(card)
        box.setContentsMargins(16, 12, 12, 12)
        box.addLayout(head)
        box.addWidget(self.details)
        self.details.hide()
        self.hide()

    def show_bug(self, details: str) -> None:
        """Show the card with the trace of what happened."""
        self.details.setPlainText(details)
        self.details.hide()
        self.show()

    @Slot()
    def _fold(self) -> None:
        self.details.setVisible(self.details.isHidden())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
