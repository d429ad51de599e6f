"""What a check found: in a text (`Finding`), or in a plan (`Violation`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: it stops the paper, asks for proof, or advises."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """A word in a text and the rule it touches; `span` is half-open, in code points of the text as given.

    `evidence` is the proof that answered a warning, which is then only a note.
    """

    rule: str
    severity: Severity
    span: tuple[int, int]
    word: str
    article: str
    message: str
    suggestion: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that a plan breaks, so that it cannot start; `path` is a JSON path relative to the preset."""

    rule: str
    path: str
    message: str


def blocked(findings: tuple[Finding, ...]) -> bool:
    """Say whether any finding stops the paper."""
    return any(finding.severity is Severity.BLOCK for finding in findings)
