"""A flash sale in words."""

from datetime import UTC, datetime, timedelta

import pytest
from flashsales.sale_kit import ORANGE, SALE, STRAWBERRY

from shopqun.basics import Refused
from shopqun.flashsales.answers import ClaimAnswer, PastedChange, Question
from shopqun.flashsales.sale import Standing
from shopqun.ui.events import wording_paste, wording_sale
from shopqun.ui.events.sale_view import Phase

pytestmark = pytest.mark.usefixtures("qapp")
SALE_REASONS = (
    "unknown_sale",
    "sale_not_open",
    "unknown_sku",
    "unknown_member",
    "sku_limit",
    "skus_limit",
    "bad_quantity",
    "bad_name",
    "unknown_claim",
    "already_taken",
    "already_released",
    "still_waiting",
    "released",
    "not_a_code",
    "unknown_code",
    "wrong_kind",
    "not_due",
    "request_id_reused",
)
QUESTIONS = (
    "unknown_item",
    "two_items_alike",
    "unclear_quantity",
    "no_name",
    "unclear_name",
    "said_twice",
    "too_many",
    "skus_limit",
    "already_taken",
    "claimed_otherwise",
    "cancelled_before",
    "no_longer_listed",
)


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(seconds=3372), "00:56:12"),
        (timedelta(milliseconds=1), "00:00:01"),
        (timedelta(0), "00:00:00"),
        (timedelta(seconds=-5), "00:00:00"),
        (timedelta(days=1) - timedelta(seconds=1), "23:59:59"),
        (timedelta(days=2, hours=3), "2 天 03:00:00"),
    ],
)
def test_countdown(left, said):
    assert wording_sale.countdown(left) == said


@pytest.mark.parametrize("reason", SALE_REASONS)
def test_every_refusal_has_its_own_sentence(reason):
    assert wording_sale.refusal(Refused(reason)) != wording_sale.refusal(Refused("no such reason"))


def test_a_refusal_names_its_times_also_when_it_comes_back_from_the_books_as_text():
    start, end = SALE.starts_at, SALE.ends_at
    said = "只在 3月6日 19:30 到 3月6日 21:00 之间能订。"
    fresh = Refused("sale_not_open", {"from": start, "until": end})
    again = Refused("sale_not_open", {"from": start.isoformat(), "until": end.isoformat()})
    assert wording_sale.refusal(fresh) == said
    assert wording_sale.refusal(again) == said


def test_only_a_declared_low_stands_beside_the_price():
    assert wording_sale.struck(Standing(STRAWBERRY)) == "近7日低 29.80"
    undeclared = type(ORANGE)(
        *(None if field == "low7_fen" else getattr(ORANGE, field) for field in ORANGE.__slots__)
    )
    assert wording_sale.struck(Standing(undeclared)) == ""


@pytest.mark.parametrize(
    ("held", "waiting", "left", "queue"),
    [(0, 0, "5 份", ""), (4, 0, "1 份", ""), (5, 3, "抢完了", "候补 3 份")],
)
def test_left_and_waiting(held, waiting, left, queue):
    standing = Standing(STRAWBERRY, held=held, waiting=waiting)
    assert wording_sale.left(standing) == left
    assert wording_sale.waiting(standing) == queue


def test_a_claim_that_waits_says_its_place():
    answer = ClaimAnswer(1, "F01", "S03", "韩雪", 1, "waiting", "K00000000000", 2)
    assert wording_sale.claimed(answer, "车厘子") == (
        "不够分了，韩雪排在候补第 2 位，提货码 K000-0000-0000",
        "warn",
    )


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_has_words(phase):
    assert wording_sale.phase(phase)[0]
    assert wording_sale.countdown_label(phase)
    assert bool(wording_sale.closed(SALE, phase)) is (phase is not Phase.RUNNING)


def test_a_sale_over_midnight_names_both_days():
    late = type(SALE)(
        "F", "夜", SALE.starts_at, datetime(2027, 3, 6, 17, 0, tzinfo=UTC), SALE.pickup_until, 2
    )
    assert wording_sale.when(late) == "3月6日 周六 19:30–3月7日 01:00"


@pytest.mark.parametrize("code", QUESTIONS)
def test_every_question_has_its_own_sentence(code):
    unknown = wording_paste.question(Question(1, "x", "no such code"))
    assert wording_paste.question(Question(1, "x", code)) != unknown


@pytest.mark.parametrize(
    ("lines", "pieces", "changes", "said"),
    [
        (0, 0, 0, "登记看懂的"),
        (15, 21, 0, "登记看懂的 15 行，共 21 份"),
        (0, 0, 2, "照这次的改 2 处"),
        (3, 4, 1, "登记 3 行共 4 份，改 1 处"),
    ],
)
def test_the_button_says_what_it_will_do(lines, pieces, changes, said):
    assert wording_paste.enter_lines(lines, pieces, changes) == said


def test_a_line_that_is_gone_lets_go():
    gone = PastedChange(0, "王阿姨", "S01", 2, 0, "released")
    assert wording_paste.change(gone, "草莓") == "王阿姨不要草莓了，放掉 2 份"
