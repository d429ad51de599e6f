"""May this paper be used now: every refusal alone, every two together, and the edges of time."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, pairwise

import pytest

from shopqun.basics import Money, ShopDay
from shopqun.coupons.template import Template, life
from shopqun.till.facts import BillFacts, MemberFacts, Moment, PaperFacts, ScanFacts
from shopqun.till.verdict import No, Reason, Yes, judge

AT = datetime(2027, 3, 5, 11, 30, tzinfo=UTC)  # Friday 19:30 in the shop
CONTRACT = [
    "not_a_code",
    "unknown_code",
    "wrong_kind",
    "void",
    "already_redeemed",
    "clock_behind",
    "not_yet_valid",
    "expired",
    "wrong_weekday",
    "wrong_hour",
    "member_needed",
    "unknown_member",
    "wrong_holder",
    "not_new",
    "tier_too_low",
    "member_limit",
    "template_exhausted",
    "amount_needed",
    "below_minimum",
    "not_with_others",
]

SPOILT = {
    Reason.VOID: [{"voided_at": AT - timedelta(days=1)}],
    Reason.ALREADY_REDEEMED: [{"kind": "C", "used_at": AT - timedelta(hours=1)}],
    Reason.CLOCK_BEHIND: [{"last_at": AT + timedelta(seconds=65)}],
    Reason.NOT_YET_VALID: [{"starts_at": AT + timedelta(microseconds=1)}],
    Reason.EXPIRED: [{"expires_at": AT}],
    Reason.WRONG_WEEKDAY: [{"weekdays": (1, 2, 3, 4)}],
    Reason.WRONG_HOUR: [{"hours": (time(9), time(19, 30))}, {"hours": (time(22), time(2))}],
    Reason.MEMBER_NEEDED: [
        {"kind": "P", "member": False, "unknown": False},
        {"audience": "new", "member": False, "unknown": False},
        {"audience": "tier:2", "member": False, "unknown": False},
        {"sent": True, "member": False, "unknown": False},
    ],
    Reason.UNKNOWN_MEMBER: [{"unknown": True, "member": False}],
    Reason.WRONG_HOLDER: [{"holder": 7, "asked": 8}],
    Reason.NOT_NEW: [{"audience": "new", "member": True, "paid_before": True}],
    Reason.TIER_TOO_LOW: [{"audience": "tier:3", "member": True, "tier": 2}],
    Reason.MEMBER_LIMIT: [{"member": True, "uses": 2}],
    Reason.TEMPLATE_EXHAUSTED: [{"kind": "P", "papers_out": 300}],
    Reason.AMOUNT_NEEDED: [{"bill": None}],
    Reason.BELOW_MINIMUM: [{"bill": 2899}],
    Reason.NOT_WITH_OTHERS: [
        {"has_papers": True},
        {"has_papers": True, "stack": True, "papers_stack": False},
    ],
}
# Two refusals that cannot both hold: a customer is either not named or not known, a paper has one audience,
# and a bill that is missing is not below anything.
NEVER_TOGETHER = {
    (Reason.MEMBER_NEEDED, Reason.UNKNOWN_MEMBER),
    (Reason.NOT_NEW, Reason.TIER_TOO_LOW),
    (Reason.AMOUNT_NEEDED, Reason.BELOW_MINIMUM),
}


def scanned(**said):
    """Make the facts of a scan in which nothing is wrong but what is said."""
    fine = {
        "kind": "C", "holder": None, "from_reward": False, "starts_at": AT - timedelta(days=1),
        "expires_at": AT + timedelta(days=1), "voided_at": None, "used_at": None, "papers_out": 299,
        "stack": False, "weekdays": (5,), "hours": (time(19, 30), time(21)), "audience": "all",
        "min_spend": 2900, "last_at": AT, "member": True, "paid_before": False, "tier": 1, "uses": 1,
        "asked": None, "unknown": False, "bill": 2900, "has_papers": False, "papers_stack": True,
        "sent": False,
    }  # fmt: skip
    assert said.keys() <= fine.keys()
    on = fine | said
    hours = on["hours"] or (None, None)
    template = Template(
        "C02", "周中满减券", "cash", Money(on["min_spend"]), 7, 300, 2, on["audience"], on["stack"], "",
        value=Money(800), weekdays=on["weekdays"], from_hour=hours[0], to_hour=hours[1],
    )  # fmt: skip
    paper = PaperFacts(
        1, on["kind"], template, on["holder"], on["from_reward"], on["starts_at"], on["expires_at"],
        on["voided_at"], on["used_at"], 0, on["papers_out"],
    )  # fmt: skip
    moment = Moment(AT, date(2027, 3, 5), time(19, 30), on["last_at"])
    member = MemberFacts(7, on["tier"], on["paid_before"], on["uses"]) if on["member"] else None
    bill = None
    if on["bill"] is not None:
        bill = BillFacts(Money(on["bill"]), Money(on["bill"]), on["has_papers"], on["papers_stack"])
    return ScanFacts(paper, moment, member, on["asked"], on["unknown"], bill, someone_sent_her=on["sent"])


def reason_of(**said):
    verdict = judge(scanned(**said))
    return verdict.reason if isinstance(verdict, No) else None


def fits(first, second):
    return all(first[key] == second[key] for key in first.keys() & second.keys())


def test_the_reasons_stand_in_the_order_of_the_contract():
    assert [str(reason) for reason in Reason] == CONTRACT
    assert list(SPOILT) == list(Reason)[3:]


def test_nothing_wrong_is_accepted():
    assert judge(scanned()) == Yes(Money(800))


@pytest.mark.parametrize(("reason", "wrong"), [(r, w) for r, all_w in SPOILT.items() for w in all_w])
def test_each_refusal_alone(reason, wrong):
    assert reason_of(**wrong) is reason


PAIRS = [
    (first, second, one | other)
    for first, second in combinations(SPOILT, 2)
    for one in SPOILT[first]
    for other in SPOILT[second]
    if fits(one, other)
]


@pytest.mark.parametrize(("first", "second", "wrong"), PAIRS)
def test_of_two_refusals_the_earlier_is_the_answer(first, second, wrong):
    assert reason_of(**wrong) is first


def test_every_two_neighbours_that_can_meet_have_met():
    met = {(first, second) for first, second, _ in PAIRS}
    assert set(pairwise(SPOILT)) - met == NEVER_TOGETHER


def test_a_refusal_says_since_when():
    assert judge(scanned(used_at=AT - timedelta(hours=1))) == No(
        Reason.ALREADY_REDEEMED, datetime(2027, 3, 5, 10, 30, tzinfo=UTC)
    )
    assert judge(scanned(expires_at=AT)).since == AT
    assert judge(scanned(starts_at=AT + timedelta(days=3))).since == datetime(2027, 3, 8, 11, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("behind_s", "refused"), [(0, False), (55, False), (60, False), (61, True), (65, True)]
)
def test_a_clock_may_be_a_minute_behind_the_books(behind_s, refused):
    wanted = Reason.CLOCK_BEHIND if refused else None
    assert reason_of(last_at=AT + timedelta(seconds=behind_s)) is wanted


def test_new_books_are_never_ahead_of_the_clock():
    assert reason_of(last_at=None) is None


# --- whom a paper is for -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "audience", "needed"),
    [("C", "all", False), ("C", "new", True), ("C", "tier:2", True), ("P", "all", True), ("P", "new", True)],
)
def test_who_must_be_known(kind, audience, needed):
    wanted = Reason.MEMBER_NEEDED if needed else None
    assert reason_of(kind=kind, audience=audience, member=False) is wanted


def test_the_holder_is_herself_also_when_she_is_named():
    assert reason_of(holder=7, asked=7) is None
    assert reason_of(holder=7, asked=None) is None


@pytest.mark.parametrize(("tier", "refused"), [(1, True), (2, False), (3, False)])
def test_a_tier_is_the_least_one(tier, refused):
    assert reason_of(audience="tier:2", tier=tier) is (Reason.TIER_TOO_LOW if refused else None)


def test_a_reward_is_not_judged_again_for_audience():
    assert reason_of(holder=7, from_reward=True, audience="new", paid_before=True) is None
    assert reason_of(holder=7, from_reward=True, audience="tier:3", tier=1) is None


@pytest.mark.parametrize(
    ("reason", "wrong"),
    [
        (reason, wrong)
        for reason, every in SPOILT.items()
        for wrong in every
        if "audience" not in wrong and wrong.get("kind") != "P" and wrong.get("member") is not False
    ],
)
def test_all_other_terms_of_a_reward_hold(reason, wrong):
    assert (
        reason_of(**{"holder": 7, "from_reward": True, "audience": "new", "paid_before": True} | wrong)
        is reason
    )


@pytest.mark.parametrize(("uses", "refused"), [(0, False), (1, False), (2, True), (3, True)])
def test_a_member_has_so_many_uses(uses, refused):
    assert reason_of(uses=uses) is (Reason.MEMBER_LIMIT if refused else None)


def test_a_public_code_used_before_can_be_used_again():
    assert reason_of(kind="P", used_at=AT - timedelta(hours=1)) is None


@pytest.mark.parametrize(("kind", "out", "refused"), [("P", 299, False), ("P", 300, True), ("C", 300, False)])
def test_the_last_paper_of_a_template(kind, out, refused):
    assert reason_of(kind=kind, papers_out=out) is (Reason.TEMPLATE_EXHAUSTED if refused else None)


# --- the bill ------------------------------------------------------------------------------------------


def test_the_threshold_itself_is_enough():
    assert reason_of(bill=2900) is None


@pytest.mark.parametrize(
    ("stack", "others_stack", "refused"),
    [(True, True, False), (True, False, True), (False, True, True), (False, False, True)],
)
def test_a_second_paper_needs_both_to_stack(stack, others_stack, refused):
    wanted = Reason.NOT_WITH_OTHERS if refused else None
    assert reason_of(has_papers=True, stack=stack, papers_stack=others_stack) is wanted


def test_a_paper_takes_no_more_than_what_is_unpaid():
    facts = scanned(bill=2900, stack=True)
    open_bill = BillFacts(Money(2900), Money(300), has_papers=True, papers_stack=True)
    rest = ScanFacts(facts.paper, facts.moment, facts.member, None, unknown_member=False, bill=open_bill)
    assert judge(rest) == Yes(Money(300))


# --- the edges of time ---------------------------------------------------------------------------------


def at_the_wall(cut_off, text, template):
    """Judge a paper issued on Monday 1 March at a moment of the shop's wall."""
    days = ShopDay(cut_off)
    at = datetime.fromisoformat(text + "+08:00").astimezone(UTC)
    starts_at, expires_at = life(template, date(2027, 3, 1), days)
    paper = PaperFacts(1, "C", template, None, False, starts_at, expires_at, None, None, 0, 0)
    moment = Moment(at, days.of(at), days.local(at).time(), None)
    verdict = judge(
        ScanFacts(paper, moment, None, None, unknown_member=False, bill=BillFacts(Money(5000), Money(5000)))
    )
    return verdict.reason if isinstance(verdict, No) else None


