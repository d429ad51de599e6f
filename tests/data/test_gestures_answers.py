"""What a gesture answered is kept as text: asked again, it must come back as the very same value."""

import ast
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from shop_kit import new_id

from shopqun.calendar.campaign import Campaign, CampaignKind
from shopqun.calendar.leadup import Fate, Lead, LeadUp, Turn
from shopqun.calendar.leadup import Step as Post
from shopqun.calendar.leadup_words import Said
from shopqun.calendar.readiness import Ready
from shopqun.calendar.returning import Addition, Edit, Outcome
from shopqun.calendar.returning import Problem as Mistake
from shopqun.calendar.sop import Cell, Row
from shopqun.calendar.task import Task, TaskState
from shopqun.community.group import Group
from shopqun.community.qr import QrShown, QrState
from shopqun.compliance.evidence import Grounds
from shopqun.compliance.findings import Finding, Severity
from shopqun.coupons.paper import Batch
from shopqun.coupons.template import Gives
from shopqun.data.gestures import Answered, Request, once
from shopqun.flashsales.answers import (
    ClaimAnswer,
    PasteAnswer,
    PastedChange,
    PastedClaim,
    Question,
    ReleaseAnswer,
)
from shopqun.flashsales.prices import PriceLine
from shopqun.livery.worn import Wearer, Wears
from shopqun.lotteries.desk import Archived, Closed, Drawn, Locked, Ticket
from shopqun.loyalty.answers import PointsSpent
from shopqun.loyalty.checkin import CheckedIn
from shopqun.loyalty.tiers import Move, Review, Step
from shopqun.members.importing import Imported, Undone
from shopqun.members.leaving import Gone, HandedOver
from shopqun.members.listed_person import Problem
from shopqun.members.member import Added, Invitation, MemberLine
from shopqun.placements.place import Place
from shopqun.planning.launched import Launched, Named, NewTemplate
from shopqun.planning.preset import Caution
from shopqun.posters.made import Made
from shopqun.posters.proof import Proof
from shopqun.prints.spoiling import Spoiled
from shopqun.referrals.gifts import GiftStock
from shopqun.referrals.rewards import Brought, Owed, Paid, RewardState, Side, What
from shopqun.shop.profile import Kept, Profile
from shopqun.staff.lock import Forgot, Tried
from shopqun.till.answers import BackAnswer, PurchaseAnswer, ReferralNote, ScanAnswer, Taken

PACKAGE = Path(__file__).resolve().parents[2] / "shopqun"
DAY, AT = date(2027, 3, 6), datetime(2027, 3, 6, 11, 30, 5, 250_000, tzinfo=UTC)
SAID = '王"秀兰"\n李\u2028🍓'
NO_CODE = QrShown()
CODE = QrShown("https://weixin.qq.com/g/x", "wechat_group", QrState.AGEING, AT)
MEMBER = MemberLine(7, "000007", SAID, "wx", "138****8000", "12345674", "M1", "邻居", 2, 9, 4680, True, DAY)
FINDING = Finding("A-01", Severity.BLOCK, (2, 4), "最好", "广告法第9条", "不能说“最”", "说清好在哪里", "证书")
DRAWN = Drawn("L01", "草莓节", "T7K2M9QX4T3F", 7, SAID, 3, 88, "一等奖", "果篮", wins=True, retail_fen=6800,
              proof="7f3a", at=AT, codes=("C7K2M9QX4T3F",), handed_over=True)  # fmt: skip
MOVE = Move(7, SAID, 2, 1, "果粉", "邻居", 4680, 80_000, Step.ANNOUNCE, DAY, 4)

