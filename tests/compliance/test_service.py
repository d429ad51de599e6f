from shopqun.compliance.law import LETTERS
from shopqun.compliance.service import LawService


def test_the_rules_are_listed_in_the_order_of_their_letters():
    letters = "".join(dict.fromkeys(law.letter for law in LawService().laws()))
    assert letters == LETTERS
