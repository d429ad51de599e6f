from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shop_kit import a_member, buy

from shopqun.referrals.rewards import RewardState

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(place):
    place.screen.open_tab("referrals")
    return place.screen.referrals


@pytest.fixture
def wang(place):
    return a_member(place.books, place.clock, "王秀兰")


def brings(place, inviter, name, amount=None):
    """Have somebody brought; with an amount she also buys."""
    a_member(place.books, place.clock, name, invited_by=inviter.invite_code)
    found = next(line for line in place.members.find(name) if line.id != inviter.id)
    if amount:
        buy(place.books, place.clock, amount, member=str(found.id))
    return found


def numbers(tab):
    return [tile._number.text() for tile in tab._tiles]


def rows(tab):
    return [tab.table.rows.row_at(place).invitee_name for place in range(tab.table.rows.rowCount())]


def test_nobody_yet_leads_to_the_customers(place, tab, qtbot):
    assert tab.empty.isVisible()
    qtbot.mouseClick(tab.empty.button, LEFT)
    assert place.screen.tabs.current() == "customers"


def test_figures_and_filters(place, tab, wang, qtbot):
    brings(place, wang, "陈小满", "46.80")
    brings(place, wang, "胡大勇")
    brings(place, wang, "王秀兰", "35.20")
    place.reload()
    assert numbers(tab) == ["3", "1", "1", "0", "¥0.00"]
    assert tab._tiles[1]._unit.text() == "位，33%"
    for key, names in {"pending": ["胡大勇"], "good": ["陈小满"], "review": ["王秀兰"], "bad": []}.items():
        tab.filters.chosen.emit(key)
        assert rows(tab) == names


def test_a_doubtful_one_counts_when_the_owner_says_so(place, tab, wang, qtbot):
    brings(place, wang, "王秀兰", "35.20")
    place.reload()
    assert tab.review.isVisible()
    assert tab.review.title.text() == "王秀兰：两人同名（王秀兰介绍）"
    qtbot.mouseClick(tab.review.approve, LEFT)
    place.turn()
    assert place.said == ["王秀兰算有效，退货期过了就能发"]
    assert place.referrals.referrals()[0].state == "qualified"
    assert numbers(tab)[2] == "0"


def test_or_does_not_for_a_reason(place, tab, wang, qtbot):
    brings(place, wang, "王秀兰", "35.20")
    place.reload()
    qtbot.mouseClick(tab.review.reject, LEFT)
    question = tab.review.question
    qtbot.mouseClick(question.yes, LEFT)
    assert question.why.problem.text() == "请写一句原因，比如“原来就常来”。"
    question.why.entry.setText("原来就常来")
    qtbot.mouseClick(question.yes, LEFT)
    place.turn()
    line = place.referrals.referrals()[0]
    assert (line.state, line.reason) == ("rejected", "原来就常来")
    assert place.said == ["王秀兰不算，奖励不发"]


def test_several_doubtful_ones_are_decided_at_once(place, tab, wang, qtbot):
    for name in ("王秀兰", "王秀兰1", "王秀兰2"):
        brings(place, wang, name, "35.20")
    place.reload()
    tab.table.selectAll()
    assert tab.review.title.text() == "选了 3 位待看的"
    assert tab.review.note.text() == "两人同名"
    qtbot.mouseClick(tab.review.approve, LEFT)
    place.turn()
    assert place.said == ["3 位定好了"]
    assert {line.state for line in place.referrals.referrals()} == {"qualified"}
    assert not tab.review.isVisible() or not tab.review._several


def test_several_are_turned_down_for_one_reason(place, tab, wang, qtbot):
    for name in ("王秀兰", "王秀兰1"):
        brings(place, wang, name, "35.20")
    place.reload()
    tab.table.selectAll()
    first = place.referrals.referrals()[0]
    place.referrals.approve(str(first.id), request_id="meanwhile")
    place.referrals.reject(str(first.id), "先说好了", request_id="before")
    qtbot.mouseClick(tab.review.reject, LEFT)
    tab.review.question.why.entry.setText("一家人")
    qtbot.mouseClick(tab.review.question.yes, LEFT)
    place.turn()
    assert place.said == ["1 位定好了"]
    assert {line.reason for line in place.referrals.referrals()} == {"先说好了", "一家人"}


def test_held_ones_show_their_day_and_have_no_button(place, tab, wang):
    brings(place, wang, "陈小满", "46.80")
    place.reload()
    assert tab.book.buttons == {}
    assert {line.state for line in place.referrals.rewards()} == {RewardState.HELD}


def test_a_due_one_is_handed_over_with_its_receipt(place, tab, wang, qtbot):
    brings(place, wang, "陈小满", "46.80")
    place.clock.move(days=7)
    place.reload()
    assert numbers(tab)[3] == "2"
    due = next(line for line in place.referrals.rewards() if line.member_name == "王秀兰")
    qtbot.mouseClick(tab.book.buttons[due.id], LEFT)
    place.turn()
    paid = place.referrals.reward(due.id)
    assert paid.state is RewardState.PAID
    assert tab.book._handed_words.text() == f"发给王秀兰了：周中满减券 1 张，券号 {paid.codes[0]}"
    assert [paper.code for paper in place.members.portrait(str(wang.id)).papers] == list(paid.codes)
    qtbot.mouseClick(tab.book.receipt_button, LEFT)
    assert place.asked == [("receipt", str(due.id))]
    assert numbers(tab)[4] == "¥8.00"


def test_all_that_is_due_at_once(place, tab, wang, qtbot):
    brings(place, wang, "陈小满", "46.80")
    brings(place, wang, "吴晓琳", "40")
    place.clock.move(days=7)
    place.reload()
    assert tab.book.pay_all.text() == "4 份一起发"
    qtbot.mouseClick(tab.book.pay_all, LEFT)
    qtbot.mouseClick(tab.book.question.yes, LEFT)
    assert not tab.book.pay_all.isEnabled()
    place.turn()
    assert place.said == ["发好了 4 份"]
    assert {line.state for line in place.referrals.rewards()} == {RewardState.PAID}
    assert tab.book.pay_all.isHidden()


def test_a_shelf_that_runs_empty_stops_one_and_leads_to_the_gifts(place, tab, wang, qtbot):
    for name in ("陈小满", "吴晓琳", "胡大勇"):
        brings(place, wang, name, "40")
    place.referrals.count_gift("G03", 0, request_id="empty")
    place.clock.move(days=7)
    place.reload()
    qtbot.mouseClick(tab.book.pay_all, LEFT)
    qtbot.mouseClick(tab.book.question.yes, LEFT)
    place.turn()
    assert place.said == ["发好了 6 份，1 份没发成，原因在下面"]
    assert tab.book.problem.text() == "王秀兰：水果保鲜盒800ml没有了。先补货，再来发。"
    qtbot.mouseClick(tab.book.to_gifts, LEFT)
    assert place.screen.tabs.current() == "gifts"


def test_who_brings_most_is_one_level(place, tab, wang):
    chen = brings(place, wang, "陈小满", "46.80")
    brings(place, wang, "吴晓琳", "40")
    brings(place, chen, "胡大勇", "40")
    place.reload()
    assert [(one.name, one.brought) for one in tab._standing.leaders()] == [("王秀兰", 2), ("陈小满", 1)]
    assert tab.leaders.isVisible()


def test_the_workbook(place, tab, qtbot):
    qtbot.mouseClick(tab.export, LEFT)
    assert place.asked == [("export", "referrals")]
