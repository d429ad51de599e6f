"""Codes on a picture that was dropped or pasted: read beside the window, one code or a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from shopqun.coupons.code import parse
from shopqun.ui.till import labels
from shopqun.ui.work import Work

Read = Callable[[Path], tuple[str, ...]]


class Pictures(QObject):
    """`found(code)` for one code, `several(codes)` to be asked about, else `unclear(sentence)`.

    A picture of a poster may hold a group's code beside ours: codes of ours are meant before any other.
    """

    found = Signal(str)
    several = Signal(object)
    unclear = Signal(str)

    def __init__(self, work: Work, read: Read) -> None:
        super().__init__()
        self._work, self._read = work, read

    def take(self, data: QMimeData) -> None:
        """Read the first picture of what was dropped or pasted."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = data.imageData() if data.hasImage() else None
        if files:
            self._work.paper(lambda _job: self._read(files[0]), self._came)
        elif isinstance(image, QImage) and not image.isNull():
            self._work.paper(lambda _job: _read_image(image, self._read), self._came)
        else:
            self.unclear.emit(labels.no_picture())

    def _came(self, codes: tuple[str, ...]) -> None:
        ours = tuple(code for code in codes if parse(code) is not None)
        meant = ours or codes[:1]
        if len(meant) > 1:
            self.several.emit(meant)
        elif meant:
            self.found.emit(meant[0])
        else:
            self.unclear.emit(labels.no_code_in_picture())


def _read_image(image: QImage, read: Read) -> tuple[str, ...]:
    with TemporaryDirectory(prefix="shopqun-") as folder:
        path = Path(folder) / "pasted.png"
        image.save(str(path))
        return read(path)