def terms(**more):
    return Template("C", "券", "cash", Money(), 5, 9, 9, "all", False, "", value=Money(100), **more)


@pytest.mark.parametrize(
    ("cut_off", "text", "reason"),
    [
        # Issued on the 1st with five days: the last day is the 5th.
        (time(0), "2027-02-28T23:59:59", Reason.NOT_YET_VALID),
        (time(0), "2027-03-01T00:00:00", None),
        (time(0), "2027-03-05T23:59:59", None),
        (time(0), "2027-03-06T00:00:00", Reason.EXPIRED),
        # A shop whose Friday ends at two on Saturday morning.
        (time(2), "2027-03-01T01:59:59", Reason.NOT_YET_VALID),
        (time(2), "2027-03-01T02:00:00", None),
        (time(2), "2027-03-06T00:00:00", None),
        (time(2), "2027-03-06T01:59:59", None),
        (time(2), "2027-03-06T02:00:00", Reason.EXPIRED),
    ],
)
def test_first_and_last_moment(cut_off, text, reason):
    assert at_the_wall(cut_off, text, terms()) is reason


@pytest.mark.parametrize(
    ("cut_off", "text", "reason"),
    [
        (time(0), "2027-03-04T23:59:59", Reason.WRONG_WEEKDAY),
        (time(0), "2027-03-05T00:00:00", None),
        (time(2), "2027-03-05T00:00:00", Reason.WRONG_WEEKDAY),
        (time(2), "2027-03-05T01:59:59", Reason.WRONG_WEEKDAY),
        (time(2), "2027-03-05T02:00:00", None),
        (time(2), "2027-03-06T01:59:59", None),
    ],
)
def test_friday_is_the_business_days(cut_off, text, reason):
    assert at_the_wall(cut_off, text, terms(weekdays=(5,))) is reason


