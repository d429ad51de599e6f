"""Paper on its way out: laid out, proven and handed on one page at a time, so that no batch is ever held."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from shopqun.basics import Refused
from shopqun.compliance.findings import Finding
from shopqun.posters.boxes import Sheet
from shopqun.posters.dressing import coarsest
from shopqun.posters.proof import Proof
from shopqun.prints.record import SheetProof, sheet_proof

Step = Callable[[int, int], None]
"""Hears how many are done, of how many; may raise to end the work."""


class NotMade(Exception):  # noqa: N818 - a rule said no, nothing went wrong
    """Carries a refusal out from under whatever was drawing or writing."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.reason)
        self.refused = refused


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page that was proven, as a sheet of its own: page `page` (from 1) of what is about `about`."""

    about: str
    page: int
    sheet: Sheet


@dataclass(slots=True)
class Making:
    """Makes pages and sums up what was read back from them; `lay_out` gives the sheet about something."""

    lay_out: Callable[[str], tuple[Sheet, tuple[Finding, ...]] | Refused]
    prove: Callable[[Sheet], tuple[Proof, ...] | Refused]
    step: Step
    proofs: list[Proof] = field(default_factory=list)
    sheets: list[SheetProof] = field(default_factory=list)
    findings: dict[Finding, None] = field(default_factory=dict)
    coarse: int | None = None

    def leaves(self, abouts: Sequence[str]) -> Iterator[Leaf]:
        """Give every page when it is asked for; raises `NotMade` at the first that may not go out."""
        if not abouts:
            raise NotMade(Refused("unknown_member", {"text": ""}))
        for number, about in enumerate(abouts):
            laid = self.lay_out(about)
            if isinstance(laid, Refused):
                raise NotMade(laid)
            sheet, findings = laid
            self.findings |= dict.fromkeys(findings)
            self.coarse = min(filter(None, (self.coarse, coarsest(sheet))), default=None)
            one = len(abouts) == 1
            for leaf in self._of(about, sheet):
                yield leaf
                if one:
                    self.step(leaf.page, len(sheet.pages))
            if not one:
                self.step(number + 1, len(abouts))

    def _of(self, about: str, sheet: Sheet) -> Iterator[Leaf]:
        for number, page in enumerate(sheet.pages, start=1):
            alone = replace(sheet, pages=(page,))
            proofs = self.prove(alone)
            if isinstance(proofs, Refused):
                where = {"page": number} if "page" in proofs.facts else {}
                raise NotMade(Refused(proofs.reason, {**proofs.facts, **where}))
            self.proofs.extend(proofs)
            self.sheets.append(sheet_proof(about, number, proofs))
            yield Leaf(about, number, alone)


def unheard(done: int, total: int) -> None:
    """Tell nobody how far it is."""
    del done, total
