"""See every poster at once: `python tools/contact_sheet.py FOLDER [THEME …]`.

Draws one picture a kind: a row for each theme, in it the smallest, the usual and the largest paper of the
kind, all at one height. The shop is the sample shop as it stands on an evening in March.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QImage, QPainter

from shopqun.app import painter as bring
from shopqun.basics import Refused
from shopqun.clocks import StoppedClock
from shopqun.posters.boxes import Sheet
from shopqun.posters.brief import Brief
from shopqun.posters.layout import papers_for
from shopqun.posters.paper import PAPERS
from shopqun.posters.service import KINDS, PosterService
from shopqun.posters.theme import Theme
from shopqun.rooms import open_rooms
from shopqun.sample import make_sample
from shopqun.ui.posters import painter

EVENING = StoppedClock(datetime.fromisoformat("2027-03-06T18:00:00+08:00"))
TALL, GAP = 620, 16
GROUND = QColor("#8A8780")


def main(folder: Path, wanted: list[str]) -> int:
    """Draw the sheets and name each; a kind that the sample shop cannot make is named with its reason."""
    folder.mkdir(parents=True, exist_ok=True)
    with sample_posters() as posters:
        themes = [each for each in posters.themes() if not wanted or each.key in wanted]
        for kind in KINDS:
            brief = first_brief(posters, kind)
            if isinstance(brief, Refused):
                print(f"{kind}: {brief.reason}")
                continue
            out = folder / f"{kind}.png"
            _tiled([_row(posters, brief, theme) for theme in themes]).save(str(out))
            print(out)
    return 0


@contextmanager
def sample_posters() -> Iterator[PosterService]:
    """Lend the posters' door of the sample shop."""
    with tempfile.TemporaryDirectory() as place:
        shop = Path(place) / "sample.shopqun"
        make_sample(shop, EVENING)
        rooms = open_rooms(shop, EVENING, bring)
        yield rooms.posters
        rooms.close()


def first_brief(posters: PosterService, kind: str) -> Brief | Refused:
    """Give the first poster of a kind that the shop can make."""
    found: Brief | Refused = Refused("nothing")
    for choice in posters.choices(kind):
        found = posters.brief(kind, choice.id)
        if not isinstance(found, Refused):
            break
    return found


def three_sheets(posters: PosterService, brief: Brief, theme: Theme) -> Iterator[Sheet]:
    """Compose a poster on the smallest, the usual and the largest paper; a refused one is named."""
    for size in _three(papers_for(brief)):
        sheet = posters.compose(brief, size, theme)
        if isinstance(sheet, Refused):
            print(f"{type(brief).__name__} {theme.key} {size}: {sheet.reason}")
        else:
            yield sheet


def _row(posters: PosterService, brief: Brief, theme: Theme) -> list[QImage]:
    sheets = three_sheets(posters, brief, theme)
    return [painter.image(sheet, 0, TALL * 25.4 / sheet.height_mm) for sheet in sheets]


def _three(papers: tuple[str, ...]) -> list[str]:
    """Give the smallest, the middle and the largest of some papers."""
    ranked = sorted(papers, key=lambda key: PAPERS[key].width_mm * PAPERS[key].height_mm)
    return list(dict.fromkeys((ranked[0], "a4" if "a4" in ranked else ranked[len(ranked) // 2], ranked[-1])))


def _tiled(rows: list[list[QImage]]) -> QImage:
    wide = max(sum(each.width() + GAP for each in row) for row in rows) + GAP
    sheet = QImage(wide, len(rows) * (TALL + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    hand = QPainter(sheet)
    for number, row in enumerate(rows):
        left = GAP
        for picture in row:
            hand.drawImage(left, GAP + number * (TALL + GAP), picture)
            left += picture.width() + GAP
    hand.end()
    return sheet


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
