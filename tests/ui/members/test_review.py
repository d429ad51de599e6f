"""The bar of one referral: when it shows, what it decides, and about whom."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from shopqun.basics import Refused, Touched
from shopqun.data.gestures import Answered
from shopqun.referrals.rewards import Brought
from shopqun.referrals.service import ReferralService
from shopqun.ui.members.review import ReviewBar

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2027, 3, 6, 4, 0, tzinfo=UTC)
LINE = Brought(7, 1, "王秀兰", 2, "陈小满", "in_review", None, ("same_address",), AT)


@pytest.fixture
def bar(theme, work, launched, clock, qtbot):
    made = ReviewBar(theme, work, ReferralService(launched, clock))
    qtbot.addWidget(made)
    made.resize(760, 64)
    made.show_line(LINE)
    return made


@pytest.fixture
def asked(monkeypatch):
    """Keep what the service is asked; it agrees."""
    calls = []

    def approve(_self, referral, *, request_id):
        calls.append(("approve", referral, request_id))
        return Answered(LINE)

    def reject(_self, referral, why, *, request_id):
        calls.append(("reject", referral, why, request_id))
        return Answered(LINE)

    monkeypatch.setattr(ReferralService, "approve", approve)
    monkeypatch.setattr(ReferralService, "reject", reject)
    return calls


@pytest.mark.parametrize(
    ("state", "seen", "may_approve"),
    [
        ("in_review", True, True),
        ("pending", True, False),
        ("qualified", True, False),
        ("rewarded", False, False),
        ("rejected", False, False),
        ("voided", False, False),
    ],
)
def test_only_what_is_open_can_be_decided(bar, state, seen, may_approve):
    bar.show_line(replace(LINE, state=state))
    assert bar.isVisible() is seen
    assert bar.approve.isVisible() is may_approve


def test_nothing_chosen_shows_nothing_and_decides_nothing(bar, hands, qtbot):
    bar.show_line(None)
    assert not bar.isVisible()
    bar.approve.click()
    bar.reject.click()
    assert bar.question is None
    assert not hands.books.jobs


def test_it_counts_after_one_press(bar, asked, hands, work, qtbot):
    flags = []
    work.touched.connect(flags.append)
    qtbot.mouseClick(bar.approve, LEFT)
    qtbot.mouseClick(bar.approve, LEFT)
    with qtbot.waitSignal(bar.decided) as told:
        hands.books.turn_all()
    assert [call[:2] for call in asked] == [("approve", "7")]
    assert told.args == [LINE]
    assert flags == [Touched.REFERRALS | Touched.MEMBERS]


@pytest.mark.parametrize("why", ["", "   "])
def test_it_is_not_turned_down_without_a_reason(bar, asked, hands, qtbot, why):
    qtbot.mouseClick(bar.reject, LEFT)
    bar.question.why.entry.setText(why)
    qtbot.mouseClick(bar.question.yes, LEFT)
    assert bar.question.isVisible()
    assert bar.question.why.problem.isVisible()
    assert not hands.books.jobs


def test_it_is_turned_down_with_her_reason(bar, asked, hands, qtbot):
    qtbot.mouseClick(bar.reject, LEFT)
    bar.question.why.entry.setText(" 同一家人 ")
    qtbot.mouseClick(bar.question.yes, LEFT)
    hands.books.turn_all()
    assert [call[:3] for call in asked] == [("reject", "7", "同一家人")]


def test_the_reason_is_for_the_one_that_was_asked_about(bar, asked, hands, qtbot):
    qtbot.mouseClick(bar.reject, LEFT)
    bar.show_line(replace(LINE, id=8))
    bar.question.why.entry.setText("同一家人")
    qtbot.mouseClick(bar.question.yes, LEFT)
    hands.books.turn_all()
    assert [call[1] for call in asked] == ["7"]


def test_thinking_better_of_it(bar, asked, hands, qtbot):
    qtbot.mouseClick(bar.reject, LEFT)
    qtbot.mouseClick(bar.question.no, LEFT)
    assert not hands.books.jobs


def test_a_refusal_is_said_in_the_bar(bar, hands, monkeypatch, qtbot):
    refused = Answered(Refused("not_in_review"))
    monkeypatch.setattr(ReferralService, "approve", lambda *_args, **_named: refused)
    qtbot.mouseClick(bar.approve, LEFT)
    with qtbot.assertNotEmitted(bar.decided):
        hands.books.turn_all()
    assert bar.note.text().endswith("。")
    assert bar.note.property("tone") == "bad"
    assert bar.approve.isEnabled()


def test_long_names_are_cut_and_the_buttons_stay(bar, qapp):
    bar.show_line(replace(LINE, inviter_name="王" * 40, invitee_name="陈" * 40))
    qapp.processEvents()
    assert bar.minimumSizeHint().width() <= 760
    assert bar.approve.geometry().right() < bar.width()
