"""Papers as the story hands them out and sees them come back."""

from dataclasses import dataclass
from datetime import date, datetime

from shopqun.basics import Money, ShopDay
from shopqun.coupons.template import Template, life
from shopqun.till.facts import BillFacts, MemberFacts, Moment, PaperFacts, ScanFacts


@dataclass(slots=True)
class Paper:
    """One paper that was issued; `returns` counts how often a use of it was taken back."""

    id: int
    code: str
    template: Template
    holder: int | None
    from_reward: bool
    starts_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    returns: int = 0

    def facts(self) -> PaperFacts:
        """Give what the till's judge must know of it."""
        return PaperFacts(
            id=self.id,
            kind="C",
            template=self.template,
            holder=self.holder,
            from_reward=self.from_reward,
            starts_at=self.starts_at,
            expires_at=self.expires_at,
            voided_at=None,
            used_at=self.used_at,
            uses=int(self.used_at is not None),
            papers_out=0,
        )


def issued(
    number: int, code: str, template: Template, day: date, days: ShopDay, *, holder: int | None = None
) -> Paper:
    """Give a paper that is issued on a business day; one for a holder was owed to her."""
    starts_at, expires_at = life(template, day, days)
    return Paper(number, code, template, holder, holder is not None, starts_at, expires_at)


def scan_of(
    paper: Paper, at: datetime, day: date, days: ShopDay, member: MemberFacts, bill: Money
) -> ScanFacts:
    """Give the facts of a scan at the counter."""
    moment = Moment(at, day, days.local(at).time(), None)
    return ScanFacts(
        paper.facts(), moment, member, member.id, unknown_member=False, bill=BillFacts(bill, bill)
    )
