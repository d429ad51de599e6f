"""The guide as a document: Markdown in the program's type and colours, its chapters, its pictures to size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QImage, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from shopqun.ui.theme import Theme

PICTURE_WIDE = 660
"""Pixels a picture of a window is shown wide."""

_LINES_APART = 140
_ROLES = {1: "title", 2: "title", 3: "section"}
_PLACES_LEVEL = 3
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of level 2 or 3, where it stands in the document, and all that is said under it."""

    title: str
    level: int
    at: int
    text: str


class Pages(QTextBrowser):
    """Shows one Markdown file; links lead within it, and nowhere else."""

    def __init__(self, theme: Theme, source: Path) -> None:
        super().__init__()
        self._theme, self._source = theme, source
        self.chapters: tuple[Chapter, ...] = ()
        self.setProperty("part", "guide")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        """Read the file anew in the looks of now, and stay where we are."""
        at = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(self._theme.font("body"))
        document.setDocumentMargin(24)
        self.setMarkdown(self._source.read_text(encoding="utf-8"))
        for block in _blocks(document):
            self._dress(block)
        self.chapters = _chapters(document)
        self.verticalScrollBar().setValue(at)

    def _dress(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        apart = QTextBlockFormat()
        if level:
            apart.setTopMargin(28 if level < _PLACES_LEVEL else 20)
            apart.setBottomMargin(8)
            look = QTextCharFormat()
            look.setFont(self._theme.font(_ROLES.get(level, "strong"), bold=True))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        elif _PICTURE in block.text():
            apart.setTopMargin(8)
            apart.setBottomMargin(16)
        else:
            apart.setLineHeight(_LINES_APART, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(apart)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Bring a picture from beside the file, as wide as pictures are here."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        path = self._source.parent / QUrl(name).path()
        ratio = self.devicePixelRatioF()
        picture = QImage(str(path)).scaledToWidth(
            round(PICTURE_WIDE * ratio), Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        return picture

    def turn_to(self, chapter: Chapter) -> None:
        """Put a chapter's heading at the top."""
        block = self.document().findBlock(chapter.at)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - 8)

    @property
    def places(self) -> tuple[Chapter, ...]:
        """Give the chapters of the eight places, in the order of the rail."""
        return tuple(each for each in self.chapters if each.level == _PLACES_LEVEL)

    def find_next(self, words: str) -> bool:
        """Mark the next place where words stand, from the top again after the last one."""
        if self.find(words):
            return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        wanted = link.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
        for chapter in self.chapters:
            if chapter.title == wanted:
                self.turn_to(chapter)


def _chapters(document: QTextDocument) -> tuple[Chapter, ...]:
    found: list[Chapter] = []
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        if level > 1:
            found.append(Chapter(block.text(), level, block.position(), block.text()))
        elif found:
            last = found.pop()
            found.append(Chapter(last.title, last.level, last.at, f"{last.text}\n{block.text()}"))
    return tuple(found)


def _blocks(document: QTextDocument) -> tuple[QTextBlock, ...]:
    return tuple(document.findBlockByNumber(number) for number in range(document.blockCount()))
