"""Long work in place: a bar, how far it is, and 停下; never modal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


class LongWork(QWidget):
    """Hidden until work begins; `stopped` when 停下 is pressed. Hand `step` to `Work.paper(progress=...)`."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._words = Text("", "caption", elide=True)
        self.button = Button(theme, QCoreApplication.translate("LongWork", "停下"), height=32)
        self.button.clicked.connect(self._stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        head = row()
        head.addWidget(self._words, 1)
        head.addWidget(self.button)
        box.addLayout(head)
        box.addWidget(self._bar)
        self.hide()

    def begin(self, words: str) -> None:
        """Show the bar, moving without an end until the first step tells how much there is."""
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self.button.setEnabled(True)
        self.show()

    @Slot(int, int)
    def step(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        said = QCoreApplication.translate("LongWork", "第 {done} 个，共 {total} 个")
        self._words.setText(said.format(done=f"{done:,}", total=f"{total:,}"))

    def end(self) -> None:
        """Hide the bar: what came of it is told elsewhere."""
        self.hide()

    @Slot()
    def _stop(self) -> None:
        self.button.setEnabled(False)
        self._words.setText(QCoreApplication.translate("LongWork", "正在停下"))
        self.stopped.emit()
