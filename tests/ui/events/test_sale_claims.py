"""The list of who ordered what: its order, what may be cancelled, and the two questions."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flashsales.sale_kit import SALE
from PySide6.QtCore import Qt
from shop_kit import new_id
from ui.events.sale_views import claim, view

from shopqun.basics import Touched
from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.service import Asker
from shopqun.ui.events import sale_claims
from shopqun.ui.events.sale_claims import ClaimsPage
from shopqun.ui.events.sale_view import Phase, read_sale
from shopqun.ui.parts.cells import CHIP, NOTE

LEFT = Qt.MouseButton.LeftButton
HELD, WAITING, TAKEN, RELEASED = ClaimState
ALL = (
    claim(1, "甲", RELEASED),
    claim(2, "乙", TAKEN),
    claim(3, "丙", WAITING, place=1),
    claim(4, "丁", HELD),
)


@pytest.fixture
def page(theme, work, sales, clock, qtbot):
    clock.set("2027-03-06T20:00:00+08:00")
    made = ClaimsPage(theme, work, sales)
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    return made


@pytest.fixture
def asked(monkeypatch):
    """Answer every question with yes; keep its title and words."""
    questions = []

    def ask(_theme, _over, title, words, verb):
        questions.append((title, words, verb))
        return True

    monkeypatch.setattr(sale_claims, "ask", ask)
    return questions


def names(page):
    rows = page.table.rows
    return [rows.index(place, 0).data() for place in range(rows.rowCount())]


def test_nobody_yet(page):
    page.show_view(view(), Phase.RUNNING)
    assert page._empty.isVisible()
    assert not page.table.isVisible()
    assert not page.cancel.isEnabled()


def test_those_still_to_be_fetched_come_first(page):
    page.show_view(view(*ALL), Phase.RUNNING)
    assert names(page) == ["丁", "丙", "乙", "甲"]
    assert not page._empty.isVisible()
    rows = page.table.rows
    assert [(rows.index(at, 2).data(), rows.index(at, 2).data(CHIP)) for at in range(4)] == [
        ("已订", "brand"),
        ("候补第 1", "warn"),
        ("已提", "ok"),
        ("放掉了", "plain"),
    ]
    assert rows.index(0, 0).data(NOTE) == "K000-0000-0004"
    assert (rows.index(0, 1).data(), rows.index(0, 1).data(NOTE)) == ("智利车厘子JJ 500g", "1 份")


def test_an_article_nobody_lists_is_named_by_its_number(page):
    page.show_view(view(claim(1, "甲", sku="S99")), Phase.RUNNING)
    assert page.table.rows.index(0, 1).data() == "S99"


@pytest.mark.parametrize(("place", "may"), [(0, True), (1, True), (2, False), (3, False)])
def test_only_what_is_still_to_come_can_be_cancelled(page, place, may):
    page.show_view(view(*ALL), Phase.RUNNING)
    page.table.selectRow(place)
    assert page.cancel.isEnabled() is may


def test_the_choice_stays_when_the_list_is_read_again(page):
    page.show_view(view(*ALL), Phase.RUNNING)
    page.table.choose(lambda each: each.name == "丙")
    page.show_view(view(*ALL, claim(5, "戊")), Phase.RUNNING)
    assert page._chosen.name == "丙"
    assert page.cancel.isEnabled()
    page.show_view(view(ALL[0]), Phase.RUNNING)
    assert page._chosen is None
    assert not page.cancel.isEnabled()


@pytest.mark.parametrize(
    ("phase", "claims", "seen"),
    [
        (Phase.OVER, ALL, True),
        (Phase.OVER, ALL[:2], False),
        (Phase.PICKUP, ALL, False),
        (Phase.RUNNING, ALL, False),
    ],
)
def test_letting_go_is_offered_when_the_time_is_over(page, phase, claims, seen):
    page.show_view(view(*claims), phase)
    assert page.release.isVisible() is seen


def test_the_question_names_the_person_and_the_goods(page, asked, sales, hands, clock, qtbot):
    made = sales.claim("F01", "S01", Asker(name="王阿姨"), quantity=2, request_id=new_id()).value
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.RUNNING)
    page.table.selectRow(0)
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.cancel, LEFT)
        hands.books.turn_all()
    assert asked == [
        (
            "取消王阿姨的这一笔？",
            "丹东99草莓500g 2 份。取消后货给候补的人，她要再订就排在后面。",
            "取消这一笔",
        )
    ]
    assert said.args == ["王阿姨的取消了"]
    assert sales.claims("F01")[0].state is RELEASED
    assert made.claim == sales.claims("F01")[0].id


def test_cancelling_what_was_fetched_meanwhile_is_said(page, asked, sales, hands, clock, work, qtbot):
    made = sales.claim("F01", "S01", Asker(name="王阿姨"), request_id=new_id()).value
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.RUNNING)
    page.table.selectRow(0)
    sales.pickup(made.pickup_code, request_id=new_id())
    flags = []
    work.touched.connect(flags.append)
    qtbot.mouseClick(page.cancel, LEFT)
    hands.books.turn_all()
    assert page.problem.isVisible()
    assert page.problem.text() == "这一份已经提走了，不用再给。"
    assert flags == []


def test_a_problem_of_one_sale_is_not_said_of_another(page, asked, hands, qtbot):
    page.show_view(view(claim(999, "甲")), Phase.RUNNING)
    page.table.selectRow(0)
    qtbot.mouseClick(page.cancel, LEFT)
    hands.books.turn_all()
    assert page.problem.text() == "没有这一笔了，请看看名单。"
    page.show_view(view(claim(999, "甲")), Phase.RUNNING)
    assert page.problem.isVisible()
    page.show_view(view(sale=replace(SALE, id="F02")), Phase.RUNNING)
    assert not page.problem.isVisible()


def test_letting_go_says_how_many(page, asked, sales, hands, clock, work, qtbot):
    for name in ("王阿姨", "李姐"):
        sales.claim("F01", "S01", Asker(name=name), request_id=new_id())
    clock.at = sales.list_sales()[0].pickup_until + timedelta(minutes=1)
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.OVER)
    flags = []
    work.touched.connect(flags.append)
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.release, LEFT)
        hands.books.turn_all()
    assert asked == [("放掉没来提的？", "还有 2 笔没来提，放掉后货可以另卖。", "放掉没来提的")]
    assert said.args == ["放掉了 2 笔没来提的"]
    assert {each.state for each in sales.claims("F01")} == {RELEASED}
    assert flags == [Touched.SALES]


def test_thinking_better_of_it_lets_nothing_go(page, sales, hands, clock, monkeypatch, qtbot):
    sales.claim("F01", "S01", Asker(name="王阿姨"), request_id=new_id())
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.OVER)
    monkeypatch.setattr(sale_claims, "ask", lambda *_: False)
    qtbot.mouseClick(page.release, LEFT)
    assert not hands.books.jobs


def test_the_table_has_a_name_for_ears(page):
    assert page.table.accessibleName() == "名单"


def test_a_part_goes_now_and_the_rest_keeps_its_code(page, hands, sales, clock, qtbot):
    made = sales.claim("F01", "S01", Asker("王"), quantity=2, request_id=new_id()).value
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.RUNNING)
    page.table.selectRow(0)
    qtbot.mouseClick(page.part, LEFT)
    assert page.question.count.value() == 1
    with qtbot.waitSignal(page.said) as told:
        qtbot.mouseClick(page.question.yes, LEFT)
        hands.books.turn_all()
    assert told.args == ["给王 1 份，还留着 1 份"]
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.RUNNING)
    assert names(page) == ["王", "王"]  # the whole stands there as its parts
    assert sales.pickup(made.pickup_code, request_id=new_id()).value.state == "taken"


def test_a_hand_over_is_taken_back_with_a_reason(page, hands, sales, clock, qtbot, monkeypatch):
    made = sales.claim("F01", "S01", Asker("王"), request_id=new_id()).value
    sales.pickup(made.pickup_code, request_id=new_id())
    page.show_view(read_sale(sales, "F01", clock.now()), Phase.RUNNING)
    page.table.selectRow(0)
    assert page.undo.isVisible()
    assert not page.cancel.isVisible()
    monkeypatch.setattr(sale_claims, "ask_text", lambda *_: None)
    qtbot.mouseClick(page.undo, LEFT)
    monkeypatch.setattr(sale_claims, "ask_text", lambda *_: "给错人了")
    with qtbot.waitSignal(page.said) as told:
        qtbot.mouseClick(page.undo, LEFT)
        hands.books.turn_all()
    assert told.args == ["撤回了，王的货还留着"]
    assert sales.claims("F01")[0].newest_why == "undone:给错人了"
