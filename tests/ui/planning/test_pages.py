from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from shopqun.planning.answers import Answers
from shopqun.ui.planning import flow
from shopqun.ui.planning.pages import FormPage

TODAY = dt.date(2027, 3, 1)


@pytest.fixture
def shown(theme, qtbot, fruit):
    def make(step, answers=None):
        answers = answers or Answers(preset=fruit.id)
        page = FormPage(theme, step, fruit)
        qtbot.addWidget(page)
        page.resize(694, 616)
        page.show()
        page.show_answers(answers, flow.offered(answers, fruit, TODAY), fruit)
        return page

    return make


def test_a_page_shows_answers_before_offers(shown, fruit):
    page = shown("who", Answers(preset=fruit.id, phone="13912345678"))
    assert page.fields["phone"].value() == "13912345678"
    assert page.fields["shop_name"].value() == "鲜果巷水果店"


@pytest.mark.parametrize("step", flow.STEPS)
def test_a_page_as_offered_can_be_left(shown, fruit, step):
    answers = flow.filled(Answers(preset=fruit.id), flow.offered(Answers(preset=fruit.id), fruit, TODAY))
    assert shown(step).held(answers, TODAY) is None


def test_the_first_field_that_holds_is_given_and_all_say_why(shown, fruit):
    page = shown("who")
    answers = Answers(preset=fruit.id)
    page.fields["phone"].input.setText("")
    page.fields["who"].input.setPlainText("")
    assert page.held(answers, TODAY) is page.fields["phone"]
    assert page.fields["phone"].problem.isVisible()
    assert page.fields["who"].problem.isVisible()
    assert not page.fields["owner_name"].problem.isVisible()


def test_the_field_typed_in_is_left_alone(shown, fruit):
    page = shown("how")
    page.fields["welcome_off_fen"].input.setText("4.")
    answers = replace(Answers(preset=fruit.id), welcome_off_fen=500)
    page.show_answers(answers, flow.offered(answers, fruit, TODAY), fruit, typed="welcome_off_fen")
    assert page.fields["welcome_off_fen"].input.text() == "4."


def test_events_are_not_shown_to_a_trade_that_may_hold_none(shown, fruit):
    page = shown("how", Answers(preset=fruit.id, category="烟酒行"))
    assert not page.fields["lottery_on"].isVisible()
    assert page.fields["group_name"].isVisible()


def test_what_must_be_typed_first_has_the_cursor(shown, qtbot):
    page = shown("who")
    page.focus()
    assert page.fields["shop_name"].input.selectedText() == "鲜果巷水果店"
    page.focus("place")
    assert page.focusWidget() is page.fields["place"].input
