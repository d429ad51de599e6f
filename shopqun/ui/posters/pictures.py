"""A coupon or a poster as a picture for WeChat, 1080 pixels wide: onto the clipboard or into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from shopqun.basics import Refused, ShopTrouble
from shopqun.places import papers_folder
from shopqun.posters.boxes import Sheet
from shopqun.posters.service import PosterService
from shopqun.ui.endings import with_ending
from shopqun.ui.posters import painter, wording_actions
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_SIZES, _THEME, _DPI = ("tall_wx", "a4"), "fresh", 200
"""A poster too wide for WeChat's tall picture is shown as on A4, at `_DPI`."""

PUBLIC, PAPER = "public", "paper"
"""A template's public code, or one paper with a code of its own; every other kind is a poster's."""


class CouponPictures(QObject):
    """Makes the picture of a coupon, reads its code back, hands it out; `say` hears what became of it."""

    def __init__(
        self, work: Work, posters: PosterService, window: QWidget, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._work, self._posters, self._window, self._say = work, posters, window, say

    def copy(self, kind: str, about: str) -> None:
        """Put the picture on the clipboard, to be pasted into a chat."""
        self._draw(kind, about, self._to_clipboard)

    def save(self, kind: str, about: str) -> None:
        """Ask where, then write the picture as PNG."""
        usual = papers_folder() / "海报" / f"{wording_actions.coupon_file(about)}.png"
        title, kinds = wording_actions.save_picture(), wording_actions.file_kinds("png")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(usual), kinds)
        if name:
            out = with_ending(Path(name), ".png")
            self._draw(kind, about, lambda picture: self._to_file(picture, out))

    def _draw(self, kind: str, about: str, hand_out: Callable[[QImage], None]) -> None:
        def came(made: QImage | Refused) -> None:
            if isinstance(made, Refused):
                self._say(wording_actions.refusal(made).sentence)
            else:
                hand_out(made)

        self._work.paper(lambda _job: self._picture(kind, about), came, trouble=self._stuck)

    def _picture(self, kind: str, about: str) -> QImage | Refused:
        sheet = self._sheet(kind, about)
        if isinstance(sheet, Refused):
            return sheet
        proofs = self._posters.prove(sheet)
        return (
            proofs
            if isinstance(proofs, Refused)
            else painter.image(sheet, 0, _DPI if sheet.paper.key == "a4" else sheet.paper.dpi)
        )

    def _sheet(self, kind: str, about: str) -> Sheet | Refused:
        if kind == PAPER:
            brief = self._posters.paper(about)
        else:
            brief = self._posters.brief("coupon" if kind == PUBLIC else kind, about)
        theme = self._posters.theme(_THEME) or self._posters.themes()[0]
        if isinstance(brief, Refused):
            return brief
        tall, wide = (self._posters.compose(brief, size, theme) for size in _SIZES)
        return wide if isinstance(tall, Refused) and tall.reason == "wrong_paper" else tall

    def _to_clipboard(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._say(wording_actions.coupon_copied())

    def _to_file(self, picture: QImage, out: Path) -> None:
        out.parent.mkdir(parents=True, exist_ok=True)
        written = picture.save(str(out))
        self._say(wording_actions.saved(out.name) if written else wording_actions.not_saved(out.name))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._say(sentence(trouble))
