"""What the wording rules say of a whole paper: texts beside each other, and the shop's own name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from shopqun.basics import parse_yuan
from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.plain import plain
from shopqun.compliance.words import lint

_FIGURE = re.compile(r"[:：为是]?[¥￥]?([0-9]{1,6}(?:\.[0-9]{1,2})?)(?:元|块|$|[,，。;；])")


@dataclass(frozen=True, slots=True)
class Paper:
    """Every text a paper shows, the name of the shop it is of, and the days and hours printed on it.

    `struck_fen` are the prices the books let it strike through (P-01); none where it has no prices.
    """

    texts: tuple[str, ...]
    shop: str
    times: str = ""
    struck_fen: tuple[int, ...] = ()


def findings_of(paper: Paper) -> tuple[Finding, ...]:
    """Find what the rules say of each text, once; what stands beside it on the paper answers for it."""
    beside = "\n".join((*paper.texts, paper.times))
    return tuple(
        dict.fromkeys(
            _proven(paper, text, finding)
            for text in paper.texts
            for finding in lint(text, beside=beside)
            if not in_the_name(text, finding, paper.shop)
        )
    )


def _proven(paper: Paper, text: str, finding: Finding) -> Finding:
    """Stop a former price the books do not bear out (P-01): one above all that may be struck here."""
    figure = _FIGURE.match(plain(text[finding.span[1] :]).text) if finding.rule == "P-01" else None
    price = parse_yuan(figure.group(1)) if figure else None
    if price is None or any(price.fen <= fen for fen in paper.struck_fen):
        return finding
    return replace(finding, severity=Severity.BLOCK)


def in_the_name(text: str, finding: Finding, shop: str) -> bool:
    """Say whether `第一` is part of the shop's own name, which its trade mark may prove (handbook C2)."""
    start = text.find(shop) if shop else -1
    if finding.word != "第一" or start < 0:
        return False
    return start <= finding.span[0] and finding.span[1] <= start + len(shop)
