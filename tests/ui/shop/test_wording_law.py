import pytest
from ui.sentences import unfit

from shopqun.compliance.law import LETTERS
from shopqun.ui.shop import wording_law

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording_law) == []


def test_every_group_of_rules_has_a_name():
    first = [words.split(" ")[0] for words in wording_law.groups()[1:]]
    assert "".join(first) == LETTERS
