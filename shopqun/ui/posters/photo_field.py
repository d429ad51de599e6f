"""The photo of what a poster shows: brought in here, aimed at what a crop must keep, and taken off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.livery.service import LiveryService, Source
from shopqun.livery.worn import Goods, Wears
from shopqun.ui import picture_words
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.drop import PICTURES, DropZone, png_of
from shopqun.ui.parts.photo import PhotoView
from shopqun.ui.parts.text import Text
from shopqun.ui.posters import wording_photo
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SHOWN = QSize(144, 108)


class PhotoField(QWidget):
    """One photo for a coupon, or one for each article of a list; hidden where a poster shows none.

    `said(words, tone)` is what became of it.
    """

    said = Signal(str, str)

    def __init__(self, theme: Theme, work: Work, livery: LiveryService) -> None:
        super().__init__()
        self._work, self._livery = work, livery
        self._goods: tuple[Goods, ...] = ()
        self._turn = 0
        self.which = QComboBox()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(8)
        self.which.setMinimumHeight(40)
        self.which.setAccessibleName(wording_photo.which())
        self.which.activated.connect(self._show_one)
        self.view = PhotoView(theme, wording_photo.none_yet(), _SHOWN, aims=True)
        self.view.aimed.connect(self._aim)
        self._aiming = Text(wording_photo.aiming(), "caption", wrap=True)
        self.off = Button(theme, wording_photo.off(), kind="text", height=32)
        self.off.clicked.connect(lambda: self._put_on(None, self.off))
        self.zone = DropZone(
            theme, wording_photo.bring(), wording_photo.note(), wording_photo.pick(), PICTURES, narrow=True
        )
        self.zone.file_given.connect(self._bring)
        self.zone.image_given.connect(self._paste)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(Text(wording_photo.photo(), "strong"), 1, self.off))
        box.addWidget(self.which)
        shown = row(self.view, spacing=12)
        shown.addWidget(self._aiming, 1)
        box.addLayout(shown)
        box.addWidget(self.zone)

    def show_for(self, kind: str, about: str) -> None:
        """Read what on this poster may wear a photo."""
        self._turn += 1
        turn = self._turn
        self._work.books(lambda: self._livery.goods(kind, about), lambda found: self._show(turn, found))

    def _show(self, turn: int, goods: tuple[Goods, ...]) -> None:
        if turn != self._turn:
            return
        chosen = self.which.currentData()
        self._goods = goods
        blocker = QSignalBlocker(self.which)
        self.which.clear()
        for each in goods:
            self.which.addItem(wording_photo.goods(each), each.about)
        self.which.setCurrentIndex(max(self.which.findData(chosen), 0))
        blocker.unblock()
        self.which.setVisible(len(goods) > 1)
        self.setVisible(bool(goods))
        self._show_one()

    @property
    def _one(self) -> Goods | None:
        place = self.which.currentIndex()
        return self._goods[place] if 0 <= place < len(self._goods) else None

    @Slot()
    def _show_one(self) -> None:
        one = self._one
        photo = one.photo if one else None
        self.view.show_picture(photo, wording_photo.photo())
        for part in (self.view, self._aiming, self.off):
            part.setVisible(photo is not None)

    @Slot(object)
    def _bring(self, path: Path) -> None:
        self._put_on(path, self.zone.button)

    @Slot(QImage)
    def _paste(self, image: QImage) -> None:
        self._put_on(png_of(image), self.zone.button)

    @Slot(int, int)
    def _aim(self, across: int, down: int) -> None:
        one = self._one
        if one is not None:
            focus = (across, down)
            self._press(
                self.off,
                lambda request: self._livery.move_focus(one.what, one.about, focus, request_id=request),
                wording_photo.aimed(),
            )

    def _put_on(self, source: Source | None, button: QAbstractButton) -> None:
        one = self._one
        if one is not None:
            done = wording_photo.taken() if source is not None else wording_photo.taken_off()
            self._press(
                button, lambda request: self._livery.put_on_photo(one.about, source, request_id=request), done
            )

    def _press(self, button: QAbstractButton, act: Callable[[str], Answer[Wears]], done: str) -> None:
        does = Press[Wears](
            act=act,
            took=lambda _worn: self.said.emit(done, "ok"),
            words=picture_words.refused,
            problem=lambda words: self.said.emit(words, "bad"),
            touches=Touched.SHOP,
        )
        press(self._work, button, does)
