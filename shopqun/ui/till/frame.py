"""How the till stands: the two faces, the column beside them, her papers, and pictures that are dropped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.faces import Faces
from shopqun.ui.theme import Theme
from shopqun.ui.till import closing_words, labels
from shopqun.ui.till.beside import JustNow
from shopqun.ui.till.closing import ClosingFace
from shopqun.ui.till.desk import Desk
from shopqun.ui.till.hand_card import HandCard
from shopqun.ui.till.pictures import Pictures
from shopqun.ui.till.verdict_face import VerdictFace
from shopqun.ui.till.waiting import WaitingFace
from shopqun.ui.work import Work

_SIDE, _NARROW = 360, 940
_LATE_MS = 1000


class TillFrame(QWidget):
    """Waits or shows a verdict; what happened just now stands beside it where there is room."""

    def __init__(self, theme: Theme, work: Work, desk: Desk) -> None:
        super().__init__()
        self._theme, self._work, self._desk = theme, work, desk
        self.waiting = WaitingFace(theme, work, desk.members.find)
        self.face = VerdictFace(theme)
        self.hand = HandCard(theme, work, desk.hand)
        self.beside = JustNow(theme)
        self.pictures = Pictures(work, desk.till.read_picture)
        self.closing = ClosingFace(theme, work, desk.till.closing)
        self.late = QTimer(self)
        self.late.setSingleShot(True)
        self.late.setInterval(_LATE_MS)
        self.late.timeout.connect(lambda: self.waiting.say_problem(labels.hold_on()))
        self.stack = Faces(self.waiting, self.face, self.closing)
        self.close_day = Button(theme, labels.with_key(closing_words.verb(), "F12"), icon="clipboard-check")
        self.tools = QWidget()
        self.tools.setLayout(row(1, self.close_day))
        self.beside.setFixedWidth(_SIDE)
        box = QHBoxLayout(self)
        box.setContentsMargins(20, 20, 24, 20)
        box.setSpacing(20)
        box.addWidget(self.stack, 1)
        box.addWidget(self.beside)
        self.setAcceptDrops(True)
        self.hand.changed.connect(self._place_hand)
        self.close_day.clicked.connect(self.close_the_day)
        self.closing.left.connect(self._wait)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a picture that is dragged over the till."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read the picture that was dropped."""
        self.pictures.take(event.mimeData())
        event.acceptProposedAction()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size: without the right column."""
        return self.stack.minimumSizeHint() + QSize(44, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the right column when it is narrow: the verdict never folds."""
        super().resizeEvent(event)
        self.beside.setHidden(event.size().width() < _NARROW)
        self._place_hand()

    @Slot()
    def _place_hand(self) -> None:
        """Let her papers stand on top of the right column; where that is dropped, where the keys are."""
        self.hand.set_low(low=self.width() < _NARROW)
        if self.width() < _NARROW:
            self.waiting.take_in(self.hand)
        else:
            self.waiting.let_go()
            self.beside.take_in(self.hand)
            self.beside.fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be ready for the scanner whenever the till is opened."""
        super().showEvent(event)
        seen = self.stack.currentWidget()
        ready = self.face.next if seen is self.face else self.waiting.code
        (self.closing.print if seen is self.closing else ready).setFocus()

    def _wait(self) -> None:
        self.stack.setCurrentWidget(self.waiting)
        if not self.waiting.amount.hasFocus() and not self.waiting.picker.entry.hasFocus():
            self.waiting.code.setFocus()

    @Slot()
    def close_the_day(self) -> None:
        """Show the day's closing; a verdict is over with it, what waits for its bill stays."""
        if self.stack.currentWidget() is self.face:
            self.face.finished.emit()
        self.stack.setCurrentWidget(self.closing)
        self.closing.open_today()

    def _go_to(self, entry: QWidget) -> None:
        if entry.isVisible() and entry.isEnabled():
            entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
