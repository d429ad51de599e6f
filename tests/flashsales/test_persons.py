"""Who a claim belongs to."""

import pytest

from shopqun.flashsales.persons import clean_name, member, named


@pytest.mark.parametrize("written", ["Amy1", " Amy1 ", "Ａｍｙ１", "\u3000Amy１\t"])
def test_one_name_however_it_is_typed(written):
    assert clean_name(written) == "Amy1"
    assert named(written) == named("Amy1")


def test_small_and_capital_letters_are_two_persons():
    assert named("Amy") != named("amy")


@pytest.mark.parametrize("name", ["7", "m:7", "n:7"])
def test_a_name_is_never_a_member(name):
    assert named(name) != member(7)