@pytest.mark.parametrize(
    ("hours", "wall", "runs"),
    [
        ((time(17), time(19)), "16:59:59", False),
        ((time(17), time(19)), "17:00:00", True),
        ((time(17), time(19)), "18:59:59", True),
        ((time(17), time(19)), "19:00:00", False),
        ((time(22), time(2)), "21:59:59", False),
        ((time(22), time(2)), "22:00:00", True),
        ((time(22), time(2)), "00:00:00", True),
        ((time(22), time(2)), "01:59:59", True),
        ((time(22), time(2)), "02:00:00", False),
        ((time(22), time(0)), "23:59:59", True),
        ((time(22), time(0)), "00:00:00", False),
    ],
)
def test_hours_are_half_open_and_may_cross_midnight(hours, wall, runs):
    found = at_the_wall(time(0), f"2027-03-03T{wall}", terms(from_hour=hours[0], to_hour=hours[1]))
    assert found is (None if runs else Reason.WRONG_HOUR)


def test_friday_night_after_midnight_in_a_shop_that_closes_at_two():
    friday_night = terms(weekdays=(5,), from_hour=time(22), to_hour=time(2))
    assert at_the_wall(time(2), "2027-03-06T01:30:00", friday_night) is None
    assert at_the_wall(time(0), "2027-03-06T01:30:00", friday_night) is Reason.EXPIRED
