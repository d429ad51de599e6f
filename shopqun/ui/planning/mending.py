"""The words beside a field: what a rule says of them, and how they read without the words it names."""

from __future__ import annotations

import re

from shopqun.compliance.findings import Finding, Severity
from shopqun.compliance.words import lint

_NAMES = ("shop_name", "group_name")
_RULES = "rules"
_INSIDE = ("people", "for_shop", "category", "phone", "owner_name", "roles")
"""Fields no customer reads: they are not checked."""

_LOOSE = re.compile(r"^[的地得,，、;；。!！\s]+|(?<=[,，、;；。])[的地得,，、;；。]+")


def findings_in(key: str, text: str) -> tuple[Finding, ...]:
    """Give what stops these words in this field; a name may hold a slot word, the shop's own name 第一."""
    if key in _INSIDE:
        return ()
    found = lint(text, "rules" if key == _RULES else "poster")
    return tuple(
        each
        for each in found
        if each.severity is Severity.BLOCK
        and not (key in _NAMES and each.rule == "P-04")
        and not (key == "shop_name" and each.word == "第一")
    )


def mended(text: str, findings: tuple[Finding, ...]) -> str:
    """Take the named words out, and what hangs loose where they stood."""
    for finding in sorted(findings, key=lambda each: each.span, reverse=True):
        start, end = finding.span
        text = text[:start] + re.sub(r"^[的地得!！]", "", text[end:])
    return _LOOSE.sub("", text)
