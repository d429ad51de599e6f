"""What the wording rules say of a whole paper: texts beside each other, and the shop's own name."""

from __future__ import annotations

from dataclasses import dataclass

from shopqun.compliance.findings import Finding
from shopqun.compliance.words import lint


@dataclass(frozen=True, slots=True)
class Paper:
    """Every text a paper shows, the name of the shop it is of, and the days and hours printed on it."""

    texts: tuple[str, ...]
    shop: str
    times: str = ""


def findings_of(paper: Paper) -> tuple[Finding, ...]:
    """Find what the rules say of each text, once; what stands beside it on the paper answers for it."""
    beside = "\n".join((*paper.texts, paper.times))
    return tuple(
        dict.fromkeys(
            finding
            for text in paper.texts
            for finding in lint(text, beside=beside)
            if not in_the_name(text, finding, paper.shop)
        )
    )


def in_the_name(text: str, finding: Finding, shop: str) -> bool:
    """Say whether `第一` is part of the shop's own name, which its trade mark may prove (handbook C2)."""
    start = text.find(shop) if shop else -1
    if finding.word != "第一" or start < 0:
        return False
    return start <= finding.span[0] and finding.span[1] <= start + len(shop)
