"""What answers a warning: the proof the owner keeps for a word, by whom, and until when it holds.

A block is never answered. Evidence is for a rule and a word as it reads in plain (`有 机` is `有机`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from shopqun.basics import Refused
from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.plain import plain
from shopqun.compliance.words import TERMS

ANSWERABLE = frozenset(term.rule for term in TERMS if term.severity is Severity.WARN)


@dataclass(frozen=True, slots=True)
class Grounds:
    """A proof as it was kept; `until` is the last day it holds, None for always; `withdrawn` ends it."""

    id: int
    rule: str
    word: str
    what: str
    by: str
    at: datetime
    until: date | None
    withdrawn: bool = False

    def holds(self, day: date) -> bool:
        """Say whether it answers for the word on a day."""
        return not self.withdrawn and (self.until is None or day <= self.until)


def may_keep(rule: str, word: str, what: str, until: date | None, day: date) -> Refused | None:
    """Say why a proof cannot be kept: `unknown_rule`, `never_answered`, `evidence_blank`, `evidence_over`."""
    if rule not in {term.rule for term in TERMS}:
        return Refused("unknown_rule", {"rule": rule})
    if rule not in ANSWERABLE:
        return Refused("never_answered", {"rule": rule})
    if not plain(word).text or not what.strip():
        return Refused("evidence_blank")
    if until is not None and until < day:
        return Refused("evidence_over", {"until": until})
    return None


def answered(findings: Iterable[Finding], kept: Iterable[Grounds], day: date) -> tuple[Finding, ...]:
    """Turn each warning that a proof answers on a day into a note that names the proof; blocks stay."""
    newest = {(proof.rule, proof.word): proof for proof in sorted(kept, key=_age)}
    return tuple(
        _one(finding, newest.get((finding.rule, plain(finding.word).text)), day) for finding in findings
    )


def _age(proof: Grounds) -> int:
    return proof.id


def _one(finding: Finding, proof: Grounds | None, day: date) -> Finding:
    if finding.severity is not Severity.WARN or proof is None or not proof.holds(day):
        return finding
    return replace(finding, severity=Severity.INFO, evidence=proof.what)
