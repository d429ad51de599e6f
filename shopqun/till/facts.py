"""All that may decide whether a paper can be used now."""

from dataclasses import dataclass
from datetime import date, datetime, time

from shopqun.basics import Money
from shopqun.coupons.template import Template


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """A paper as the books know it."""

    id: int
    kind: str
    template: Template
    holder: int | None
    from_reward: bool
    starts_at: datetime
    expires_at: datetime
    voided_at: datetime | None
    used_at: datetime | None
    uses: int
    papers_out: int


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """The customer in front of the till, as far as papers care."""

    id: int
    tier_level: int
    paid_before: bool
    uses_of_template: int


@dataclass(frozen=True, slots=True)
class BillFacts:
    """The bill a paper is put on: what is still open of it, and whether every paper on it can be stacked."""

    bill: Money
    unpaid: Money
    has_papers: bool = False
    papers_stack: bool = True


@dataclass(frozen=True, slots=True)
class Moment:
    """The moment of a scan on the shop's wall, and the newest moment in the books."""

    at: datetime
    day: date
    wall: time
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """Everything a judge may know of one scan."""

    paper: PaperFacts
    moment: Moment
    member: MemberFacts | None
    asked_member: int | None
    unknown_member: bool
    bill: BillFacts | None
    someone_sent_her: bool = False
