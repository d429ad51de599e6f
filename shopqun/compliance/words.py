"""Check the words of a poster or of group rules before anyone reads them (handbook C2)."""

from __future__ import annotations

from itertools import chain
from typing import Literal

from shopqun.compliance.claims import TERMS as CLAIMS
from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.inducements import TERMS as INDUCEMENTS
from shopqun.compliance.negation import denied
from shopqun.compliance.plain import Plain, plain
from shopqun.compliance.terms import Term

Kind = Literal["poster", "rules"]

_WEIGHT = {Severity.BLOCK: 2, Severity.WARN: 1, Severity.INFO: 0}
_TERMS = CLAIMS + INDUCEMENTS
_CLAIMS = ("A-", "M-")


def lint(text: str, kind: Kind = "poster") -> tuple[Finding, ...]:
    """Find the words a rule speaks about, in the order they stand; each stretch of text is found once.

    `rules` is the lenient kind: a group's own rules name what they forbid, so bare words pass there and
    only offers, threats and claims are found.
    """
    folded = plain(text)
    found = chain.from_iterable(
        _found(term, folded, text) for term in _TERMS if kind == "poster" or term.strict
    )
    return _without_overlaps(list(found))


def _found(term: Term, folded: Plain, text: str) -> list[Finding]:
    if term.text_ok and term.text_ok.search(folded.text):
        return []
    findings = []
    for match in term.pattern.finditer(folded.text):
        word = "w" if match.groupdict().get("w") else 0
        if not _harmless(term, folded, match.start(), match.start(word), match.end()):
            findings.append(_finding(term, text, folded.span(match.start(word), match.end(word))))
    return findings


def _harmless(term: Term, folded: Plain, start: int, word: int, end: int) -> bool:
    """Say whether the words around make it so; what denies stands before the whole match or the word."""
    before = folded.before(start)
    a_deed = not term.rule.startswith(_CLAIMS)
    return bool(
        (term.after_ok and term.after_ok.match(folded.after(end)))
        or (term.before_ok and term.before_ok.search(before))
        or (
            term.deniable
            and (
                denied(before, a_deed=a_deed) or (word > start and denied(folded.before(word), a_deed=a_deed))
            )
        )
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
