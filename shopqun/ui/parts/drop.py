"""The drop zone: a picture or a file is dragged here, pasted with Ctrl+V, or picked with the button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QMimeData, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme, mark

PICTURES = (
    ".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif",
    ".heic", ".heif", ".svg", ".pdf", ".psd", ".ai",
)  # fmt: skip
"""What people take for pictures: those that cannot be printed are refused with a reason, not passed over."""


def png_of(image: QImage) -> bytes:
    """Give a picture of the clipboard as a file holds it."""
    written = QBuffer()
    image.save(written, "PNG")  # type: ignore[call-overload]
    return bytes(written.data().data())


class DropZone(QFrame):
    """Takes files and pictures: `file_given(Path)` or `image_given(QImage)`.

    `endings` are lower case with the dot (`.png`); files that end otherwise are not taken. A narrow one
    stands in a side panel, without its symbol.
    """

    file_given = Signal(object)
    image_given = Signal(QImage)

    def __init__(
        self,
        theme: Theme,
        title: str,
        note: str,
        pick: str,
        endings: tuple[str, ...],
        icon: str = "image-plus",
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self._endings = endings
        self._pick_words = pick
        self.setProperty("part", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self.button = Button(theme, pick, icon="folder-open", height=32)
        self.button.clicked.connect(self._pick)
        box = QHBoxLayout(self)
        box.setContentsMargins(*((12, 10, 12, 10) if narrow else (24, 20, 24, 20)))
        box.setSpacing(8 if narrow else 16)
        if not narrow:
            box.addWidget(Symbol(theme, icon, "brand", side=32, shape=""))
        words = column(Text(title, "strong", wrap=True), Text(note, "caption", wrap=True), spacing=2)
        box.addLayout(words, 1)
        box.addWidget(self.button)

    def take(self, data: QMimeData) -> bool:
        """Take what was dropped or pasted: files first, then a bare picture. Says whether there was any."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        fitting = [path for path in files if path.suffix.lower() in self._endings]
        for path in fitting:
            self.file_given.emit(path)
        if fitting:
            return True
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.image_given.emit(image)
            return True
        return False

    @Slot()
    def paste(self) -> bool:
        """Take what is on the clipboard."""
        return self.take(QGuiApplication.clipboard().mimeData())

    @Slot()
    def _pick(self) -> None:
        endings = " ".join(f"*{ending}" for ending in self._endings)
        name, _ = QFileDialog.getOpenFileName(self, self._pick_words, "", f"({endings})")
        if name:
            self.file_given.emit(Path(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Ctrl+V when the zone or its button has the keys."""
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.paste()):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Light up under something that may be dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            mark(self, "kind", "over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, N802 - Qt's name and argument
        """Go back to rest."""
        mark(self, "kind", "")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was dropped."""
        mark(self, "kind", "")
        if self.take(event.mimeData()):
            event.acceptProposedAction()
