"""What the studio needs of whoever draws: measuring, rendering for the proof, and writing files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from shopqun.posters.boxes import Measure, Page, Sheet
from shopqun.posters.proof import GreyPage


class Painter(Protocol):
    """What draws a sheet. It lives with Qt and is brought when the first poster is made."""

    @property
    def measure(self) -> Measure:
        """What measures a text in mm."""

    def render_pages(self, sheet: Sheet, dpi: float) -> Iterable[GreyPage]:
        """Render every page in grey, each when it is asked for."""

    def write_pdf(self, sheet: Sheet, path: Path, pages: Iterable[Page] | None = None) -> None:
        """Write all pages as one PDF; other `pages` of the same size are drawn as they come."""

    def write_png(self, sheet: Sheet, path: Path, dpi: float, number: int = 0) -> None:
        """Write one page as PNG."""

    def missing_characters(self, text: str) -> str:
        """Give the characters the fonts lack."""
