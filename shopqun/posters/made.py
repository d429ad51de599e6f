"""What making a poster comes to."""

from dataclasses import dataclass

from shopqun.compliance.findings import Finding
from shopqun.posters.choice import EVERYBODY
from shopqun.posters.proof import Proof


@dataclass(frozen=True, slots=True)
class Made:
    """Files that were written, the proof of every QR on them, and what the wording rules advise.

    `print_id` names it in the record of prints.
    `coarse_dpi` are the pixels an inch of the coarsest picture, where the eye will see them.
    """

    files: tuple[str, ...]
    pages: int
    proofs: tuple[Proof, ...]
    findings: tuple[Finding, ...]
    print_id: int = 0
    coarse_dpi: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which poster on which paper; a `headline` of the owner's own replaces the planned one.

    `edge` is one of `edges.EDGES`, `placement` the name of the place it hangs at, or none. `page` (from 1)
    and `payloads` are those of one sheet that is printed again: a card sheet by its codes, anything else by
    its page.
    """

    kind: str
    about: str
    size: str = "a4"
    theme: str = "fresh"
    headline: str = ""
    for_each_member: bool = False
    edge: str = ""
    placement: str = ""
    page: int = 0
    payloads: tuple[str, ...] = ()

    def said(self, out: str) -> dict[str, object]:
        """Give it as the arguments of a request."""
        arguments: dict[str, object] = {"kind": self.kind, "about": self.about, "out": out}
        arguments |= {"size": self.size, "theme": self.theme, "each": self.for_each_member}
        more = {
            "headline": self.headline,
            "edge": self.edge,
            "placement": self.placement,
            "page": self.page,
            "payloads": self.payloads,
        }
        return arguments | {name: words for name, words in more.items() if words}

    def kept(self, way: str, file: str) -> dict[str, str]:
        """Give it as a row of the record of prints."""
        return {
            "kind": self.kind,
            "about": EVERYBODY if self.for_each_member else self.about,
            "size": self.size,
            "theme": self.theme,
            "headline": self.headline,
            "edge": self.edge,
            "placement": self.placement,
            "way": way,
            "file": file,
        }
