"""The bar over the preview: papers, pages, zoom."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button, IconButton
from shopqun.ui.parts.card import clear
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.parts.text import Text
from shopqun.ui.posters import wording, wording_photo
from shopqun.ui.theme import Theme

_OWN = "own"
_USUAL = ("a4", "a6", "a3")


class Toolbar(QFrame):
    """`size_chosen(key)`, `own_asked()` for one that is not listed, `turned(step)` for pages.

    The zoom's buttons are the preview's to listen to.
    """

    size_chosen = Signal(str)
    own_asked = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "top")
        self._papers: tuple[str, ...] = ()
        self._segments: Segmented | None = None
        self._usual = QHBoxLayout()
        self.other = QComboBox()
        self.other.setMinimumHeight(40)
        self.other.setMinimumWidth(120)
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.other.setAccessibleName(wording.other_sizes())
        self.other.activated.connect(self._other_chosen)
        self.back = IconButton(theme, "chevron-left", wording.before())
        self.forth = IconButton(theme, "chevron-right", wording.after())
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forth.clicked.connect(lambda: self.turned.emit(1))
        self._page = Text("", "caption")
        self.minus = IconButton(theme, "minus", wording.smaller(), height=36)
        self.plus = IconButton(theme, "plus", wording.larger(), height=36)
        self._zoom = Text("", "body")
        self.whole = Button(theme, wording.whole())
        self.true_size = Button(theme, wording.true_size(), kind="outline", icon="ruler")
        self._pages = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()

    def _lay_out(self) -> None:
        pages = QHBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(4)
        for turning in (self.back, self._page, self.forth):
            pages.addWidget(turning)
        papers, box = QHBoxLayout(), QHBoxLayout()
        for half in (papers, box):
            half.setSpacing(8)
            self._halves.addLayout(half)
        self._halves.setContentsMargins(16, 8, 16, 8)
        self._halves.setSpacing(8)
        papers.addLayout(self._usual)
        papers.addWidget(self.other)
        papers.addWidget(self._pages)
        papers.addStretch(1)
        zoom: tuple[QWidget, ...] = (self.minus, self._zoom, self.plus, self.whole, self.true_size)
        for part in zoom:
            box.addWidget(part)
        box.insertStretch(0, 1)
        self._pages.hide()

    def fold(self, *, folded: bool) -> None:
        """Stand on two lines in a narrow window."""
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if folded else ways.LeftToRight)

    def show_papers(self, papers: tuple[str, ...], current: str, *, own: bool = False) -> None:
        """Offer these papers: the usual ones side by side, the others, perhaps her own, behind one press."""
        if papers != self._papers:
            self._papers = papers
            self._offer(papers, own=own)
        usual = self._usual_of(papers)
        if self._segments is not None and current in usual:
            self._segments.choose(current)
        elif self._segments is not None:
            self._segments.choose_none()
        blocker = QSignalBlocker(self.other)
        if current not in papers:
            self.other.insertItem(1, wording.size(current), current)
        self.other.setCurrentIndex(max(self.other.findData(current), 0))
        blocker.unblock()

    def _usual_of(self, papers: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(key for key in _USUAL if key in papers)

    def _offer(self, papers: tuple[str, ...], *, own: bool) -> None:
        clear(self._usual)
        usual = self._usual_of(papers)
        self._segments = Segmented(tuple((key, wording.size(key)) for key in usual)) if usual else None
        if self._segments is not None:
            self._segments.chosen.connect(self._usual_chosen)
            self._usual.addWidget(self._segments)
        self.other.clear()
        self.other.addItem(wording.other_sizes(), "")
        for key in papers:
            if key not in usual:
                self.other.addItem(wording.size(key), key)
        if own:
            self.other.addItem(wording_photo.own_size(), _OWN)
        self.other.setVisible(self.other.count() > 1)

    @Slot(str)
    def _usual_chosen(self, key: str) -> None:
        self.other.setCurrentIndex(0)
        self.size_chosen.emit(key)

    @Slot(int)
    def _other_chosen(self, place: int) -> None:
        key = self.other.itemData(place)
        if key == _OWN:
            self.own_asked.emit()
        elif key:
            self.size_chosen.emit(key)

    def show_page(self, page: int, pages: int) -> None:
        """Say which page is shown; hidden for a single one."""
        self._pages.setVisible(pages > 1)
        self._page.setText(wording.page(page + 1, pages))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page < pages - 1)

    @Slot(int)
    def show_zoom(self, per_cent: int) -> None:
        """Say how large the preview is compared with the paper."""
        self._zoom.setText(f"{per_cent}%")
