"""What every paper wears: the shop's mark and its colour, put on here and taken off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.livery.picture import Brand
from shopqun.livery.service import LiveryService, Source
from shopqun.livery.worn import Wears
from shopqun.staff.service import SETTINGS
from shopqun.ui import picture_words
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.drop import PICTURES, DropZone, png_of
from shopqun.ui.parts.photo import PhotoView
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import wording_livery, wording_staff
from shopqun.ui.shop.staff_page import Gate
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SHOWN = QSize(200, 120)


class LiveryPage(QWidget):
    """The mark by file, clipboard or drop, the colour from a palette or by its six digits."""

    def __init__(self, theme: Theme, work: Work, livery: LiveryService, gate: Gate) -> None:
        super().__init__()
        self._work, self._livery, self._gate = work, livery, gate
        self.mark = PhotoView(theme, wording_livery.no_mark_yet(), _SHOWN)
        self.zone = DropZone(
            theme, wording_livery.bring_mark(), wording_livery.bring_note(), wording_livery.pick(), PICTURES
        )
        self.no_mark = Button(theme, wording_livery.no_mark(), icon="x")
        self.patch = _Patch(theme)
        self.colour = QLineEdit()
        self.colour.setMaxLength(7)
        self.colour.setFixedWidth(120)
        self.colour.setMinimumHeight(40)
        self.colour.setAccessibleName(wording_livery.colour())
        self.choose = Button(theme, wording_livery.choose(), kind="outline", icon="palette")
        self.no_colour = Button(theme, wording_livery.no_colour(), icon="x")
        self.said = Text("", "body", wrap=True)
        self._lay_out()
        self.zone.file_given.connect(self._bring)
        self.zone.image_given.connect(self._paste)
        self.no_mark.clicked.connect(lambda: self._put_on_mark(None, self.no_mark))
        self.choose.clicked.connect(self._choose)
        self.colour.returnPressed.connect(lambda: self._put_on_colour(self.colour.text(), self.choose))
        self.no_colour.clicked.connect(lambda: self._put_on_colour("", self.no_colour))

    def _lay_out(self) -> None:
        marks = Card(wording_livery.mark(), padding=20)
        beside = row(self.mark, spacing=20)
        beside.addWidget(self.zone, 1)
        marks.body.addLayout(beside)
        below = row()
        below.addWidget(Text(wording_livery.mark_note(), "caption", wrap=True), 1)
        below.addWidget(self.no_mark)
        marks.body.addLayout(below)
        colours = Card(wording_livery.colour(), padding=20)
        colours.body.addLayout(row(self.patch, self.colour, self.choose, self.no_colour, 1, spacing=12))
        colours.add(Text(wording_livery.colour_note(), "caption", wrap=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for part in (marks, colours, self.said):
            box.addWidget(part)
        box.addStretch(1)

    @Slot()
    def reload(self) -> None:
        """Read again what is worn."""
        self._work.books(self._livery.brand, self.show_brand)

    def show_brand(self, brand: Brand) -> None:
        """Show the mark and the colour."""
        self.mark.show_picture(brand.logo, wording_livery.mark())
        self.no_mark.setVisible(brand.logo is not None)
        self.patch.show_colour(brand.colour)
        self.no_colour.setVisible(bool(brand.colour))
        if not self.colour.isModified():
            self.colour.setText(brand.colour)

    @Slot(object)
    def _bring(self, path: Path) -> None:
        self._put_on_mark(path, self.zone.button)

    @Slot(QImage)
    def _paste(self, image: QImage) -> None:
        self._put_on_mark(png_of(image), self.zone.button)

    @Slot()
    def _choose(self) -> None:
        found = QColorDialog.getColor(QColor(self.patch.colour or "gray"), self, wording_livery.choose())
        if found.isValid():
            self._put_on_colour(found.name(), self.choose)

    def _put_on_mark(self, source: Source | None, button: QAbstractButton) -> None:
        done = wording_livery.mark_on() if source is not None else wording_livery.mark_off()
        self._press(button, lambda request: self._livery.put_on_logo(source, request_id=request), done)

    def _put_on_colour(self, text: str, button: QAbstractButton) -> None:
        done = wording_livery.colour_on() if text.strip() else wording_livery.colour_off()
        self.colour.setModified(False)
        self._press(button, lambda request: self._livery.put_on_colour(text, request_id=request), done)

    def _press(self, button: QAbstractButton, act: Callable[[str], Answer[Wears]], done: str) -> None:
        does = Press[Wears](
            act=act,
            took=lambda _worn: self._took(done),
            words=picture_words.refused,
            problem=lambda words: self._say(words, "bad"),
            touches=Touched.SHOP,
        )
        self._gate(SETTINGS, wording_staff.owner_needed(), lambda: press(self._work, button, does))

    def _took(self, words: str) -> None:
        self._say(words, "ok")
        self.reload()

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        self.said.set_tone(tone)


class _Patch(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.colour = ""
        self.setFixedSize(QSize(40, 40))

    def show_colour(self, colour: str) -> None:
        self.colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(QColor(self.colour) if self.colour else self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
