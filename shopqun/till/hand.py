"""What a customer at the till holds in her hand: each paper, and why it cannot be used now."""

from dataclasses import dataclass
from datetime import datetime

from shopqun.coupons.template import Template
from shopqun.till.verdict import No, Reason, Yes

_ASKED_LATER = Reason.AMOUNT_NEEDED
"""A paper that only wants to know the bill can be used: the till asks for it."""


@dataclass(frozen=True, slots=True)
class InHand:
    """One paper of hers; `reason` is None where it can be used now, `again` when it can be used next."""

    code: str
    name: str
    terms: str
    expires_at: datetime
    reason: str | None = None
    since: datetime | None = None
    again: datetime | None = None


def in_hand(
    code: str, template: Template, expires_at: datetime, verdict: Yes | No, again: datetime | None
) -> InHand:
    """Say of one paper what the till would say of it."""
    if isinstance(verdict, Yes) or verdict.reason is _ASKED_LATER:
        return InHand(code, template.name, template.terms, expires_at)
    return InHand(code, template.name, template.terms, expires_at, verdict.reason, verdict.since, again)


def usable_first(papers: list[InHand]) -> tuple[InHand, ...]:
    """Give what can be used now first, and of each kind what lapses first."""
    return tuple(sorted(papers, key=lambda paper: (paper.reason is not None, paper.expires_at, paper.code)))