ANSWERS = (
    MEMBER,
    Place(1, SAID, DAY, None, 3000),
    Ready("B6", SAID, SAID, "2027-02-28", done=True),
    Grounds(1, "A-08", "有机", SAID, "owner", AT, DAY),
    Wears(Wearer.TEMPLATE, "C01", SAID, "ab12", 2000, 1500, 20, 80),
    Tried(right=False, free_at=datetime(2027, 3, 1, tzinfo=UTC)),
    Forgot(removed=False, removable_at=datetime(2027, 3, 1, tzinfo=UTC)),
    True,
    Launched(
        shop=SAID,
        groups=(Named("Q01", "一群"), Named("Q02", "二群")),
        templates=(NewTemplate("C01", "见面券", "P7K2M9QX4T3F", AT),),
        sales=(Named("F01", "周六抢购"),),
        lotteries=(),
        tasks=30,
        announcement=("值", "规", "罚", "愿"),
        warnings=(Caution("R-03", "referral", "奖励高于首单毛利"),),
    ),
    Task(
        3,
        "setup",
        DAY,
        AT,
        "预热",
        "到货早报",
        "产品",
        "发群",
        SAID,
        "小林",
        "到店",
        AT,
        TaskState.DONE,
        late=True,
    ),
    Task(3, "setup", DAY, AT, "", "", "", "", "", "", "", None, TaskState.PLANNED, late=False),
    Row("P1", "planning", {Cell.GOAL: SAID}, task=False),
    LeadUp(
        Campaign(CampaignKind.SALE, "F01", SAID, DAY, DAY, AT, AT, ("草莓 9元，60份",), 2),
        (
            Turn(Lead(Post.OPEN, DAY, AT, Said("今天开抢", "产品", SAID, SAID)), Fate.NEW, DAY, AT, SAID),
            Turn(Lead(Post.TELL, DAY, AT, Said("", "", "", "")), Fate.SAME, DAY, AT, "", 41),
        ),
    ),
    Outcome(
        (Edit("6", "growth", {Cell.WORDS: "早"}, {Cell.WORDS: SAID}, task=True),),
        (Addition("setup", {Cell.COLUMN: "桌牌"}, task=False),),
        42,
        1,
        (Mistake("运营增长", 2, "时刻", "bad_time", "二十点"),),
    ),
    Group("Q01", SAID, "fan", "wechat_group", 200, 187, CODE, CODE),
    Group("Q01", "群", "fan", "other", 200, None, NO_CODE, NO_CODE),
    Batch(4, "C02", ("C7K2M9QX4T3F", "C4H8Z2RWNB6Y"), AT, AT),
    Added(MEMBER, Invitation(5, 1, 7, "rejected", "same_phone", ("same_name", "one_day"))),
    Added(MEMBER, None),
    Imported(2, 3, 1, 1, (Problem(4, "手机", "bad_phone"),), ("身份证",), ("储值余额",)),
    Undone(2, 3, 1, ("000001", "000009")),
    Gone(7, "000007", 3),
    Gone(7, "000007"),
    HandedOver(7),
    ScanAnswer(
        code="C7K2M9QX4T3F",
        verdict="accepted",
        reason=None,
        since=AT,
        kind="exchange",
        template="C03",
        template_name=SAID,
        terms="每人一次",
        takes_off_fen=0,
        gives=Gives("砂糖橘", 2, "G01"),
        bill_fen=4680,
        paid_fen=4680,
        min_spend_fen=2900,
        redemption=12,
        purchase=9,
        member=7,
        member_name="陈",
        referral=ReferralNote(5, "qualified"),
    ),
    ScanAnswer("C7K2M9QX4T3F", "refused", "expired", gives=Gives("果切", 1)),
    PurchaseAnswer(9, 4680, 4680, 7, "陈", ReferralNote(5, "rejected", "cycle")),
    PurchaseAnswer(9, 0, 0, None),
    BackAnswer((Taken("redemption", "12", "undone"), Taken("purchase", "9", "undone")), 9, 0),
    BackAnswer((), None, None),
    Brought(5, 1, "王", 7, "陈", "in_review", None, ("same_name",), AT),
    Brought(5, 1, "王", 7, "陈", "rejected", "owner", (), AT),
    Owed(
        4,
        5,
        1,
        SAID,
        "陈",
        Side.MILESTONE,
        3,
        RewardState.CLAWED_BACK,
        What("gift", "G03", "盒", 1),
        650,
        AT,
        AT,
        (),
        "returned",
    ),
    GiftStock("G03", SAID, 60, 58),
    Paid(3, What("coupon", "C02", SAID, 2), ("C7K2M9QX4T3F",), referral_rewarded=True),
    ClaimAnswer(8, "F01", "S05", SAID, 2, "held", "K7K2M9QX4T3F", None, (9, 11)),
    ClaimAnswer(8, "F01", "S05", "刘", 2, "waiting", "K7K2M9QX4T3F", 3),
    ReleaseAnswer("F01", (8, 9)),
    PriceLine("S05", SAID, 2980, AT),
    PasteAnswer(
        "F01",
        (PastedClaim(3, "刘", "S05", 2, "held", 8, "K7K2M9QX4T3F", new=True),),
        (PastedChange(0, "王", "S01", 2, 0, "held"),),
        (Question(4, SAID, "which_sku"),),
        (9,),
        dry_run=True,
    ),
    Made(("/海报/a.pdf",), 2, (Proof("SQ:P1", ("zxing-cpp",), 0.53, 11.13, 111),), (FINDING,), 7),
    Spoiled(3, ("C0000000001",), (4, 5)),
    Kept("/备份/果.shopqun", 405_504),
    CheckedIn(7, SAID, DAY, 12, 26, 7, again=True),
    PointsSpent(7, SAID, 100, 26),
    Review(DAY, (), (MOVE,), (3,), confirmed=True),
    Locked("L01", "草莓节", "7f3a", DAY),
    Ticket("T7K2M9QX4T3F", 7, SAID, AT),
    Ticket("T7K2M9QX4T3F", 7, SAID, AT, DRAWN),
    DRAWN,
    Closed("L01", "7f3a", "00ff", 3, 297, 222),
    Archived("L01", "/存档/草莓节.json", DAY),
    Profile(SAID, "水果", "北门", "13800000001", "8:00-22:00", "02:00", DAY),
    3,
)


def keep(books, clock, request, answer):
    return once(books, clock, request, type(answer), lambda _: answer)


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda each: type(each).__name__)
def test_an_answer_comes_back_as_it_was_given(books, clock, answer):
    request = Request(new_id(), "test", {})
    assert keep(books, clock, request, answer) == Answered(answer)
    again = once(books, clock, request, type(answer), lambda _: pytest.fail("done twice"))
    assert again == Answered(answer, repeated=True)
    assert type(again.value) is type(answer)


def test_every_type_a_gesture_answers_with_is_listed_here():
    """The type stands fourth where a gesture is done; `kind` passes through one that was named before."""
    named = {
        call.args[3].id
        for path in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _does_a_gesture(call) and isinstance(call.args[3], ast.Name)
    }
    assert named - {"kind"} == {type(answer).__name__ for answer in ANSWERS}


def _does_a_gesture(call):
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    return name in ("once", "_about") and len(call.args) == 5
