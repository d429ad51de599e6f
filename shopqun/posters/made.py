"""What making a poster comes to."""

from dataclasses import dataclass

from shopqun.compliance.findings import Finding
from shopqun.posters.proof import Proof


@dataclass(frozen=True, slots=True)
class Made:
    """Files that were written, the proof of every QR on them, and what the wording rules advise."""

    files: tuple[str, ...]
    pages: int
    proofs: tuple[Proof, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which poster on which paper; a `headline` of the owner's own replaces the planned one.

    `edge` is one of `edges.EDGES`.
    """

    kind: str
    about: str
    size: str = "a4"
    theme: str = "fresh"
    headline: str = ""
    for_each_member: bool = False
    edge: str = ""

    def said(self, out: str) -> dict[str, object]:
        """Give it as the arguments of a request."""
        arguments: dict[str, object] = {"kind": self.kind, "about": self.about, "out": out}
        arguments |= {"size": self.size, "theme": self.theme, "each": self.for_each_member}
        more = {"headline": self.headline, "edge": self.edge}
        return arguments | {name: words for name, words in more.items() if words}
