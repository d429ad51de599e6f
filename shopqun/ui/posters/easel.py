"""A poster on its way to the eye: composed, proven and drawn in one go, on the paper lane."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from shopqun.basics import Refused
from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.paper import Paper
from shopqun.posters.boxes import Sheet
from shopqun.posters.brief import Brief
from shopqun.posters.edges import edged
from shopqun.posters.facts import paper_of
from shopqun.posters.heading import heading_of, with_heading
from shopqun.posters.layout import papers_for
from shopqun.posters.proof import Proof
from shopqun.posters.service import PosterService
from shopqun.posters.tag import tagged
from shopqun.posters.theme import Theme as Colours
from shopqun.ui.posters import painter


@dataclass(frozen=True, slots=True)
class Draft:
    """What is on the easel: a planned brief, the owner's own heading, paper, colours, page (from 0), edge.

    `tag` is the short code of the place it hangs at.
    """

    planned: Brief
    heading: str
    size: str
    colours: Colours
    page: int = 0
    edge: str = ""
    tag: str = ""

    @property
    def brief(self) -> Brief:
        """Give the brief as it will be printed."""
        return with_heading(self.planned, self.heading)

    @property
    def papers(self) -> tuple[str, ...]:
        """Give the papers it can stand on."""
        return papers_for(self.planned)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A draft as it looks, what was read back from the shown page, and what the wording rules say.

    `in_heading` are the findings in the owner's own words, `elsewhere` those in the plan's. `refused` says
    why there is no sheet, or why its code cannot be read.
    """

    draft: Draft
    sheet: Sheet | None
    picture: QImage
    proof: Proof | None
    in_heading: tuple[Finding, ...]
    elsewhere: tuple[Finding, ...]
    refused: Refused | None = None

    @property
    def reds(self) -> int:
        """Count what may not be printed."""
        return sum(each.severity is Severity.BLOCK for each in self.findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give all that is said of its words."""
        return (*self.in_heading, *self.elsewhere)

    @property
    def printable(self) -> bool:
        """Say whether it may go on paper."""
        return self.sheet is not None and self.refused is None and not self.reds


def draw(posters: PosterService, draft: Draft, dpi: float) -> Drawn:
    """Compose, prove and draw one page of a draft, no finer than it is printed."""
    in_heading, elsewhere = _findings(posters, draft.brief)
    composed = posters.compose(draft.brief, draft.size, draft.colours)
    if isinstance(composed, Refused):
        return Drawn(draft, None, QImage(), None, in_heading, elsewhere, composed)
    sheet = tagged(edged(composed, draft.edge), draft.tag, painter.measure)
    page = min(draft.page, len(sheet.pages) - 1)
    proofs = posters.prove(replace(sheet, pages=sheet.pages[page : page + 1]))
    picture = painter.image(sheet, page, min(dpi, sheet.paper.dpi), bleed=True)
    if isinstance(proofs, Refused):
        return Drawn(draft, sheet, picture, None, in_heading, elsewhere, proofs)
    return Drawn(draft, sheet, picture, proofs[0] if proofs else None, in_heading, elsewhere)


def _findings(posters: PosterService, brief: Brief) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    heading = heading_of(brief)
    own = posters.judge(_alone(brief, heading)) if heading else ()
    rest = tuple(dict.fromkeys(each for each in posters.findings(brief) if each not in own))
    return own, rest


def _alone(brief: Brief, heading: str) -> Paper:
    """Give the heading as a paper of its own; the rest of the real one stands beside it."""
    paper = paper_of(brief)
    beside = "\n".join((*paper.texts, paper.times))
    return replace(paper, texts=(heading,), times=beside)


def thumbnail(posters: PosterService, brief: Brief, colours: Colours, width_px: float) -> QImage:
    """Draw a brief small, on A4; an empty picture where it cannot stand there."""
    sheet = posters.compose(brief, "a4", colours)
    if isinstance(sheet, Refused):
        return QImage()
    return painter.image(sheet, 0, width_px * 25.4 / sheet.width_mm)
