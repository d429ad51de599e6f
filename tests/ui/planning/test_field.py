from __future__ import annotations

import datetime as dt

import pytest

from shopqun.ui.planning.field import FormField
from shopqun.ui.planning.flow import ROWS

TODAY = dt.date(2027, 3, 1)


@pytest.fixture
def field(theme, qtbot, fruit):
    def make(key, value, sample=None):
        made = FormField(theme, key, fruit)
        qtbot.addWidget(made)
        made.show()
        made.show_value(value, sample)
        made.said = []
        made.edited.connect(made.said.append)
        return made

    return make


@pytest.mark.parametrize("key", [key for rows in ROWS.values() for row in rows for key in row])
def test_every_field_has_its_label_and_is_spoken(field, key):
    made = field(key, None)
    assert made.label.text()
    assert made.input.accessibleName() == made.label.text()


def test_a_forbidden_word_is_named_beside_the_field_and_taken_out(field, qtbot):
    made = field("why", "全网最低价的水果")
    assert made.problem.isVisible()
    assert "广告法第9条" in made.problem.text()
    assert made.cure.text() == "就这样改"
    made.cure.click()
    assert made.value() == "水果"
    assert made.said == ["why"]
    assert not made.problem.isVisible()


def test_a_forbidden_rule_is_taken_out_of_its_line(field):
    made = field("rules", ("不发广告", "不转发就移出群"))
    assert made.problem.isVisible()
    made.cure.click()
    assert made.value()[0] == "不发广告"
    assert not made.problem.isVisible()


def test_an_empty_field_holds_and_offers_the_samples_words(field):
    made = field("who", "", "我是老板小周")
    assert not made.holds(TODAY, required=True)
    assert made.problem.isVisible()
    made.cure.click()
    assert made.value() == "我是老板小周"
    assert made.holds(TODAY, required=True)


def test_an_empty_field_that_need_not_be_filled_does_not_hold(field):
    assert field("owner_name", "").holds(TODAY, required=False)


def test_an_amount_that_is_none_holds(field, qtbot):
    made = field("welcome_off_fen", 500, 500)
    made.input.clear()
    qtbot.keyClicks(made.input, "abc")
    assert not made.holds(TODAY, required=True)
    assert made.problem.text() == "写成数字，如 5 或 4.5"
    made.cure.click()
    assert made.value() == 500


def test_a_count_that_is_none_says_between_what(field, qtbot):
    made = field("capacity", 200, 200)
    made.input.clear()
    qtbot.keyClicks(made.input, "9")
    assert not made.holds(TODAY, required=True)
    assert made.problem.text() == "写一个 10 到 500 的数"


def test_a_day_gone_holds_and_offers_one_to_come(field):
    made = field("opening_day", dt.date(2027, 2, 22), dt.date(2027, 3, 8))
    assert not made.holds(TODAY, required=True)
    assert made.problem.text() == "2月22日 周一 已经过了，另挑一天"
    made.cure.click()
    assert made.value() == dt.date(2027, 3, 8)


def test_another_weekday_is_only_pointed_out(field):
    made = field("opening_day", dt.date(2027, 3, 10), dt.date(2027, 3, 8))
    assert made.problem.isVisible()
    assert made.cure.text() == "改到 3月8日 周一"
    assert made.holds(TODAY, required=True)


def test_the_value_is_counted(field):
    assert field("for_customers", "省钱又新鲜").hint.text().endswith("5 / 20")
