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
