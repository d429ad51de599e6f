"""How a heading reads without the words that may not be printed."""

from __future__ import annotations

import re

from shopqun.compliance.findings import Finding, Severity

_LOOSE = re.compile(r"^[的地得,，、;；。!！\s]+|[,，、;；\s]+$")
_HANGING = re.compile(r"^[的地得]")


def mended(text: str, findings: tuple[Finding, ...]) -> str:
    """Take out the words that stop the paper, and what hangs loose where they stood."""
    reds = [each for each in findings if each.severity is Severity.BLOCK]
    for finding in sorted(reds, key=_span, reverse=True):
        start, end = finding.span
        text = text[:start] + _HANGING.sub("", text[end:])
    return _LOOSE.sub("", re.sub(r"([，、；])[，、；]+", r"\1", text))


def _span(finding: Finding) -> tuple[int, int]:
    return finding.span
