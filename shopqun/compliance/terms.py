"""How a watched word is written down: the pattern, the rule it belongs to, where it is harmless."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shopqun.compliance.findings import Severity


@dataclass(frozen=True, slots=True)
class Term:
    """Words of one rule, matched in plain text (see `plain`); a group `w` narrows what is shown as the word.

    `after_ok` and `before_ok` match what makes the word harmless on its line, `text_ok` what does so anywhere
    in the text. `strict` terms hold in group rules too; a term with `deniable` false ignores denials.
    """

    rule: str
    severity: Severity
    article: str
    says: str
    suggestion: str
    pattern: re.Pattern[str]
    after_ok: re.Pattern[str] | None = None
    before_ok: re.Pattern[str] | None = None
    text_ok: re.Pattern[str] | None = None
    strict: bool = True
    deniable: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's name, article and weight, from which its terms are made."""

    id: str
    article: str
    says: str
    severity: Severity = Severity.BLOCK
    strict: bool = True

    def term(
        self,
        pattern: str,
        suggestion: str,
        *,
        after_ok: str = "",
        before_ok: str = "",
        text_ok: str = "",
        deniable: bool = True,
    ) -> Term:
        """Make a term; `before_ok` must end where the word begins, `after_ok` begin where it ends."""
        return Term(
            self.id,
            self.severity,
            self.article,
            self.says,
            suggestion,
            re.compile(pattern),
            re.compile(after_ok) if after_ok else None,
            re.compile(f"(?:{before_ok})$") if before_ok else None,
            re.compile(text_ok) if text_ok else None,
            self.strict,
            deniable,
        )
