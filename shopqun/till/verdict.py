"""May this paper be used now? One pure answer; the first refusal in a fixed order wins."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shopqun.basics import Money
from shopqun.till.facts import PaperFacts, ScanFacts

CLOCK_SLACK = timedelta(minutes=1)


class Reason(StrEnum):
    """Why a paper is refused: stable codes, in the order in which they are looked for."""

    NOT_A_CODE = "not_a_code"
    UNKNOWN_CODE = "unknown_code"
    WRONG_KIND = "wrong_kind"
    VOID = "void"
    ALREADY_REDEEMED = "already_redeemed"
    CLOCK_BEHIND = "clock_behind"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    WRONG_WEEKDAY = "wrong_weekday"
    WRONG_HOUR = "wrong_hour"
    MEMBER_NEEDED = "member_needed"
    UNKNOWN_MEMBER = "unknown_member"
    WRONG_HOLDER = "wrong_holder"
    NOT_NEW = "not_new"
    TIER_TOO_LOW = "tier_too_low"
    MEMBER_LIMIT = "member_limit"
    TEMPLATE_EXHAUSTED = "template_exhausted"
    AMOUNT_NEEDED = "amount_needed"
    BELOW_MINIMUM = "below_minimum"
    NOT_WITH_OTHERS = "not_with_others"


@dataclass(frozen=True, slots=True)
class No:
    """The paper cannot be used; `since` is when that began, where it has a beginning."""

    reason: Reason
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Yes:
    """The paper can be used and takes this off the bill."""

    takes_off: Money


def judge(facts: ScanFacts) -> Yes | No:
    """Say whether the paper may be used at this moment, for this customer, on this bill."""
    refusal = next(_refusals(facts), None)
    if refusal is not None:
        return refusal
    if facts.bill is None:
        return Yes(Money())
    return Yes(facts.paper.template.takes_off(facts.bill.bill, facts.bill.unpaid))


def _refusals(facts: ScanFacts) -> Iterator[No]:
    yield from _of_the_paper(facts.paper)
    yield from _of_the_time(facts)
    yield from _of_the_customer(facts)
    yield from _of_the_bill(facts)


def _of_the_paper(paper: PaperFacts) -> Iterator[No]:
    if paper.voided_at is not None:
        yield No(Reason.VOID, paper.voided_at)
    if paper.kind == "C" and paper.used_at is not None:
        yield No(Reason.ALREADY_REDEEMED, paper.used_at)


def _of_the_time(facts: ScanFacts) -> Iterator[No]:
    paper, moment = facts.paper, facts.moment
    if moment.last_at is not None and moment.at < moment.last_at - CLOCK_SLACK:
        yield No(Reason.CLOCK_BEHIND, moment.last_at)
    if moment.at < paper.starts_at:
        yield No(Reason.NOT_YET_VALID, paper.starts_at)
    if moment.at >= paper.expires_at:
        yield No(Reason.EXPIRED, paper.expires_at)
    if not paper.template.runs_on(moment.day.isoweekday()):
        yield No(Reason.WRONG_WEEKDAY)
    if not paper.template.runs_at(moment.wall):
        yield No(Reason.WRONG_HOUR)


def _of_the_customer(facts: ScanFacts) -> Iterator[No]:
    """Judge the customer: a reward's paper is honoured whoever its template is meant for (P-06)."""
    paper, member, template = facts.paper, facts.member, facts.paper.template
    meant_for_some = template.audience != "all" and not paper.from_reward
    must_be_known = paper.kind == "P" or meant_for_some or facts.someone_sent_her
    if member is None and not facts.unknown_member and must_be_known:
        yield No(Reason.MEMBER_NEEDED)
    if facts.unknown_member:
        yield No(Reason.UNKNOWN_MEMBER)
    if paper.holder is not None and facts.asked_member not in (None, paper.holder):
        yield No(Reason.WRONG_HOLDER)
    if member is not None:
        if meant_for_some and template.audience == "new" and member.paid_before:
            yield No(Reason.NOT_NEW)
        if meant_for_some and member.tier_level < template.tier_needed:
            yield No(Reason.TIER_TOO_LOW)
        if member.uses_of_template >= template.per_member:
            yield No(Reason.MEMBER_LIMIT)
    if paper.kind == "P" and paper.papers_out >= template.total:
        yield No(Reason.TEMPLATE_EXHAUSTED)


def _of_the_bill(facts: ScanFacts) -> Iterator[No]:
    template, bill = facts.paper.template, facts.bill
    if bill is None:
        if template.needs_bill:
            yield No(Reason.AMOUNT_NEEDED)
        return
    if bill.bill < template.min_spend:
        yield No(Reason.BELOW_MINIMUM)
    if bill.has_papers and not (template.stack and bill.papers_stack):
        yield No(Reason.NOT_WITH_OTHERS)
