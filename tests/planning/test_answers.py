import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.answers import Answers, Role, restored, saved


@given(
    st.builds(
        Answers,
        preset=st.text(),
        shop_name=st.none() | st.text(),
        columns=st.none() | st.lists(st.text()).map(tuple),
        roles=st.none() | st.lists(st.builds(Role, of=st.text(), name=st.text())).map(tuple),
        opening_day=st.none() | st.dates(),
        capacity=st.none() | st.integers(0, 500),
        referral_on=st.none() | st.booleans(),
    )
)
def test_what_is_saved_comes_back(answers):
    assert restored(saved(answers)) == answers


def test_nothing_is_answered_at_the_start():
    answers = Answers(preset="fruit_community")
    assert answers.shop_name is None
    assert restored(saved(answers)) == answers


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"preset": 1}', '{"preset": "x", "opening_day": "soon"}']
)
def test_what_is_no_answers_file_is_unreadable(text):
    with pytest.raises(ShopTrouble) as caught:
        restored(text)
    assert caught.value.kind is Trouble.UNREADABLE


def test_dates_are_saved_as_people_write_them():
    assert '"2027-03-01"' in saved(Answers(preset="x", opening_day=dt.date(2027, 3, 1)))
