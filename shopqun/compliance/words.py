"""Check the words of a poster or of group rules before anyone reads them (handbook C2)."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import Literal

from shopqun.compliance import claims, dealings, health, inducements, standing
from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.negation import denied
from shopqun.compliance.plain import Plain, plain
from shopqun.compliance.terms import Term

Kind = Literal["poster", "rules"]

_WEIGHT = {Severity.BLOCK: 2, Severity.WARN: 1, Severity.INFO: 0}
TERMS: tuple[Term, ...] = (
    *claims.TERMS,
    *health.TERMS,
    *standing.TERMS,
    *inducements.TERMS,
    *dealings.TERMS,
)
_CLAIMS = ("A-", "M-")


def lint(text: str, kind: Kind = "poster", beside: str = "") -> tuple[Finding, ...]:
    """Find the words a rule speaks about, in the order they stand; each stretch of text is found once.

    `rules` is the lenient kind: a group's own rules name what they forbid, so bare words pass there and
    only offers, threats and claims are found. `beside` stands on the same paper: a time or a notice there
    answers for a word here.
    """
    folded = plain(text)
    found = chain.from_iterable(
        _found(term, folded, text, beside) for term in TERMS if kind == "poster" or term.strict
    )
    return _without_overlaps(list(found))


def _found(term: Term, folded: Plain, text: str, beside: str) -> list[Finding]:
    matches = [(each, *_word(each)) for each in term.pattern.finditer(folded.text)]
    if not matches or (term.text_ok and term.text_ok.search(f"{folded.text}\n{_folded(beside)}")):
        return []
    return [
        _finding(term, text, folded.span(start, end))
        for match, start, end in matches
        if not _harmless(term, folded, match, start, end)
    ]


@lru_cache(maxsize=4)
def _folded(beside: str) -> str:
    """Fold what stands beside a text: once for all the texts of a paper."""
    return plain(beside).text


def _word(match: re.Match[str]) -> tuple[int, int]:
    """Give the span of what is shown as the word: the group `w` where it took part, else all."""
    return match.span("w") if match.groupdict().get("w") else match.span()


def _harmless(term: Term, folded: Plain, match: re.Match[str], start: int, end: int) -> bool:
    """Say whether the words around make it so; what denies stands before the whole match or the word."""
    before, a_deed = folded.before(match.start()), not term.rule.startswith(_CLAIMS)
    if (term.after_ok and term.after_ok.match(folded.after(match.end()))) or (
        term.before_ok and term.before_ok.search(before)
    ):
        return True
    return term.deniable and any(
        denied(said, folded.after(end), a_deed=a_deed)
        for said in dict.fromkeys((before, folded.before(start)))
    )


def _finding(term: Term, text: str, span: tuple[int, int]) -> Finding:
    word = text[span[0] : span[1]]
    return Finding(
        rule=term.rule,
        severity=term.severity,
        span=span,
        word=word,
        article=term.article,
        message=term.says.format(word=word),
        suggestion=term.suggestion,
    )


def _without_overlaps(findings: list[Finding]) -> tuple[Finding, ...]:
    """Keep, of findings that overlap, the heavier one, then the longer one."""
    kept: list[Finding] = []
    findings.sort(key=lambda each: (-_WEIGHT[each.severity], each.span[0] - each.span[1], each.span[0]))
    for finding in findings:
        if all(finding.span[1] <= other.span[0] or other.span[1] <= finding.span[0] for other in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda each: each.span))
